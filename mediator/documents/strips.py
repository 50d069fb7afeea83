"""A paper is cut into strips, none of which a page may break; pages are filled with strips from the top."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from mediator.documents.blocks import Align
from mediator.documents.typeset import Hand, Line, Mark, Run, extra_space

_BASELINE = 0.12
UNDERLINE = 0.2
_STRIKE = 0.36
THIN = 0.5
SLACK = 1e-3


class Rule(NamedTuple):
    """A ruled line, in points from the left and from the top."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float = THIN


@dataclass(frozen=True, slots=True)
class Strip:
    """A slice of the page, as wide as the text area and ``height`` points high.

    ``glue`` keeps it on the page of the next strip; ``loose`` lets it vanish at the top of a page; ``breaks`` starts a
    new page before it. When a table flows over pages, ``closing`` is ruled if the strip is the last of its page, and
    ``headers`` are set above it if it is the first.
    """

    height: float
    runs: tuple[Run, ...] = ()
    rules: tuple[Rule, ...] = ()
    glue: bool = False
    loose: bool = False
    breaks: bool = False
    closing: tuple[Rule, ...] = ()
    headers: tuple[Strip, ...] = ()


class Placed(NamedTuple):
    """A strip and the distance of its top from the top of the text area."""

    strip: Strip
    top: float


Page = list[Placed]


# --- a line of text becomes a strip ------------------------------------------------------------------------------


def baseline(hand: Hand) -> float:
    """Where the characters stand, from the top of their line."""
    return (hand.leading + hand.size) / 2 - _BASELINE * hand.size


def line_strip(line: Line, hand: Hand, *, left: float, room: float, align: Align = Align.JUSTIFY) -> Strip:
    """One set line between ``left`` and ``left + room``."""
    runs, rules = place_line(line, hand, left=left, room=room, align=align)
    return Strip(hand.leading, runs, rules)


def place_line(
    line: Line, hand: Hand, *, left: float, room: float, align: Align = Align.JUSTIFY, top: float = 0.0
) -> tuple[tuple[Run, ...], tuple[Rule, ...]]:
    """The runs and underlines of a line whose own top is at ``top``."""
    extra = extra_space(line, room, hand, justify=align is Align.JUSTIFY)
    spare = room - line.width - extra * line.gaps
    if align is Align.CENTER:
        left += spare / 2
    elif align is Align.RIGHT:
        left += spare
    return _runs(line, hand, left, extra, top)


def _runs(line: Line, hand: Hand, x: float, extra: float, top: float) -> tuple[tuple[Run, ...], tuple[Rule, ...]]:
    runs: list[Run] = []
    rules: list[Rule] = []
    y, space, size = top + baseline(hand), hand.space + extra, hand.size
    growing = False
    for token in line.tokens:
        single = len(token.text) <= 1
        end = x + token.width + extra
        if token.mark:
            _mark(rules, token.mark, (x, end), y, size)
        for piece in token.pieces:
            last = runs[-1] if growing else None
            if last and single and last.face == piece.face and last.faux == piece.faux:
                runs[-1] = last._replace(text=last.text + piece.text)
            else:
                runs.append(Run(x, y, piece.face, piece.text, size, space if single else hand.space, piece.faux))
            x += piece.width
        growing = bool(token.pieces) and (single or extra == 0)
        x = end
    return tuple(runs), tuple(rules)


def _mark(rules: list[Rule], mark: Mark, span: tuple[float, float], y: float, size: float) -> None:
    x, end = span
    height = y + UNDERLINE * size if mark is Mark.UNDER else y - _STRIKE * size
    if rules and rules[-1].y1 == height and abs(rules[-1].x2 - x) < SLACK:
        rules[-1] = rules[-1]._replace(x2=end)
    else:
        rules.append(Rule(x, height, end, height))


# --- keeping together --------------------------------------------------------------------------------------------


def glued(strips: Sequence[Strip]) -> list[Strip]:
    """The strips as one group: each stays with the next, the last is free."""
    return [replace(strip, glue=True) for strip in strips[:-1]] + list(strips[-1:])


def paragraph_glue(strips: list[Strip]) -> list[Strip]:
    """No first line alone at the foot of a page, no last line alone at the top of one."""
    for index in {0, len(strips) - 2}:
        if 0 <= index < len(strips) - 1:
            strips[index] = replace(strips[index], glue=True)
    return strips


def held(strips: list[Strip]) -> list[Strip]:
    """The same strips, the last of them kept with whatever follows."""
    return [*strips[:-1], replace(strips[-1], glue=True)] if strips else strips


# --- filling pages -----------------------------------------------------------------------------------------------


def paginate(strips: Sequence[Strip], height: float) -> list[Page]:
    """Fill pages of ``height`` points; a group higher than a page is broken where it must be."""
    filler = _Filler(height)
    start = 0
    while start < len(strips):
        end = start
        while end < len(strips) - 1 and strips[end].glue and not strips[end + 1].breaks:
            end += 1
        filler.add_group(strips[start : end + 1])
        start = end + 1
    return filler.pages


class _Filler:
    def __init__(self, height: float) -> None:
        self.height = height
        self.pages: list[Page] = [[]]
        self.top = 0.0

    def add_group(self, group: Sequence[Strip]) -> None:
        needed = sum(strip.height for strip in group)
        over = self.top + needed > self.height + SLACK and self._fits_a_page(group[0], needed)
        if self.pages[-1] and (group[0].breaks or over):
            self.new_page()
        for strip in group:
            self.add(strip)

    def _fits_a_page(self, first: Strip, needed: float) -> bool:
        headers = sum(header.height for header in first.headers)
        return needed + headers <= self.height + SLACK

    def add(self, strip: Strip) -> None:
        if self.pages[-1] and self.top + strip.height > self.height + SLACK:
            self.new_page()
        if not self.pages[-1]:
            if strip.loose:
                return
            for header in strip.headers:
                self._place(header)
        self._place(strip)

    def _place(self, strip: Strip) -> None:
        self.pages[-1].append(Placed(strip, self.top))
        self.top += strip.height

    def new_page(self) -> None:
        last, top = self.pages[-1][-1]
        if last.closing:
            self.pages[-1][-1] = Placed(replace(last, rules=last.rules + last.closing), top)
        self.pages.append([])
        self.top = 0.0
