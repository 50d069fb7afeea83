"""更正: a wrong day, year, committee or input is put right with a reason at any stage; the steps stay taken."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from mediator.documents.papers import papers_about
from mediator.domain.case.file_numbers import parse_number
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.people.roles import READER, Actor
from mediator.domain.problems import Refused
from mediator.domain.workflows.case.kind import KIND as CASE
from mediator.domain.workflows.transfer.openings import from_case
from mediator.services.dues.due_index import calendar_of
from mediator.services.files import matter_snapshots, numbering, openings
from mediator.services.files.corrections import Correction, correct, correctable
from mediator.services.files.log import log_of
from mediator.services.files.log_words import told
from mediator.services.files.openings import Opening
from mediator.services.lists import ledger
from mediator.services.office import offices
from mediator.storage.safety.replay import differences
from mediator.storage.tables.base import uuid7
from mediator.storage.tables.offices import VoidNumberTable
from tests.services.dues_of import dues_of
from tests.services.files.test_finality import file, valid
from tests.services.files.test_finality_audit import blocks
from tests.services.work import ACTOR, FIRST_DAY, SENT_UP, Work
from tests.storage.office import NOW

ROAD = ("accept", "begin", "agree", "sign", "perform", "close", "archive")
ONE = timedelta(days=1)
WHY = "登记时看错日历"


@pytest.fixture
def archived(work: Work) -> CaseSnapshot:
    return work.take(work.register().id, *ROAD)


def put_right(work: Work, case_id: Any, reason: str = WHY, **wanted: Any) -> Any:
    return correct(work.session, case_id, Correction(**wanted), actor=ACTOR, now=NOW, reason=reason)


def agrees_with_log(work: Work) -> bool:
    """Only the papers that the tests make final without drawing them are missing in the log."""
    return all(found.startswith("已定稿的文书") for found in differences(work.session))


def seq_of(work: Work, file_id: Any, move: str) -> int:
    return next(step.seq for step in correctable(work.session, file_id, actor=ACTOR) if step.move.code == move)


def test_the_day_of_acceptance_of_an_archived_case_is_put_right(work: Work, archived: CaseSnapshot) -> None:
    assert archived.accepted_on is not None
    file(work.session, archived, "acceptance", "rights-notice", "agreement", "closing-report")
    day = {seq_of(work, archived.id, "accept"): FIRST_DAY}
    with pytest.raises(Refused, match="《人民调解受理登记表》") as asked:
        put_right(work, archived.id, reason="", days=day)
    assert asked.value.problems[0].field == "reason"
    assert work.load(archived.id) == archived

    after = put_right(work, archived.id, days=day)
    assert (after.accepted_on, after.stage, after.archived_on) == (FIRST_DAY, "archived", archived.archived_on)
    assert "acceptance" not in valid(work.session)
    assert "agreement" in valid(work.session)
    kinds = [row.kind for row in log_of(work.session, archived.id)]
    assert kinds.count("move") == len(ROAD)
    assert "undo" not in kinds
    last = log_of(work.session, archived.id)[-1]
    assert (last.kind, last.data["reason"]) == ("correct", WHY)
    assert last.data["changed"] == {"accepted_on": [archived.accepted_on.isoformat(), FIRST_DAY.isoformat()]}
    assert agrees_with_log(work)


def test_another_year_takes_the_next_number_there_and_voids_the_old_one(work: Work, archived: CaseSnapshot) -> None:
    work.register()
    after = put_right(work, archived.id, on=date(2025, 12, 30))
    assert parse_number(after.number) == (2025, "王鲍", 1)
    assert after.registered_on == date(2025, 12, 30)
    kept = work.session.scalars(select(VoidNumberTable)).one()
    assert (kept.number, kept.new_number, kept.reason) == (archived.number, after.number, WHY)
    assert parse_number(work.register(registered_on=date(2025, 12, 31)).number).serial == 2
    assert parse_number(work.register().number).serial == 3, "a void number is not given again"
    assert ledger.find_number(work.session, archived.number) == archived.id
    assert agrees_with_log(work)


def test_the_void_number_stays_in_its_place_in_the_ledger(work: Work, archived: CaseSnapshot) -> None:
    second = work.register()
    after = put_right(work, archived.id, on=date(2025, 12, 30))

    def listed(**wanted: Any) -> list[tuple[str, str]]:
        keys = ledger.keys(work.session, ledger.LedgerFilter(**wanted), actor=ACTOR)
        return [(row.number, row.stage) for row in ledger.page(work.session, keys)]

    void = (archived.number, "void")
    assert listed() == [(second.number, "registered"), void, (after.number, "archived")]
    assert listed(year=2026) == [(second.number, "registered"), void]
    assert listed(year=2025) == [(after.number, "archived")]
    assert listed(stages=("archived",)) == [(after.number, "archived")]
    assert listed(stages=("void",)) == [void]
    assert void in listed(text=archived.number)
    assert listed(text="没有这个人") == []
    keys = ledger.keys(work.session, ledger.LedgerFilter(stages=("void",)), actor=ACTOR)
    [row] = ledger.page(work.session, keys)
    assert row.id == archived.id
    assert row.title == f"编号作废，改为{after.number}（{WHY}）"


def test_another_committee_takes_a_number_of_its_series(work: Work, archived: CaseSnapshot) -> None:
    other = offices.add_committee(
        work.session, name="启东市王鲍镇庙桥村人民调解委员会", short_name="庙桥村", actor=ACTOR, now=NOW
    )
    file(work.session, archived, "acceptance", "agreement")
    after = put_right(work, archived.id, committee_id=other.id)
    assert (after.committee, parse_number(after.number)) == (other, (2026, "庙桥村", 1))
    assert valid(work.session) == []
    assert agrees_with_log(work)


def test_the_term_and_the_extension_follow_the_day_of_acceptance(work: Work) -> None:
    case = work.take(work.register().id, "accept", "begin", "extend")
    before = case.details["extended_from"]
    seq = seq_of(work, case.id, "accept")
    after = put_right(work, case.id, days={seq: FIRST_DAY})
    assert after.accepted_on == FIRST_DAY
    assert after.details["extended_from"] != before
    assert after.details["extended_from"] == calendar_of(work.session).due("mediation", FIRST_DAY).day.isoformat()
    seq = seq_of(work, case.id, "extend")
    after = put_right(work, case.id, inputs={seq: {"extension_reason": "等待补充鉴定"}})
    assert after.details["extension_reason"] == "等待补充鉴定"
    assert after.extended_to == case.extended_to
    assert agrees_with_log(work)


def test_a_step_undone_after_a_correction_goes_back_to_the_corrected_day(work: Work) -> None:
    case = work.take(work.register().id, "accept", "begin")
    put_right(work, case.id, days={seq_of(work, case.id, "accept"): FIRST_DAY})
    after = work.undo(case.id)
    assert (after.stage, after.stage_on) == ("accepted", FIRST_DAY)
    assert agrees_with_log(work)


def test_the_day_of_a_step_without_a_date_of_its_own_is_kept_in_the_log(work: Work) -> None:
    case = work.take(work.register().id, "accept", "begin", "agree")
    seq = seq_of(work, case.id, "begin")
    begun = next(step.on for step in correctable(work.session, case.id, actor=ACTOR) if step.seq == seq)
    day = case.stage_on
    after = put_right(work, case.id, days={seq: day})
    assert after == case
    assert next(step.on for step in correctable(work.session, case.id, actor=ACTOR) if step.seq == seq) == day != begun


def test_a_correction_no_step_would_have_taken_is_refused(work: Work, archived: CaseSnapshot) -> None:
    with pytest.raises(Refused, match="早于"):
        put_right(work, archived.id, days={seq_of(work, archived.id, "close"): FIRST_DAY})
    with pytest.raises(Refused, match="还没有到"):
        put_right(work, archived.id, on=date(2099, 1, 1))
    with pytest.raises(Refused, match="请填写“立卷人”"):
        put_right(work, archived.id, inputs={seq_of(work, archived.id, "archive"): {"filer": ""}})
    assert work.load(archived.id) == archived


def test_a_reason_is_asked_for_even_where_no_paper_is_final(work: Work) -> None:
    case = work.take(work.register().id, "accept")
    wanted = {seq_of(work, case.id, "accept"): FIRST_DAY}
    with pytest.raises(Refused, match="更正请写明理由；已经定稿的文书不受影响"):
        put_right(work, case.id, reason=" ", days=wanted)
    assert put_right(work, case.id, days=wanted).stage_on == FIRST_DAY


def test_what_is_right_already_writes_nothing(work: Work, archived: CaseSnapshot) -> None:
    lines = len(log_of(work.session, archived.id))
    assert put_right(work, archived.id, on=archived.registered_on, reason="") == archived
    assert len(log_of(work.session, archived.id)) == lines


def test_only_who_may_take_the_step_puts_it_right(work: Work, archived: CaseSnapshot) -> None:
    clerk, accepted = Actor(name="只读", role=READER), seq_of(work, archived.id, "accept")
    for wanted in (Correction(on=date(2025, 12, 30)), Correction(days={accepted: FIRST_DAY})):
        with pytest.raises(Refused, match="不能"):
            correct(work.session, archived.id, wanted, actor=clerk, now=NOW, reason=WHY)


def test_a_letter_of_another_year_gets_another_number(work: Work) -> None:
    values = {**from_case(work.register()), **SENT_UP, "first_handler": "倪素琴"}
    opening = Opening(kind="transfer", on=FIRST_DAY, values=values)
    joint = openings.open_matter(work.session, opening, actor=ACTOR, now=NOW)
    assert joint.number == "王鲍移〔2026〕1号"
    after = put_right(work, joint.id, on=date(2025, 12, 31))
    assert (after.number, after.opened_on) == ("王鲍移〔2025〕1号", date(2025, 12, 31))
    assert after.stage_on == date(2025, 12, 31)
    kept = work.session.scalars(select(VoidNumberTable)).one()
    assert (kept.entity, kept.number) == ("matter", "王鲍移〔2026〕1号")
    assert agrees_with_log(work)


def test_who_names_a_case_by_its_number_follows_it(work: Work) -> None:
    case = work.take(work.register().id, "accept", "transfer")
    [sent] = case.transfers
    matter = matter_snapshots.load(work.session, sent.id, actor=ACTOR)
    assert matter.values["about"] == case.number
    file(work.session, matter, "transfer-letter")
    after = put_right(work, case.id, on=date(2025, 12, 31))
    renamed = matter_snapshots.load(work.session, sent.id, actor=ACTOR)
    assert renamed.values["about"] == after.number != case.number
    assert [one.id for one in after.transfers] == [sent.id]
    assert valid(work.session) == []


def test_the_log_says_old_and_new_and_why(work: Work, archived: CaseSnapshot) -> None:
    other = offices.add_committee(
        work.session, name="启东市王鲍镇庙桥村人民调解委员会", short_name="庙桥村", actor=ACTOR, now=NOW
    )

    def said() -> str:
        return told(log_of(work.session, archived.id)[-1], CASE)

    put_right(work, archived.id, on=date(2026, 1, 4), days={seq_of(work, archived.id, "accept"): FIRST_DAY})
    assert said() == (
        "更正：“受理”的日期由2026年1月6日改为2026年1月5日；登记日期由2026年1月5日改为2026年1月4日（理由：登记时看错日历）"
    )
    after = put_right(work, archived.id, committee_id=other.id)
    assert f"调解委员会由启东市王鲍镇人民调解委员会改为{other.name}" in said()
    assert f"编号由“{archived.number}”改为“{after.number}”" in said()
    put_right(work, archived.id, inputs={seq_of(work, archived.id, "archive"): {"filer": "陆秋萍"}})
    assert "立卷人由“茅晓燕”改为“陆秋萍”" in said()

    first, second = after.parties
    third = replace(second, id=uuid7(NOW), name="施卫东")
    renamed = replace(first, name="季文彪", id_number="329900196108030033", phone="15400000101")
    work.amend(after, reason="姓名写错", values={"parties": (renamed, second, third), "claimed": 120_000})
    assert f"{first.name}的姓名由“{first.name}”改为“季文彪”" in said()
    assert "15400000101" not in said()
    assert "增加当事人施卫东" in said()
    assert "争议金额填为1200元" in said().replace(",", "").replace(".00", "")
    visit = replace(archived.visits[0], text="复核后补记。" * 10)
    work.keep(archived.id, visit, reason="漏写")
    assert said().startswith("填写：回访记录1，回访情况由")
    assert "…”（理由：漏写）" in said()


def test_only_the_papers_that_print_it_are_void_whatever_is_put_right(work: Work, archived: CaseSnapshot) -> None:
    """After each correction a final paper prints what the file says now, or it is void."""
    codes = [form.ref(1) for form in papers_about("case") if form.count(archived)]
    file(work.session, archived, *codes)
    printed = {code: blocks(archived, code) for code in codes}
    taken = correctable(work.session, archived.id, actor=ACTOR)
    wrong = 0
    for wanted in (
        *(Correction(days={step.seq: day}) for step in taken for day in (step.on - ONE, step.on + ONE)),
        Correction(on=FIRST_DAY - ONE),
        Correction(on=date(2025, 12, 30)),
        Correction(inputs={taken[-1].seq: {"filer": "陆秋萍", "retention": "永久"}}),
        Correction(inputs={taken[-1].seq: {"retention": "长期"}}),
    ):
        try:
            correct(work.session, archived.id, wanted, actor=ACTOR, now=NOW, reason=WHY)
        except Refused:
            wrong += 1
            continue
        now = work.load(archived.id)
        for code in valid(work.session):
            assert blocks(now, code) == printed[code], (wanted, code)
    assert wrong < len(taken)
    assert len(valid(work.session)) < len(codes)
    assert "rights-notice" in codes
    assert agrees_with_log(work)


def test_search_deadlines_and_years_follow(work: Work) -> None:
    case = work.take(work.register().id, "accept")
    [term] = [due for due in dues_of(work.session, case.id) if due.key == "mediation"]
    put_right(work, case.id, days={seq_of(work, case.id, "accept"): FIRST_DAY})
    [moved] = [due for due in dues_of(work.session, case.id) if due.key == "mediation"]
    assert moved.day < term.day
    after = put_right(work, case.id, on=date(2025, 12, 30))
    assert {due.number for due in dues_of(work.session, case.id)} == {after.number}
    found = ledger.keys(work.session, ledger.LedgerFilter(text=after.number), actor=ACTOR)
    assert [row.id for row in ledger.page(work.session, found)] == [case.id]
    assert ledger.years(work.session) == (2025,)
    with pytest.raises(Refused, match="2026年已经编过号"):
        numbering.start_at(work.session, committee_id=work.committee.id, year=2026, first=1, actor=ACTOR)
