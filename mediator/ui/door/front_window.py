"""FrontWindow: the window before the office is open: a sheet in the middle, the settings of the look at its foot."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mediator.ui.look.theme import Appearance, Scheme
from mediator.ui.look.translation import Language
from mediator.ui.look.typography import LARGEST_PERCENT, SMALLEST_PERCENT
from mediator.ui.widgets.cards import ScrollPage
from mediator.ui.widgets.controls import push_button
from mediator.ui.widgets.flow_layout import FlowLayout

STEP = 25
_NEXT = {Scheme.SYSTEM: Scheme.LIGHT, Scheme.LIGHT: Scheme.DARK, Scheme.DARK: Scheme.SYSTEM}


class LookSwitches(QWidget):
    """Buttons for type size, theme and language."""

    appearance_changed = Signal(Appearance)
    language_changed = Signal(str)

    def __init__(self, appearance: Appearance, language: Language) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self._appearance, self._language = appearance, language
        self.smaller = push_button(
            self.tr("字小一点"), role="quiet", shortcut="Ctrl+-", on_click=lambda: self._resize(-STEP)
        )
        self.larger = push_button(
            self.tr("字大一点"), role="quiet", shortcut="Ctrl+=", on_click=lambda: self._resize(STEP)
        )
        self.scheme = push_button(self._scheme_words(), role="quiet", on_click=self._turn)
        other = "English" if language is Language.CHINESE else "中文"
        self.language = push_button(other, role="quiet", on_click=self._speak)
        layout = FlowLayout(self, spacing=4)
        for button in (self.smaller, self.larger, self.scheme, self.language):
            layout.addWidget(button)

    def _scheme_words(self) -> str:
        return {
            Scheme.SYSTEM: self.tr("颜色随系统"),
            Scheme.LIGHT: self.tr("浅色"),
            Scheme.DARK: self.tr("深色"),
        }[self._appearance.scheme]

    def _resize(self, step: int) -> None:
        percent = max(SMALLEST_PERCENT, min(LARGEST_PERCENT, self._appearance.percent + step))
        self._change(self._appearance._replace(percent=percent))

    def _turn(self) -> None:
        self._change(self._appearance._replace(scheme=_NEXT[self._appearance.scheme]))

    def _change(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self.scheme.setText(self._scheme_words())
        self.appearance_changed.emit(appearance)

    def _speak(self) -> None:
        other = Language.ENGLISH if self._language is Language.CHINESE else Language.CHINESE
        self.language_changed.emit(str(other))


class FrontWindow(QWidget):
    """Holds content in ``sheet`` and what must stay visible in ``foot``; emits ``painted`` once, at the first drawing.

    Emits ``again`` to ask for a new window of the same kind.
    """

    painted = Signal()
    again = Signal()

    def __init__(self, switches: LookSwitches, *, widest: int = 30) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("调解工作台"))
        self.switches = switches
        self._widest = widest
        self._was_painted = False
        self.card = QFrame()
        self.card.setProperty("role", "card")
        self.card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.sheet = QVBoxLayout(self.card)
        self.sheet.setContentsMargins(32, 26, 32, 26)
        self.sheet.setSpacing(12)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(24, 24, 24, 16)
        column.addStretch(1)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.card, 1000)
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.sheet_scroll = ScrollPage(middle)
        outer.addWidget(self.sheet_scroll, 1)
        foot = QFrame()
        foot.setProperty("role", "foot")
        self.foot = QHBoxLayout(foot)
        self.foot.setContentsMargins(16, 4, 16, 4)
        self.foot.setSpacing(8)
        self.foot.addWidget(switches, 1)
        outer.addWidget(foot)
        self.fit_sheet()
        self.resize(1000, 700)

    def fit_sheet(self) -> None:
        """Keep the sheet no wider than ``widest`` characters at the present type size."""
        em = self.fontMetrics().horizontalAdvance("国")
        self.card.setMaximumWidth(self._widest * em + 64)

    def say_again(self) -> None:
        """Ask for a window like this one in the new language."""
        self.again.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()
