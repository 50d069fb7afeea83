"""RegisterForm: the form of one line of a register; what is typed stays a draft until it is saved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.fields import Field
from mediator.domain.problems import Problem
from mediator.ui.file.autosave import Autosave
from mediator.ui.masking.masked_line import MaskedLines
from mediator.ui.widgets.cards import Card, ScrollPage
from mediator.ui.widgets.controls import column, push_button, row, text_label
from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.workspace import Workspace


class RegisterForm(QWidget):
    """Emits ``submitted(values)`` when all is readable, ``left`` to go back, ``showing`` before phones are unmasked."""

    submitted = Signal(object)
    showing = Signal()
    left = Signal()

    def __init__(
        self, workspace: Workspace, key: str, fields: Sequence[Field], *, title: str, values: Mapping[str, object]
    ) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.fields = FieldsWidget(fields, today=lambda: workspace.today)
        self.fields.set_values(values)
        self.autosave = Autosave(workspace, key, self.fields.raw, parent=self)
        self.problem = text_label("", tone="bad")
        self.problem.hide()
        self.save_button = push_button(
            self.tr("保存"), role="main", icon="check", shortcut="Ctrl+S", on_click=self.submit
        )
        self.back_button = push_button(
            self.tr("返回名册"),
            icon="arrow-left",
            tip=self.tr("返回名册（Esc），填写的内容会留着"),
            on_click=self.left.emit,
        )
        self.masked_lines = MaskedLines(self.fields)
        self.show_button = push_button(self.tr("显示"), icon="eye", on_click=self.uncover)
        self.show_button.hide()
        card = Card(title, self.show_button)
        card.add(self.fields, self.problem, row(self.save_button, self.back_button, None))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollPage(column(card, None)))
        self.fields.changed.connect(lambda _name: self.autosave.touch())
        self.fields.finished.connect(self.save_button.setFocus)
        QShortcut(QKeySequence("Esc"), self, self.left.emit)

    def begin(self) -> None:
        """Restore the draft and focus the first input."""
        draft = self.autosave.load()
        if draft:
            self.fields.set_raw(draft)
            self.masked_lines.put()
        self.fields.focus_field(next(iter(self.fields.rows)))

    def cover(self, *, may: bool) -> None:
        """Mask the phones; with ``may`` offer to show them."""
        self.masked_lines.turn(on=True)
        self.show_button.setVisible(may and bool(self.masked_lines.shown))

    def uncover(self) -> None:
        """Show the phones whole after this is logged."""
        self.showing.emit()
        self.masked_lines.turn(on=False)
        self.show_button.hide()

    def submit(self) -> None:
        """Emit the values, or show what is wrong."""
        stopping = [problem for problem in self.fields.problems() if problem.stops]
        if stopping:
            self.show_problems(stopping)
        else:
            self.submitted.emit(self.fields.values())

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show each problem at its field, and all of them above the buttons."""
        self.fields.show_problems(problems)
        self.problem.setText("\n".join(problem.message for problem in problems))
        self.problem.show()
        named = next((problem.field for problem in problems if problem.field in self.fields.rows), None)
        if named is not None:
            self.fields.focus_field(named)
