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


class PaperNumber(NamedTuple):
    """The number of a file on paper: its year and serial, and its words where they are not the office's own form."""

    year: int
    serial: int
    words: str = ""


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


def read_paper_number(text: str, *, year: int) -> PaperNumber:
    """Read the number on a paper file: ``7`` of that ``year``, or all of it in whatever form the office used then.

    The serial is the last number in the text, and a year in it goes before ``year``. ValueError with a sentence if
    there is no serial.
    """
    flat = re.sub(r"\s+", "", unicodedata.normalize("NFKC", text)).translate(_ANY_BRACKET)
    if re.fullmatch(r"第?\d{1,6}号?", flat):
        return PaperNumber(year, _serial(flat, text))
    found = re.search(r"(?<!\d)(?:19|20)\d{2}(?!\d)", flat)
    rest = flat[: found.start()] + "|" + flat[found.end() :] if found else flat
    return PaperNumber(int(found[0]) if found else year, _serial(rest, text), text.strip())


def _serial(flat: str, text: str) -> int:
    numbers = re.findall(r"\d{1,6}", flat)
    if not numbers or not int(numbers[-1]):
        raise ValueError(f"“{text.strip()}”里没有序号，请按卷宗封面填写卷号，如7或(2022)王鲍人调字第007号。")
    return int(numbers[-1])


def agreement_number(case_number: str, *, nth: int = 1) -> str:
    """Return the number of the ``nth`` agreement in a file: the case number itself, then ``-2``, ``-3``."""
    return case_number if nth == 1 else f"{case_number}-{nth}"


def letter_number(series: str, *, year: int, serial: int, brackets: Brackets = Brackets.HOLLOW) -> str:
    """Return the number of a letter or a meeting: 王鲍联调〔2023〕3号."""
    opening, closing = brackets.value
    return f"{series}{opening}{year}{closing}{serial}号"
