"""MonthGrid: a month as six weeks of days with their sittings; the arrow keys move from day to day."""

from __future__ import annotations

import calendar
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mediator.domain.text.dates import format_day
from mediator.services.lists.agenda import Sitting
from mediator.ui.look.palette import tokens
from mediator.ui.look.translation import label
from mediator.ui.look.typography import sizes_for
from mediator.ui.widgets.date_edit import weekday_word

WEEKS, DAYS = 6, 7
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


def first_shown(month: date) -> date:
    """Return the Monday of the week in which the month begins."""
    first = month.replace(day=1)
    return first - timedelta(days=first.weekday())


def months_away(day: date, months: int) -> date:
    """Return the same day ``months`` later (negative: earlier), or the last day of a shorter month."""
    place = day.year * 12 + day.month - 1 + months
    year, month = divmod(place, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


class MonthGrid(QWidget):
    """Emits ``turned(day)`` when another day is selected, ``taken(day)`` on Enter or a double click."""

    turned = Signal(object)
    taken = Signal(object)

    def __init__(self, day: date, *, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day, self.today = day, today
        self._sittings: Mapping[date, Sequence[Sitting]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._name()

    def show_sittings(self, sittings: Sequence[Sitting]) -> None:
        """Show the sittings of the weeks of the month."""
        found: dict[date, list[Sitting]] = {}
        for sitting in sittings:
            found.setdefault(sitting.day, []).append(sitting)
        self._sittings = found
        self._name()
        self.update()

    def go_to(self, day: date) -> None:
        """Select ``day`` and show its month."""
        self.day = day
        self._name()
        self.update()
        self.turned.emit(day)

    def words(self, day: date) -> tuple[str, ...]:
        """The lines shown in the cell of ``day``."""
        return tuple(f"{one.time} {one.title or label(one.what)}".strip() for one in self._sittings.get(day, ()))

    def day_at(self, x: int, y: int) -> date | None:
        """The day drawn at this point in pixels; None outside the days."""
        for place in range(WEEKS * DAYS):
            if self._cell(place).contains(x, y):
                return first_shown(self.day) + timedelta(days=place)
        return None

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().horizontalAdvance("国")
        return QSize(DAYS * 5 * em, (WEEKS * 2 + 2) * self.fontMetrics().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by day and week (arrows), month (Page up, Page down), to today (Home), or open the day (Enter)."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.go_to(self.day + timedelta(days=_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.go_to(months_away(self.day, 1 if key == Qt.Key.Key_PageDown else -1))
        elif key == Qt.Key.Key_Home:
            self.go_to(self.today)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit(self.day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(round(event.position().x()), round(event.position().y()))
        if day is not None:
            self.go_to(day)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.taken.emit(self.day)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = tokens()
        painter.setPen(QColor(colours.muted))
        head = self._head_height()
        first = first_shown(self.day)
        for column in range(DAYS):
            cell = self._cell(column)
            area = QRect(cell.left(), 0, cell.width(), head)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, weekday_word(first + timedelta(days=column)))
        for place in range(WEEKS * DAYS):
            self._paint_day(painter, self._cell(place), first + timedelta(days=place))

    def _paint_day(self, painter: QPainter, cell: QRect, day: date) -> None:
        colours, marked = tokens(), day == self.day
        inside = day.month == self.day.month
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent_soft if marked else colours.surface if inside else colours.sunken))
        painter.drawRoundedRect(cell, 6, 6)
        if marked:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 3 if self.hasFocus() else 1))
            painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), 6, 6)
        metrics = QFontMetrics(self.font())
        area = cell.adjusted(8, 4, -8, -4)
        number = self.tr("{day}日 今天").format(day=day.day) if day == self.today else str(day.day)
        painter.setPen(QColor(colours.accent if day == self.today else colours.text if inside else colours.muted))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, number)
        self._paint_words(painter, area.adjusted(0, metrics.height(), 0, 0), self.words(day))

    def _paint_words(self, painter: QPainter, area: QRect, words: Sequence[str]) -> None:
        font = self.font()
        font.setPointSizeF(sizes_for(font).note_pt)
        painter.save()
        painter.setFont(font)
        metrics = QFontMetrics(font)
        room = max(0, area.height() // metrics.height())
        shown = list(words[:room])
        if len(words) > room > 0:
            shown[-1] = self.tr("共{n}场").format(n=len(words))
        painter.setPen(QColor(tokens().text))
        for place, text in enumerate(shown):
            line = QRect(area.left(), area.top() + place * metrics.height(), area.width(), metrics.height())
            painter.drawText(line, 0, metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width()))
        if words and not room:
            dot = QRect(area.right() - 8, area.top() - metrics.height() // 2, 8, 8)
            painter.setBrush(QColor(tokens().accent))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(dot)
        painter.restore()

    def _cell(self, place: int) -> QRect:
        head, gap = self._head_height(), 4
        line, column = divmod(place, DAYS)
        left, right = (self.width() * step // DAYS for step in (column, column + 1))
        height = self.height() - head
        top, bottom = (head + height * step // WEEKS for step in (line, line + 1))
        return QRect(left, top, right - left - gap, bottom - top - gap)

    def _head_height(self) -> int:
        return self.fontMetrics().height() + 8

    def _name(self) -> None:
        said = "；".join(self.words(self.day)) or self.tr("没有安排")
        self.setAccessibleName(f"{format_day(self.day)} {said}")
