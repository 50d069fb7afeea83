"""RowCard: the open row of a list as a card with its Fields, numbers masked until the user asks for them."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from mediator.domain.problems import Problem
from mediator.ui.file.lists.kind import ListKind
from mediator.ui.file.part import PartContext, missing
from mediator.ui.look.translation import label
from mediator.ui.masking.masked_line import MaskedLines
from mediator.ui.widgets.cards import Card
from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.widgets.form_values import settle_choices, typed_values, unreadable


class RowCard(Card):
    """Takes the row as saved or proposed; :meth:`record` returns it as typed."""

    def __init__(self, kind: ListKind, row: Any, matter: Any, context: PartContext, *, tools: list[QWidget]) -> None:
        show = context.masking.button()
        super().__init__(label(kind.title), show, *tools)
        self._kind, self.row = kind, row
        self.editor = FieldsWidget(kind.offered(matter, context), today=context.today)
        self.masked_lines = MaskedLines(self.editor)
        self.masked_lines.turn(on=context.masking.on)
        self.add(self.editor)
        self.show_row(row)
        show.setVisible(bool(self.masked_lines.shown) and context.masking.may)

    def show_row(self, row: Any) -> None:
        """Show the saved row."""
        self.row = row
        self.editor.set_values(self._kind.values(row))
        self.masked_lines.put()

    def set_raw(self, texts: dict[str, str]) -> None:
        """Restore the texts of a draft."""
        self.editor.set_raw(texts)
        self.masked_lines.put()

    def record(self) -> Any:
        """Return the row as typed."""
        settle_choices(self.editor)
        return self._kind.filled(self.row, typed_values(self.editor))

    def complete(self) -> bool:
        """Return True if nothing required is missing."""
        return not any(problem.stops for problem in self.editor.problems())

    def problems(self, *, strict: bool) -> list[Problem]:
        """Return what cannot be read, and if ``strict`` which required inputs are empty."""
        unread = unreadable(self.editor, section=self._kind.section, item=self.row.id)
        return unread or (missing(self.editor, section=self._kind.section) if strict else [])

    def focus_first(self) -> None:
        """Go to the first input."""
        self.editor.focus_field(next(iter(self.editor.rows)))

    def put_below(self, words: str) -> None:
        """Append ``words`` to the text of the row."""
        text = self.editor.rows["text"].input.raw()
        self.editor.set_raw({"text": "\n".join(part for part in (text, words) if part)})
        self.editor.focus_field("text")
