"""Days: read as people type them, written as papers write them, and moved by days, months and years."""

from __future__ import annotations

import calendar
import re
import unicodedata
from datetime import date, datetime, timedelta

FIRST_YEAR, LAST_YEAR = 1900, 2100

_NAMED = {"大前天": -3, "前天": -2, "前日": -2, "昨天": -1, "昨日": -1, "今天": 0, "今日": 0, "当天": 0,
          "明天": 1, "明日": 1, "后天": 2, "后日": 2, "大后天": 3,
          "yesterday": -1, "today": 0, "tomorrow": 1}  # fmt: skip
_RUNS = {
    4: re.compile(r"(?P<m>\d\d)(?P<d>\d\d)"),
    6: re.compile(r"(?P<y>\d\d)(?P<m>\d\d)(?P<d>\d\d)"),
    8: re.compile(r"(?P<y>\d{4})(?P<m>\d\d)(?P<d>\d\d)"),
}
_PARTED = re.compile(r"(?:(?P<y>\d{4}|\d\d)[-./年])?(?P<m>\d{1,2})[-./月](?P<d>\d{1,2})[日号]?")


def parse_day(text: str, *, today: date, due: bool = False) -> date:
    """Read a day typed as 0516, 5.16, 5月16日, 2023-05-16, 20230516, 今天; ValueError with a sentence otherwise.

    Without a year it is the nearest such day up to ``today``; if ``due``, the nearest from ``today`` on. A year of two
    digits is this century's, or the last one's if the day would lie ahead and is not ``due``.
    """
    flat = re.sub(r"\s+", "", unicodedata.normalize("NFKC", text)).replace("。", ".").replace("、", ".").lower()
    if flat in _NAMED:
        return today + timedelta(days=_NAMED[flat])
    found = _RUNS.get(len(flat), _PARTED).fullmatch(flat) or _PARTED.fullmatch(flat)
    if not found:
        raise ValueError(_unreadable(text.strip()))
    month, day = int(found["m"]), int(found["d"])
    year = found.groupdict().get("y")
    if year is None:
        return _nearest(month, day, today=today, due=due)
    if len(year) == 4:
        return _real(int(year), month, day)
    modern = _real(2000 + int(year), month, day)
    return modern if due or modern <= today else _real(modern.year - 100, month, day)


def _unreadable(typed: str) -> str:
    if not typed:
        return "没有写日期。"
    return f"看不懂日期“{typed}”，可以写0516、5.16、2023-05-16或今天、昨天。"


def _real(year: int, month: int, day: int) -> date:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(f"{year}年不在{FIRST_YEAR}年至{LAST_YEAR}年之间，请核对年份。")
    try:
        return date(year, month, day)
    except ValueError:
        raise ValueError(f"{year}年{month}月{day}日没有这一天，请核对。") from None


def _nearest(month: int, day: int, *, today: date, due: bool) -> date:
    step = 1 if due else -1
    for year in range(today.year, today.year + 9 * step, step):
        if not _exists(year, month, day):
            continue
        found = date(year, month, day)
        if found >= today if due else found <= today:
            return found
    raise ValueError(f"{month}月{day}日没有这一天，请核对。")


def _exists(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]


def format_day(day: date) -> str:
    """Return ``2023年5月16日``: arabic figures without zeros in front."""
    return f"{day.year}年{day.month}月{day.day}日"


def format_moment(day: date, *, time: str = "") -> str:
    """Return ``2023年5月16日9时30分`` from a day and ``09:30``, or from a datetime; without a time only the day."""
    if not time and isinstance(day, datetime):
        time = f"{day:%H:%M}"
    if not time:
        return format_day(day)
    hour, minute = time.split(":")
    return f"{format_day(day)}{int(hour)}时{minute}分"


def add_days(base: date, n: int) -> date:
    """Return the day ``n`` days after ``base``, which is not counted (Civil Code, article 201)."""
    return base + timedelta(days=n)


def add_months(base: date, n: int) -> date:
    """Return the same day ``n`` months on, or the last day of a shorter month (Civil Code, article 202)."""
    years, month = divmod(base.month - 1 + n, 12)
    year = base.year + years
    return date(year, month + 1, min(base.day, calendar.monthrange(year, month + 1)[1]))


def add_years(base: date, n: int) -> date:
    """Return the same day ``n`` years on (Civil Code, article 202)."""
    return add_months(base, 12 * n)
