"""StepList: the papers and steps of a case file in order, each with its state as an icon and a word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from mediator.ui.look.icons import icon_size, set_icon
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.arrow_walk import ArrowWalk
from mediator.ui.widgets.cards import ScrollPage
from mediator.ui.widgets.controls import clear_layout


class StepState(StrEnum):
    """The state of a step."""

    DONE = "done"
    CURRENT = "current"
    OPEN = "open"
    WARN = "warn"


@dataclass(frozen=True, kw_only=True)
class Step:
    """One entry; ``note`` is its tooltip and accessible description."""

    code: str
    title: str
    state: StepState = StepState.OPEN
    note: str = ""


_DRAWN = {
    StepState.DONE: ("circle-check", Tone.OK),
    StepState.CURRENT: ("circle-dot", Tone.ACCENT),
    StepState.OPEN: ("circle", Tone.NEUTRAL),
    StepState.WARN: ("triangle-alert", Tone.WARN),
}


class StepList(QWidget):
    """A column of steps; Up and Down move through it, ``chosen`` carries the code of the chosen one."""

    chosen = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._walk = ArrowWalk(self, lambda: tuple(self._buttons.values()))
        inside = QWidget()
        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(0, 0, 4, 0)
        self._layout.setSpacing(2)
        self._scroll = ScrollPage(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_steps(self, steps: Sequence[Step], *, current: str = "") -> None:
        """Replace the steps and mark ``current`` without emitting; the focus stays on its step."""
        focused = next((code for code, button in self._buttons.items() if button.hasFocus()), "")
        clear_layout(self._layout)
        self._buttons = {step.code: self._button(step) for step in steps}
        self._layout.addStretch(1)
        self.select(current)
        if focused in self._buttons:
            self._buttons[focused].setFocus()
        self._fit()

    def select(self, code: str) -> None:
        """Mark the step ``code`` without emitting."""
        if code in self._buttons:
            self._buttons[code].setChecked(True)

    def current(self) -> str:
        """Return the code of the marked step, or ``""``."""
        return next((code for code, button in self._buttons.items() if button.isChecked()), "")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if hasattr(self, "_scroll"):
            self._fit()

    def _button(self, step: Step) -> QPushButton:
        button = QPushButton(step.title)
        button.setCheckable(True)
        button.setProperty("role", "step")
        name, tone = _DRAWN[step.state]
        set_icon(button, name, tone=tone)
        said = step.note or self._state_word(step.state)
        button.setToolTip(f"{step.title}　{said}")
        button.setAccessibleName(step.title)
        button.setAccessibleDescription(said)
        button.clicked.connect(lambda _checked=False, code=step.code: self.chosen.emit(code))
        button.installEventFilter(self._walk)
        self._group.addButton(button)
        self._layout.addWidget(button)
        button.show()  # at once, so that it can take the focus back
        return button

    def _state_word(self, state: StepState) -> str:
        words = {
            StepState.DONE: QCoreApplication.translate("StepList", "已完成"),
            StepState.CURRENT: QCoreApplication.translate("StepList", "正在办"),
            StepState.OPEN: QCoreApplication.translate("StepList", "还没有办"),
            StepState.WARN: QCoreApplication.translate("StepList", "要注意"),
        }
        return words[state]

    def _fit(self) -> None:
        metrics = QFontMetrics(self.font())
        em = metrics.horizontalAdvance("国")
        widest = max((metrics.horizontalAdvance(button.text()) for button in self._buttons.values()), default=0)
        self.setFixedWidth(min(max(widest + em, 7 * em), 13 * em) + icon_size() + 48)
