"""Chinese numerals: written as articles of law are numbered, and read as people mix them with figures."""

from __future__ import annotations

import re
from decimal import Decimal

_DIGITS = "零一二三四五六七八九"
_VALUE_OF = {char: value for value, chars in enumerate(
    ("零〇0", "一壹1", "二贰两2", "三叁3", "四肆4", "五伍5", "六陆6", "七柒7", "八捌8", "九玖9")
) for char in chars}  # fmt: skip
_UNITS = (("亿", 100_000_000), ("万", 10_000), ("千", 1_000), ("百", 100), ("十", 10))
_ONE_SPELLING = str.maketrans("萬億仟佰拾〇", "万亿千百十零")
_FIGURES = re.compile(r"(?:(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?:'\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?|\.\d+)")
_SPOKEN_DECIMAL = re.compile(r"([零一二两三四五六七八九十])点([零一二三四五六七八九]+)")
LONGEST = 30
"""Characters of a number that is read at all."""


def chinese_number(number: int) -> str:
    """Return ``205`` as 二百零五, ``15`` as 十五, ``110`` as 一百一十; ValueError outside 0..9999."""
    if not 0 <= number <= 9999:
        raise ValueError(f"cannot name {number}")
    words = ""
    gap = False
    for digit, unit in zip(f"{number:04d}", ("千", "百", "十", ""), strict=True):
        if digit == "0":
            gap = bool(words)
            continue
        words += ("零" if gap else "") + _DIGITS[int(digit)] + unit
        gap = False
    return (words or "零").removeprefix("一") if 10 <= number <= 19 else words or "零"


def digit_of(char: str) -> int:
    """The value of one digit, in figures, in words or in capitals."""
    return _VALUE_OF[char]


def read_number(words: str) -> Decimal:
    """The number in figures, Chinese numerals, capitals or a mixture: ``1万2千``, ``3万零500``, ``叁万5000``.

    Figures may be grouped by commas, apostrophes or single spaces, three digits a group. ValueError for what cannot be
    read whole, and for what two people read differently: in ``1万5`` the 5 may be five or five thousand.
    """
    flat = words.translate(_ONE_SPELLING)
    if not flat or len(flat) > LONGEST:
        raise ValueError(f"no number: {words}")
    return _value(flat)


def _value(words: str) -> Decimal:
    for unit, size in _UNITS:
        head, found, tail = words.rpartition(unit)
        if found:
            return _times(head, size) + _rest(tail, size, after_whole=_is_whole(head))
    return _plain(words)


def _times(head: str, size: int) -> Decimal:
    """How many of a unit: 十五 needs no 一 before its 十, every other unit a number."""
    if not head.strip("零") and size == 10:
        return Decimal(size)
    return _value(head.strip(" ")) * size


def _rest(tail: str, size: int, *, after_whole: bool) -> Decimal:
    """What follows a unit: less than it, and no bare digit unless 零 says that it counts ones."""
    if not tail:
        return Decimal(0)
    ones = tail.lstrip("零")
    rest = _value(ones)
    if not after_whole or rest >= size or (ones == tail and len(tail) == 1 and size > 10):
        raise ValueError(f"ambiguous: {tail}")
    return rest


def _is_whole(head: str) -> bool:
    return "." not in head and "点" not in head


def _plain(words: str) -> Decimal:
    """A number without units: figures, or one digit in words, with decimals after 点."""
    if _FIGURES.fullmatch(words):
        return Decimal(re.sub(r"[,' ]", "", words))
    if len(words) == 1 and words in _VALUE_OF:
        return Decimal(_VALUE_OF[words])
    spoken = _SPOKEN_DECIMAL.fullmatch(words)
    if spoken is None:
        raise ValueError(f"no number: {words}")
    decimals = "".join(str(_VALUE_OF[char]) for char in spoken[2])
    return Decimal(f"{10 if spoken[1] == '十' else _VALUE_OF[spoken[1]]}.{decimals}")
