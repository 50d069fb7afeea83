"""Days a matter tells of: none that has not come, and the days of a petition one after the other."""

from __future__ import annotations

from dataclasses import replace

from mediator.domain.fields import Kind
from mediator.domain.matter.kinds import MATTERS, kind_of
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.workflow import Attempt
from tests.builders import day
from tests.roads import CALENDAR, listed, opened, said, states, stops, taken, warns

NEW = {
    "form": "走访",
    "category": "申诉求决",
    "petitioner": "宋玉珍",
    "facts": "要求修复排水沟。",
    "received_on": "2024-03-04",
    "handler": "茅晓燕",
}
SORTED_OUT = {"until", "first_mediated_on", "second_mediated_on", "period_from", "period_to"}
"""Days with a check of their own."""


def said_of_days(matter: MatterSnapshot, move: str, today: str, **inputs: object) -> list[tuple[str, str]]:
    """(section, sentence) of what the kind itself finds wrong with the days, as of ``today``."""
    kind = kind_of(matter.kind)
    tried = Attempt(matter=matter, on=day(today), today=day(today), values=inputs, calendar=CALENDAR)
    found = kind.problems(kind.procedure.move(move), tried)
    return [(problem.section, problem.message) for problem in found if "这一天还没有到" in problem.message]


def test_every_day_of_a_matter_is_to_come_or_has_happened() -> None:
    fields = [field for kind in MATTERS for field in kind.fields]
    fields += [field for kind in MATTERS for listed in kind.items for field in listed.fields]
    fields += [field for kind in MATTERS for move in kind.procedure.moves for field in move.inputs]
    open_days = {field.name for field in fields if field.kind is Kind.DATE and not (field.due or field.past)}
    assert open_days == SORTED_OUT


def test_what_has_not_happened_yet_stops_the_step() -> None:
    convened = states("joint")["convened"]
    notice, *_ = convened.of("notice")
    ahead = replace(notice, values={**notice.values, "received_on": day("2023-06-15")})
    tried = replace(convened, items=tuple(ahead if item.id == notice.id else item for item in convened.items))
    message = "“会议通知”里的“回执日期”是2023年6月15日，这一天还没有到，请核对。"
    assert said_of_days(tried, "hold", "2023-05-12") == [("notice", message)]
    assert said_of_days(tried, "hold", "2023-06-15") == []


def test_the_police_are_told_before_anything_else_is_done() -> None:
    report = said(states("report")["told"], minor_harmed=True, police_told_on=day("2023-03-01"))
    message = "“已报警的日期”是2023年3月1日，这一天还没有到，请核对。"
    assert said_of_days(report, "judge", "2023-02-14") == [("judgement", message)]
    kind = kind_of("report")
    refused = [problem.message for problem in kind.case_problems(replace(report, case=None), today=day("2023-02-14"))]
    assert message in refused


def test_an_input_of_a_step_is_a_day_that_has_come() -> None:
    petition = opened("petition", "2024-03-04", NEW)
    given = {"transferred_to": "启东市信访局", "told_on": day("2024-03-20")}
    (problem,) = said_of_days(petition, "transfer", "2024-03-05", **given)
    assert problem == ("register", "“告知信访人去向的日期”是2024年3月20日，这一天还没有到，请核对。")


def test_the_petitioner_is_told_after_the_petition_came() -> None:
    early = opened("petition", "2024-03-04", {**NEW, "informed_on": "2024-03-01"})
    assert "书面告知的日期早于收到信访事项的日期（2024年3月4日）" in stops(early, "accept", "2024-03-06")


def test_an_opinion_follows_its_request_and_is_received_after_it_was_given() -> None:
    accepted = taken(opened("petition", "2024-03-04", {**NEW, "informed_on": "2024-03-06"}), "accept", "2024-03-06")
    ready = said(accepted, disposition="诉求合理的解决问题到位")
    old = {"step": "处理意见", "organ": "镇人民政府", "on": "2022-01-01", "received_on": "2021-01-01"}
    told = stops(listed(ready, "answer", old), "answer", "2024-04-10")
    assert "处理意见的日期（2022年1月1日）早于受理的日期（2024年3月6日），请核对。" in told
    assert "信访人收到处理意见的日期早于作出的日期（2022年1月1日），请核对。" in told
    good = listed(ready, "answer", {**old, "on": "2024-04-10", "received_on": "2024-04-12"})
    assert stops(good, "answer", "2024-04-10") == ""


def test_an_objection_after_five_working_days_is_told() -> None:
    sent = opened("petition", "2024-03-04", {**NEW, "forwarded_by": "启东市信访局", "forwarded_on": "2024-03-04"})
    assert warns(sent, "object", "2024-03-11", reason="不属本镇") == ""
    message = "提出异议的期限（收到转送件后5个工作日）到2024年3月11日为止，已经超过，请核对。"
    assert message in warns(sent, "object", "2024-03-12", reason="不属本镇")
    late = said(sent, forwarded_on=day("2024-03-08"))
    assert "早于收到转送件的日期" in stops(late, "object", "2024-03-07", reason="不属本镇")


def test_what_was_suspended_before_it_was_a_case_may_still_become_one() -> None:
    signed = replace(states("court_referral")["signed"], case=None)
    told = listed(signed, "pause", {"on": "2023-04-19", "text": "双方对账单系事后补写。"})
    stopped = taken(told, "suspend", "2023-04-19", reason="疑似串通")
    kind = kind_of("court_referral")
    waiting = [problem.message for problem in kind.case_problems(stopped, today=day("2023-04-20"))]
    assert waiting == ["法院还没有答复，不能恢复调解；请登记答复的日期。"]
    *kept, last = stopped.items
    ready = replace(stopped, items=(*kept, replace(last, values={**last.values, "answered_on": day("2023-04-20")})))
    assert kind.case_problems(ready, today=day("2023-04-20")) == ()
