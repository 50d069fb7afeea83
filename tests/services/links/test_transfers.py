"""The transfers of a dispute on a real store: kept with case and matter, seen with them, and the file that follows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.roles import DIRECTOR, MEDIATOR, READER, Actor
from mediator.domain.problems import Refused
from mediator.domain.workflow import CASE_FILE, NextFile
from mediator.services.dues import terms
from mediator.services.files import amendments, openings, steps
from mediator.services.files.log import refresh
from mediator.services.files.matter_snapshots import load
from mediator.services.files.opened import opened as open_file
from mediator.services.files.openings import Opening
from mediator.services.links.case_from_matter import case_from_matter, register_from_matter
from mediator.services.links.next_files import BEGIN, MAKE_CASE, OPEN, NextPage, OpenedFrom, next_page
from mediator.services.lists import ledger, station
from mediator.services.papers import papers
from mediator.storage.store import Store
from tests.builders import day
from tests.roads import TRANSFER
from tests.services.dues_of import dues_of
from tests.services.work import ACTOR, FIRST_DAY, SENT_UP, Work
from tests.storage.office import NOW

LATER = NOW + timedelta(hours=1)
REPORT = {"what": "排水", "channel": "来访", "reporter": "宋玉珍", "first_handler": "倪素琴"}
SEND = {**SENT_UP, "from_level": "工作站（镇调委会）", "first_handler": "倪素琴", "what": "积水", "contact": "83312345"}


def opened(work: Work, kind: str, values: dict[str, Any], **more: Any) -> MatterSnapshot:
    opening = Opening(kind=kind, on=FIRST_DAY, values=values, **more)
    return openings.open_matter(work.session, opening, actor=ACTOR, now=work.now)


def sent(work: Work, case_id: UUID) -> UUID:
    """A transfer of a case to the city, sent and signed for."""
    case = work.load(case_id)
    values = {**SEND, "from_unit": case.committee.name, "about": case.number}
    matter = opened(work, "transfer", values, case_id=case_id)
    work.move_transfer(matter.id, "send", FIRST_DAY)
    work.move_transfer(matter.id, "receive", FIRST_DAY, receiver="施卫东")
    return matter.id


# --- the sender keeps sight


def test_case_and_matter_carry_the_transfers_for_whoever_sees_them(work: Work) -> None:
    case = work.register()
    matter_id = sent(work, case.id)
    (transfer,) = work.load(case.id).transfers
    assert (transfer.from_unit, transfer.to_unit, transfer.reason) == (case.committee.name, "启东市综治中心", "跨乡镇")
    assert (transfer.sent_on, transfer.received_on, transfer.receiver) == (FIRST_DAY, FIRST_DAY, "施卫东")
    assert (transfer.due_on, transfer.materials) == (SENT_UP["due_on"], ("登记表1份",))
    work.move_transfer(matter_id, "answer", FIRST_DAY, result="已调解")
    for role in (DIRECTOR, READER):
        (seen,) = load(work.session, matter_id, actor=replace(ACTOR, role=role)).transfers
        assert (seen.result, seen.ended_on, seen.open) == ("已调解", FIRST_DAY, False)


def test_the_road_a_case_came_by_stands_with_it_and_is_not_its_own(work: Work) -> None:
    values = {**TRANSFER.values, "to_unit": "王鲍镇调委会", "party_a": "张三", "phone_a": "15400000123"}
    values["due_on"] = SENT_UP["due_on"]
    came = opened(work, "transfer", values)
    with pytest.raises(Refused, match="要到“对方已接收”才能转为案件"):
        case_from_matter(work.session, came.id, on=FIRST_DAY, actor=ACTOR, now=NOW)
    work.move_transfer(came.id, "send", FIRST_DAY)
    work.move_transfer(came.id, "receive", FIRST_DAY, receiver="茅晓燕")
    start = case_from_matter(work.session, came.id, on=FIRST_DAY, actor=ACTOR, now=LATER)
    assert [party.name for party in start.parties] == ["张三"]
    assert start.values["source_detail"] == f"启东市王鲍镇永兴圩村人民调解委员会移送（{came.number}）"
    whole = work.intake(values={**start.values, "dispute_type": "邻里纠纷"})
    case = register_from_matter(work.session, came.id, whole, actor=ACTOR, now=LATER)
    assert [transfer.before_case for transfer in case.transfers] == [True]
    assert case.away is None
    after = load(work.session, came.id, actor=ACTOR)
    assert after.case is not None
    assert after.case.id == case.id
    onward = sent(replace(work, now=LATER), case.id)
    assert [transfer.before_case for transfer in work.load(case.id).transfers] == [True, False]
    again = work.load(case.id).away
    assert again is not None
    assert again.id == onward
    assert [transfer.id for transfer in load(work.session, onward, actor=ACTOR).transfers] == [came.id, onward]


def test_a_transfer_is_tied_to_the_case_it_names(work: Work) -> None:
    case, other = work.register(), work.register()
    named = opened(work, "transfer", {**SEND, "from_unit": "甲", "about": case.number})
    assert named.case is not None
    assert named.case.id == case.id
    tied = opened(work, "transfer", {**SEND, "from_unit": "甲", "about": "排水纠纷"}, case_id=case.id)

    def amended(matter: MatterSnapshot, about: str) -> UUID | None:
        values = {**matter.values, "about": about}
        found = amendments.amend(work.session, matter.id, values, actor=ACTOR, now=NOW).case
        return found.id if found is not None else None

    assert amended(tied, "排水纠纷（补充）") == case.id
    assert amended(tied, other.number) == other.id
    assert amended(named, "别的事") is None


# --- the days of a level


def test_the_office_sets_the_days_of_a_level(work: Work) -> None:
    numbers = terms.office_numbers(work.session)
    assert (numbers["village_days"], numbers["station_days"]) == (7, 30)
    terms.save_numbers(work.session, {**numbers, "village_days": 10}, actor=ACTOR, now=NOW)
    open_end = {name: value for name, value in SEND.items() if name != "due_on"} | {"from_unit": "甲", "about": "乙"}
    village = opened(work, "transfer", {**open_end, "to_level": "村（居）"})
    assert village.day("due_on") == FIRST_DAY + timedelta(days=10)
    assert opened(work, "transfer", open_end).day("due_on") is None
    own = opened(work, "transfer", {**open_end, "to_level": "村（居）", "due_on": day("2026-01-20")})
    assert own.day("due_on") == day("2026-01-20")


# --- the case while it is away


def test_a_transferred_case_stands_in_its_own_lane_and_list(work: Work) -> None:
    case = work.take(work.register().id, "accept", "transfer")
    assert dues_of(work.session, case.id) == (), "the transfer lists what is owed"
    assert station.counts(work.session)["away"] == 1
    (row,) = station.work(work.session, limits={"away": 5})["away"]
    assert (row.due, row.step.section) == (None, "transfers")
    wanted = ledger.LedgerFilter(stages=("transferred",))
    (line,) = ledger.page(work.session, ledger.keys(work.session, wanted, actor=ACTOR))
    assert (line.stage_label, line.outcome) == ("已移送", "移送")


def test_the_term_goes_on_where_it_stopped(work: Work) -> None:
    case = work.take(work.register().id, "accept")
    before = station.work(work.session, limits={"prepare": 1})["prepare"][0].due
    work.take(case.id, "transfer")
    away = work.load(case.id).away
    assert away is not None
    back_on = (work.load(case.id).stage_on or FIRST_DAY) + timedelta(days=14)
    work.move_transfer(away.id, "recall", back_on, reason="各方愿意在镇里谈")
    assert [due.key for due in dues_of(work.session, case.id)] == ["waiting"]
    back = work.advance(case.id, "take_back_accepted", back_on)
    assert (back.stage, back.days_away, back.transferred_from) == ("accepted", 14, "")
    after = station.work(work.session, limits={"prepare": 1})["prepare"][0].due
    assert before is not None
    assert after is not None
    assert (after.nominal - before.nominal).days == 14
    refresh(open_file(work.session, case.id))
    assert {due.key: due.day for due in dues_of(work.session, case.id)}["mediation"] == after.day


def test_the_file_of_a_transferred_case_holds_letter_and_receipt(work: Work, store: Store) -> None:
    case = work.take(work.register().id, "transfer")
    away = case.away
    assert away is not None
    amendments.amend(work.session, away.id, {"contact": "83312345"}, actor=ACTOR, now=NOW)
    closed = work.take(case.id, "close_transferred")
    inputs = {"retention": "短期", "filer": "茅晓燕"}

    def lacking() -> str:
        found = steps.problems(
            work.session, case.id, "archive", on=date(2026, 2, 1), actor=ACTOR, now=NOW, values=inputs
        )
        return " ".join(problem.message for problem in found)

    assert "还缺《移送函》" in lacking()
    papers.finalise(work.session, store.blobs, away.id, "transfer-letter", actor=ACTOR, now=NOW)
    papers.finalise(work.session, store.blobs, case.id, "acceptance", actor=ACTOR, now=NOW)
    assert lacking() == "卷宗还缺《移送回执》：收到后放进卷宗，勾选“已存纸质件”。"
    marks = {"kept_on_paper": ("transfer-receipt",), "file_note": "回执存纸质件。"}
    amendments.amend(work.session, case.id, marks, actor=ACTOR, now=NOW)
    assert lacking() == ""
    assert closed.closing == "移送"


# --- where a step leads


def page(work: Work, matter: MatterSnapshot, next_file: NextFile | None, role: str = DIRECTOR) -> NextPage | None:
    return next_page(work.session, matter, next_file, actor=Actor(name=ACTOR.name, role=role))


def test_a_step_leads_to_its_case_to_what_it_made_or_to_a_form(work: Work) -> None:
    report = opened(work, "report", REPORT)
    assert page(work, report, None) is None
    assert page(work, report, NextFile(kind=CASE_FILE)) is None
    assert page(work, report, NextFile(kind="joint")) == NextPage(what=MAKE_CASE)
    next_file = NextFile(kind="transfer", values={"about": report.number, "cause": ""})
    begun = page(work, report, next_file)
    assert begun == NextPage(
        what=BEGIN, kind="transfer", values={"about": report.number}, opened_from=OpenedFrom(origin_id=report.id)
    )
    values = {**SEND, "from_unit": "甲", "about": report.number}
    made = opened(work, "transfer", values, origin_id=report.id)
    assert page(work, report, next_file) == NextPage(what=OPEN, entity="matter", entity_id=made.id)
    again = load(work.session, report.id, actor=ACTOR)
    assert [one.id for one in again.followers] == [made.id]
    assert [transfer.id for transfer in again.transfers] == [made.id]
    assert made.origin is not None
    assert (made.origin.id, made.origin.number) == (report.id, report.number)
    work.move_transfer(made.id, "cancel", FIRST_DAY, reason="不用了")
    assert page(work, report, next_file) == begun


def test_only_who_may_open_a_conference_is_led_to_it(work: Work) -> None:
    case = work.register()
    transfer = load(work.session, sent(work, case.id), actor=ACTOR)
    line = {"subject": case.number}
    next_file = NextFile(kind="conference", items=(("agenda", line),), section="agenda")
    assert page(work, transfer, next_file, MEDIATOR) is None
    found = page(work, transfer, next_file)
    assert found is not None
    assert (found.what, found.case_id) == (BEGIN, case.id)
    assert found.opened_from is not None
    planned = opened(
        work,
        "conference",
        {"meets_on": day("2026-02-01")},
        origin_id=transfer.id,
        items=found.opened_from.items,
    )
    assert [item.text("subject") for item in planned.of("agenda")] == [case.number]
    other = load(work.session, sent(work, work.register().id), actor=ACTOR)
    assert page(work, other, next_file) == NextPage(what=OPEN, entity="matter", entity_id=planned.id, section="agenda")
    assert load(work.session, transfer.id, actor=Actor(name="甲", role=MEDIATOR)).followers == ()
