"""Identity numbers: read birth date and sex from an ID number, and check ID numbers and phones."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

ID_CHECKED_KINDS = ("居民身份证", "港澳居民居住证", "台湾居民居住证")
"""Kinds of document whose number follows GB 11643."""

_ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_ID_CHECKS = "10X98765432"
_ID_LENGTH = 18
_OLD_ID_LENGTH = 15
_EARLIEST = date(1900, 1, 1)
_OLD_NUMBER = "这是15位的旧号码，只用于旧档案；请核对现在的证件，换成18位号码。"
_MOBILE = re.compile(r"1[3-9]\d{9}")
_LANDLINE = re.compile(r"0\d{2,3}-?\d{7,8}(-\d{1,5})?")


@dataclass(frozen=True, kw_only=True)
class IdCheck:
    """The result for an ID number: capitals without spaces, birth date, sex; ``message`` is None if all is well."""

    value: str
    birth: date | None = None
    sex: str | None = None
    message: str | None = None


def squeeze(text: str) -> str:
    """Return half-width capitals without spaces, as numbers are stored."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text)).upper()


def id_check_digit(body: str) -> str:
    """Return the 18th character for 17 digits (GB 11643-1999)."""
    return _ID_CHECKS[sum(int(digit) * weight for digit, weight in zip(body, _ID_WEIGHTS, strict=True)) % 11]


def check_id_number(text: str, *, on: date) -> IdCheck:
    """Check a number against GB 11643 as of the day ``on``; neither place code nor an empty text is an error."""
    value = squeeze(text)
    if not value:
        return IdCheck(value="")
    message = _shape_problem(value)
    if message:
        return IdCheck(value=value, message=message)
    old = len(value) == _OLD_ID_LENGTH
    born = f"19{value[6:12]}" if old else value[6:14]
    birth, message = _birth(born, on=on)
    if message is None and not old and value[-1] != id_check_digit(value[:17]):
        should = id_check_digit(value[:17])
        message = (
            f"身份证号码校验不对：最后一位应为{should}，现在是{value[-1]}；也可能是前面某一位输错，请对照证件核对。"
        )
    if message:
        return IdCheck(value=value, message=message)
    sex = "男" if int(value[-1] if old else value[16]) % 2 else "女"
    return IdCheck(value=value, birth=birth, sex=sex, message=_OLD_NUMBER if old else None)


def _shape_problem(value: str) -> str | None:
    last = len(value) - 1
    for place, char in enumerate(value):
        if not (char in "0123456789" or (char == "X" and place == last == _ID_LENGTH - 1)):
            return f"身份证号码只能是数字，只有第18位可以是X；第{place + 1}位“{char}”不对。"
    if len(value) in (_ID_LENGTH, _OLD_ID_LENGTH):
        return None
    gap = _ID_LENGTH - len(value)
    return f"身份证号码应为18位，现在是{len(value)}位，{'少' if gap > 0 else '多'}{abs(gap)}位。"


def _birth(digits: str, *, on: date) -> tuple[date | None, str | None]:
    year, month, day = int(digits[:4]), int(digits[4:6]), int(digits[6:])
    words = f"{year}年{month}月{day}日"
    try:
        birth = date(year, month, day)
    except ValueError:
        return None, f"身份证号码里的出生日期{words}没有这一天，请对照证件核对。"
    if birth < _EARLIEST:
        return None, f"身份证号码里的出生日期{words}早于1900年，请对照证件核对。"
    if birth > on:
        return None, f"身份证号码里的出生日期{words}还没有到，请对照证件核对。"
    return birth, None


def age_on(birth: date, day: date) -> int:
    """Return full years on ``day`` (0 before birth)."""
    return max(0, day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day)))


def check_phone(text: str) -> str | None:
    """Return a sentence if this is neither a mobile nor a landline number; None if it is one, or empty."""
    value = squeeze(text)
    if not value or _MOBILE.fullmatch(value) or _LANDLINE.fullmatch(value):
        return None
    digits = len(re.sub(r"\D", "", value))
    if not re.fullmatch(r"[\d-]+", value):
        return "电话号码只能是数字，区号与号码之间可以用“-”隔开。"
    if value.startswith("1") and digits != 11:
        return f"手机号码应为11位，现在是{digits}位。"
    return "电话号码不像手机（11位，1开头，第2位是3至9），也不像座机（区号-号码，如0513-83120000），请核对。"
