"""Chinese line breaking: text becomes lines that obey 避头尾, keep numbers whole and fill the measure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mediator.documents.blocks import Content
from mediator.documents.typeset.tokens import Hand, Token, cut, paragraphs

SQUEEZABLE = frozenset("，。、；：？！）》」』】〕”’（《「『【〔“‘")
_MOST_PUSHED_IN = 2
_MOST_SQUEEZE = 0.045
_MOST_STRETCH = 0.25
_SLACK = 1e-3


@dataclass(frozen=True)
class Line:
    """One set line; ``first`` and ``last`` mark the ends of a paragraph, ``width`` is its natural width in points."""

    tokens: tuple[Token, ...]
    width: float
    first: bool
    last: bool

    @property
    def text(self) -> str:
        """The characters of the line."""
        return "".join(token.text for token in self.tokens)

    @property
    def gaps(self) -> int:
        """The number of places between tokens where space can change."""
        return max(0, len(self.tokens) - 1)


def set_lines(content: Content, hand: Hand, *, width: float, first: float | None = None) -> list[Line]:
    """Break a text into lines of ``width`` points; ``first`` is the width of each paragraph's first line."""
    lines: list[Line] = []
    for tokens in paragraphs(content, hand):
        lines += break_tokens(tokens, hand, width=width, first=width if first is None else first)
    return lines


def balanced_lines(text: str, hand: Hand, *, width: float) -> list[Line]:
    """Break a short separate text, a title or a label, into lines of about equal length."""
    lines = set_lines(text, hand, width=width)
    if len(lines) < 2 or "\n" in text:
        return lines
    natural = sum(line.width for line in lines)
    narrow = set_lines(text, hand, width=min(width, natural / len(lines) + hand.size))
    return narrow if len(narrow) == len(lines) else lines


def break_tokens(tokens: Sequence[Token], hand: Hand, *, width: float, first: float) -> list[Line]:
    """Break one paragraph greedily, then move marks so that none stands where it may not."""
    rest, lines = list(tokens), list[Line]()
    start, room = 0, first
    while start < len(rest):
        end = _fit(rest, start, hand, room)
        end = _mend(rest, (start, end), hand, room)
        segment = _without_edge_spaces(rest[start:end])
        while end < len(rest) and rest[end].text == " ":
            end += 1
        natural = sum(token.width for token in segment) - (hand.space if segment else 0.0)
        lines.append(Line(tuple(segment), natural, first=not lines, last=end >= len(rest)))
        start, room = end, width
    return lines or [Line((), 0.0, first=True, last=True)]


def _fit(rest: list[Token], start: int, hand: Hand, room: float) -> int:
    """Return the index after the last token that fits; a token longer than a whole line is cut."""
    room += hand.space + _SLACK
    total, end = 0.0, start
    while end < len(rest) and total + rest[end].width <= room:
        total += rest[end].width
        end += 1
    if end == start:
        token = rest[start]
        if len(token.text) > 1:
            rest[start : start + 1] = cut(token, hand, room)
        end = start + 1
    return end


def _mend(rest: list[Token], span: tuple[int, int], hand: Hand, room: float) -> int:
    start, end = span
    if end < len(rest) and not rest[end].may_start:
        pushed = _pushed_in(rest, span, hand, room)
        end = pushed if pushed else _pushed_out(rest, start, end)
    while end - 1 > start and end < len(rest) and not rest[end - 1].may_end:
        end -= 1
    return end


def _pushed_in(rest: list[Token], span: tuple[int, int], hand: Hand, room: float) -> int:
    """Return the end of the line if the following marks can be squeezed into it, else 0."""
    start, end = span
    after = end
    while after < len(rest) and not rest[after].may_start:
        after += 1
    excess = sum(token.width for token in rest[start:after]) - hand.space - room
    marks = sum(token.text in SQUEEZABLE for token in rest[start:after])
    give = min(0.5 * marks * hand.size, _MOST_SQUEEZE * hand.size * (after - start - 1))
    return after if after - end <= _MOST_PUSHED_IN and excess <= give else 0


def _pushed_out(rest: list[Token], start: int, end: int) -> int:
    """Return the end of the line before the character of a forbidden mark; unchanged if there is none."""
    moved = end
    while moved > start + 1 and not rest[moved].may_start:
        moved -= 1
    return moved if rest[moved].may_start else end


def _without_edge_spaces(segment: list[Token]) -> list[Token]:
    end = len(segment)
    while end and segment[end - 1].text == " ":
        end -= 1
    return segment[:end]


def extra_space(line: Line, room: float, hand: Hand, *, justify: bool) -> float:
    """Return the points to add between tokens to fill ``room``; negative if the line must be squeezed."""
    if not line.gaps:
        return 0.0
    extra = (room - line.width) / line.gaps
    if extra < -_SLACK:
        return extra
    return extra if justify and not line.last and extra <= _MOST_STRETCH * hand.size else 0.0
