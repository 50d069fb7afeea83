"""DateEdit: a day typed as 0516, 5.16 or 今天, or picked from a calendar, and shown with its weekday."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton

from mediator.domain.text.dates import format_day, parse_day
from mediator.ui.look.icons import set_icon
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.controls import with_shortcut
from mediator.ui.widgets.inputs import LineInput


def weekday_word(day: date) -> str:
    """Return 星期一 … 星期日."""
    words = (
        QCoreApplication.translate("weekday", "星期一"),
        QCoreApplication.translate("weekday", "星期二"),
        QCoreApplication.translate("weekday", "星期三"),
        QCoreApplication.translate("weekday", "星期四"),
        QCoreApplication.translate("weekday", "星期五"),
        QCoreApplication.translate("weekday", "星期六"),
        QCoreApplication.translate("weekday", "星期日"),
    )
    return words[day.weekday()]


class DateEdit(LineInput):
    """``today()`` is called each time, so that a window left open overnight stays right; ``due`` prefers future days.

    When the input is left, 今天 or 0516 becomes the full day, so that a draft opened tomorrow means the same day.
    """

    def __init__(self, *, today: Callable[[], date], due: bool = False, placeholder: str = "") -> None:
        super().__init__(placeholder=placeholder)
        self._today, self._due = today, due
        self._calendar: QCalendarWidget | None = None
        self.opener = QToolButton()
        self.opener.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.opener.setProperty("role", "quiet")
        self.opener.setToolTip(with_shortcut(self.tr("打开日历"), "F4"))
        self.opener.setAccessibleName(self.tr("打开日历"))
        set_icon(self.opener, "calendar", tone=Tone.ACCENT)
        self.opener.clicked.connect(lambda _checked=False: self.open_calendar())
        key = QShortcut(QKeySequence("F4"), self, self.open_calendar)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.side.addWidget(self.opener)

    def value(self) -> date | None:
        text = self.line.text().strip()
        return parse_day(text, today=self._today(), due=self._due) if text else None

    def set_value(self, value: object) -> None:
        self.set_raw(format_day(value) if isinstance(value, date) else "")

    def raw(self) -> str:
        """Return the day in full if it is understood, else the text."""
        try:
            day = self.value()
        except ValueError:
            return self.line.text()
        return format_day(day) if day else ""

    def echo(self) -> str:
        try:
            day = self.value()
        except ValueError:
            return ""
        if day is None:
            return ""
        words = weekday_word(day)
        return words if self.line.text() == format_day(day) else f"{format_day(day)} {words}"

    def open_calendar(self) -> None:
        """Show the calendar below the input; a click or Enter takes the day."""
        if self._calendar is None:
            self._calendar = self._made_calendar()
        try:
            day = self.value() or self._today()
        except ValueError:
            day = self._today()
        self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        self._calendar.show()
        self._calendar.setFocus()

    def _leave(self) -> None:
        if (text := self.raw()) != self.line.text():
            self.line.setText(text)
        super()._leave()

    def _made_calendar(self) -> QCalendarWidget:
        calendar = QCalendarWidget(self)
        calendar.setWindowFlags(Qt.WindowType.Popup)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, QTextCharFormat())
        calendar.clicked.connect(self._take)
        calendar.activated.connect(self._take)
        return calendar

    def _take(self, day: QDate) -> None:
        if self._calendar is not None:
            self._calendar.hide()
        self.set_value(date(day.year(), day.month(), day.day()))
        self.changed.emit()
        self.left.emit()
        self.line.setFocus()
