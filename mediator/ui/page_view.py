"""PageView: the pages of a PDF one below the other, drawn on a thread as they come into view."""

from __future__ import annotations

from enum import Enum
from functools import partial
from itertools import chain

from PySide6.QtCore import QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget
from shiboken6 import isValid

from mediator.ui.jobs import Jobs
from mediator.ui.pdf_pages import PdfPages

MARGIN, GAP, STEP = 6, 3, 20
POINTS_PER_INCH = 72
EYE = 0.4
"""The page at this fraction of the height counts as the page in view."""


class Zoom(Enum):
    """How large a page is shown."""

    WIDTH = "width"
    PAGE = "page"
    FACTOR = "factor"


class PageView(QAbstractScrollArea):
    """Emits ``page_changed`` with the number (from 0) of the page in view.

    The last drawing stays until the new one is ready, so that a paper being filled in does not flicker.
    """

    page_changed = Signal(int)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.zoom, self.factor = Zoom.WIDTH, 1.0
        self.pages = PdfPages(b"")
        self._places: list[QRect] = []
        self._drawn: dict[int, tuple[PdfPages, QImage]] = {}
        self._busy = False
        self._read = 0
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setSingleStep(STEP)
            bar.valueChanged.connect(self._moved)

    def show_pages(self, data: bytes) -> None:
        """Show the PDF ``data`` in place of the last one, at the same scroll position."""
        bar = self.verticalScrollBar()
        place = bar.value() / max(1, bar.maximum())
        self.pages.close()
        self.pages = PdfPages(data)
        self._lay_out()
        bar.setValue(round(place * bar.maximum()))
        self._moved()

    def set_zoom(self, zoom: Zoom, factor: float = 1.0) -> None:
        """Show pages as wide as the view, whole, or at ``factor`` of their paper size."""
        self.zoom, self.factor = zoom, factor
        self._lay_out()
        self._moved()

    @property
    def page(self) -> int:
        """Return the number (from 0) of the page in view."""
        return self._read

    def drawn(self) -> bool:
        """Return True if everything in view is drawn and current."""
        return not self._missing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        self._moved()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().brush(QPalette.ColorRole.Dark))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number in self._in_sight():
            place = self._on_screen(number)
            painter.fillRect(place, Qt.GlobalColor.white)
            if number in self._drawn:
                painter.drawImage(place, self._drawn[number][1])
        painter.end()
        self._draw_next()

    def _lay_out(self) -> None:
        room = self.maximumViewportSize()
        total = self._place_in(room)
        if total.height() > room.height():  # the scroll bar takes some of the width
            total = self._place_in(room - QSize(self.verticalScrollBar().sizeHint().width(), 0))
        shown = self.viewport().size()
        for bar, length, seen in (
            (self.horizontalScrollBar(), total.width(), shown.width()),
            (self.verticalScrollBar(), total.height(), shown.height()),
        ):
            bar.setRange(0, max(0, length - seen))
            bar.setPageStep(seen)
        self.viewport().update()

    def _place_in(self, room: QSize) -> QSize:
        """Place every page for a view of size ``room`` in pixels; return the size of all pages together."""
        sizes = [self._scaled(points, room) for points in self.pages.sizes]
        widest = max((size.width() for size in sizes), default=0) + 2 * MARGIN
        top, self._places = MARGIN, []
        for size in sizes:
            left = (max(widest, room.width()) - size.width()) // 2
            self._places.append(QRect(left, top, size.width(), size.height()))
            top += size.height() + GAP
        return QSize(widest, top - GAP + MARGIN)

    def _scaled(self, points: QSizeF, room: QSize) -> QSize:
        wide, high = room.width() - 2 * MARGIN, room.height() - 2 * MARGIN
        across, down = wide / max(1.0, points.width()), high / max(1.0, points.height())
        real = self.factor * self.logicalDpiX() / POINTS_PER_INCH
        scale = {Zoom.WIDTH: across, Zoom.PAGE: min(across, down), Zoom.FACTOR: real}[self.zoom]
        return (points * scale).toSize().expandedTo(QSize(1, 1))

    def _moved(self) -> None:
        line = self.verticalScrollBar().value() + round(self.viewport().height() * EYE)
        read = max((number for number, place in enumerate(self._places) if place.top() <= line), default=0)
        self.viewport().update()
        if read != self._read:
            self._read = read
            self.page_changed.emit(read)

    def _on_screen(self, number: int) -> QRect:
        return self._places[number].translated(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())

    def _in_sight(self) -> list[int]:
        seen = self.viewport().rect()
        return [number for number in range(len(self._places)) if self._on_screen(number).intersects(seen)]

    def _near(self) -> list[int]:
        """Return the pages in view, then the page before and the page after."""
        seen = self._in_sight()
        around = (seen[-1] + 1, seen[0] - 1) if seen else ()
        return [number for number in chain(seen, around) if 0 <= number < len(self._places)]

    def _missing(self) -> list[int]:
        blank = None, QImage()
        return [
            number
            for number in self._near()
            for pages, image in (self._drawn.get(number, blank),)
            if pages is not self.pages or image.size() != self._pixels(number)
        ]

    def _pixels(self, number: int) -> QSize:
        return (QSizeF(self._places[number].size()) * self.devicePixelRatioF()).toSize()

    def _draw_next(self) -> None:
        """Draw the first missing page, unless one is being drawn; drop the drawings of distant pages."""
        near = self._near()
        self._drawn = {number: drawn for number, drawn in self._drawn.items() if number in near}
        missing = self._missing()
        if missing and not self._busy:
            self._busy = True
            pages, number, size = self.pages, missing[0], self._pixels(missing[0])
            self._jobs.run(lambda _progress: pages.draw(number, size), on_result=partial(self._take, pages, number))

    def _take(self, pages: PdfPages, number: int, image: QImage) -> None:
        self._busy = False
        if isValid(self):  # the page may have been left meanwhile
            if pages is self.pages:
                self._drawn[number] = pages, image
            self.viewport().update()
