"""ListPart: the rows of a list as compact lines, one of them open to be filled in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.problems import Problem
from mediator.ui.file.lists.kind import ListKind
from mediator.ui.file.lists.row_card import RowCard
from mediator.ui.file.part import Entered, Part, PartContext
from mediator.ui.look.translation import label
from mediator.ui.widgets.cards import Card
from mediator.ui.widgets.controls import clear_layout, push_button, row, text_label
from mediator.ui.widgets.fields_widget import FieldsWidget

translate = QCoreApplication.translate


class ListPart(Part):
    """Asks to save the open row (``left``) before a row is added or another one opened."""

    def __init__(self, kind: ListKind, context: PartContext, *, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self.kind = kind
        self.card: RowCard | None = None
        self._matter: Any = None
        self._locked = False
        context.masking.unmasked.connect(self.unmask)
        self.add_button = push_button(kind.add_words(), icon="plus", shortcut=kind.keys, on_click=self.add)
        self.every_button = push_button(label(kind.everything), icon="check", on_click=self._add_every)
        self.empty = text_label(self.tr("还没有登记。"), role="note")
        self._lines, self._box = QVBoxLayout(), QVBoxLayout()
        self._lines.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        if kind.headed:
            layout.addWidget(text_label(label(kind.title), role="section"))
        layout.addWidget(self.empty)
        layout.addLayout(self._lines)
        layout.addLayout(self._box)
        layout.addWidget(row(self.add_button, None))
        if kind.everything:
            layout.addWidget(row(self.every_button, None))

    @property
    def editor(self) -> FieldsWidget | None:
        """Return the inputs of the open row, or None."""
        return self.card.editor if self.card is not None else None

    @property
    def open_record(self) -> Any:
        """Return the open row as saved or proposed, or None."""
        return self.card.row if self.card is not None else None

    def show_matter(self, matter: Any) -> None:
        """Show the rows of ``matter``; what is being typed stays."""
        known, self._matter = self.rows(), matter
        rows = self.rows()
        if self.card is None:
            if self.kind.single and rows:
                self._open(rows[0])
            elif not rows and self.kind.opens:
                self._open(self.kind.new(matter, self._context))
        elif not self.touched:
            fresh = self._with_id(self.card.row.id)
            if fresh is not None:
                self.card.show_row(fresh)
            elif self.card.row in known:
                self._close()
        self._draw()

    def record(self) -> Any:
        """Return the open row as typed, or None."""
        return self.card.record() if self.card is not None else None

    def rows(self) -> tuple[Any, ...]:
        """Return the saved rows."""
        return self.kind.rows(self._matter) if self._matter is not None else ()

    def add(self) -> None:
        """Add a row with its proposed values."""
        self.left.emit()
        if self._matter is not None and not self.touched:
            self._turn_to(self.kind.new(self._matter, self._context))

    def edit(self, record: Any) -> None:
        """Open a saved row."""
        self.left.emit()
        if not self.touched:
            self._turn_to(self._with_id(record.id) or record)

    def fold(self) -> None:
        """Save the open row and show it as a line."""
        self.left.emit()
        if not self.touched:
            self._close()
            self._draw()
            self.changed.emit()

    def raw(self) -> dict[str, Any]:
        """Return what is being typed, for a draft."""
        if self.card is None or not self.touched:
            return {}
        return {"id": str(self.card.row.id), "fields": self.card.editor.raw()}

    def set_raw(self, data: Mapping[str, Any]) -> None:
        """Restore what :meth:`raw` returned."""
        if not data or self._matter is None:
            return
        wanted = UUID(data["id"])
        self._open(self._with_id(wanted) or self.kind.blank(wanted, place=len(self.rows()) + 1)).set_raw(data["fields"])
        self.touched = True
        self._draw()

    def overlay(self, matter: Any, *, proposed: bool) -> Any:
        """Return the matter with the open row; an untouched proposal only if it counts or ``proposed`` is set."""
        record = self.record()
        if record is None or not (self._counts() or (proposed and not self.kind.strict)):
            return matter
        return self.kind.laid_over(matter, record, place=self._place_in(self.kind.rows(matter)))

    def place(self) -> int:
        """Return the place of the open row among its kind, from 1."""
        return self._place_in(self.rows())

    def problems(self) -> list[Problem]:
        """Return what cannot be read, and in a strict list which required inputs are empty."""
        return self.card.problems(strict=self.kind.strict and self.touched) if self.card is not None else []

    def entered(self, _matter: Any) -> Entered:
        """Return the open row if it counts."""
        return Entered(rows=(self.record(),)) if self._counts() else Entered()

    def lock(self) -> None:
        """Make the rows read-only; call it before they are shown."""
        self._locked = True
        self.every_button.hide()

    def focus_on(self, problem: Problem) -> bool:
        """Go to what the problem names, in a new row if needed; return False if it is not in this part."""
        if problem.field not in {asked.name for asked in self.kind.fields}:
            return False
        named, rows = self._with_id(problem.item), self.rows()
        if named is not None and (self.open_record is None or self.open_record.id != named.id):
            self.edit(named)
        elif self.editor is None and rows and self.kind.mends_last:
            self.edit(rows[-1])
        elif self.editor is None and not self._locked:
            self.add()
        if self.editor is not None and problem.field in self.editor.rows:
            self.editor.focus_field(problem.field)
        return True

    def unmask(self) -> None:
        """Show numbers and phones whole."""
        if self.card is not None:
            self.card.masked_lines.turn(on=False)
        self._draw()

    def _counts(self) -> bool:
        card = self.card if self.kind.counts else None
        return self.touched or (card is not None and card.row not in self.rows() and card.complete())

    def _with_id(self, row_id: UUID | None) -> Any:
        return next((found for found in self.rows() if found.id == row_id), None)

    def _place_in(self, rows: tuple[Any, ...]) -> int:
        ids = [found.id for found in rows]
        if self.card is None:
            return max(1, len(ids))
        return ids.index(self.card.row.id) + 1 if self.card.row.id in ids else len(ids) + 1

    def _turn_to(self, record: Any) -> None:
        card = self._open(record)
        self._draw()
        card.focus_first()
        self.changed.emit()

    def _open(self, record: Any) -> RowCard:
        clear_layout(self._box)
        self.touched = False
        tools: list[QWidget] = []
        if self.kind.skeleton is not None and not self._locked:
            tools.append(push_button(self.tr("发言人"), role="quiet", icon="list", on_click=self._put_skeleton))
        if not self.kind.single:
            tools.append(push_button(self.tr("收起"), role="quiet", icon="chevron-up", on_click=self.fold))
        self.card = RowCard(self.kind, record, self._matter, self._context, tools=tools)
        self.card.editor.changed.connect(self._typed)
        self.card.editor.setEnabled(not self._locked)
        self._box.addWidget(self.card)
        return self.card

    def _close(self) -> None:
        clear_layout(self._box)
        self.card, self.touched = None, False

    def _put_skeleton(self) -> None:
        if self.card is not None and self.kind.skeleton is not None:
            self.card.put_below(self.kind.skeleton(self._matter))
            self._typed()

    def _add_every(self) -> None:
        self.saving.emit(Entered(rows=tuple(self.kind.every(self._matter, self._context))))

    def _draw(self) -> None:
        clear_layout(self._lines)
        kept = self.rows()
        for number, record in enumerate(kept, 1):
            if self.card is None or record.id != self.card.row.id:
                seen = self.kind.masked(record) if self._context.masking.on else record
                remove = None if self._locked else partial(self.removing.emit, record)
                words = f"{number}　{self.kind.line(seen)}"
                self._lines.addWidget(row_line(words, change=partial(self.edit, record), remove=remove))
        self.empty.setVisible(self.kind.headed and not kept and self.open_record is None)
        is_new = self.open_record is not None and self._with_id(self.open_record.id) is None
        self.add_button.setVisible(not self.kind.single and not is_new and not self._locked)


def row_line(words: str, *, change: Callable[[], object], remove: Callable[[], object] | None) -> QWidget:
    """Build the line of a saved row with its buttons; without ``remove`` it can only be opened."""
    tools = [push_button(translate("ListPart", "打开"), role="quiet", icon="pencil", on_click=change)]
    if remove is not None:
        tools.append(push_button(translate("ListPart", "删去"), role="quiet", icon="trash-2", on_click=remove))
    card = Card()
    card.add(row(text_label(words, stretch=True), *tools))
    return card
