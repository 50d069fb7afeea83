"""Money as a whole number of fen: read as people type it, written in figures and in capital characters."""

from __future__ import annotations

import re
import unicodedata

from mediator.domain.text.numerals import LONGEST, digit_of, read_number

MAX_FEN = 10**14 - 1
"""One fen below 一万亿元, the largest sum the capitals can name."""

DIGITS = "0-9零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖"
UNITS = "十百千万亿拾佰仟萬億"
SUM = rf"""
    (?P<prefix>(?:人民币|RMB|CNY)?\s*[¥￥]?\s*)
    (?P<number>
        (?:\d(?:[,'\ ]?\d)*(?:\.\d+)*|\.\d+|[{DIGITS}十拾])
        (?:\s*[{UNITS}]|[{DIGITS}点]|(?<=[{DIGITS}{UNITS}])[,.'\ ]\d)*
    )?
    (?P<yuan>\s*(?:元|圆|块钱?))?
    (?P<small>(?:\s*零?(?P<jiao>[{DIGITS}])角)?(?:\s*零?(?P<fen>[{DIGITS}])分)?)
    (?P<whole>[整正]?)
"""
"""A sum as people write it, verbose syntax of ``re``; spaces and full-width characters are :data:`FLAT` before."""
FLAT = str.maketrans("０１２３４５６７８９，．＇’\u00a0\u2009\u202f\u3000", "0123456789,.''    ")
_TYPED = re.compile(SUM, re.VERBOSE | re.IGNORECASE)
_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("仟", "佰", "拾", "")
_GROUPS = ("", "万", "亿")


def parse_money(text: str) -> int:
    """Fen typed as 3260.50, 12万, 1万2千元, 五百元, ￥3260; ValueError with a sentence saying what cannot be read."""
    typed = text.strip()
    flat = re.sub(r"\s+", " ", unicodedata.normalize("NFKC", typed)).translate(FLAT).replace("。", ".")
    if not flat:
        raise ValueError("没有写金额。")
    if re.match(r"(人民币|¥)?\s*[-−–—负]", flat):
        raise ValueError(f"金额不能是负数：“{typed}”。")
    found = _TYPED.fullmatch(flat)
    if found is None or not (found["number"] or found["small"]):
        raise ValueError(_unreadable(typed, flat))
    return fen_of(found, typed=typed)


def fen_of(found: re.Match[str], *, typed: str) -> int:
    """The fen of a match of :data:`SUM`; ValueError with a sentence about ``typed`` where it is no sum."""
    number, small = found["number"], found["small"].strip()
    if len(number or "") > LONGEST:
        raise ValueError(f"金额太大，应小于一万亿元：“{typed[:LONGEST]}…”。")
    try:
        yuan = read_number(number) if number else None
    except ValueError:
        raise ValueError(_unreadable(typed, found[0])) from None
    if small and (yuan is not None) != bool(found["yuan"]):
        raise ValueError(_unreadable(typed, found[0]))
    whole, rest = divmod((yuan or 0) * 100, 1)
    if rest or (small and whole % 100):
        raise ValueError(f"金额最多精确到分（小数点后两位）：“{typed}”。")
    fen = int(whole) + sum(digit_of(found[name]) * size for name, size in (("jiao", 10), ("fen", 1)) if found[name])
    if fen > MAX_FEN:
        raise ValueError(f"金额太大，应小于一万亿元：“{typed}”。")
    return fen


def _unreadable(typed: str, flat: str) -> str:
    if re.fullmatch(r"[\d,.' ]+[百千万亿]*元?", flat) and re.search("[,' ]", flat):
        return f"看不懂金额“{typed}”：千位逗号应三位一隔，如3,260.50；也可以不写逗号。"
    return f"看不懂金额“{typed}”，请用阿拉伯数字写，如3260.50或12万。"


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
