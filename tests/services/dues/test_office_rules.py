"""What a director sets for the office: its terms, its holidays; the open deadlines follow at once."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from mediator.domain.fields import Field
from mediator.domain.matter.kinds import kind_of
from mediator.domain.people.roles import MEDIATOR, Actor
from mediator.domain.problems import Problem, Refused
from mediator.services.dues import holiday_file, terms
from mediator.services.dues.due_index import calendar_of
from mediator.services.dues.dues import BATCH, left_over, rebuild, recount
from mediator.services.files.openings import Opening, open_matter
from mediator.services.lists import today
from mediator.services.lists.adviser_hours import Duty, adviser_duty
from mediator.services.office.office_edits import update_committee
from mediator.services.registers.entries import entry, retire_entry, save_entry
from mediator.storage import events
from mediator.storage.store import Store
from mediator.storage.tables.dues import DueTable
from tests.services.dues_of import dues_of
from tests.services.work import ACTOR, FIRST_DAY, Work, open_work
from tests.storage.office import NOW


def file_of(path: Path, *off: str) -> Path:
    """A holiday file for 2026 and 2027."""
    years = {"2026": {"off": off, "work": []}, "2027": {"off": ["01-01"], "work": []}}
    path.write_text(json.dumps({"format": 1, "years": years}), encoding="utf-8-sig")
    return path


def opened(work: Work, kind: str) -> UUID:
    """A report of today."""
    values = {"channel": "来访", "reported_on": FIRST_DAY, "reporter": "沈广和", "what": "排水纠纷。"}
    fields = kind_of(kind).fields
    asked = {item.name: values.get(item.name, _any(item)) for item in fields if item.required or item.name in values}
    opening = Opening(kind=kind, on=FIRST_DAY, values=asked)
    return open_matter(work.session, opening, actor=ACTOR, now=NOW).id


def _any(item: Field) -> object:
    return item.choices[0].code if item.choices else "沈广和"


def mediation_end(work: Work) -> str:
    case = work.register()
    work.take(case.id, "accept")
    return str(next(row.day for row in dues_of(work.session, case.id) if row.key == "mediation"))


def test_the_numbers_begin_as_the_statute_has_them_and_are_kept_as_set(work: Work) -> None:
    numbers = terms.office_numbers(work.session)
    assert (numbers["mediation_days"], numbers["adviser_hours"]) == (30, 8)
    advisers = {"adviser_hours": 6, "adviser_lectures": 2, "adviser_villages": 4}
    wanted = {**numbers, "mediation_days": 25, **advisers}
    terms.save_numbers(work.session, wanted, actor=ACTOR, now=NOW)
    assert terms.office_numbers(work.session) == wanted
    assert calendar_of(work.session).terms.mediation_days == 25
    assert adviser_duty(work.session) == Duty(hours=6, lectures=2, villages=4)


def test_open_deadlines_are_counted_anew(work: Work) -> None:
    case = work.register()
    work.take(case.id, "accept")
    before = {row.key: row.nominal for row in dues_of(work.session, case.id)}["mediation"]
    wanted = {**terms.office_numbers(work.session), "mediation_days": 20}
    terms.save_numbers(work.session, wanted, actor=ACTOR, now=NOW)
    rebuild(work.session)
    after = {row.key: row.nominal for row in dues_of(work.session, case.id)}["mediation"]
    assert (before - after).days == 10


def test_counting_anew_goes_on_in_batches_and_keeps_what_was_counted_when_stopped(store: Store) -> None:
    with store.transaction() as session:
        work = open_work(session)
        cases = [work.register().id for _ in range(BATCH + 2)]
        void = work.register().id
        work.take(void, "void")
        for case_id in cases:
            work.advance(case_id, "accept")
        matter = opened(work, "report")
        terms.save_numbers(session, {**terms.office_numbers(session), "mediation_days": 20}, actor=ACTOR, now=NOW)

    def ends() -> list[int]:
        with store.reading() as session:
            found = [row for case_id in cases for row in dues_of(session, case_id) if row.key == "mediation"]
            return [(row.nominal - FIRST_DAY).days - 1 for row in found]

    def waits() -> bool:
        with store.reading() as session:
            return left_over(session)

    def stop(_done: int, _total: int) -> None:
        raise Refused([Problem(message="停。")])

    with pytest.raises(Refused, match="停"):
        recount(store, stop)
    assert ends() == [20] * BATCH + [30] * 2
    reached: list[tuple[int, int]] = []
    assert waits()
    assert recount(store, lambda done, total: reached.append((done, total))) == 3  # it goes on where it stopped
    assert reached == [(BATCH + 3, BATCH + 3)]
    assert not waits()
    assert ends() == [20] * (BATCH + 2)
    with store.reading() as session:
        assert dues_of(session, matter) != ()
    reached.clear()
    assert recount(store, lambda done, total: reached.append((done, total))) == BATCH + 3
    assert reached == [(BATCH, BATCH + 3), (BATCH + 3, BATCH + 3)]


def test_terms_that_change_during_a_count_are_counted_from_the_first(store: Store) -> None:
    def set_days(days: int) -> None:
        with store.transaction() as session:
            terms.save_numbers(session, {**terms.office_numbers(session), "mediation_days": days}, actor=ACTOR, now=NOW)

    def stop(_done: int, _total: int) -> None:
        raise Refused([Problem(message="停。")])

    with store.transaction() as session:
        work = open_work(session)
        for _ in range(BATCH + 1):
            work.advance(work.register().id, "accept")
    for days in (20, 25):
        set_days(days)
        with pytest.raises(Refused, match="停"):
            recount(store, stop)
    assert recount(store, lambda _done, _total: None) == 1
    with store.reading() as session:
        ends = set(session.scalars(select(DueTable.nominal).where(DueTable.key == "mediation")))
    assert ends == {FIRST_DAY + timedelta(days=26)}


def test_the_record_of_an_impact_assessment_is_kept_three_years(work: Work) -> None:
    session = work.session
    values = {"name": "登记伤情和银行账号", "made_on": date(2024, 2, 29), "assessor": "沈广和"}
    kept = save_entry(session, "impact_assessment", values, actor=ACTOR, now=NOW)
    (row,) = dues_of(session, kept.id)
    assert (str(row.day), row.entity, row.section, row.button) == ("2027-02-28", "register", kept.kind, "去名册")
    (item,) = today.due(session, today=date(2027, 2, 21), actor=ACTOR).items
    assert (item.title, item.sentence) == (kept.name, "影响评估记录的最短保存期到2027年2月28日，还有7天。")
    assert not today.due(session, today=date(2027, 2, 20), actor=ACTOR).items
    rebuild(session)
    assert dues_of(session, kept.id) != ()
    retire_entry(session, kept.id, actor=ACTOR, now=NOW)
    assert dues_of(session, kept.id) == ()


def test_the_term_of_a_committee_is_reminded_of(work: Work) -> None:
    session, name = work.session, work.committee.name
    values = {"name": "沈广和", "committee": name, "duty": "主任", "sex": "男"}
    member = save_entry(session, "committee_member", values, actor=ACTOR, now=NOW)
    assert dues_of(session, work.committee.id) == ()
    elected = {**values, "elected_on": date(2024, 2, 29)}
    save_entry(session, "committee_member", elected, actor=ACTOR, now=NOW, entry_id=member.id)
    (due,) = dues_of(session, work.committee.id)
    assert (due.entity, due.key, due.title, due.section) == ("committee", "committee_term", name, "committee_member")
    assert str(due.day) == "2027-02-28"
    shown = [
        row for row in today.due(session, today=date(2026, 11, 30), actor=ACTOR).items if row.entity == "committee"
    ]
    assert [row.sentence for row in shown] == [f"{name}的任期到2027年2月28日，还有90天。"]
    assert not today.due(session, today=date(2026, 11, 29), actor=ACTOR).items
    assert today.due(session, today=date(2027, 3, 1), actor=ACTOR).counts == (1, 1)
    rebuild(session)
    assert [row.day for row in dues_of(session, work.committee.id)] == [due.day]
    retire_entry(session, member.id, actor=ACTOR, now=NOW)
    assert dues_of(session, work.committee.id) == ()


@pytest.mark.parametrize("wrong", [0, -3, 4000, None, "十"])
def test_a_number_that_is_none_is_refused_by_name(work: Work, wrong: object) -> None:
    values = {**terms.office_numbers(work.session), "visit_days": wrong}
    with pytest.raises(Refused, match="“履行后多少天回访”要写1到3650之间的整数。"):
        terms.save_numbers(work.session, values, actor=ACTOR, now=NOW)
    assert terms.office_numbers(work.session)["visit_days"] == 30


def test_only_who_may_set_things_sets_them(work: Work, tmp_path: Path) -> None:
    mediator = Actor(name="陆秋萍", role=MEDIATOR)
    with pytest.raises(Refused, match="不能修改设置"):
        terms.save_numbers(work.session, terms.office_numbers(work.session), actor=mediator, now=NOW)
    with pytest.raises(Refused, match="不能修改设置"):
        holiday_file.load_file(work.session, file_of(tmp_path / "cn.json"), actor=mediator, now=NOW)


def test_a_sound_holiday_file_is_taken_and_moves_the_ends(work: Work, tmp_path: Path) -> None:
    assert mediation_end(work) == "2026-02-05"
    file = file_of(tmp_path / "cn.json", "02-05")
    assert holiday_file.load_file(work.session, file, actor=ACTOR, now=NOW) == (2023, 2024, 2025, 2026, 2027)
    assert mediation_end(work) == "2026-02-06"


def test_every_year_stays_that_a_later_file_does_not_bring(work: Work, tmp_path: Path) -> None:
    def load(**years: list[str]) -> tuple[int, ...]:
        listed = {year[1:]: {"off": off, "work": []} for year, off in years.items()}
        file = tmp_path / "cn.json"
        file.write_text(json.dumps({"format": 1, "years": listed}), encoding="utf-8")
        return holiday_file.load_file(work.session, file, actor=ACTOR, now=NOW)

    shipped = holiday_file.known_years(work.session)
    assert load(y2027=["01-01..01-03"]) == (*shipped, 2027)
    assert load(y2026=["02-05"], y2028=["02-29"]) == (*shipped, 2027, 2028)
    holidays = calendar_of(work.session).holidays
    off = [day for day in (date(2025, 10, 1), date(2026, 10, 1), date(2027, 1, 1)) if not holidays.is_workday(day)]
    assert off == [date(2025, 10, 1), date(2027, 1, 1)]
    assert not holidays.is_workday(date(2028, 2, 29))
    assert load(y2027=[])[-2:] == (2027, 2028)
    assert calendar_of(work.session).holidays.is_workday(date(2027, 1, 1))


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"{", "节假日文件不完整或被改坏了（第1行读不下去），仍用原来的节假日"),
        (b"[]", "这不是本程序的节假日文件"),
        (b"\xff\xfe\x00", "不是文字文件"),
        (b" " * 1_000_001, "太大"),
    ],
)
def test_a_broken_holiday_file_is_refused_and_the_old_one_stays(
    work: Work, tmp_path: Path, content: bytes, sentence: str
) -> None:
    years = holiday_file.known_years(work.session)
    file = tmp_path / "cn.json"
    file.write_bytes(content)
    with pytest.raises(Refused, match=sentence):
        holiday_file.load_file(work.session, file, actor=ACTOR, now=NOW)
    assert holiday_file.known_years(work.session) == years


def test_a_holiday_file_cut_in_half_is_refused_and_every_end_stays(work: Work, tmp_path: Path) -> None:
    before, file = mediation_end(work), tmp_path / "cn.json"
    whole = (Path(__file__).parents[3] / "resources" / "holidays" / "cn.json").read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(Refused, match=r"仍用原来的节假日。$"):
        holiday_file.load_file(work.session, file, actor=ACTOR, now=NOW)
    rebuild(work.session)
    assert mediation_end(work) == before


def test_a_holiday_file_that_cannot_be_read_is_said_to_be_so(work: Work, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="读不出来，仍用原来的节假日"):
        holiday_file.load_file(work.session, tmp_path / "no.json", actor=ACTOR, now=NOW)


def test_members_go_with_a_committee_that_is_renamed(work: Work) -> None:
    session, name, new = work.session, work.committee.name, "启东市王鲍镇联合人民调解委员会"
    values = {"name": "沈广和", "committee": name, "duty": "主任", "sex": "男", "elected_on": date(2024, 2, 29)}
    member = save_entry(session, "committee_member", values, actor=ACTOR, now=NOW)
    gone = save_entry(session, "committee_member", {**values, "name": "陆秋萍"}, actor=ACTOR, now=NOW)
    other = {**values, "name": "倪素琴", "committee": "别的调委会"}
    elsewhere = save_entry(session, "committee_member", other, actor=ACTOR, now=NOW)
    retire_entry(session, gone.id, actor=ACTOR, now=NOW)
    update_committee(session, work.committee.id, {"name": new}, actor=ACTOR, now=NOW)
    found = [entry(session, line.id).text("committee") for line in (member, gone, elsewhere)]
    assert found == [new, new, "别的调委会"]
    (due,) = dues_of(session, work.committee.id)
    assert (due.title, due.label, str(due.day)) == (new, f"{new}的任期", "2027-02-28")
    assert [line.kind for line in events.of(session, member.id)] == ["save_entry", "save_entry"]
    update_committee(session, work.committee.id, {"phone": "15400000101"}, actor=ACTOR, now=NOW)
    assert len(events.of(session, member.id)) == 2
