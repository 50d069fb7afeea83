"""Times of day, read as people type them."""

from __future__ import annotations

import re
import unicodedata

_HOURS = {"十二": "12", "十一": "11", "十": "10", "一": "1", "二": "2", "两": "2", "三": "3", "四": "4", "五": "5",
          "六": "6", "七": "7", "八": "8", "九": "9", "零": "0"}  # fmt: skip
_CHINESE_HOUR = re.compile("(" + "|".join(_HOURS) + ")(?=[点时])")
_TIME = re.compile(
    r"(?P<part>凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚上|夜里|am|pm)?"
    r"(?P<hour>\d{1,2}?)(?:(?:[:.]|[点时])?(?P<minute>\d\d)分?|[点时](?:(?P<words>半|整|一刻|三刻|钟)|(?P<one>\d)分)?)?"
)
_AFTER_NOON = frozenset({"下午", "傍晚", "晚上", "夜里", "pm"})
_MINUTES = {"半": 30, "一刻": 15, "三刻": 45}
_NOON = 12


def parse_time(text: str) -> str:
    """Return ``09:30`` for 0930, 930, 9:30, 9点半; 下午2点半 is ``14:30``. ValueError with a sentence otherwise."""
    flat = re.sub(r"\s+", "", unicodedata.normalize("NFKC", text)).lower()
    found = _TIME.fullmatch(_CHINESE_HOUR.sub(lambda word: _HOURS[word[1]], flat))
    if not found:
        raise ValueError(f"看不懂时间“{text.strip()}”，可以写0930、9:30或下午2点半。" if flat else "没有写时间。")
    hour = _on_the_clock(int(found["hour"]), part=found["part"] or "")
    minute = int(found["minute"] or found["one"] or _MINUTES.get(found["words"] or "", 0))
    if hour > 23 or minute > 59:
        raise ValueError(f"没有“{text.strip()}”这个时间，时应为0至23，分应为0至59。")
    return f"{hour:02d}:{minute:02d}"


def time_problem(text: str) -> str | None:
    """Return a sentence if this is not a time of day; None if it is, or empty."""
    try:
        parse_time(text or "0:00")
    except ValueError as error:
        return str(error)
    return None


def _on_the_clock(hour: int, *, part: str) -> int:
    if part in _AFTER_NOON and hour < _NOON:
        return hour + _NOON
    if part == "中午" and hour < 4:
        return hour + _NOON
    if hour == _NOON and part in ("凌晨", "am"):
        return 0
    if hour == _NOON and part in ("晚上", "夜里"):
        raise ValueError("晚上12点是第二天的0点，请写0:00并核对日期。")
    return hour
