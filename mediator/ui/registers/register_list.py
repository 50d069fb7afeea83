"""RegisterList: one register of the office as a table, with a form to add or change a line."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mediator.domain.fields import Field
from mediator.domain.people.masks import mask_phone
from mediator.domain.people.roles import REGISTERS, REVEAL
from mediator.domain.problems import Refused
from mediator.services.people import masking
from mediator.ui.look.tokens import Tone
from mediator.ui.registers.register_form import RegisterForm
from mediator.ui.widgets.cards import EmptyState, Notice
from mediator.ui.widgets.controls import clear_layout, column, push_button, row, text_label
from mediator.ui.widgets.rows import Column, RowsModel
from mediator.ui.widgets.rows_table import RowsTable, TableOrEmpty
from mediator.ui.workspace import Workspace

LEAST = 96
LineT = TypeVar("LineT")
Open = Any
"""An open session of the store, only passed on to services."""


class Phones:
    """The phones of one register: masked until a permitted user asks for them."""

    whole = False

    def text(self, phone: str) -> str:
        """Return a phone as it may be shown now."""
        return phone if self.whole else mask_phone(phone)


@dataclass(frozen=True, kw_only=True)
class Register(Generic[LineT]):
    """One register: its words, its columns, and the service calls behind it.

    ``load(session)`` returns lines and Fields, ``values(line)`` what the form shows; ``save(session, id, values)`` adds
    (no id) or changes; ``toggle`` makes a line inactive or active, where that is possible; ``notes`` are sentences on
    the register as a whole; the columns show phones through ``phones``.
    """

    code: str
    add_words: str
    empty_words: str
    columns: Sequence[Column[LineT]]
    load: Callable[[Open], tuple[Sequence[LineT], Sequence[Field]]]
    key: Callable[[LineT], UUID]
    values: Callable[[LineT], Mapping[str, object]]
    save: Callable[[Open, UUID | None, Mapping[str, object]], object]
    toggle: Callable[[Open, LineT], object] | None = None
    toggle_words: Callable[[LineT], str] = lambda _line: ""
    notes: Callable[[Open], Sequence[str]] = lambda _session: ()
    phones: Phones = field(default_factory=Phones)


class RegisterList(QStackedWidget, Generic[LineT]):
    """Emits ``saved`` with a sentence for the toast after each change."""

    saved = Signal(str)

    def __init__(self, workspace: Workspace, register: Register[LineT], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._register = workspace, register
        self._fields: Sequence[Field] = ()
        self._may = workspace.actor.may(REGISTERS) and not workspace.store.read_only
        self.form: RegisterForm | None = None
        self.model = RowsModel[LineT](register.columns)
        self.table = RowsTable(self.model)
        self.table.opened.connect(lambda _number: self.change())
        self.add_button = push_button(register.add_words, icon="plus", on_click=self.add)
        self.change_button = push_button(
            self.tr("修改"), icon="pencil", tip=self.tr("修改选中的一条（回车）"), on_click=self.change
        )
        self.toggle_button = push_button("", on_click=self.toggle)
        self.show_button = push_button(
            self.tr("显示"), icon="eye", tip=self.tr("显示完整的电话；会记下是谁看的"), on_click=self.uncover
        )
        self.problem = text_label("", tone="bad")
        self.problem.hide()
        self.add_button.setVisible(self._may)
        self.notes = QVBoxLayout()
        self.notes.setSpacing(6)
        begin = register.add_words if self._may else ""
        empty = EmptyState("users", register.empty_words, button=begin, on_click=self.add)
        buttons = row(self.add_button, self.change_button, self.toggle_button, self.show_button, None)
        pane = TableOrEmpty(self.table, empty)
        pane.setMinimumHeight(LEAST)  # so that notes above are never squeezed
        self.list = column(buttons, self.problem, pane, spacing=10)
        layout = self.list.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertLayout(2, self.notes)
        self.addWidget(self.list)
        selection = self.table.selectionModel()
        selection.selectionChanged.connect(lambda _on, _off: self._offer())

    def read(self) -> None:
        """Read the register again; the selected line stays selected, the phones are masked again."""
        self._register.phones.whole = False
        with self._workspace.store.reading() as session:
            lines, self._fields = self._register.load(session)
            sentences = self._register.notes(session)
        clear_layout(self.notes)
        if sentences:
            self.notes.addWidget(Notice("\n".join(sentences), tone=Tone.WARN))
        self.table.keep_place(lambda: self.model.show_rows(lines))
        if lines and not self.table.currentIndex().isValid():
            self.table.select_row(0)
        self._offer()

    def selected(self) -> LineT | None:
        """Return the selected line, or None."""
        number = self.table.currentIndex().row()
        return self.model.row(number) if 0 <= number < self.model.rowCount() else None

    def add(self) -> None:
        """Open the empty form."""
        self._open_form(None, self._register.add_words, {})

    def change(self) -> None:
        """Open the form with the selected line."""
        line = self.selected()
        if line is not None and self._may:
            self._open_form(self._register.key(line), self.tr("修改"), self._register.values(line))

    def uncover(self) -> None:
        """Show the phones whole until the register is read again, and log it."""
        with self._workspace.store.transaction() as session:
            masking.note_register_revealed(
                session, self._register.code, actor=self._workspace.actor, now=self._workspace.clock()
            )
        self._register.phones.whole = True
        self.table.viewport().update()
        self._offer()

    def toggle(self) -> None:
        """Make the selected line inactive, or active again."""
        line, toggle = self.selected(), self._register.toggle
        if line is None or toggle is None:
            return
        words = self._register.toggle_words(line)
        try:
            with self._workspace.store.transaction() as session:
                toggle(session, line)
        except Refused as refused:
            self._tell(str(refused))
            return
        self._done(self.tr("已{what}。").format(what=words))

    def close_form(self) -> None:
        """Show the list again; what is typed stays a draft."""
        if self.form is not None:
            self.form.autosave.flush()
            self.removeWidget(self.form)
            self.form.deleteLater()
            self.form = None
        self.setCurrentWidget(self.list)
        self.table.setFocus()

    def _open_form(self, line_id: UUID | None, title: str, values: Mapping[str, object]) -> None:
        self._tell("")
        code = f"roster/{self._register.code}/{line_id or 'new'}"
        self.form = RegisterForm(self._workspace, code, self._fields, title=title, values=values)
        if not self._register.phones.whole:
            self.form.cover(may=self._workspace.may(REVEAL))
            self.form.showing.connect(self.uncover)
        self.form.left.connect(self.close_form)
        self.form.submitted.connect(lambda given: self._save(line_id, given))
        self.addWidget(self.form)
        self.setCurrentWidget(self.form)
        self.form.begin()

    def _save(self, line_id: UUID | None, values: dict[str, Any]) -> None:
        form = self.form
        if form is None:
            return
        try:
            with self._workspace.store.transaction() as session:
                self._register.save(session, line_id, values)
        except Refused as refused:
            form.show_problems(refused.problems)
            return
        form.autosave.discard()
        self.close_form()
        self._done(self.tr("已保存。"))

    def _done(self, sentence: str) -> None:
        self._tell("")
        self._workspace.changes.happened.emit()
        self.saved.emit(sentence)

    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _offer(self) -> None:
        line = self.selected()
        self.change_button.setVisible(line is not None and self._may)
        self.toggle_button.setVisible(line is not None and self._may and self._register.toggle is not None)
        phones = any(field.mask is not None for field in self._fields) and self.model.rowCount() > 0
        masked = not self._register.phones.whole
        self.show_button.setVisible(phones and masked and self._workspace.may(REVEAL))
        if line is not None:
            self.toggle_button.setText(self._register.toggle_words(line))
