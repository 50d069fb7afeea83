"""Labelled values on underlined places, as many to a line as fit, stretched to fill every line."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import repeat

from mediator.documents.blocks import Align, Blank, Fields
from mediator.documents.typeset.fonts import clean
from mediator.documents.typeset.line_breaking import Line, set_lines
from mediator.documents.typeset.measure import TEXT_WIDTH, Measure
from mediator.documents.typeset.strips import (
    UNDERLINE,
    Rule,
    Run,
    Strip,
    baseline,
    glued,
    held,
    line_strip,
    paragraph_glue,
    place_line,
)
from mediator.documents.typeset.tokens import Hand

_LEAST_SLOT = 3.0
_PADDING = 0.5
_GAP = 0.5
_ENDLESS = 1e9


@dataclass(frozen=True)
class _Slot:
    label: Line
    value: Line
    least: float

    @property
    def width(self) -> float:
        return self.label.width + self.least


def _one_line(text: str, hand: Hand) -> Line:
    return set_lines(clean(text).replace("\n", " ").strip(), hand, width=_ENDLESS)[0]


def _slot(label: str, value: str, hand: Hand, room: float) -> _Slot:
    line = _one_line(value, hand)
    least = max(line.width + _PADDING * hand.size, (_LEAST_SLOT if value else room) * hand.size)
    return _Slot(_one_line(f"{label}：" if label else "", hand), line, least)


def field_strips(block: Fields, measure: Measure) -> list[Strip]:
    """Return the lines of a block of fields."""
    strips = _lines(block, measure)
    return held(glued(strips)) if block.held else strips


def _lines(block: Fields, measure: Measure) -> list[Strip]:
    hand = measure.body
    if block.aligned:
        return [strip for pair in block.pairs for strip in _aligned(pair, _widest(block, hand), hand)]
    left = measure.indent if block.indent else 0.0
    strips: list[Strip] = []
    line: list[_Slot] = []
    for (label, value), room in zip(block.pairs, block.room or repeat(_LEAST_SLOT), strict=False):
        slot = _slot(label, value, hand, room)
        if line and left + _natural([*line, slot], hand) > TEXT_WIDTH:
            strips.append(_spread(line, hand, left))
            line, left = [], 0.0
        if left + slot.width > TEXT_WIDTH:
            strips += _flowing((label, value), hand, left)
            left = 0.0
        else:
            line.append(slot)
    if line:
        strips.append(_spread(line, hand, left))
    return strips


def _natural(slots: list[_Slot], hand: Hand) -> float:
    return sum(slot.width for slot in slots) + _GAP * hand.size * (len(slots) - 1)


def _spread(slots: list[_Slot], hand: Hand, x: float) -> Strip:
    """Return one full line; the underlined places share the spare room."""
    share = (TEXT_WIDTH - x - _natural(slots, hand)) / len(slots)
    runs: list[Run] = []
    rules: list[Rule] = []
    foot = baseline(hand) + UNDERLINE * hand.size
    for slot in slots:
        runs += place_line(slot.label, hand, left=x, room=slot.label.width)[0]
        x += slot.label.width
        width = slot.least + share
        runs += place_line(slot.value, hand, left=x + _PADDING * hand.size / 2, room=slot.value.width)[0]
        rules.append(Rule(x, foot, x + width, foot))
        x += width + _GAP * hand.size
    return Strip(hand.leading, tuple(runs), tuple(rules))


def _flowing(pair: tuple[str, str], hand: Hand, left: float) -> list[Strip]:
    """Return the lines of a value longer than a line, underlined to the right edge."""
    label = f"{pair[0]}：" if pair[0] else ""
    lines = set_lines((label, Blank(pair[1])), hand, width=TEXT_WIDTH, first=TEXT_WIDTH - left)
    return paragraph_glue([_underlined(line, hand, left if line.first else 0.0) for line in lines])


def _underlined(line: Line, hand: Hand, left: float) -> Strip:
    strip = line_strip(line, hand, left=left, room=TEXT_WIDTH - left, align=Align.LEFT)
    if not strip.rules:
        return strip
    last = strip.rules[-1]._replace(x2=TEXT_WIDTH)
    return Strip(strip.height, strip.runs, (*strip.rules[:-1], last))


def _widest(block: Fields, hand: Hand) -> float:
    return min(TEXT_WIDTH / 2, max((_one_line(label, hand).width for label, _ in block.pairs), default=0.0))


def _aligned(pair: tuple[str, str], label_width: float, hand: Hand) -> list[Strip]:
    """Return one field on its own lines, its label spread to ``label_width`` points."""
    foot = baseline(hand) + UNDERLINE * hand.size
    colon = _one_line("：", hand)
    left = label_width + colon.width
    runs = _spread_label(pair[0], label_width, hand)
    runs += place_line(colon, hand, left=label_width, room=colon.width)[0]
    room = TEXT_WIDTH - left
    rule = Rule(left, foot, TEXT_WIDTH, foot)
    lines = set_lines(clean(pair[1]).replace("\n", " ").strip(), hand, width=room - _PADDING * hand.size)
    strips = []
    for line in lines:
        text = place_line(line, hand, left=left + _PADDING * hand.size / 2, room=room, align=Align.LEFT)[0]
        strips.append(Strip(hand.leading, (*(runs if line.first else ()), *text), (rule,)))
    return paragraph_glue(strips)


def _spread_label(label: str, width: float, hand: Hand) -> tuple[Run, ...]:
    line = _one_line(label, hand)
    extra = (width - line.width) / line.gaps if line.gaps else 0.0
    runs = place_line(line, hand, left=0.0, room=line.width)[0]
    return tuple(run._replace(space=run.space + extra) for run in runs) if len(runs) == 1 else runs
