"""What a director sets for the office: its terms, its holidays; the open deadlines follow at once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mediator.domain.problems import Refused
from mediator.domain.roles import MEDIATOR, Actor
from mediator.services import holiday_file, terms
from mediator.services.adviser_hours import duty_hours
from mediator.services.due_index import calendar_of
from mediator.services.dues import dues_of
from tests.services.desk import ACTOR, Desk
from tests.storage.office import NOW


def file_of(path: Path, *off: str) -> Path:
    """A holiday file for 2026 and 2027."""
    years = {"2026": {"off": off, "work": []}, "2027": {"off": ["01-01"], "work": []}}
    path.write_text(json.dumps({"format": 1, "years": years}), encoding="utf-8-sig")
    return path


def mediation_end(desk: Desk) -> str:
    case = desk.register()
    desk.take(case.id, "accept")
    return str(next(row.day for row in dues_of(desk.session, case.id) if row.key == "mediation"))


def test_the_numbers_begin_as_the_statute_has_them_and_are_kept_as_set(desk: Desk) -> None:
    numbers = terms.office_numbers(desk.session)
    assert (numbers["mediation_days"], numbers["contact_red"], numbers["adviser_hours"]) == (30, 2, 8)
    wanted = {**numbers, "mediation_days": 25, "contact_red": 1, "adviser_hours": 6}
    terms.save_numbers(desk.session, wanted, actor=ACTOR, now=NOW)
    assert terms.office_numbers(desk.session) == wanted
    assert calendar_of(desk.session).terms.contact_hours["红"] == 1
    assert duty_hours(desk.session) == 6


def test_open_deadlines_are_counted_anew(desk: Desk) -> None:
    case = desk.register()
    desk.take(case.id, "accept")
    before = {row.key: row.nominal for row in dues_of(desk.session, case.id)}["mediation"]
    wanted = {**terms.office_numbers(desk.session), "mediation_days": 20}
    terms.save_numbers(desk.session, wanted, actor=ACTOR, now=NOW)
    after = {row.key: row.nominal for row in dues_of(desk.session, case.id)}["mediation"]
    assert (before - after).days == 10


@pytest.mark.parametrize("wrong", [0, -3, 4000, None, "十"])
def test_a_number_that_is_none_is_refused_by_name(desk: Desk, wrong: object) -> None:
    values = {**terms.office_numbers(desk.session), "visit_days": wrong}
    with pytest.raises(Refused, match="“履行后多少天回访”要写1到3650之间的整数。"):
        terms.save_numbers(desk.session, values, actor=ACTOR, now=NOW)
    assert terms.office_numbers(desk.session)["visit_days"] == 30


def test_only_who_may_set_things_sets_them(desk: Desk, tmp_path: Path) -> None:
    mediator = Actor(name="陆秋萍", role=MEDIATOR)
    with pytest.raises(Refused, match="不能修改设置"):
        terms.save_numbers(desk.session, terms.office_numbers(desk.session), actor=mediator, now=NOW)
    with pytest.raises(Refused, match="不能修改设置"):
        holiday_file.load_file(desk.session, file_of(tmp_path / "cn.json"), actor=mediator, now=NOW)


def test_a_sound_holiday_file_is_taken_and_moves_the_ends(desk: Desk, tmp_path: Path) -> None:
    assert mediation_end(desk) == "2026-02-05"
    file = file_of(tmp_path / "cn.json", "02-05")
    assert holiday_file.load_file(desk.session, file, actor=ACTOR, now=NOW) == (2026, 2027)
    assert mediation_end(desk) == "2026-02-06"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"{", "不是有效的JSON，仍用原来的节假日"),
        (b"[]", "这不是本程序的节假日文件"),
        (b"\xff\xfe\x00", "不是文字文件"),
        (b" " * 1_000_001, "太大"),
    ],
)
def test_a_broken_holiday_file_is_refused_and_the_old_one_stays(
    desk: Desk, tmp_path: Path, content: bytes, sentence: str
) -> None:
    years = holiday_file.known_years(desk.session)
    file = tmp_path / "cn.json"
    file.write_bytes(content)
    with pytest.raises(Refused, match=sentence):
        holiday_file.load_file(desk.session, file, actor=ACTOR, now=NOW)
    assert holiday_file.known_years(desk.session) == years


def test_a_holiday_file_that_cannot_be_read_is_said_to_be_so(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="读不出来，仍用原来的节假日"):
        holiday_file.load_file(desk.session, tmp_path / "no.json", actor=ACTOR, now=NOW)
