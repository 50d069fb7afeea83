"""信访事项: every clock of its way, who may handle it, how it is answered, mediated, followed up and ended."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.roles import MEDIATOR, PETITION_OFFICER, REVIEWER, Actor
from tests.builders import day
from tests.roads import CALENDAR, listed, opened, said, stops, taken, warns, without

NEW: dict[str, Any] = {
    "form": "走访",
    "category": "申诉求决",
    "petitioner": "宋玉珍",
    "respondent": "河口桥村村民委员会",
    "facts": "要求修复排水沟。",
    "received_on": "2024-03-04",
    "handler": "茅晓燕",
}


def fresh(**values: object) -> MatterSnapshot:
    return opened("petition", "2024-03-04", {**NEW, **values})


def answer(matter: MatterSnapshot, step: str, on: str, received: str = "") -> MatterSnapshot:
    entry = {"step": step, "organ": "镇人民政府", "on": on, **({"received_on": received} if received else {})}
    return listed(matter, "answer", entry)


def clocks(matter: MatterSnapshot) -> dict[str, str]:
    """Key → day of the open deadlines."""
    return {entry.key: entry.due.day.isoformat() for entry in kind_of("petition").clocks(matter, CALENDAR)}


def accepted(**values: object) -> MatterSnapshot:
    return taken(fresh(**values), "accept", "2024-03-06")


def answered() -> MatterSnapshot:
    told = said(accepted(informed_on="2024-03-06"), disposition="诉求合理的解决问题到位")
    ready = answer(told, "处理意见", "2024-04-10", "2024-04-12")
    return taken(ready, "answer", "2024-04-10")


# --- the clocks of 信访工作条例


def test_routing_and_receipt_run_from_the_day_it_came() -> None:
    assert clocks(fresh()) == {"petition_routing": "2024-03-19", "petition_receipt": "2024-03-19"}
    told = fresh(informed_on="2024-03-05")
    assert clocks(told) == {"petition_routing": "2024-03-19"}
    assert clocks(said(told, received_on=None)) == {}


def test_a_wrong_transfer_is_objected_to_within_five_working_days() -> None:
    forwarded = fresh(forwarded_by="启东市信访局", forwarded_on="2024-03-04", informed_on="2024-03-05")
    assert clocks(forwarded)["petition_objection"] == "2024-03-11"
    gone = taken(forwarded, "object", "2024-03-08", reason="属于城管职责")
    assert (gone.stage, gone.outcome, clocks(gone)) == ("transferred", "异议退回", {})
    assert "不是上级转送的事项不能提出异议" in stops(fresh(), "object", "2024-03-08", reason="不属于")


def test_handling_takes_sixty_days_and_thirty_more_if_approved() -> None:
    matter = accepted(informed_on="2024-03-06")
    assert clocks(matter) == {"petition_handling": "2024-05-06"}  # the sixtieth day is a holiday
    assert "petition_receipt" in clocks(accepted())
    asked = {"approved_by": "徐一鸣", "extension_reason": "需要鉴定", "extension_told_on": day("2024-05-01")}

    def found(until: object, on: str = "2024-05-01") -> str:
        return stops(matter, "extend", on, extended_to=until, **asked)

    assert "延长后的期限应在2024年5月6日之后、2024年6月4日以前" in found(day("2024-06-05"))
    assert "延长不超过30日" in found(day("2024-05-05"))
    assert "请填写“延长至”" in found(None)
    assert "请填写“批准的负责人”" in stops(matter, "extend", "2024-05-01", extended_to=day("2024-06-04"))
    longer = taken(matter, "extend", "2024-05-01", extended_to=day("2024-06-04"), **asked)
    assert clocks(longer) == {"petition_handling_extension": "2024-06-04"}
    assert "已经延长过一次" in stops(longer, "extend", "2024-05-02", extended_to=day("2024-06-04"), **asked)
    assert "应当在届满前批准" in warns(matter, "extend", "2024-05-20", extended_to=day("2024-06-04"), **asked)
    assert "届满" not in warns(matter, "extend", "2024-05-06", extended_to=day("2024-06-04"), **asked)
    assert "2024年5月6日已经届满" in warns(matter, "extend", "2024-05-07", extended_to=day("2024-06-04"), **asked)
    assert found(day("2024-06-04")) == ""
    unknown = said(matter, accepted_on=None)
    assert stops(unknown, "extend", "2024-05-01", extended_to=day("2024-06-04"), **asked) == ""


def test_thirty_days_to_ask_and_thirty_to_decide_twice() -> None:
    matter = answered()
    assert clocks(matter) == {"petition_review_request": "2024-05-13"}  # 5月12日 is a Sunday
    matter = taken(matter, "request_review", "2024-05-10", review_organ="启东市人民政府")
    assert clocks(matter) == {"petition_review": "2024-06-11"}
    assert "请在“历次办理”里登记复查意见" in stops(matter, "review", "2024-06-05")
    matter = taken(answer(matter, "复查意见", "2024-06-05", "2024-06-07"), "review", "2024-06-05")
    assert clocks(matter) == {"petition_recheck_request": "2024-07-08"}
    matter = taken(matter, "request_recheck", "2024-07-01", recheck_organ="南通市人民政府")
    assert clocks(matter) == {"petition_recheck": "2024-07-31"}
    matter = taken(answer(matter, "复核意见", "2024-07-25"), "recheck", "2024-07-25")
    assert matter.stage == "tracking"
    assert kind_of("petition").procedure.stage("tracking").label == "已终结-跟踪化解"
    assert clocks(matter) == {"waiting": "2024-07-25"}
    assert clocks(said(matter, plan_due_on=day("2024-12-31"))) == {"plan": "2024-12-31"}


def test_the_terms_to_ask_need_the_day_of_receipt() -> None:
    told = said(accepted(informed_on="2024-03-06"), disposition="行为违法的依法处理")
    unserved = answer(told, "处理意见", "2024-04-10")
    matter = taken(unserved, "answer", "2024-04-10")
    assert clocks(matter) == {"receipt_awaited": "2024-04-10"}
    assert "请填写信访人收到处理意见的日期" in stops(matter, "request_review", "2024-04-20", review_organ="市政府")
    assert clocks(without(matter, "answer")) == {}
    assert stops(without(matter, "answer"), "request_review", "2024-04-20", review_organ="市政府") == ""
    served = answered()
    assert "早于收到处理意见的日期" in stops(served, "request_review", "2024-04-11", review_organ="市政府")
    assert "已经超过30日" in warns(served, "request_review", "2024-06-01", review_organ="市政府")


def test_the_holidays_at_the_end_of_a_term_count_for_the_petitioner() -> None:
    served = answer(said(answered(), received_on=day("2023-08-01")), "处理意见", "2024-09-01", "2024-09-01")
    assert clocks(served)["petition_review_request"] == "2024-10-08"  # 10月1日至7日放假
    silent = {"ending": "期限内没有请求复查、复核"}
    assert "信访人在2024年10月8日以前" in stops(served, "finish", "2024-10-02", **silent)
    assert stops(served, "finish", "2024-10-09", **silent) == ""
    asked = {"review_organ": "市政府"}
    assert "已经超过" not in warns(served, "request_review", "2024-10-08", **asked)
    assert "已经超过30日" in warns(served, "request_review", "2024-10-09", **asked)


def test_the_written_answer_on_acceptance_is_owed_until_it_was_given() -> None:
    ready = said(
        accepted(),
        mediable="公民与法人、其他社会组织之间的民事纠纷",
        petitioner_agreed=True,
        respondent_agreed=True,
        handover_number="王鲍信移〔2024〕1号",
        feedback_by=day("2024-04-20"),
    )
    assert "还没有登记书面告知信访人是否受理的日期" in warns(ready, "hand_over", "2024-03-07")
    handed = taken(ready, "hand_over", "2024-03-07")
    assert clocks(handed)["petition_receipt"] == "2024-03-19"
    assert clocks(said(answered(), informed_on=None))["petition_receipt"] == "2024-03-19"
    told = said(handed, informed_on=day("2024-03-18"))
    assert "petition_receipt" not in clocks(told)
    assert "书面告知" not in warns(said(ready, informed_on=day("2024-03-07")), "hand_over", "2024-03-07")


def test_what_went_through_the_recheck_is_not_accepted_again() -> None:
    over = answer(fresh(), "复核意见", "2020-03-01")
    assert "不再受理；请勾选“信访积案”，办理“登记为积案，转入跟踪化解”" in stops(over, "accept", "2024-03-06")


def test_the_days_of_a_hearing_do_not_count() -> None:
    asked = replace(answered(), stage="rechecking")
    asked = said(asked, recheck_requested_on=day("2024-07-01"), informed_on=day("2024-03-06"))
    assert clocks(asked) == {"petition_recheck": "2024-07-31"}
    running = listed(asked, "hearing", {"as": "听证", "on": "2024-07-10", "place": "市信访局"})
    assert clocks(running) == {"hearing": "2024-07-10"}
    opinion = answer(running, "复核意见", "2024-07-25")
    assert "听证还没有登记结束的日期" in stops(opinion, "recheck", "2024-07-25")
    wrong = listed(opinion, "hearing", {"as": "听证", "on": "2024-07-10", "ended_on": "2024-07-09"})
    assert "早于开始的日期" in stops(wrong, "recheck", "2024-07-25")
    heard = listed(opinion, "hearing", {"as": "听证", "on": "2024-07-10", "ended_on": "2024-07-12"})
    assert clocks(heard) == {"petition_recheck": "2024-08-05"}  # three days more end on a Saturday
    assert stops(heard, "recheck", "2024-07-25") == ""
    late = listed(heard, "hearing", {"on": "2024-09-01", "ended_on": "2024-09-02"})
    assert clocks(late) == {"petition_recheck": "2024-08-05"}
    assert clocks(said(heard, recheck_requested_on=None)) == {}


def test_steps_without_their_day_have_no_clock() -> None:
    reviewing = replace(answered(), stage="reviewing")
    assert clocks(reviewing) == {}
    assert clocks(replace(reviewing, stage="rechecking")) == {}
    assert clocks(replace(answered(), stage="tracking", stage_on=None)) == {}


# --- who, and in what order


def test_who_is_concerned_steps_aside() -> None:
    assert "请填写承办人" in stops(said(fresh(), handler=None), "accept", "2024-03-06")
    assert "应当回避" in stops(said(fresh(), handler="宋 玉珍"), "accept", "2024-03-06")
    assert "应当回避" in stops(said(fresh(), respondent="茅晓燕"), "accept", "2024-03-06")
    kin = said(fresh(), handler_interest="信访人的侄女")
    assert "有利害关系（信访人的侄女），应当回避" in stops(kin, "accept", "2024-03-06")


def test_at_most_five_speak_for_many() -> None:
    def found(**values: object) -> str:
        return stops(fresh(**values), "accept", "2024-03-06")

    assert "请登记推选的代表" in found(people=12)
    assert "推选的代表是6人，不能超过5人" in found(people=12, representatives=[*"甲乙丙丁戊己"])
    assert "比信访人数（1人）还多" in found(representatives=["甲", "乙"])
    assert found(people=12, representatives=["甲", "乙"]) == ""
    assert found(people=12, form="书信") == ""


def test_nothing_before_it_was_received() -> None:
    assert "早于收到信访事项的日期（2024年3月4日）" in stops(fresh(), "accept", "2024-03-01")
    assert stops(said(fresh(), received_on=None), "accept", "2024-03-06") == ""
    untold = said(fresh(), informed_on=None)
    assert "应当在2024年3月19日以前书面告知信访人" in warns(untold, "accept", "2024-04-13")
    assert "书面告知信访人" not in warns(untold, "accept", "2024-03-19")


def test_an_answer_is_judged_and_on_record() -> None:
    bare = accepted()
    assert stops(bare, "answer", "2024-04-10").splitlines() == [
        "请填写“诉求定性”（三到位一处理）。",
        "请在“历次办理”里登记处理意见。",
    ]
    late = answer(said(bare, disposition="行为违法的依法处理"), "处理意见", "2024-04-11")
    assert "处理意见的日期（2024年4月11日）晚于办理日期" in stops(late, "answer", "2024-04-10")


def test_accusations_are_for_few_eyes_and_not_for_mediation() -> None:
    kind = kind_of("petition")
    assert (kind.access({"category": "检举控告"}), kind.access({})) == ("accusations", "petitions")
    seen = {role: Actor(name="某", role=role).may("accusations") for role in (PETITION_OFFICER, REVIEWER, MEDIATOR)}
    assert seen == {PETITION_OFFICER: True, REVIEWER: False, MEDIATOR: False}
    matter = accepted(category="检举控告", informed_on="2024-03-06")
    assert clocks(matter) == {"waiting": "2024-03-06"}
    assert "这是检举控告，只有申诉求决类事项可以办理这一步" in stops(matter, "hand_over", "2024-03-07")
    done = taken(answer(matter, "处理意见", "2024-04-10", "2024-04-12"), "answer", "2024-04-10")
    assert clocks(done) == {"waiting": "2024-04-10"}
    assert "只有申诉求决类" in stops(done, "request_review", "2024-04-20", review_organ="市政府")
    ended = taken(done, "finish", "2024-04-15", ending="信访人接受意见")
    assert (ended.outcome, clocks(ended)) == ("办结", {})


@pytest.mark.parametrize(
    ("move", "inputs", "outcome"),
    [
        ("transfer", {"transferred_to": "市城管局", "told_on": date(2024, 3, 6)}, "转送交办"),
        ("refuse", {"reason": "正在诉讼中", "direction": "由人民法院审理"}, "不予受理"),
        ("withdraw", {"reason": "已经解决"}, "撤回"),
    ],
)
def test_other_ways_out_of_the_register(move: str, inputs: dict[str, Any], outcome: str) -> None:
    assert "请填写" in stops(fresh(), move, "2024-03-06")
    assert taken(fresh(), move, "2024-03-06", **inputs).outcome == outcome


def test_an_end_without_a_request_waits_for_the_term() -> None:
    silent = {"ending": "期限内没有请求复查、复核"}
    assert "信访人在2024年5月13日以前还可以请求" in stops(answered(), "finish", "2024-05-13", **silent)
    assert stops(answered(), "finish", "2024-05-14", **silent) == ""
    assert "请填写信访人收到意见的日期" in stops(without(answered(), "answer"), "finish", "2024-05-14", **silent)
    assert stops(answered(), "finish", "2024-05-01", ending="信访人接受意见") == ""
    tracked = taken(answered(), "track", "2024-05-01", reason="愿意调解，不再请求复查")
    ended = taken(tracked, "stop_tracking", "2024-08-01", reason="诉求无理，已教育疏导")
    assert (ended.stage, ended.outcome) == ("finished", "终结")
