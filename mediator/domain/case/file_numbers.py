"""Numbers of case files and letters: (2023)王鲍人调字第001号, written in one form and read in any."""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from typing import NamedTuple

PATTERN = "{open}{year}{close}{short}人调字第{serial}号"
"""Pattern of a case number; an office may set its own with the same names in braces."""


class Brackets(Enum):
    """The brackets around the year: half-width by default; 〔〕 belong to letters, notices and minutes."""

    HALF = "()"
    HOLLOW = "〔〕"


class CaseNumber(NamedTuple):
    """The three parts of a case number."""

    year: int
    short_name: str
    serial: int


_READ = re.compile(r"\(?(\d{4})\)?年?([^()]+?)(?:人民?调)(?:解)?字?第?(\d{1,6})号?(?:-\d+)?")
_ANY_BRACKET = str.maketrans("〔〕[]【】［］﹝﹞{}", "()()()()()()")


def format_number(
    year: int,
    short_name: str,
    serial: int,
    *,
    pattern: str = PATTERN,
    brackets: Brackets = Brackets.HALF,
    width: int = 3,
) -> str:
    """Return a case number; the serial is filled with zeros to ``width`` and may grow past it."""
    opening, closing = brackets.value
    return pattern.format(open=opening, close=closing, year=year, short=short_name, serial=f"{serial:0{width}d}")


def parse_number(text: str) -> CaseNumber:
    """Read a case number with any brackets, with or without 第, 号 and spaces; ValueError with a sentence otherwise."""
    flat = re.sub(r"\s+", "", unicodedata.normalize("NFKC", text)).translate(_ANY_BRACKET)
    found = _READ.fullmatch(flat)
    if not found:
        raise ValueError(f"“{text.strip()}”不像卷号，卷号的写法是(2023)王鲍人调字第001号。")
    return CaseNumber(int(found[1]), found[2], int(found[3]))


def agreement_number(case_number: str, *, nth: int = 1) -> str:
    """Return the number of the ``nth`` agreement in a file: the case number itself, then ``-2``, ``-3``."""
    return case_number if nth == 1 else f"{case_number}-{nth}"


def letter_number(series: str, *, year: int, serial: int, brackets: Brackets = Brackets.HOLLOW) -> str:
    """Return the number of a letter or a meeting: 王鲍联调〔2023〕3号."""
    opening, closing = brackets.value
    return f"{series}{opening}{year}{closing}{serial}号"
