"""Places to sign: a label, room for name and fingerprint, the expected name in small print, a date."""

from __future__ import annotations

from mediator.documents.blocks import Align, Signature, Signatures
from mediator.documents.typeset.fonts import clean
from mediator.documents.typeset.line_breaking import set_lines
from mediator.documents.typeset.measure import TEXT_WIDTH, Measure
from mediator.documents.typeset.prose import written_date
from mediator.documents.typeset.strips import UNDERLINE, Rule, Run, Strip, baseline, glued, place_line

_AIR = 14.0
_GUTTER = 14.0
_LEAST_SLOT = 84.0
_LEAST_SHARED_SLOT = 62.0


def signature_strips(block: Signatures, measure: Measure) -> list[Strip]:
    """Return all places to sign, kept on one page if they fit."""
    columns = max(1, block.columns)
    width = (TEXT_WIDTH - _GUTTER * (columns - 1)) / columns
    strips = []
    for start in range(0, len(block.lines), columns):
        cells = [
            _place(signature, index * (width + _GUTTER), width, measure)
            for index, signature in enumerate(block.lines[start : start + columns])
        ]
        runs = tuple(run for cell in cells for run in cell.runs)
        rules = tuple(rule for cell in cells for rule in cell.rules)
        strips.append(Strip(max(cell.height for cell in cells), runs, rules))
    return glued(strips)


def _place(signature: Signature, left: float, width: float, measure: Measure) -> Strip:
    """Return one place to sign in a column of the page."""
    hand = measure.body
    label = clean(signature.label).replace("\n", " ").strip() + "："
    day = set_lines(written_date(None), hand, width=1e9)[0] if signature.dated else None
    end = left + width - (day.width if day else 0.0)
    least = _LEAST_SLOT if width > TEXT_WIDTH / 2 else _LEAST_SHARED_SLOT
    lines = set_lines(label, hand, width=width)
    runs: list[Run] = []
    top = _AIR
    for line in lines:
        runs += place_line(line, hand, left=left, room=width, align=Align.LEFT, top=top)[0]
        top += hand.leading
    start = left + lines[-1].width
    if start + least > end:
        start, top = left, top + hand.leading
    line_top = top - hand.leading
    foot = line_top + baseline(hand) + UNDERLINE * hand.size
    if day:
        runs += place_line(day, hand, left=end, room=day.width, align=Align.RIGHT, top=line_top)[0]
    hint, height = _hint(signature.name, (left, start), left + width, top, measure)
    return Strip(height, (*runs, *hint), (Rule(start, foot, end, foot),))


def _hint(
    name: str, starts: tuple[float, float], right: float, top: float, measure: Measure
) -> tuple[tuple[Run, ...], float]:
    """Return the expected name below the line, from the left edge if it is long, and where it ends in points."""
    name = clean(name).replace("\n", " ").strip()
    if not name:
        return (), top
    hand = measure.tiny
    left, start = starts
    whole = set_lines(f"（{name}）", hand, width=1e9)[0]
    left = start if start + whole.width <= right else left
    runs: list[Run] = []
    for line in set_lines(f"（{name}）", hand, width=right - left):
        runs += place_line(line, hand, left=left, room=right - left, align=Align.LEFT, top=top)[0]
        top += hand.leading
    return tuple(runs), top
