"""The measures of a page: paper, margins and type sizes, after GB/T 9704-2012, simplified for forms."""

from __future__ import annotations

from dataclasses import dataclass, replace

from mediator.documents.paper import Layout
from mediator.documents.typeset.fonts import Style
from mediator.documents.typeset.tokens import Hand

MM = 72 / 25.4
PAGE_WIDTH = 210 * MM
PAGE_HEIGHT = 297 * MM
TOP = 37 * MM
LEFT = 28 * MM
RIGHT = 26 * MM
BOTTOM = 35 * MM
TEXT_WIDTH = PAGE_WIDTH - LEFT - RIGHT
TEXT_HEIGHT = PAGE_HEIGHT - TOP - BOTTOM

GRID_LINES = 22
GRID_CHARACTERS = 28
GRID_SIZE = 16.0


@dataclass(frozen=True)
class Measure:
    """The type sizes of a layout; ``small`` is for cells and notes, ``tiny`` for wide lists."""

    body: Hand
    title: Hand
    small: Hand
    tiny: Hand

    def tightened(self, share: float) -> Measure:
        """Return the same type with this share of the line pitch of the body."""
        return replace(self, body=replace(self.body, leading=self.body.leading * share))

    @property
    def heading(self) -> Hand:
        """Body size in 黑体."""
        return self.body.with_style(Style.HEI)

    @property
    def bold(self) -> Hand:
        """Body size in bold 宋体."""
        return self.body.with_style(Style.BOLD)

    @property
    def indent(self) -> float:
        """Two characters of body text, in points."""
        return 2 * (self.body.size + self.body.space)


_FORM = Measure(
    body=Hand(Style.FANG, 14, 25),
    title=Hand(Style.BOLD, 22, 36),
    small=Hand(Style.FANG, 12, 18),
    tiny=Hand(Style.FANG, 10.5, 15.5),
)

_PITCH = TEXT_HEIGHT / GRID_LINES
_LETTER = Measure(
    body=Hand(Style.FANG, GRID_SIZE, _PITCH, (TEXT_WIDTH - GRID_CHARACTERS * GRID_SIZE) / (GRID_CHARACTERS - 1)),
    title=Hand(Style.BOLD, 22, _PITCH),
    small=Hand(Style.FANG, 12, 18),
    tiny=Hand(Style.FANG, 10.5, 15.5),
)


def measure(layout: Layout) -> Measure:
    """Return the measure of a layout."""
    return _LETTER if layout is Layout.LETTER else _FORM
