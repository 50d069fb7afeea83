"""Holidays and deadlines."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from mediator.domain.law.clocks import CLOCKS, Terms, Unit, clock, due, warns
from mediator.domain.law.holidays import WEEKENDS_ONLY, Holidays, load_holidays
from mediator.domain.law.laws import cite

FILE = Path(__file__).parents[3] / "resources" / "holidays" / "cn.json"


@pytest.fixture(scope="module")
def cn() -> Holidays:
    return load_holidays(FILE.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("accepted", "nominal", "end"),
    [
        (date(2023, 9, 4), date(2023, 10, 4), date(2023, 10, 7)),
        (date(2023, 2, 14), date(2023, 3, 16), date(2023, 3, 16)),
        (date(2023, 3, 22), date(2023, 4, 21), date(2023, 4, 21)),
        (date(2023, 4, 6), date(2023, 5, 6), date(2023, 5, 6)),
        (date(2024, 3, 18), date(2024, 4, 17), date(2024, 4, 17)),
        (date(2025, 1, 2), date(2025, 2, 1), date(2025, 2, 5)),
    ],
)
def test_mediation_ends_thirty_days_on_or_the_next_workday(
    cn: Holidays, accepted: date, nominal: date, end: date
) -> None:
    found = due("mediation", accepted, holidays=cn)
    assert (found.nominal, found.day, found.certain) == (nominal, end, True)


def test_a_moved_end_says_so(cn: Holidays) -> None:
    assert due("mediation", date(2023, 9, 4), holidays=cn).note == "2023年10月4日是休息日，顺延到2023年10月7日。"
    assert due("mediation", date(2023, 2, 14), holidays=cn).note == ""


def test_an_unknown_year_counts_weekends_only_and_says_so(cn: Holidays) -> None:
    found = due("mediation", date(2030, 9, 5), holidays=cn)
    assert found.day == date(2030, 10, 7)
    assert "没有2030年的节假日" in found.note
    assert not cn.known(2030)


def test_lengths_are_settings(cn: Holidays) -> None:
    assert due("mediation", date(2023, 2, 14), holidays=cn, terms=Terms(mediation_days=15)).day == date(2023, 3, 1)
    assert due("mediation", date(2023, 2, 14), holidays=cn, terms=Terms(mediation_days=20)).day == date(2023, 3, 6)


@pytest.mark.parametrize(
    ("effective", "end"),
    [
        (date(2023, 4, 24), date(2023, 5, 24)),
        (date(2023, 8, 15), date(2023, 9, 14)),
        (date(2023, 11, 13), date(2023, 12, 13)),
    ],
)
def test_confirmation_is_asked_within_thirty_days(cn: Holidays, effective: date, end: date) -> None:
    assert due("confirmation", effective, holidays=cn).day == end


@pytest.mark.parametrize(
    ("key", "base", "end"),
    [
        ("labour", date(2023, 5, 10), date(2023, 5, 25)),
        ("petition_objection", date(2023, 4, 27), date(2023, 5, 8)),
        ("joint_meeting", date(2023, 9, 28), date(2023, 10, 11)),
        ("payment", date(2023, 10, 2), date(2023, 10, 2)),
        ("enforcement", date(2024, 5, 20), date(2026, 5, 20)),
        ("limitation", date(2024, 2, 29), date(2027, 2, 28)),
        ("visit", date(2023, 9, 1), date(2023, 10, 1)),
        ("court_summary", date(2023, 4, 22), date(2023, 5, 4)),
    ],
)
def test_other_terms(cn: Holidays, key: str, base: date, end: date) -> None:
    assert due(key, base, holidays=cn).day == end


def test_terms_that_no_holiday_moves_are_certain_in_any_year() -> None:
    assert due("limitation", date(2040, 1, 1)).certain
    assert not due("joint_meeting", date(2040, 1, 1)).certain


def test_every_clock_has_a_length_or_a_promise_and_a_law_that_exists() -> None:
    promises = {"payment", "missing_papers", "court_receipt"}
    assert len({one.key for one in CLOCKS}) == len(CLOCKS)
    for one in CLOCKS:
        assert (one.length_under(Terms()) == 0) == (one.key in promises)
        assert one.unit in Unit
        if one.law:
            assert cite(one.law, on=date(2024, 6, 1)).startswith("《")


def test_a_clock_shows_only_inside_its_window(cn: Holidays) -> None:
    end = due("mediation", date(2023, 2, 14), holidays=cn)
    assert not warns("mediation", end, today=date(2023, 3, 8))
    assert warns("mediation", end, today=date(2023, 3, 9))
    assert warns("mediation", end, today=date(2023, 3, 20))
    assert end.days_left(date(2023, 3, 20)) == -4
    assert warns("committee_term", due("committee_term", date(2020, 6, 1)), today=date(2023, 3, 10))
    assert clock("enforcement").warning == "warn_enforcement_days"


def test_the_shipped_file_knows_the_notices(cn: Holidays) -> None:
    assert cn.years == {2023, 2024, 2025, 2026}
    assert not cn.is_workday(date(2024, 2, 12))
    assert cn.is_workday(date(2024, 2, 18))
    assert not cn.is_workday(date(2026, 2, 23))
    assert cn.is_workday(date(2026, 1, 4))
    assert not cn.is_workday(date(2023, 7, 8))
    assert WEEKENDS_ONLY.is_workday(date(2024, 2, 12))


def _file(**year: Any) -> str:
    return json.dumps({"format": 1, "years": {"2023": {"off": [], "work": [], **year}}})


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "不完整或被改坏了（第1行读不下去）"),
        ("[]", "不是本程序的节假日文件"),
        ('{"format": 2, "years": {}}', "不是本程序的节假日文件"),
        ('{"format": 1, "years": []}', "不是本程序的节假日文件"),
        ('{"format": 1, "years": {"23": {}}}', "年份“23”不对"),
        ('{"format": 1, "years": {"2023": {"off": []}}}', "缺少“work”"),
        ('{"format": 1, "years": {"2023": 5}}', "缺少“off”"),
        (_file(off=["13-01"]), "“13-01”不是日期"),
        (_file(off=["10-07..10-01"]), "前后颠倒"),
        (_file(work=["10-09"]), "不能是补班日"),
        (_file(off=["10-07"], work=["10-07"]), "不能是补班日"),
    ],
)
def test_a_broken_file_is_refused_in_words(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        load_holidays(text)
