"""Sums inside sentences: found, given their capital characters, and held against the capitals that stand there.

A sum is a number with 元 (``3260.50元``, ``1万2千元``, ``五百元``) or after ``人民币`` or ``￥``. Not a sum: a rate
(``300元/月``, ``1万元/人``, ``50元每天``), one end of a range (``500-600元``), a word (``2023元旦``, ``三元村``), a
rounded number (``12万余元``). One that cannot be read whole (``1,2,3元``, ``1万5元``) gets no capitals, and
:func:`sum_faults` says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mediator.domain.text.money import DIGITS, FLAT, SUM, UNITS, fen_of, format_yuan, rmb_upper

_SUM = re.compile(
    rf"(?<![\d.,A-Za-z廿卅几数多余半])(?<![{DIGITS}{UNITS}][-–—~～至到])(?<![{DIGITS}{UNITS}]){SUM}(?P<suffix>人民币)?",
    re.VERBOSE,
)
_NO_YUAN = re.compile(r"[旦月宵素年代老化论件]")
_RATE = re.compile(r"\s*(?:[/／]|每|一(?:人|天|日|月|年))")
_CAPITALS_BEFORE = re.compile(r"[元角分整正]\s*[（(]\s*(?:小写|即|计)?[:：]?\s*$")
_BRACKET = re.compile(r"\s*[（(]\s*(?P<word>人民币)?\s*(?P<said>大写|小写|即|计)?\s*(?:人民币)?\s*[:：]?\s*")
_NEXT_IS_NUMBER = re.compile(r"[\d,.]*\d|[多余几来]|[%％‰]|个|份|张|期|号|平方|[-–—~～至到]\s*\d")
_CLOSES = re.compile(r"\s*[)）]")
_ONE_DIGIT = frozenset("一二两三四五六七八九十")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_CAPITALS = re.compile(r"[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分整正人民币\s]+")


@dataclass(frozen=True, kw_only=True)
class SumFault:
    """What is wrong with a sum in a text, as a sentence; ``stops`` if the text says two different things."""

    message: str
    stops: bool


@dataclass(frozen=True, kw_only=True)
class _Found:
    """One sum in a text: where it stands, its words, and its fen, None if they cannot be read."""

    start: int
    end: int
    words: str
    fen: int | None

    @property
    def in_capitals(self) -> bool:
        return _CAPITALS.fullmatch(self.words) is not None


def with_capitals(text: str) -> str:
    """Add the capitals to each sum that lacks them: ``人民币600元`` becomes ``人民币600元（大写：陆佰元整）``."""
    parts: list[str] = []
    done = 0
    for found in _sums(text):
        if found.fen is None or found.in_capitals or _has_its_pair(text, found):
            continue
        parts += [text[done : found.end], f"（大写：{rmb_upper(found.fen)}）"]
        done = found.end
    return "".join(parts) + text[done:]


def money_in(text: str) -> list[int]:
    """Every sum in the text in fen, in order; a sum and its capitals count once, rates and ranges are none."""
    sums = list(_sums(text))
    doubled = {pair.start for found in sums if (pair := _pair_of(text, found)) is not None}
    return [found.fen for found in sums if found.fen is not None and found.start not in doubled]


def sum_faults(text: str) -> Iterator[SumFault]:
    """What is wrong with the sums of a text: those that cannot be read, and those whose capitals say something else."""
    for found in _sums(text):
        if found.fen is None:
            message = f"看不准“{found.words.strip()}”是多少钱，没有加大写；请写成15000元或1.5万元这样的数。"
            yield SumFault(message=message, stops=False)
            continue
        pair = _pair_of(text, found)
        if pair is not None and pair.fen is not None and pair.fen != found.fen:
            said, other = found.words.strip(), pair.words.strip()
            sums = f"“{said}”是{format_yuan(found.fen)}，后面写的“{other}”是{format_yuan(pair.fen)}"
            message = f"{sums}，两个数不一样，请核对。"
            yield SumFault(message=message, stops=True)


def _sums(text: str) -> Iterator[_Found]:
    flat = text.translate(FLAT)
    place = 0
    while found := _next(flat, place):
        place = found.end()
        if _is_sum(flat, found):
            try:
                fen: int | None = fen_of(found, typed=found[0].strip())
            except ValueError:
                fen = None
            yield _Found(start=found.start(), end=found.end(), words=text[found.start() : found.end()], fen=fen)


def _next(flat: str, place: int) -> re.Match[str] | None:
    """The next match that has a number in it."""
    for found in _SUM.finditer(flat, place):
        if found["number"]:
            return found
    return None


def _is_sum(flat: str, found: re.Match[str]) -> bool:
    """True for a number with 元 or after ￥ that is no rate, no rounded number and no part of another word."""
    if not (found["prefix"].strip() or found["yuan"]) or _RATE.match(flat, found.end()):
        return False
    if found["yuan"]:
        if found["small"] or found["whole"] or found["prefix"].strip():
            return True
        if found["yuan"].strip() == "块" or (found["number"] in _ONE_DIGIT and _HAN.match(flat, found.end())):
            return False
        return not _NO_YUAN.match(flat, found.end())
    return not _NEXT_IS_NUMBER.match(flat, found.end())


def _pair_of(text: str, found: _Found) -> _Found | None:
    """The same sum said again in brackets behind it: （大写：陆佰元整）, （￥600.00）."""
    bracket = _BRACKET.match(text, found.end)
    if bracket is None:
        return None
    again = _SUM.match(text.translate(FLAT), bracket.end())
    if again is None or not again["number"]:
        return None
    called = bracket["word"] or bracket["said"] or again["prefix"].strip() or again["yuan"]
    if not called or not (bracket["said"] == "大写" or _CLOSES.match(text, again.end())):
        return None
    try:
        fen: int | None = fen_of(again, typed=again[0])
    except ValueError:
        fen = None
    return _Found(start=again.start(), end=again.end(), words=again[0], fen=fen)


def _has_its_pair(text: str, found: _Found) -> bool:
    return _pair_of(text, found) is not None or _CAPITALS_BEFORE.search(text, 0, found.start) is not None
