"""Forms in ruled cells and lists under repeated headings; tall rows flow over pages, short ones stay whole."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from mediator.documents.blocks import Align, Cell, Grid, Table
from mediator.documents.typeset.fonts import Style
from mediator.documents.typeset.line_breaking import Line, balanced_lines, set_lines
from mediator.documents.typeset.measure import TEXT_WIDTH, Measure
from mediator.documents.typeset.strips import Rule, Run, Strip, glued, held, place_line
from mediator.documents.typeset.tokens import Hand

_PAD_X = 4.0
_PAD_Y = 4.0
_WHOLE_ROW_LINES = 16
_WIDE = TEXT_WIDTH / 2
_MANY_COLUMNS = 5
_SHORT_LIST = 5
"""Rows up to which a list is not broken over two pages."""
_LEAST_SHARE = 0.5
_WORD = re.compile(r"[\w.,:/*-]+", re.ASCII)


@dataclass(frozen=True)
class _SetCell:
    """A cell whose text is broken into lines; ``left`` and ``width`` are those of the ruled box in points."""

    lines: list[Line]
    foot: list[Line]
    left: float
    width: float
    align: Align
    hand: Hand
    indent: float
    least: int

    @property
    def count(self) -> int:
        return max(self.least, len(self.lines) + len(self.foot))

    def placed(self, index: int, top: float) -> tuple[tuple[Run, ...], tuple[Rule, ...]]:
        """Return the text line of this number with its top at ``top``."""
        line = self.lines[index]
        indent = self.indent if line.first else 0.0
        left, room = self.left + _PAD_X + indent, self.width - 2 * _PAD_X - indent
        return place_line(line, self.hand, left=left, room=room, align=self.align, top=top)

    def placed_anywhere(self, index: int, count: int) -> tuple[tuple[Run, ...], tuple[Rule, ...]]:
        """Return line ``index`` of a row of ``count`` lines: text from the top, the foot at the end."""
        if index < len(self.lines):
            return self.placed(index, 0.0)
        foot = index - (count - len(self.foot))
        return self.placed_foot(foot, 0.0) if foot >= 0 else ((), ())

    def placed_foot(self, index: int, top: float) -> tuple[tuple[Run, ...], tuple[Rule, ...]]:
        """Return the foot line of this number with its top at ``top``."""
        left, room = self.left + _PAD_X, self.width - 2 * _PAD_X - self.hand.size
        return place_line(self.foot[index], self.hand, left=left, room=room, align=Align.RIGHT, top=top)


def grid_strips(block: Grid, measure: Measure) -> list[Strip]:
    """Return the rows of a form."""
    edges = _edges(block.weights)
    rows = [_row_strips(_set_row(row, edges, measure.small)) for row in block.rows]
    header = _heading([strip for row in rows[: block.heads] for strip in row])
    kept = len(rows) - block.together
    body = [strip for row in rows[block.heads : kept] for strip in row]
    body += glued([strip for row in rows[kept:] for strip in row])
    return _closed([*header, *_below(header, body)])


def table_strips(block: Table, measure: Measure) -> list[Strip]:
    """Return the headings and the rows of a list."""
    columns = len(block.headers)
    rows = list(block.rows) + [("",) * columns] * max(0, block.least_rows - len(block.rows))
    edges = _edges(block.weights or (1.0,) * columns)
    hand = measure.small
    longest = _longest_words(rows, hand)
    if columns > _MANY_COLUMNS or not _roomy(edges, longest):
        hand = measure.tiny
        longest = _longest_words(rows, hand)
    edges = _widened(edges, longest)
    bold = hand.with_style(Style.BOLD)
    header = _heading(_row_strips(_set_row([Cell(text, label=True) for text in block.headers], edges, bold)))
    aligns: tuple[Align | None, ...] = block.aligns or (None,) * columns
    strips = list(header)
    for row in rows:
        cells = [Cell(text, align=align) for text, align in zip(row, aligns, strict=True)]
        strips += _below(header, _row_strips(_set_row(cells, edges, hand, center=True)))
    return _closed(glued(strips) if len(rows) <= _SHORT_LIST else strips)


def _heading(strips: list[Strip]) -> tuple[Strip, ...]:
    """Return the rows at the top of every page, kept with the row below."""
    return tuple(held(glued(strips)))


def _below(header: tuple[Strip, ...], strips: list[Strip]) -> list[Strip]:
    """Return the rows with the headings that a new page repeats."""
    return [replace(strip, headers=(*header, *strip.headers)) for strip in strips] if header else strips


def _edges(weights: Sequence[float]) -> list[float]:
    total = sum(weights)
    return [0.0, *(TEXT_WIDTH * part / total for part in accumulate(weights))]


def _longest_words(rows: Sequence[Sequence[str]], hand: Hand) -> list[float]:
    """Return the room in points each column needs so that no number is cut."""
    words = [
        max((word for text in column for word in _WORD.findall(text)), key=len, default="")
        for column in zip(*rows, strict=True)
    ]
    return [set_lines(word, hand, width=1e9)[0].width + 2 * _PAD_X for word in words]


def _roomy(edges: list[float], needed: list[float]) -> bool:
    return all(right - left >= least for left, right, least in zip(edges, edges[1:], needed, strict=False))


def _widened(edges: list[float], needed: list[float]) -> list[float]:
    """Widen columns too narrow for their numbers at the cost of the others, if there is room."""
    widths = [right - left for left, right in pairwise(edges)]
    narrow = {index for index, least in enumerate(needed) if widths[index] < least}
    fixed = sum(needed[index] for index in narrow)
    free = sum(width for index, width in enumerate(widths) if index not in narrow)
    share = (TEXT_WIDTH - fixed) / free if free else 0.0
    if not narrow or share < _LEAST_SHARE:
        return edges
    return _edges([needed[index] if index in narrow else width * share for index, width in enumerate(widths)])


def _set_row(row: Sequence[Cell], edges: list[float], hand: Hand, *, center: bool = False) -> list[_SetCell]:
    cells, column = [], 0
    for cell in row:
        left, right = edges[column], edges[column + cell.span]
        cells.append(_set_cell(cell, (left, right - left), hand, center=center))
        column += cell.span
    if column != len(edges) - 1:
        raise ValueError(f"a row fills {column} of {len(edges) - 1} columns")
    return cells


def _set_cell(cell: Cell, box: tuple[float, float], hand: Hand, *, center: bool) -> _SetCell:
    left, width = box
    room = width - 2 * _PAD_X
    lines = set_lines(cell.content, hand, width=room)
    if cell.label and isinstance(cell.content, str):
        lines = balanced_lines(cell.content, hand, width=room)
    indent = 0.0
    if len(lines) > 1 and width >= _WIDE and not cell.label:
        indent = 2 * hand.size
        lines = set_lines(cell.content, hand, width=room, first=room - indent)
    if lines and not any(line.tokens for line in lines):
        lines = []
    align = cell.align or _natural_align(cell, len(lines), width, center=center)
    if align in (Align.CENTER, Align.RIGHT):
        indent = 0.0
    foot = [line for text in cell.foot for line in set_lines(text, hand, width=room)]
    return _SetCell(lines, foot, left, width, align, hand, indent, max(1, cell.lines))


def _natural_align(cell: Cell, lines: int, width: float, *, center: bool) -> Align:
    if cell.label or (lines <= 1 and (center or width < _WIDE)):
        return Align.CENTER
    return Align.JUSTIFY if width >= _WIDE else Align.LEFT


def _row_strips(cells: list[_SetCell]) -> list[Strip]:
    count = max(cell.count for cell in cells)
    if count <= _WHOLE_ROW_LINES:
        return [_whole_row(cells, count)]
    return _flowing_row(cells, count)


def _whole_row(cells: list[_SetCell], count: int) -> Strip:
    """Return a row that stays on one page, its cells centred vertically."""
    pitch = cells[0].hand.leading
    height = count * pitch + 2 * _PAD_Y
    runs: list[Run] = []
    rules = [*_sides(cells, height), Rule(0, 0, TEXT_WIDTH, 0)]
    for cell in cells:
        top = _PAD_Y + (count - len(cell.lines) - len(cell.foot)) * pitch / 2
        placed = [cell.placed(index, top + index * pitch) for index in range(len(cell.lines))]
        foot_top = height - _PAD_Y - len(cell.foot) * pitch
        placed += [cell.placed_foot(index, foot_top + index * pitch) for index in range(len(cell.foot))]
        for text, lines in placed:
            runs += text
            rules += lines
    return Strip(height, tuple(runs), tuple(rules), closing=(Rule(0, height, TEXT_WIDTH, height),))


def _flowing_row(cells: list[_SetCell], count: int) -> list[Strip]:
    """Return a row that may be broken between any two of its lines."""
    pitch = cells[0].hand.leading
    above = Strip(_PAD_Y, rules=(*_sides(cells, _PAD_Y), Rule(0, 0, TEXT_WIDTH, 0)), glue=True)
    strips = [above]
    for index in range(count):
        runs: list[Run] = []
        rules = _sides(cells, pitch)
        for cell in cells:
            text, lines = cell.placed_anywhere(index, count)
            runs += text
            rules += lines
        edge = index in (0, count - 2, count - 1)
        strips.append(replace(_slice(rules, pitch, above), runs=tuple(runs), glue=edge))
    return [*strips, _slice(_sides(cells, _PAD_Y), _PAD_Y, above)]


def _slice(rules: list[Rule], height: float, above: Strip) -> Strip:
    return Strip(height, rules=tuple(rules), closing=(Rule(0, height, TEXT_WIDTH, height),), headers=(above,))


def _sides(cells: list[_SetCell], height: float) -> list[Rule]:
    lefts = [Rule(cell.left, 0, cell.left, height) for cell in cells]
    return [*lefts, Rule(TEXT_WIDTH, 0, TEXT_WIDTH, height)]


def _closed(strips: list[Strip]) -> list[Strip]:
    """Return the strips with the rule under the last one and a little space after it."""
    if not strips:
        return []
    last = strips[-1]
    strips[-1] = replace(last, rules=last.rules + last.closing, closing=())
    return [*strips, Strip(_PAD_Y, loose=True)]
