"""A paper is cut into strips that no page may break; this module turns a line of text into a strip."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from mediator.documents.blocks import Align
from mediator.documents.typeset.line_breaking import Line, extra_space
from mediator.documents.typeset.tokens import Hand, Mark, Token

_BASELINE = 0.12
UNDERLINE = 0.2
_STRIKE = 0.36
THIN = 0.5
SLACK = 1e-3


class Run(NamedTuple):
    """Characters of one font; ``x`` and ``y`` in points from left and top, ``space`` after each."""

    x: float
    y: float
    face: str
    text: str
    size: float
    space: float = 0.0
    faux: bool = False


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

    ``glue`` keeps it on the page of the next strip; ``loose`` drops it at the top of a page that text flows to;
    ``breaks`` starts a new page before it; ``signs`` is a part of where the paper is signed, sealed and dated. When a
    table flows over pages, ``closing`` is ruled if the strip is the last of its page, and ``headers`` are set above it
    if it is the first.
    """

    height: float
    runs: tuple[Run, ...] = ()
    rules: tuple[Rule, ...] = ()
    glue: bool = False
    loose: bool = False
    breaks: bool = False
    signs: bool = False
    closing: tuple[Rule, ...] = ()
    headers: tuple[Strip, ...] = ()


# --- a line of text becomes a strip ------------------------------------------------------------------------------


def baseline(hand: Hand) -> float:
    """Return the distance of the baseline from the top of the line, in points."""
    return (hand.leading + hand.size) / 2 - _BASELINE * hand.size


def line_strip(line: Line, hand: Hand, *, left: float, room: float, align: Align = Align.JUSTIFY) -> Strip:
    """Return one set line between ``left`` and ``left + room``."""
    runs, rules = place_line(line, hand, left=left, room=room, align=align)
    return Strip(hand.leading, runs, rules)


def place_line(
    line: Line, hand: Hand, *, left: float, room: float, align: Align = Align.JUSTIFY, top: float = 0.0
) -> tuple[tuple[Run, ...], tuple[Rule, ...]]:
    """Return the runs and underlines of a line whose top is at ``top``."""
    extra = extra_space(line, room, hand, justify=align is Align.JUSTIFY)
    spare = room - line.width - extra * line.gaps
    if align is Align.CENTER:
        left += spare / 2
    elif align is Align.RIGHT:
        left += spare
    return _runs(line, hand, left, extra, top)


def _runs(line: Line, hand: Hand, x: float, extra: float, top: float) -> tuple[tuple[Run, ...], tuple[Rule, ...]]:
    """Join neighbouring characters of one font into runs; a word with unspaced letters is its own run."""
    writer = _RunWriter(top + baseline(hand), hand, extra)
    rules: list[Rule] = []
    for token in line.tokens:
        end = x + token.width + extra
        if token.mark:
            _mark(rules, token.mark, (x, end), writer.y, hand.size)
        writer.add(token, x)
        x = end
    return writer.finished(), tuple(rules)


class _RunWriter:
    def __init__(self, y: float, hand: Hand, extra: float) -> None:
        self.y = y
        self._hand, self._extra = hand, extra
        self._runs: list[Run] = []
        self._start = 0.0
        self._texts: list[str] = []
        self._key: tuple[str, bool, float] | None = None

    def add(self, token: Token, x: float) -> None:
        pieces = token.pieces
        if not pieces:
            self._flush()
            return
        space = self._hand.space + (self._extra if len(token.text) == 1 else 0.0)
        for face, faux, text, width in pieces:
            key = (face, faux, space)
            if key != self._key:
                self._flush()
                self._key, self._start = key, x
            self._texts.append(text)
            x += width
        if len(token.text) > 1 and self._extra:
            self._flush()

    def _flush(self) -> None:
        if self._key:
            face, faux, space = self._key
            text = "".join(self._texts)
            self._runs.append(Run(self._start, self.y, face, text, self._hand.size, space, faux))
            self._texts, self._key = [], None

    def finished(self) -> tuple[Run, ...]:
        self._flush()
        return tuple(self._runs)


def _mark(rules: list[Rule], mark: Mark, span: tuple[float, float], y: float, size: float) -> None:
    x, end = span
    height = y + UNDERLINE * size if mark is Mark.UNDER else y - _STRIKE * size
    if rules and rules[-1].y1 == height and abs(rules[-1].x2 - x) < SLACK:
        rules[-1] = rules[-1]._replace(x2=end)
    else:
        rules.append(Rule(x, height, end, height))


# --- groups of strips --------------------------------------------------------------------------------------------


def glued(strips: Sequence[Strip]) -> list[Strip]:
    """Return the strips as one group: each stays with the next, the last is free."""
    return [replace(strip, glue=True) for strip in strips[:-1]] + list(strips[-1:])


def paragraph_glue(strips: list[Strip]) -> list[Strip]:
    """Keep the first two and the last two lines of a paragraph on one page."""
    for index in {0, len(strips) - 2}:
        if 0 <= index < len(strips) - 1:
            strips[index] = replace(strips[index], glue=True)
    return strips


def held(strips: list[Strip]) -> list[Strip]:
    """Return the strips with the last one, and the empty space after it, kept with whatever follows."""
    end = len(strips)
    while end > 1 and strips[end - 1].loose:
        end -= 1
    return [*strips[: max(0, end - 1)], *(replace(strip, glue=True) for strip in strips[max(0, end - 1) :])]
