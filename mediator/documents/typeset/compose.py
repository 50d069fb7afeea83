"""Turns blocks into pages: each block into strips, and what belongs together stays together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from mediator.documents.blocks import (
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


def pages_of(blocks: Sequence[Block], layout: Layout = Layout.FORM) -> list[Page]:
    """Return the filled pages of a paper, at least one."""
    return paginate(strips_of(blocks, layout), TEXT_HEIGHT)


def strips_of(blocks: Sequence[Block], layout: Layout) -> list[Strip]:
    """Return the strips of all blocks; signatures, seal and date stay with the last lines before them."""
    chosen = measure(layout)
    strips: list[Strip] = []
    page_break = False
    for block in blocks:
        if isinstance(block, PageBreak):
            page_break = True
            continue
        own = _strips(block, chosen)
        if isinstance(block, _CLOSING) and own:
            strips = held(strips)
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
