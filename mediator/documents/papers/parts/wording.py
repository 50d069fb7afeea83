"""Small pieces of official wording: dates with room to write them, the day whose law counts, records by number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeVar
from uuid import UUID

from mediator.documents.blocks import Blank, Block, Content, Fields, Part, Text
from mediator.domain.case.snapshot import CaseSnapshot, Committee
from mediator.domain.law.laws import articles, in_force
from mediator.domain.text.dates import format_day, format_moment

R = TypeVar("R")

NOBODY = UUID(int=0)
"""The id of a record that stands in for one not written yet."""

BLANK_LINE: Content = (Blank(width=26),)
BLANK_OFFICE = "＿＿＿＿＿＿＿＿人民调解委员会"
BLANK_DAY = "　　　　年　　月　　日"


def day_text(on: date | None) -> str:
    """``2023年5月16日``, or nothing."""
    return "" if on is None else format_day(on)


def day_line(label: str, on: date | None) -> Block:
    """A labelled day on a line of its own, or 年 月 日 with room to write it."""
    if on is None:
        return Text((f"{label}：", *day_parts(None)), indent=False)
    return Fields(((label, format_day(on)),))


def moment_line(label: str, on: date | None, time: str) -> Block:
    """``2023年5月16日9时30分`` after its label, or room to write it."""
    if on is None:
        return Text((f"{label}：", *day_parts(None), Blank(width=2), "时", Blank(width=2), "分"), indent=False)
    return Fields(((label, format_moment(on, time=time)),))


def day_parts(on: date | None) -> tuple[Part, ...]:
    """A day inside a sentence, on underlined places."""
    if on is None:
        return (Blank(width=3), "年", Blank(width=2), "月", Blank(width=2), "日")
    return (Blank(str(on.year)), "年", Blank(str(on.month)), "月", Blank(str(on.day)), "日")


def first_known(*days: date | None) -> date | None:
    """The first of the days that is known."""
    return next((day for day in days if day is not None), None)


def legal_day(case: CaseSnapshot, *days: date | None) -> date:
    """The day whose law a paper cites: its own, else the newest known of the case, else the last law there is."""
    own = first_known(*days)
    if own is not None:
        return own
    known = (case.closed_on, case.stage_on, case.accepted_on, case.registered_on, case.applied_on)
    return first_known(*known) or date.max


def cite_all(*keys: str, on: date) -> str:
    """The bases in force on the day, the articles of one law gathered behind its name."""
    gathered: dict[str, dict[int, None]] = {}
    for key in keys:
        basis = in_force(key, on=on)
        if basis is None:
            continue
        gathered.setdefault(basis.law, {}).update(dict.fromkeys(basis.articles))
    return "、".join(f"《{law}》{articles(sorted(numbers))}" for law, numbers in gathered.items())


def nth(records: Sequence[R], n: int) -> R | None:
    """The ``n``-th record counted from 1, or None if there is none."""
    return records[n - 1] if 1 <= n <= len(records) else None


def joined(texts: Iterable[str], mark: str = "、") -> str:
    """The texts that say something, with the Chinese list mark between them."""
    return mark.join(text for text in texts if text)


def numbered(items: Sequence[str]) -> str:
    """1. …；2. …。 in one sentence."""
    return "；".join(f"{place}. {item}" for place, item in enumerate(items, 1)) + "。"


def as_sentence(text: str) -> str:
    """The text with a full stop if it ends without a mark; nothing stays nothing."""
    stripped = text.rstrip()
    return stripped if not stripped or stripped[-1] in "。！？；：…" else f"{stripped}。"


def relation_text(case: CaseSnapshot) -> str:
    """How a mediator stands to a party, and that all know and agree or may ask for another; nothing without that."""
    if not case.relation.strip():
        return ""
    known = "各方当事人知情并同意由其调解。" if case.relation_accepted else "已告知各方当事人，当事人可以要求其回避。"
    return f"人民调解员与当事人的关系：{as_sentence(case.relation)}{known}"


def blank_case(committee: Committee) -> CaseSnapshot:
    """A case of which nothing is known: the empty form of every paper is built from it."""
    return CaseSnapshot(id=NOBODY, committee=committee)
