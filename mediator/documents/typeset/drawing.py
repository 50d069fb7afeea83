"""Draws filled pages on a ReportLab canvas."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from io import BytesIO
from itertools import groupby
from typing import Any

from mediator.documents.typeset.fonts import Style, font, stack
from mediator.documents.typeset.measure import BOTTOM, LEFT, MM, PAGE_HEIGHT, PAGE_WIDTH, RIGHT, TOP
from mediator.documents.typeset.pages import Page
from mediator.documents.typeset.strips import Rule, Run

_NUMBER_SIZE = 14.0
_NUMBER_GAP = 7 * MM
_DASH_HEIGHT = 0.38
_DRAFT = "草稿"
_DRAFT_SIZE = 150.0
_DRAFT_GREY = 0.93
_FAUX_STROKE = 0.3
_BASE_FONT = "MediatorSong-Regular"
_TEXT_TOP = PAGE_HEIGHT - TOP


def open_canvas(buffer: BytesIO, *, title: str, author: str, when: date) -> Any:
    """Return a canvas on A4 whose only date is ``when``."""
    from reportlab.pdfgen.canvas import Canvas

    font(_BASE_FONT)
    canvas = Canvas(
        buffer,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        pageCompression=1,
        invariant=1,
        initialFontName=_BASE_FONT,
        lang="zh-CN",
    )
    stamp = canvas._doc._timeStamp
    stamp.YMDhms, stamp.dhh = (when.year, when.month, when.day, 0, 0, 0), 8
    canvas.setTitle(title)
    canvas.setAuthor(author)
    canvas.setSubject(title)
    canvas.setCreator("Mediator")
    canvas.setProducer("Mediator")
    return canvas


class PageDrawer:
    """Draws pages one after the other on a canvas."""

    def __init__(self, canvas: Any, *, draft: bool) -> None:
        self._canvas = canvas
        self._draft = draft
        self._codes: dict[str, dict[str, int]] = {}

    def assign_characters(self, pages: Iterable[Page]) -> None:
        """Assign every character its place in the subsets, in the order of code points.

        The subsets then depend on which characters occur, not on where: an edited text reuses the packed subsets.
        """
        used: dict[str, set[str]] = defaultdict(set)
        used[_BASE_FONT].update("—0123456789 ")
        for page in pages:
            for strip, _ in page:
                for run in strip.runs:
                    used[run.face].update(run.text)
        if self._draft:
            used[_BASE_FONT].update(_DRAFT)
        self._codes = {
            face: font(face).assigned("".join(sorted(used[face])), self._canvas._doc) for face in sorted(used)
        }

    def draw(self, page: Page, number: int | None) -> None:
        """Draw one page with its number at the outer edge: odd numbers right, even numbers left."""
        if self._draft:
            self._draw_draft_mark()
        self._draw_rules(rule for strip, top in page for rule in _moved(strip.rules, top))
        self._canvas.setLineWidth(_FAUX_STROKE)
        text = _TextPen(self._canvas, self._codes)
        for strip, top in page:
            for run in strip.runs:
                text.draw(run, LEFT + run.x, _TEXT_TOP - top - run.y)
        if number is not None:
            text.draw(*_page_number(number))
        text.close()
        self._canvas.showPage()

    def _draw_rules(self, rules: Iterable[Rule]) -> None:
        path = self._canvas.beginPath()
        width = 0.0
        for rule in _merged(rules):
            width = rule.width
            path.moveTo(LEFT + rule.x1, _TEXT_TOP - rule.y1)
            path.lineTo(LEFT + rule.x2, _TEXT_TOP - rule.y2)
        if width:
            self._canvas.setLineWidth(width)
            self._canvas.setLineCap(2)
            self._canvas.drawPath(path)

    def _draw_draft_mark(self) -> None:
        canvas = self._canvas
        canvas.saveState()
        canvas.setFillGray(_DRAFT_GREY)
        canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
        canvas.rotate(45)
        canvas.setFont(_BASE_FONT, _DRAFT_SIZE)
        canvas.drawCentredString(0, -_DRAFT_SIZE * 0.38, _DRAFT)
        canvas.restoreState()


class _TextPen:
    """Writes the text of one page, setting font and spacing only when they change.

    ReportLab's own text object measures, escapes and copies every run; this writes the same operators directly.
    """

    def __init__(self, canvas: Any, codes: dict[str, dict[str, int]]) -> None:
        self._canvas, self._codes = canvas, codes
        self._code = ["BT"]
        self._font: tuple[str, int, float] = ("", 0, 0.0)
        self._space = 0.0
        self._faux = False

    def draw(self, run: Run, x: float, y: float) -> None:
        code = self._code
        if run.space != self._space:
            self._space = run.space
            code.append(f"{run.space:.3f} Tc")
        if run.faux is not self._faux:
            self._faux = run.faux
            code.append("2 Tr" if run.faux else "0 Tr")
        code.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
        codes = self._codes[run.face]
        for subset, numbers in groupby([codes[char] for char in run.text], _subset):
            if self._font != (run.face, subset, run.size):
                self._font = (run.face, subset, run.size)
                code.append(f"{self._name(run.face, subset)} {run.size:g} Tf")
            code.append(f"<{bytes([number & 0xFF for number in numbers]).hex()}> Tj")

    def _name(self, face: str, subset: int) -> str:
        name: str = font(face).getSubsetInternalName(subset, self._canvas._doc)
        return name

    def close(self) -> None:
        self._code.append("0 Tc 0 Tr ET")
        self._canvas._code.append(" ".join(self._code))


def _subset(number: int) -> int:
    return number >> 8


def _moved(rules: Iterable[Rule], top: float) -> Iterable[Rule]:
    return (rule._replace(y1=rule.y1 + top, y2=rule.y2 + top) for rule in rules)


def _merged(rules: Iterable[Rule]) -> list[Rule]:
    """Return each rule once, with vertical rules that meet end to end joined."""
    done: dict[Rule, None] = {}
    growing: dict[float, Rule] = {}
    for rule in rules:
        if rule.x1 != rule.x2:
            done[rule] = None
            continue
        last = growing.get(rule.x1)
        if last and abs(last.y2 - rule.y1) < 1e-3:
            growing[rule.x1] = last._replace(y2=rule.y2)
        else:
            if last:
                done[last] = None
            growing[rule.x1] = rule
    return [*done, *growing.values()]


def _page_number(number: int) -> tuple[Run, float, float]:
    label = f"— {number} —"
    song = stack(Style.SONG)
    width = sum(song.glyph(char).width for char in label) * _NUMBER_SIZE
    x = LEFT + _NUMBER_SIZE if number % 2 == 0 else PAGE_WIDTH - RIGHT - _NUMBER_SIZE - width
    y = BOTTOM - _NUMBER_GAP - _DASH_HEIGHT * _NUMBER_SIZE
    return Run(0, 0, _BASE_FONT, label, _NUMBER_SIZE), x, y
