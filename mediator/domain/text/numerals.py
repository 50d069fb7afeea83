"""Chinese numerals, as articles of law are numbered."""

from __future__ import annotations

_DIGITS = "零一二三四五六七八九"


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
