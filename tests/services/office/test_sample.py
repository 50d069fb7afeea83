"""The ten sample cases, played by the services, reach the states and figures of their sheets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

import pytest
from sqlalchemy import select

from mediator.domain.case.retention import retention_for
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.law.clocks import Calendar
from mediator.domain.law.holidays import Holidays, load_holidays
from mediator.domain.matter.kinds import kind_of
from mediator.services.dues.due_index import HOLIDAYS
from mediator.services.files import matter_snapshots, snapshots
from mediator.services.files.log import log_of
from mediator.services.lists import ledger
from mediator.services.lists import petition_counts as petitions
from mediator.services.office import offices
from mediator.services.papers import papers
from mediator.services.papers.paper_states import DRAFT, FINAL, MISSING, SIGNED
from mediator.storage import events
from mediator.storage.store import Store
from mediator.storage.tables.matters import MatterTable
from tests.services.dues_of import dues_of
from tests.services.oracles import replayed_stage
from tests.services.work import ACTOR
from tests.shelf import Shelf, filed_sample
from tests.storage.office import unlock


@dataclass(frozen=True)
class Sheet:
    """What the sheet of a case says; money in fen, the days as ``MMDD`` of its year (``YYYYMMDD`` else)."""

    number: str
    heads: int
    agreed: int | None
    accepted: str
    due: str
    effective: str
    performed: str
    closed: str
    closing: str
    retention: str
    offer_ends: str = ""


DONE, PARTLY = "调解成功(履行完毕)", "调解成功(协议未完全履行)"
SHEETS = {
    "C01": Sheet("(2023)王鲍人调字第001号", 2, 60000, "0214", "0316", "0214", "0216", "0224", DONE, "短期"),
    "C02": Sheet("(2023)王鲍人调字第002号", 2, 681050, "0322", "0421", "0328", "0328", "0427", DONE, "长期"),
    "C03": Sheet("(2023)王鲍人调字第003号", 2, 8000000, "0406", "0506", "0424", "0829", "0904", DONE, "长期", "0524"),
    "C04": Sheet("(2023)王鲍人调字第004号", 22, 38650050, "0510", "0609", "0516", "0530", "0606", DONE, "长期"),
    "C05": Sheet("(2023)王鲍人调字第005号", 2, 2800000, "0612", "0712", "0705", "0718", "0817", DONE, "永久"),
    "C06": Sheet("(2023)永兴圩人调字第003号", 2, 150000, "0807", "0906", "0815", "0913", "0920", DONE, "永久", "0914"),
    "C07": Sheet("(2023)王鲍人调字第006号", 4, None, "0904", "1007", "", "", "1016", "调解不成", "长期"),
    "C08": Sheet("(2023)王鲍人调字第007号", 2, 28000, "1011", "1110", "1011", "1011", "1018", DONE, "短期"),
    "C09": Sheet("(2023)王鲍人调字第008号", 2, 6000000, "1106", "1206", "1113", "", "20240325", PARTLY, "长期", "1213"),
    "C10": Sheet("(2024)王鲍人调字第001号", 3, 1661400, "0318", "0417", "0327", "0409", "0509", DONE, "长期"),
}


def day(text: str, year: int) -> date | None:
    """``0316`` of the year, or a whole ``20240325``; None for nothing."""
    if not text:
        return None
    whole = text if len(text) == 8 else f"{year}{text}"
    return date(int(whole[:4]), int(whole[4:6]), int(whole[6:]))


@pytest.fixture(scope="module")
def filled(shelf: Shelf) -> Iterator[Store]:
    with unlock(shelf.folder(filed_sample), read_only=True) as store:
        yield store


@pytest.fixture(scope="module")
def played(filled: Store) -> Mapping[str, CaseSnapshot]:
    with filled.reading() as session:
        return {
            code: snapshots.load(session, ledger.find_number(session, sheet.number)) for code, sheet in SHEETS.items()
        }


@pytest.fixture(scope="module")
def holidays() -> Holidays:
    return load_holidays(HOLIDAYS.read_text(encoding="utf-8"))


@pytest.mark.parametrize("code", SHEETS)
def test_a_case_reaches_what_its_sheet_says(played: Mapping[str, CaseSnapshot], code: str) -> None:
    case, sheet = played[code], SHEETS[code]
    assert case.registered_on is not None
    year = case.registered_on.year
    assert case.stage == "closed"
    assert (case.people, case.closing, case.retention) == (sheet.heads, sheet.closing, sheet.retention)
    assert (case.agreement.amount if case.agreement else None) == sheet.agreed
    assert (case.accepted_on, case.effective_on) == (day(sheet.accepted, year), day(sheet.effective, year))
    assert (case.performed_on, case.closed_on) == (day(sheet.performed, year), day(sheet.closed, year))


@pytest.mark.parametrize("code", SHEETS)
def test_the_class_of_keeping_that_is_proposed_is_the_sheet_s(played: Mapping[str, CaseSnapshot], code: str) -> None:
    assert retention_for(played[code]).code == SHEETS[code].retention


@pytest.mark.parametrize("code", SHEETS)
def test_the_terms_end_when_the_sheet_says(played: Mapping[str, CaseSnapshot], holidays: Holidays, code: str) -> None:
    case, sheet = played[code], SHEETS[code]
    assert case.accepted_on is not None
    calendar = Calendar(holidays=holidays)
    wanted, due = day(sheet.due, case.accepted_on.year), calendar.due("mediation", case.accepted_on)
    # the sheets count thirty days; only C07 names the day to which a holiday moves the end
    assert wanted == (due.day if code == "C07" else due.nominal)
    if sheet.offer_ends:
        assert case.effective_on is not None
        assert calendar.due("confirmation", case.effective_on).nominal == day(sheet.offer_ends, 2023)


@pytest.mark.parametrize("code", SHEETS)
def test_what_was_printed_and_signed_is_filed(filled: Store, played: Mapping[str, CaseSnapshot], code: str) -> None:
    with filled.reading() as session:
        states = {state.code: state for state in papers.states(session, played[code].id, actor=ACTOR)}
    assert DRAFT not in {state.state for state in states.values()}
    for state in states.values():
        assert state.state == MISSING or state.filed_at is not None
    agreement = states.get("agreement")
    assert agreement is None or agreement.state == SIGNED
    assert states["rights-notice"].state == (FINAL if code == "C08" else SIGNED)  # C08 was told by word of mouth
    if code == "C07":
        assert (states["termination"].state, states["service-receipt:4"].state) == (FINAL, SIGNED)


def test_the_letters_of_the_matters_are_filed(filled: Store) -> None:
    with filled.reading() as session:
        for row in session.scalars(select(MatterTable)):
            states = papers.states(session, row.id, actor=ACTOR)
            assert {state.state for state in states} <= {FINAL, MISSING}, row.kind


def test_the_figures_of_2023_add_up(filled: Store, played: Mapping[str, CaseSnapshot]) -> None:
    year = [case for case in played.values() if case.accepted_on and case.accepted_on.year == 2023]
    assert (len(year), sum(case.people for case in year)) == (9, 40)
    assert sum(case.agreement.amount or 0 for case in year if case.agreement) == 56369100
    assert sum(case.difficult for case in year) == 2
    assert sum(case.confirmation is not None and case.confirmation.result == "裁定有效" for case in year) == 2
    prevented = [pair for case in year for name, pair in case.prevented.items() if name == "民转刑"]
    assert tuple(map(sum, zip(*prevented, strict=True))) == (2, 4)
    with filled.reading() as session:
        assert ledger.years(session) == (2024, 2023)
        assert len(ledger.keys(session, ledger.LedgerFilter(year=2023), actor=ACTOR)) == 9


def test_the_log_tells_the_same_story(filled: Store, played: Mapping[str, CaseSnapshot]) -> None:
    with filled.reading() as session:
        assert events.verify_chain(session) == []
        for case in played.values():
            assert replayed_stage(log_of(session, case.id)) == case.stage


def test_the_office_is_set_up(filled: Store) -> None:
    with filled.reading() as session:
        office = offices.office(session)
        assert office is not None
        assert (office.name, office.set_up) == ("王鲍镇人民调解委员会", True)
        assert [committee.short_name for committee in offices.committees(session)] == ["王鲍", "永兴圩"]
        assert len(offices.stations(session)) == 7
        assert len(offices.mediators(session)) == 6


def test_the_number_after_the_sample_runs_on(filled: Store) -> None:
    with filled.reading() as session:
        numbers = [row.number for row in ledger.page(session, ledger.keys(session, ledger.LedgerFilter(), actor=ACTOR))]
    assert numbers[0] == "(2024)王鲍人调字第001号"
    assert len(set(numbers)) == 10


def test_the_matters_of_the_sample_reach_their_ends(filled: Store) -> None:
    with filled.reading() as session:
        found = {row.kind: row for row in session.scalars(select(MatterTable).order_by(MatterTable.opened_on))}
        assert {kind: row.stage for kind, row in found.items()} == {
            "police_referral": "ended",
            "court_referral": "ended",
            "joint": "settled",
            "liaison": "done",
            "activity": "held",
            "report": "struck",
            "petition": "resolved",
            "conference": "struck",
            "enquiry": "closed",
            "adviser_log": "checked",
            "transfer": "answered",
        }
        assert found["joint"].number == "王鲍联调〔2023〕3号"
        assert found["police_referral"].number == "王鲍移调复〔2023〕6号"
        assert [dues_of(session, row.id) for row in found.values()] == [()] * 11


def test_the_liaison_meeting_saw_the_figures_of_its_quarter(filled: Store) -> None:
    with filled.reading() as session:
        row = session.scalars(select(MatterTable).where(MatterTable.kind == "liaison")).one()
        matter = matter_snapshots.load(session, row.id, actor=ACTOR)
    roads = {item.text("name"): dict(item.values) for item in matter.of("road")}
    assert roads == {
        "依申请调解": {"name": "依申请调解", "accepted": 1, "settled": 1, "failed": 0, "open": 0},
        "信访部门移送": {"name": "信访部门移送", "accepted": 1, "settled": 0, "failed": 0, "open": 1},
        "法院移送": {"name": "法院移送", "accepted": 1, "settled": 1, "failed": 0, "open": 0},
    }
    organs = {item.text("name"): item for item in matter.of("organ")}
    assert organs["久隆人民法庭"].values["referred"] == 1
    assert organs["王鲍派出所"].values["meetings"] == 1
    assert organs["王鲍派出所"].values["referred"] == 0  # handed over in the first quarter


def test_the_backlog_and_its_conference_are_counted_once(filled: Store) -> None:
    with filled.reading() as session:
        found = petitions.figures(session, start=date(2023, 1, 1), end=date(2023, 12, 31), actor=ACTOR)
        row = session.scalars(select(MatterTable).where(MatterTable.kind == "petition")).one()
        petition = matter_snapshots.load(session, row.id, actor=ACTOR)
        conference = session.scalars(select(MatterTable).where(MatterTable.kind == "conference")).one()
    assert (found.backlog_resolved, found.resolved, found.conferences) == (1, 1, 1)
    assert dict(found.received) == {"申诉求决": 1}
    assert (petition.outcome, petition.closed_on, petition.text("leader")) == ("积案化解", date(2023, 8, 17), "徐一鸣")
    assert [item.text("step") for item in petition.of("answer")] == ["处理意见", "复查意见", "复核意见"]
    assert petition.case is not None
    assert petition.case.number == "(2023)王鲍人调字第005号"
    assert petition.day("fed_back_on") == date(2023, 7, 12)
    assert (conference.number, conference.title) == ("王鲍信访联席〔2023〕6号", "王鲍镇信访工作联席会议（2023年第6次）")


def test_the_report_of_the_grid_worker_went_the_whole_way(filled: Store) -> None:
    with filled.reading() as session:
        row = session.scalars(select(MatterTable).where(MatterTable.kind == "report")).one()
        report = matter_snapshots.load(session, row.id, actor=ACTOR)
    assert report.case is not None
    assert (report.case.number, report.outcome) == ("(2023)王鲍人调字第001号", "站内调解")
    start = kind_of("report").to_case
    assert start is not None
    begun = start(report)
    assert begun["source_detail"] == report.case.source_detail
    assert (begun["source"], begun["channel"]) == (report.case.source, report.case.channel)
