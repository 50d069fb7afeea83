"""Turns blocks into pages: each block into strips, and what belongs together stays together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from mediator.documents.blocks import (
    Align,
    Block,
    Clauses,
    DateLine,
    Fields,
    Grid,
    Heading,
    Note,
    Number,
    PageBreak,
    Passage,
    Seal,
    Shown,
    Signatures,
    Spacer,
    Table,
    Text,
    Title,
)
from mediator.documents.paper import Layout
from mediator.documents.typeset.filling import field_strips
from mediator.documents.typeset.measure import TEXT_HEIGHT, Measure, measure
from mediator.documents.typeset.pages import Page, paginate
from mediator.documents.typeset.prose import (
    clause_strips,
    date_strips,
    heading_strips,
    note_strips,
    number_strips,
    passage_strips,
    seal_strips,
    spacer_strips,
    text_strips,
    title_strips,
)
from mediator.documents.typeset.ruled import grid_strips, table_strips
from mediator.documents.typeset.signing import signature_strips
from mediator.documents.typeset.strips import Strip, held

_CLOSING = (Signatures, Seal, DateLine)
_VOID = "（以下空白）"
_TIGHTER = (0.97, 0.94, 0.91, 0.88)
"""Shares of the line pitch that are tried, one after the other."""
_FEW = 1 / 3
"""The share of a page up to which its lines are few."""


def pages_of(blocks: Sequence[Block], layout: Layout = Layout.FORM) -> list[Page]:
    """Return the filled pages of a paper, at least one.

    Where seal and date would go to another page with a few lines, the line pitch is drawn in a little (GB/T 9704-2012);
    a letter of several pages keeps its 22 lines.
    """
    hand = measure(layout)
    pages = _pages(blocks, hand)
    for share in _TIGHTER if _spilled(pages) and (layout is Layout.FORM or len(pages) == 2) else ():
        fewer = _pages(blocks, hand.tightened(share))
        if len(fewer) < len(pages):
            return fewer
    return pages


def _pages(blocks: Sequence[Block], measure: Measure) -> list[Page]:
    void = text_strips(Text(_VOID, align=Align.CENTER), measure)[0]
    return paginate(strips_of(blocks, measure), TEXT_HEIGHT, void=void)


def _spilled(pages: Sequence[Page]) -> bool:
    """Return True if the last page of a paper that is signed holds few lines."""
    filled = max((top + strip.height for strip, top in pages[-1]), default=0.0)
    signed = any(strip.signs for page in pages for strip, _ in page)
    return signed and len(pages) > 1 and filled <= _FEW * TEXT_HEIGHT


def strips_of(blocks: Sequence[Block], chosen: Measure) -> list[Strip]:
    """Return the strips of all blocks; signatures, seal and date stay with the last lines before them, and the words
    above a list with its first row."""
    strips: list[Strip] = []
    page_break = False
    last: Block | None = None
    for block in blocks:
        if isinstance(block, PageBreak):
            page_break, last = True, None
            continue
        own = _strips(block, chosen)
        if own and (isinstance(block, _CLOSING) or (isinstance(block, (Table, Grid)) and isinstance(last, Text))):
            strips = held(strips)
        if isinstance(block, _CLOSING):
            own = [replace(strip, signs=True) for strip in own]
        last = block
        if page_break and own:
            own = [replace(own[0], breaks=True), *own[1:]]
            page_break = False
        strips += own
    return strips


def _strips(block: Shown, measure: Measure) -> list[Strip]:  # noqa: C901 - one case a shape
    match block:
        case Title():
            return title_strips(block, measure)
        case Number():
            return number_strips(block, measure)
        case Heading():
            return heading_strips(block, measure)
        case Text():
            return text_strips(block, measure)
        case Fields():
            return field_strips(block, measure)
        case Passage():
            return passage_strips(block, measure)
        case Clauses():
            return clause_strips(block, measure)
        case Grid():
            return grid_strips(block, measure)
        case Table():
            return table_strips(block, measure)
        case Signatures():
            return signature_strips(block, measure)
        case Seal():
            return seal_strips(block, measure)
        case DateLine():
            return date_strips(block, measure)
        case Note():
            return note_strips(block, measure)
        case Spacer():
            return spacer_strips(block, measure)
        case _:
            assert_never(block)
