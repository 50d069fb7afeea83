"""Find sums inside sentences and add their capital characters.

A sum is a number with 元 (``3260.50元``, ``12万元``) or after ``人民币`` or ``￥``. Not a sum: a rate (``300元/月``,
``1万元/人``, ``50元每天``), one end of a range (``500-600元``), ``2023元旦``, a number nobody can read as money
(``1,2,3元``), a rounded one (``12万余元``). A sum that already has its capitals is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mediator.domain.text.money import parse_money, rmb_upper

_SUM = re.compile(
    r"""(?<![\d.,，A-Za-z０-９])(?<!\d[-–—~～至到])
    (?P<prefix>(?:人民币|RMB|[￥¥])\s*[￥¥]?\s*)?
    (?P<number>(?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+|[0-9０-９]+)(?:[.．][0-9０-９]+)?)\s*(?P<unit>[百千]?[万亿]|千|百)?
    (?P<yuan>(?P<small>\s*元[0-9０-９]角(?:[0-9０-９]分)?)|\s*元(?![旦月宵素年代角]))?整?""",
    re.VERBOSE,
)
_RATE = re.compile(r"\s*(?:[/／]|每|一(?:人|天|日|月|年))")
_CAPITALS_AFTER = re.compile(r"\s*[（(]\s*(?:人民币)?\s*(?:大写|[零壹贰叁肆伍陆柒捌玖拾])")
_CAPITALS_BEFORE = re.compile(r"[元角分整正]\s*[（(]\s*(?:小写|即|计)?[:：]?\s*$")
_NEXT_IS_NUMBER = re.compile(
    r"[\d,，.．０-９]*[\d０-９]|[多余几来]|[%％‰]|个|份|张|期|号|平方|[-–—~～至到]\s*[\d０-９]"
)


def with_capitals(text: str) -> str:
    """Add the capitals to each sum that lacks them: ``人民币600元`` becomes ``人民币600元（大写：陆佰元整）``."""
    parts: list[str] = []
    done = 0
    for found, fen in _sums(text):
        if _CAPITALS_AFTER.match(text, found.end()) or _CAPITALS_BEFORE.search(text, 0, found.start()):
            continue
        parts += [text[done : found.end()], f"（大写：{rmb_upper(fen)}）"]
        done = found.end()
    return "".join(parts) + text[done:]


def money_in(text: str) -> list[int]:
    """Return every sum in the text in fen, in order; rates and ranges are not sums."""
    return [fen for _, fen in _sums(text)]


def _sums(text: str) -> Iterator[tuple[re.Match[str], int]]:
    for found in _SUM.finditer(text):
        if not (found["prefix"] or found["yuan"]) or _RATE.match(text, found.end()):
            continue
        if not found["yuan"] and _NEXT_IS_NUMBER.match(text, found.end()):
            continue
        try:
            yield found, _fen(found)
        except ValueError:
            continue


def _fen(found: re.Match[str]) -> int:
    fen = parse_money(found["number"] + (found["unit"] or ""))
    digits = [int(digit) for digit in re.findall(r"\d", found["small"] or "")]
    return fen + sum(digit * value for digit, value in zip(digits, (10, 1), strict=False))
