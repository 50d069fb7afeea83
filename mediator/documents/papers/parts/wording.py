"""Pieces of official wording: dates or blanks for them, the day whose law applies, records by number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeVar
from uuid import UUID

from mediator.documents.blocks import Blank, Block, Fields, Part, Text
from mediator.domain.case.snapshot import CaseSnapshot, Committee
from mediator.domain.law.laws import articles, in_force
from mediator.domain.text.dates import format_day, format_moment

R = TypeVar("R")

NOBODY = UUID(int=0)
"""The id of a record that stands in for one not written yet."""

BLANK_OFFICE = "＿＿＿＿＿＿＿＿人民调解委员会"
BLANK_DAY = "　　　　年　　月　　日"


def day_text(on: date | None) -> str:
    """Return ``2023年5月16日``, or ``""``."""
    return "" if on is None else format_day(on)


def day_line(label: str, on: date | None) -> Block:
    """Return a labelled day on its own line, or 年 月 日 with room to write it."""
    if on is None:
        return Text((f"{label}：", *day_parts(None)), indent=False)
    return Fields(((label, format_day(on)),))


def moment_line(label: str, on: date | None, time: str) -> Block:
    """Return ``2023年5月16日9时30分`` after its label, or room to write it."""
    if on is None:
        return Text((f"{label}：", *day_parts(None), Blank(width=2), "时", Blank(width=2), "分"), indent=False)
    return Fields(((label, format_moment(on, time=time)),))


def day_parts(on: date | None) -> tuple[Part, ...]:
    """Return a day inside a sentence, on underlined places."""
    if on is None:
        return (Blank(width=3), "年", Blank(width=2), "月", Blank(width=2), "日")
    return (Blank(str(on.year)), "年", Blank(str(on.month)), "月", Blank(str(on.day)), "日")


def first_known(*days: date | None) -> date | None:
    """Return the first known day, or None."""
    return next((day for day in days if day is not None), None)


def legal_day(case: CaseSnapshot, *days: date | None) -> date:
    """Return the day whose law a paper cites: its own, else the newest known of the case, else that of the last law."""
    own = first_known(*days)
    if own is not None:
        return own
    known = (case.closed_on, case.stage_on, case.accepted_on, case.registered_on, case.applied_on)
    return first_known(*known) or date.max


def cite_all(*keys: str, on: date) -> str:
    """Return the legal bases in force on the day, with the articles of one law together."""
    gathered: dict[str, dict[int, None]] = {}
    for key in keys:
        basis = in_force(key, on=on)
        if basis is None:
            continue
        gathered.setdefault(basis.law, {}).update(dict.fromkeys(basis.articles))
    return "、".join(f"《{law}》{articles(sorted(numbers))}" for law, numbers in gathered.items())


def nth(records: Sequence[R], n: int) -> R | None:
    """Return the ``n``-th record, counted from 1, or None."""
    return records[n - 1] if 1 <= n <= len(records) else None


def joined(texts: Iterable[str], mark: str = "、") -> str:
    """Return the non-empty texts with the Chinese list mark between them."""
    return mark.join(text for text in texts if text)


def numbered(items: Sequence[str]) -> str:
    """Return 1. …；2. …。 in one sentence."""
    return "；".join(f"{place}. {item}" for place, item in enumerate(items, 1)) + "。"


def as_sentence(text: str) -> str:
    """Return the text with a full stop if it ends without a mark; ``""`` stays empty."""
    stripped = text.rstrip()
    return stripped if not stripped or stripped[-1] in "。！？；：…" else f"{stripped}。"


def relation_text(case: CaseSnapshot) -> str:
    """Return the mediator's relation to a party and the parties' consent to it; ``""`` without a relation."""
    if not case.relation.strip():
        return ""
    known = "各方当事人知情并同意由其调解。" if case.relation_accepted else "已告知各方当事人，当事人可以要求其回避。"
    return f"人民调解员与当事人的关系：{as_sentence(case.relation)}{known}"


def blank_case(committee: Committee) -> CaseSnapshot:
    """Return an empty case, from which the blank form of every paper is built."""
    return CaseSnapshot(id=NOBODY, committee=committee)
