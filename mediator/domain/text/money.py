"""Money as a whole number of fen: read as people type it, written in figures and in capital characters."""

from __future__ import annotations

import re
import unicodedata

MAX_FEN = 10**14 - 1
"""One fen below 一万亿元, the largest sum the capitals can name."""

_UNITS = {
    "": 1,
    "百": 100,
    "千": 1_000,
    "万": 10_000,
    "十万": 100_000,
    "百万": 1_000_000,
    "千万": 10_000_000,
    "亿": 100_000_000,
}
_TYPED = re.compile(
    r"(?:人民币|RMB|CNY|¥)?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?([百千万亿]*)(?:元整?|块钱?|圆)?", re.IGNORECASE
)
_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("仟", "佰", "拾", "")
_GROUPS = ("", "万", "亿")


def parse_money(text: str) -> int:
    """Read fen typed as 3260.50, 3,260.5, 12万, 1.5万元, ￥3260; ValueError says what cannot be read."""
    flat = re.sub(r"\s+", "", unicodedata.normalize("NFKC", text)).replace("，", ",").replace("。", ".")
    if not flat:
        raise ValueError("没有写金额。")
    if re.match(r"(人民币|¥)?[-−–—负]", flat):
        raise ValueError(f"金额不能是负数：“{text.strip()}”。")
    found = _TYPED.fullmatch(flat)
    if not found or not (found[1] or found[2]) or found[3] not in _UNITS:
        raise ValueError(_unreadable(text.strip(), flat))
    return _fen(found, text=text.strip())


def _unreadable(typed: str, flat: str) -> str:
    if re.fullmatch(r"[\d,.]+[百千万亿]*元?", flat) and "," in flat:
        return f"看不懂金额“{typed}”：千位逗号应三位一隔，如3,260.50；也可以不写逗号。"
    return f"看不懂金额“{typed}”，请用阿拉伯数字写，如3260.50或12万。"


def _fen(found: re.Match[str], *, text: str) -> int:
    decimals = (found[2] or ".")[1:]
    scaled = int((found[1] or "0").replace(",", "") + decimals) * _UNITS[found[3]] * 100
    one: int = 10 ** len(decimals)
    fen, rest = divmod(scaled, one)
    if rest:
        raise ValueError(f"金额最多精确到分（小数点后两位）：“{text}”。")
    if fen > MAX_FEN:
        raise ValueError(f"金额太大，应小于一万亿元：“{text}”。")
    return fen


def format_money(fen: int) -> str:
    """Return ``3260.50``: yuan with two decimals, as on money lines and in tables."""
    sign = "-" if fen < 0 else ""
    return f"{sign}{abs(fen) // 100}.{abs(fen) % 100:02d}"


def format_yuan(fen: int) -> str:
    """Return ``6810.50元``, ``600元``: decimals only where there are some, as in sentences."""
    figures = format_money(fen)
    return f"{figures.removesuffix('.00')}元"


def rmb_upper(fen: int) -> str:
    """Return capital characters without 人民币: 陆仟捌佰壹拾元伍角整 (ValueError outside 0..MAX_FEN)."""
    if not 0 <= fen <= MAX_FEN:
        raise ValueError("大写金额只能写零元至一万亿元之间的数。")
    yuan, cents = divmod(fen, 100)
    jiao, small = divmod(cents, 10)
    words = f"{_whole(yuan)}元" if yuan or not cents else ""
    if not cents:
        return f"{words}整"
    if jiao:
        words += f"{_DIGITS[jiao]}角"
    elif words:
        words += "零"
    return f"{words}{_DIGITS[small]}分" if small else f"{words}整"


def _whole(yuan: int) -> str:
    if yuan == 0:
        return "零"
    words = ""
    gap = False
    for index in range(len(_GROUPS) - 1, -1, -1):
        group = yuan // 10_000**index % 10_000
        if not group:
            gap = bool(words)
            continue
        if words and (gap or group < 1_000):
            words += "零"
        words += _group(group) + _GROUPS[index]
        gap = False
    return words


def _group(number: int) -> str:
    words = ""
    zero = False
    for digit, place in zip(f"{number:04d}", _PLACES, strict=True):
        if digit == "0":
            zero = bool(words)
            continue
        words += ("零" if zero else "") + _DIGITS[int(digit)] + place
        zero = False
    return words
