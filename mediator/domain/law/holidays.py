"""Working days in China: statutory holidays and make-up workdays by year, read from our own small file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

FORMAT = 1
_ONE_DAY = timedelta(days=1)
_SATURDAY = 5


@dataclass(frozen=True, kw_only=True)
class Holidays:
    """Days off and weekend days worked; of a year not in ``years`` only the weekends are known."""

    off: frozenset[date] = frozenset()
    work: frozenset[date] = frozenset()
    years: frozenset[int] = frozenset()

    def known(self, year: int) -> bool:
        """Return True if the holidays of ``year`` are in the table."""
        return year in self.years

    def is_workday(self, day: date) -> bool:
        """Return True if offices work on ``day``."""
        if day in self.work:
            return True
        return day not in self.off and day.weekday() < _SATURDAY

    def next_workday(self, day: date) -> date:
        """Return ``day`` itself, or the first working day after it (Civil Code, article 203)."""
        while not self.is_workday(day):
            day += _ONE_DAY
        return day

    def add_working_days(self, base: date, n: int) -> date:
        """Return the ``n``-th working day after ``base`` (``n`` ≥ 0)."""
        day = base
        for _ in range(n):
            day = self.next_workday(day + _ONE_DAY)
        return day

    def under(self, own: Holidays) -> Holidays:
        """Return these holidays, with every year of ``own`` taken from ``own``."""
        return Holidays(
            off=frozenset(day for day in self.off if not own.known(day.year)) | own.off,
            work=frozenset(day for day in self.work if not own.known(day.year)) | own.work,
            years=self.years | own.years,
        )


WEEKENDS_ONLY = Holidays()


def load_holidays(text: str) -> Holidays:
    """Read a holiday file; ValueError with a sentence if a part of it is invalid.

    ``{"format": 1, "years": {"2023": {"off": ["01-01..01-02", "04-05"], "work": ["01-28"], "source": "…"}}}``:
    days are month-day, ``a..b`` is a range with both ends; weekend days inside a holiday may be listed or not.
    """
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise ValueError(f"节假日文件不完整或被改坏了（第{error.lineno}行读不下去），仍用原来的节假日。") from None
    if not isinstance(data, dict) or data.get("format") != FORMAT or not isinstance(data.get("years"), dict):
        raise ValueError("这不是本程序的节假日文件，仍用原来的节假日。")
    off: set[date] = set()
    work: set[date] = set()
    for key, days in data["years"].items():
        year = _year(key)
        off.update(_days(days, "off", year=year))
        work.update(_days(days, "work", year=year))
    _cross_check(off, work)
    return Holidays(off=frozenset(off), work=frozenset(work), years=frozenset(map(int, data["years"])))


def joined_files(old: str, new: str) -> str:
    """Return one valid holiday file of two; a year in both is taken from ``new``."""
    years = {**json.loads(old)["years"], **json.loads(new)["years"]}
    return json.dumps({"format": FORMAT, "years": years}, ensure_ascii=False)


def _year(key: str) -> int:
    if not (key.isascii() and key.isdigit() and len(key) == 4):
        raise ValueError(f"节假日文件的年份“{key}”不对，应写四位数字，仍用原来的节假日。")
    return int(key)


def _days(entry: Any, name: str, *, year: int) -> Iterator[date]:
    if not isinstance(entry, dict) or not isinstance(entry.get(name), list):
        raise ValueError(f"节假日文件{year}年缺少“{name}”一项，仍用原来的节假日。")
    for item in entry[name]:
        try:
            first, _, last = str(item).partition("..")
            day, end = date.fromisoformat(f"{year}-{first}"), date.fromisoformat(f"{year}-{last or first}")
        except ValueError:
            raise ValueError(f"节假日文件{year}年的“{item}”不是日期，仍用原来的节假日。") from None
        if end < day:
            raise ValueError(f"节假日文件{year}年的“{item}”前后颠倒，仍用原来的节假日。")
        while day <= end:
            yield day
            day += _ONE_DAY


def _cross_check(off: set[date], work: set[date]) -> None:
    for day in sorted(work):
        if day in off or day.weekday() < _SATURDAY:
            raise ValueError(f"节假日文件里{day}不能是补班日：它是放假日或本来就上班，仍用原来的节假日。")
