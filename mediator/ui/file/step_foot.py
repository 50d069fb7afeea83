"""StepFoot: the problems, the day and the button of the next step; the card of its inputs is shown on its section."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.fields import Field, Kind
from mediator.domain.problems import Problem
from mediator.domain.text.dates import format_day
from mediator.domain.workflow import Move
from mediator.ui.look.translation import label
from mediator.ui.widgets.cards import Card
from mediator.ui.widgets.controls import clear_layout, push_button
from mediator.ui.widgets.date_edit import DateEdit
from mediator.ui.widgets.field_row import Today
from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.widgets.form_values import settle_choices, typed_values, unreadable
from mediator.ui.widgets.problem_bar import ProblemBar

ON = Field(name="on", label="办理日期", kind=Kind.DATE)
NOTE_EMS, DATE_EMS = 46, 9
MINUTE_MS = 60_000


class StepFoot(QWidget):
    """Emits ``taking`` when the button is pressed and nothing stops the step; ``changed`` for its day or an input."""

    taking = Signal()
    changed = Signal()
    problem_chosen = Signal(object)
    put_away = Signal()

    def __init__(self, *, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.step: Move[Any] | None = None
        self.inputs = FieldsWidget((), today=today)
        self.card: Card | None = None
        self.day = DateEdit(today=today)
        self.day.setAccessibleName(label(ON.label))
        self.day.setToolTip(label(ON.label))
        self.day.line.setPlaceholderText(label(ON.label))
        self.day.changed.connect(self.changed)
        self.bar = ProblemBar()
        self.bar.add_button(self.day)
        self.bar.advanced.connect(self.taking)
        self.bar.problem_chosen.connect(self._go_to)
        self.card_box = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        self._proposed = today()
        self.day.set_value(self._proposed)
        self._watch = QTimer(self, interval=MINUTE_MS)
        self._watch.timeout.connect(self.follow_today)
        self._watch.start()

    def show_move(self, move: Move[Any] | None, *, proposed: Mapping[str, Any]) -> None:
        """Show the step and ask for its inputs; for the same step what is typed stays."""
        if move is not None and self.step is not None and move.code == self.step.code:
            return
        self.step = move
        self.bar.show_action(label(move.label) if move else "", icon="arrow-right", shortcut="Ctrl+Return")
        self.bar.main.setToolTip(self.tr("办理这一步（Ctrl+Enter）"))
        self.day.setVisible(move is not None)
        clear_layout(self.card_box)
        self.inputs = FieldsWidget(move.inputs if move else (), today=self._today)
        self.inputs.set_values(proposed)
        self.inputs.changed.connect(lambda _name: self.changed.emit())
        aside = move is not None and move.aside
        self.card = None
        if move is not None and (aside or move.inputs):
            leave = push_button(self.tr("不办这一步"), role="quiet", icon="x", on_click=self.put_away.emit)
            self.card = Card(label(move.label), *((leave,) if aside else ()))
            self.card.add(self.inputs)
            self.card_box.addWidget(self.card)

    def show_card(self, *, section: str) -> None:
        """Show the inputs on the section of the step; those of another step than the main one show everywhere."""
        if self.card is not None and self.step is not None:
            self.card.setVisible(self.step.aside or self.step.section == section)

    def follow_today(self) -> None:
        """Move the day of the step to the new day, unless the user has chosen one."""
        today = self._today()
        if today != self._proposed and self.day.raw() == format_day(self._proposed):
            self.day.set_value(today)
            self.changed.emit()
        self._proposed = today

    def on(self) -> date:
        """Return the day of the step."""
        try:
            return self.day.value() or self._today()
        except ValueError:
            return self._today()

    def values(self) -> dict[str, Any]:
        """Return the inputs of the step."""
        settle_choices(self.inputs)
        return typed_values(self.inputs)

    def unread(self) -> list[Problem]:
        """Return what cannot be read here."""
        found = unreadable(self.inputs, section="step")
        try:
            self.day.value()
        except ValueError as error:
            found.append(Problem(message=str(error), section="step", field="on"))
        return found

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show what stops the step."""
        self.bar.show_problems(problems)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        em = QFontMetrics(self.font()).horizontalAdvance("国")
        self.day.setFixedWidth(DATE_EMS * em + 60)
        self.bar.note.setVisible(self.width() > NOTE_EMS * em)

    def _go_to(self, problem: Problem) -> None:
        if problem.field == "on" and problem.section in ("", "step"):
            self.day.setFocus()
        else:
            self.problem_chosen.emit(problem)
