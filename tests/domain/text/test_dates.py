"""Days and times as people type them, and days counted on."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.text.dates import add_days, add_months, add_years, format_day, format_moment, parse_day
from mediator.domain.text.times import parse_time

TODAY = date(2023, 6, 20)


@pytest.mark.parametrize(
    "typed",
    [
        "0516",
        "5.16",
        "5-16",
        "5/16",
        "5月16日",
        "5月16",
        "5月16号",
        "2023-05-16",
        "2023.5.16",
        "2023年5月16日",
        "20230516",
        "23.5.16",
        "230516",
        "２０２３－５－１６",
        " 5 . 16 ",
        "5。16",
        "05.16",
    ],
)
def test_one_day_in_many_spellings(typed: str) -> None:
    assert parse_day(typed, today=TODAY) == date(2023, 5, 16)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("今天", date(2023, 6, 20)),
        ("昨天", date(2023, 6, 19)),
        ("前天", date(2023, 6, 18)),
        ("明天", date(2023, 6, 21)),
        ("后天", date(2023, 6, 22)),
        ("Yesterday", date(2023, 6, 19)),
    ],
)
def test_named_days(typed: str, day: date) -> None:
    assert parse_day(typed, today=TODAY, due=True) == day


@pytest.mark.parametrize(
    ("typed", "past", "next_one"),
    [
        ("0516", date(2023, 5, 16), date(2024, 5, 16)),
        ("0620", TODAY, TODAY),
        ("1231", date(2022, 12, 31), date(2023, 12, 31)),
        ("2.29", date(2020, 2, 29), date(2024, 2, 29)),
        ("65.3.2", date(1965, 3, 2), date(2065, 3, 2)),
    ],
)
def test_the_nearest_such_day(typed: str, past: date, next_one: date) -> None:
    assert parse_day(typed, today=TODAY) == past
    assert parse_day(typed, today=TODAY, due=True) == next_one


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "没有写日期"),
        ("abc", "看不懂日期“abc”"),
        ("2月30日", "2月30日没有这一天"),
        ("2023-02-29", "2023年2月29日没有这一天"),
        ("1301", "13月1日没有这一天"),
        ("516", "看不懂"),
        ("1899-01-01", "1899年不在1900年至2100年之间"),
        ("2023年5月", "看不懂"),
        ("23.2.30", "没有这一天"),
    ],
)
def test_what_is_no_day_is_refused_in_words(typed: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        parse_day(typed, today=TODAY)


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_a_printed_day_reads_back(day: date) -> None:
    assert parse_day(format_day(day), today=TODAY) == day
    assert parse_day(day.isoformat(), today=TODAY) == day
    assert parse_day(f"{day:%Y%m%d}", today=TODAY) == day


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.dates(date(2000, 1, 1), date(2090, 12, 31)))
def test_a_day_without_year_lies_on_the_right_side(today: date, day: date) -> None:
    past = parse_day(f"{day:%m%d}", today=today)
    later = parse_day(f"{day:%m%d}", today=today, due=True)
    assert past <= today <= later
    assert (past.month, past.day) == (later.month, later.day) == (day.month, day.day)


def test_moments() -> None:
    assert format_day(date(2023, 5, 6)) == "2023年5月6日"
    assert format_moment(date(2023, 5, 6), time="09:30") == "2023年5月6日9时30分"
    assert format_moment(datetime(2023, 5, 6, 14, 0)) == "2023年5月6日14时00分"  # noqa: DTZ001
    assert format_moment(date(2023, 5, 6)) == "2023年5月6日"


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("0930", "09:30"),
        ("930", "09:30"),
        ("9:30", "09:30"),
        ("9：30", "09:30"),
        ("下午2点半", "14:30"),
        ("下午两点半", "14:30"),
        ("9点", "09:00"),
        ("9", "09:00"),
        ("14", "14:00"),
        ("9时5分", "09:05"),
        ("上午9点一刻", "09:15"),
        ("晚上7:00", "19:00"),
        ("中午12点", "12:00"),
        ("中午1点", "13:00"),
        ("凌晨12点半", "00:30"),
        ("十一点三刻", "11:45"),
        ("9点整", "09:00"),
        ("2:30pm", None),
        ("pm2:30", "14:30"),
        ("0:00", "00:00"),
    ],
)
def test_times(typed: str, time: str | None) -> None:
    if time is None:
        with pytest.raises(ValueError, match="看不懂时间"):
            parse_time(typed)
    else:
        assert parse_time(typed) == time


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "没有写时间"),
        ("9点70分", "没有“9点70分”这个时间"),
        ("2460", "没有"),
        ("25:00", "没有"),
        ("晚上12点", "第二天的0点"),
        ("饭后", "看不懂"),
    ],
)
def test_times_refused_in_words(typed: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        parse_time(typed)


@pytest.mark.parametrize(
    ("base", "months", "end"),
    [
        (date(2023, 1, 31), 1, date(2023, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2023, 3, 15), 1, date(2023, 4, 15)),
        (date(2023, 12, 20), 5, date(2024, 5, 20)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
    ],
)
def test_months_end_on_the_corresponding_day(base: date, months: int, end: date) -> None:
    assert add_months(base, months) == end


def test_days_and_years() -> None:
    assert add_days(date(2023, 2, 14), 30) == date(2023, 3, 16)
    assert add_years(date(2024, 2, 29), 2) == date(2026, 2, 28)
    assert add_years(date(2024, 5, 20), 2) == date(2026, 5, 20)
