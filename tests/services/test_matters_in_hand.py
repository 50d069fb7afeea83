"""Petitions, duty and the way to a case on a real store, and who may see what of them."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from mediator.domain.matter.snapshot import Item, MatterSnapshot
from mediator.domain.people.roles import DIRECTOR, MEDIATOR, PETITION_OFFICER, READER, REGISTRAR, REVIEWER, Actor
from mediator.domain.problems import NotFound, Refused
from mediator.domain.workflows.case.endings import decline_words
from mediator.services.dues.due_index import calendar_of
from mediator.services.dues.dues import rebuild
from mediator.services.files import amendments, lists, openings, steps
from mediator.services.files.matter_snapshots import load
from mediator.services.files.openings import Opening
from mediator.services.links import case_from_matter as roads
from mediator.services.lists import petition_counts as petitions
from mediator.services.lists import today
from mediator.services.office import offices
from mediator.services.registers import duty
from mediator.storage.tables.base import uuid7
from mediator.storage.tables.dues import DueTable
from tests.services.dues_of import dues_of
from tests.services.oracles import due_rows
from tests.services.work import ACTOR, Work
from tests.storage.office import NOW

MARCH = date(2026, 3, 2)
PETITION: dict[str, Any] = {
    "form": "走访",
    "category": "申诉求决",
    "petitioner": "宋玉珍",
    "petitioner_phone": "15400000123",
    "respondent": "河口桥村村民委员会",
    "facts": "要求修复排水沟。",
    "claims": ("修复排水沟",),
    "received_on": MARCH,
    "handler": "茅晓燕",
}
REPORT: dict[str, Any] = {
    "what": "两家为滴水沟争吵。",
    "channel": "网格上报",
    "reporter": "蔡志强",
    "party_a": "季文标",
    "phone_a": "15400000101",
    "party_b": "祝银凤",
    "first_handler": "茅晓燕",
    "dispute_type": "邻里纠纷",
    "risk": "黄",
    "happened_on": MARCH,
}


def someone(role: str) -> Actor:
    return Actor(name=f"某{role}", role=role)


def opened(work: Work, kind: str, on: date = MARCH, actor: Actor = ACTOR, **values: object) -> MatterSnapshot:
    return openings.open_matter(work.session, Opening(kind=kind, on=on, values=values), actor=actor, now=NOW)


def advance(work: Work, matter: MatterSnapshot, move: str, on: date = MARCH, **values: object) -> MatterSnapshot:
    after: MatterSnapshot = steps.advance(work.session, matter.id, move, on=on, actor=ACTOR, now=NOW, values=values)
    return after


# --- from a matter to a case


def test_a_report_becomes_a_case_in_one_step(work: Work) -> None:
    report = opened(work, "report", **REPORT)
    start = roads.case_from_matter(work.session, report.id, on=MARCH, actor=ACTOR, now=NOW)
    assert [(party.role, party.name, party.phone) for party in start.parties] == [
        ("甲方", "季文标", "15400000101"),
        ("乙方", "祝银凤", ""),
    ]
    assert (start.committee_id, start.registered_on) == (work.committee.id, MARCH)
    case = roads.register_from_matter(work.session, report.id, start, actor=ACTOR, now=NOW)
    assert (case.source, case.channel, case.risk) == ("主动调解", "网格员", "黄")
    assert (case.story, case.occurred_on) == ("两家为滴水沟争吵。", MARCH)
    tied = load(work.session, report.id, actor=ACTOR).case
    assert tied is not None
    assert tied.number == case.number
    with pytest.raises(Refused, match="已经转为案件"):
        roads.case_from_matter(work.session, report.id, on=MARCH, actor=ACTOR, now=NOW)
    with pytest.raises(Refused, match="已经转为案件"):
        roads.register_from_matter(work.session, report.id, start, actor=ACTOR, now=NOW)


def test_a_court_referral_takes_its_stage_along(work: Work) -> None:
    letter = opened(
        work,
        "court_referral",
        dispatch="委托（立案后）",
        track="普通程序",
        letter_number="(2026)委调1号",
        court="启东市人民法院",
        cause="买卖合同纠纷",
        party_a="甲公司",
        party_b="乙公司",
        sent_on=MARCH,
        consented=True,
    )
    with pytest.raises(Refused, match="要到“已签收”或“调解中”或“已中止”才能转为案件"):
        roads.case_from_matter(work.session, letter.id, on=MARCH, actor=ACTOR, now=NOW)
    advance(work, letter, "sign", receiver="茅晓燕", mediators="沈广和")
    start = roads.case_from_matter(work.session, letter.id, on=MARCH, actor=ACTOR, now=NOW)
    assert start.details == {"court_stage": "post"}
    assert [party.role for party in start.parties] == ["申请人", "被申请人"]
    assert "claimed" not in start.values


def test_not_every_matter_or_role_makes_a_case(work: Work) -> None:
    sheet = opened(work, "duty", officer="茅晓燕")
    with pytest.raises(Refused, match="“值班”不能转为案件"):
        roads.case_from_matter(work.session, sheet.id, on=MARCH, actor=ACTOR, now=NOW)
    report = opened(work, "report", **{**REPORT, "party_b": ""})
    with pytest.raises(Refused, match="不能登记"):
        roads.case_from_matter(work.session, report.id, on=MARCH, actor=someone(READER), now=NOW)
    alone = roads.case_from_matter(work.session, report.id, on=MARCH, actor=someone(REGISTRAR), now=NOW)
    assert [party.name for party in alone.parties] == ["季文标"]


def test_what_may_not_be_mediated_becomes_no_case_by_the_button(work: Work) -> None:
    barred = opened(work, "report", **REPORT, barred=("行政争议",), minor_harmed=True)
    with pytest.raises(Refused) as refused:
        roads.case_from_matter(work.session, barred.id, on=MARCH, actor=ACTOR, now=NOW)
    assert [problem.field for problem in refused.value.problems] == ["police_told_on", "barred"]
    accusation = opened(work, "petition", **{**PETITION, "category": "检举控告"})
    with pytest.raises(Refused, match="不能转为人民调解案件"):
        roads.case_from_matter(work.session, accusation.id, on=MARCH, actor=ACTOR, now=NOW)
    asked = opened(work, "petition", **PETITION)
    with pytest.raises(Refused, match="要到“已移交人民调解”才能转为案件"):
        roads.case_from_matter(work.session, asked.id, on=MARCH, actor=ACTOR, now=NOW)


def test_the_stop_list_stops_the_acceptance(work: Work) -> None:
    values = {"barred": ("行政争议",), "minor_harmed": True}
    case = work.register(values=values)
    assert case.barred == ("行政争议",)
    with pytest.raises(Refused, match="申请行政复议或者提起行政诉讼。请办理“不予受理”") as refused:
        work.take(case.id, "accept")
    assert "police_told_on" in {problem.field for problem in refused.value.problems}
    words = decline_words(case)
    assert "属于行政争议" in words["exit_reason"]
    assert words["direction"] == "请引导申请行政复议或者提起行政诉讼"
    assert decline_words(replace(case, barred=())) == {}
    assert decline_words(replace(case, barred=("涉嫌犯罪",), handed_over=True)) == {}
    refusing = replace(case, barred=(), parties=(replace(case.parties[0], consent="拒绝"), *case.parties[1:]))
    assert "一方明确拒绝调解" in decline_words(refusing)["exit_reason"]


# --- petitions: seen by few, counted once


def test_petitions_and_their_deadlines_are_seen_by_few(work: Work) -> None:
    petition = opened(work, "petition", **PETITION)
    accusation = opened(work, "petition", **{**PETITION, "category": "检举控告"})
    assert (petition.access, accusation.access) == ("petitions", "accusations")
    seen = {}
    for role in (DIRECTOR, PETITION_OFFICER, REVIEWER, MEDIATOR):
        actor = someone(role)
        rows = due_rows(work.session, today=date(2026, 3, 17), actor=actor)
        listed = today.due(work.session, today=date(2026, 3, 17), actor=actor)
        assert listed.counts[0] == len(rows)
        found = listed.items
        assert {row.entity_id for row in rows} == {item.case_id for item in found}
        seen[role] = len(rows)
    assert seen == {DIRECTOR: 4, PETITION_OFFICER: 4, REVIEWER: 2, MEDIATOR: 0}
    for role, hidden in ((MEDIATOR, petition), (REVIEWER, accusation)):
        with pytest.raises(NotFound):
            load(work.session, hidden.id, actor=someone(role))
    with pytest.raises(Refused, match="不能办理信访事项"):
        opened(work, "petition", actor=someone(MEDIATOR), **PETITION)


def test_what_turns_out_to_be_an_accusation_is_hidden_at_once(work: Work) -> None:
    petition = opened(work, "petition", **PETITION)
    amendments.amend(work.session, petition.id, {"category": "检举控告"}, actor=ACTOR, now=NOW)
    assert {row.restricted for row in work.session.query(DueTable).filter_by(entity_id=petition.id)} == {"accusations"}


def test_the_figures_of_a_period(work: Work) -> None:
    opened(work, "petition", **{**PETITION, "category": "检举控告"})
    ended = opened(work, "petition", **PETITION)
    advance(work, ended, "withdraw", reason="已解决")
    meeting = opened(work, "conference", meets_on=MARCH, convener="徐一鸣", recorder="茅晓燕", place="会议室")
    for kind, values in (("agenda", {"subject": "研究"}), ("attendance", {"organ": "镇党委", "person": "徐一鸣"})):
        item = Item(id=uuid7(NOW), kind=kind, values=values)
        lists.save(work.session, meeting.id, item, actor=ACTOR, now=NOW)
    advance(work, meeting, "hold")
    opened(work, "conference", meets_on=date(2026, 4, 1))
    year = {"start": date(2026, 1, 1), "end": date(2026, 12, 31)}
    found = petitions.figures(work.session, **year, actor=ACTOR)
    assert dict(found.received) == {"申诉求决": 1, "检举控告": 1}
    assert (found.ended, found.resolved, found.backlog_resolved, found.conferences) == (1, 0, 0, 1)
    assert dict(petitions.figures(work.session, **year, actor=someone(REVIEWER)).received) == {"申诉求决": 1}
    april = petitions.figures(work.session, start=date(2026, 4, 1), end=date(2026, 4, 30), actor=ACTOR)
    assert (april.ended, april.conferences, dict(april.received)) == (0, 0, {})
    with pytest.raises(Refused, match="不能查看信访事项"):
        petitions.figures(work.session, **year, actor=someone(MEDIATOR))


def test_the_years_of_petitions_and_conferences_come_newest_first(work: Work) -> None:
    assert petitions.years(work.session, actor=ACTOR) == ()
    for day in (date(2023, 12, 31), date(2026, 3, 1), date(2026, 1, 1)):
        opened(work, "petition", on=day, **PETITION)
    opened(work, "conference", on=date(2024, 1, 1), meets_on=MARCH)
    assert petitions.years(work.session, actor=ACTOR) == (2026, 2024, 2023)


def test_deadlines_are_counted_anew_for_matters_too(work: Work) -> None:
    petition = opened(work, "petition", **PETITION)
    case = work.register()
    work.take(case.id, "accept")
    assert calendar_of(work.session).holidays.known(2026)
    assert {row.day for row in dues_of(work.session, petition.id)} == {date(2026, 3, 17)}
    off = {"format": 1, "years": {"2026": {"off": ["02-05..02-06", "03-17..03-18"], "work": []}}}
    offices.set_setting(work.session, "holidays", {"text": json.dumps(off)}, actor=ACTOR, now=NOW)
    rebuild(work.session)
    assert {row.day for row in dues_of(work.session, petition.id)} == {date(2026, 3, 19)}
    assert [row.day for row in dues_of(work.session, case.id)] == [date(2026, 2, 9)]


# --- duty


def test_a_sheet_of_duty_starts_with_the_offices_own_lines(work: Work) -> None:
    assert duty.checklist(work.session).method == {1: (), 2: (), 3: (), 4: (), 6: ()}
    first = opened(work, "duty", officer="茅晓燕")
    assert [item.text("text") for item in first.of("line")] == ["人员到位", "场所到位", "机制到位", "工作到位"]
    wanted = duty.Checklist(in_place=("人员到位", " "), method={1: ("一个中心",), 2: ("一要", "二要"), 6: ()})
    kept = duty.save_checklist(work.session, wanted, actor=ACTOR, now=NOW)
    assert (kept.in_place, kept.method[2], kept.method[3]) == (("人员到位",), ("一要", "二要"), ())
    second = opened(work, "duty", on=date(2026, 3, 3), officer="茅晓燕")
    assert [(item.text("part"), item.text("text")) for item in second.of("line")] == [
        ("四到位", "人员到位"),
        ("工作法之1", "一个中心"),
        ("工作法之2", "一要"),
        ("工作法之2", "二要"),
    ]
    assert len(load(work.session, first.id, actor=ACTOR).of("line")) == 4


def test_the_method_has_five_groups_of_their_size(work: Work) -> None:
    wrong = duty.Checklist(method={1: ("一", "二"), 5: ("五",)})
    with pytest.raises(Refused, match="工作法没有“5”这一组") as refused:
        duty.save_checklist(work.session, wrong, actor=ACTOR, now=NOW)
    assert "工作法之1最多1条，现在有2条" in str(refused.value)
    with pytest.raises(Refused, match="不能修改设置"):
        duty.save_checklist(work.session, duty.Checklist(), actor=someone(MEDIATOR), now=NOW)


# --- corrections


def test_a_step_is_taken_back_and_an_entry_taken_off(work: Work) -> None:
    with pytest.raises(Refused, match="没有可以撤销的步骤"):
        steps.undo(work.session, opened(work, "report", **REPORT).id, actor=ACTOR, now=NOW)
    petition = opened(work, "petition", **PETITION)
    advance(work, petition, "accept")
    ended = advance(work, petition, "withdraw", date(2026, 3, 5), reason="已解决")
    assert (ended.closed_on, dues_of(work.session, petition.id)) == (date(2026, 3, 5), ())
    with pytest.raises(Refused, match="信访事项“已办结”，要退回请写明更正理由"):
        steps.undo(work.session, petition.id, actor=ACTOR, now=NOW)
    back = steps.undo(work.session, petition.id, actor=ACTOR, now=NOW, reason="信访人反悔")
    assert (back.stage, back.outcome, back.closed_on) == ("accepted", "", None)
    assert back.day("accepted_on") == MARCH
    assert {row.key for row in dues_of(work.session, petition.id)} == {"petition_handling", "petition_receipt"}
    values = {"on": MARCH, "text": "已联系双方。"}
    entry = Item(id=uuid7(NOW), kind="progress", values=values)
    assert lists.save(work.session, petition.id, entry, actor=ACTOR, now=NOW).of("progress")[0].values == values
    assert lists.remove(work.session, petition.id, entry, actor=ACTOR, now=NOW).items == ()
    with pytest.raises(NotFound, match="已经不在了"):
        lists.remove(work.session, petition.id, entry, actor=ACTOR, now=NOW)
    blank = Item(id=uuid7(NOW), kind="progress", values={"on": MARCH})
    with pytest.raises(Refused, match="请填写“进展”"):
        lists.save(work.session, petition.id, blank, actor=ACTOR, now=NOW)


def test_what_cannot_be_opened_or_amended_says_why(work: Work) -> None:
    with pytest.raises(Refused) as refused:
        opened(work, "petition", on=date(2027, 1, 1), form="走访")
    assert "请填写“信访人”。" in str(refused.value)
    assert "日期还没有到" in str(refused.value)
    petition = opened(work, "petition", **PETITION)
    with pytest.raises(Refused, match="请填写“事实和理由”"):
        amendments.amend(work.session, petition.id, {"facts": ""}, actor=ACTOR, now=NOW)
    found = steps.problems(work.session, petition.id, "hand_over", on=MARCH, actor=ACTOR, now=NOW)
    assert "现在是“已登记”，不能办理“移交人民调解”。" in [problem.message for problem in found]
