"""Cite the law that was in force on a day, and find citations that no longer hold."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from mediator.domain.law.legal_texts import BASES, Basis
from mediator.domain.text.numerals import chinese_number

_CODE_DAY = date(2021, 1, 1)

REPEALED = {
    "合同法": _CODE_DAY,
    "侵权责任法": _CODE_DAY,
    "婚姻法": _CODE_DAY,
    "继承法": _CODE_DAY,
    "收养法": _CODE_DAY,
    "物权法": _CODE_DAY,
    "担保法": _CODE_DAY,
    "民法通则": _CODE_DAY,
    "民法总则": _CODE_DAY,
}
"""Laws the Civil Code replaced, and since when (article 1260)."""

_REPEALED = re.compile("(?<!劳动)(?:" + "|".join(REPEALED) + ")(?!律)")
_PROCEDURE_ARTICLE = re.compile(r"民事?诉讼?法》?[^。；;]{0,14}?第([零一二三四五六七八九十百]+|\d{1,4})条")
_TOPICS = {
    "judicial_confirmation": ("司法确认",),
    "enforcement_term": ("申请执行", "强制执行", "申请法院执行"),
    "payment_order": ("支付令",),
}


def cite(key: str, *, on: date) -> str:
    """``《中华人民共和国民事诉讼法》第二百零五条、第二百零六条``: the basis in force on the day; "" before the first.

    KeyError if the key is unknown.
    """
    basis = in_force(key, on=on)
    return f"《{basis.law}》{articles(basis.articles)}" if basis is not None else ""


def in_force(key: str, *, on: date) -> Basis | None:
    """The version of ``key`` that holds on the day; None on a day before the law existed. KeyError if it is unknown."""
    versions = [basis for basis in BASES if basis.key == key]
    if not versions:
        raise KeyError(key)
    return next((basis for basis in reversed(versions) if basis.since <= on), None)


def articles(numbers: Iterable[int]) -> str:
    """Return ``第二十八条、第二十九条``; "" for none."""
    return "、".join(f"第{chinese_number(number)}条" for number in numbers)


def repealed_in(text: str, *, on: date) -> tuple[str, ...]:
    """Return the names of laws cited in the text that were no longer in force on the day, each once."""
    names = dict.fromkeys(found[0] for found in _REPEALED.finditer(text))
    return tuple(name for name in names if on >= REPEALED[name])


def outdated_articles_in(text: str, *, on: date) -> tuple[tuple[str, str], ...]:
    """Old numbers of the civil procedure law in the text as they are written, each with what holds on the day."""
    cited = dict.fromkeys(found[1] for found in _PROCEDURE_ARTICLE.finditer(text))
    stale: list[tuple[str, str]] = []
    for key, words in _TOPICS.items():
        if not any(word in text for word in words):
            continue
        basis = in_force(key, on=on)
        now = set(basis.articles) if basis is not None else set()
        known = {number for basis in BASES if basis.key == key for number in basis.articles}
        other = {spelled for number in known - now for spelled in _spellings(number)}
        stale += [(f"第{number}条", cite(key, on=on)) for number in cited if number in other]
    return tuple(stale)


def _spellings(number: int) -> tuple[str, str]:
    """二百零一 and 201."""
    return chinese_number(number), str(number)
