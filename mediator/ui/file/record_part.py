"""RecordPart: the records of one kind as compact lines, and one of them open to be filled in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Problem
from mediator.services.files import lists
from mediator.ui.file.case_part import Desk, Saving, Session, with_value
from mediator.ui.file.record_kinds import RecordKind
from mediator.ui.look.translation import label
from mediator.ui.widgets.cards import Card
from mediator.ui.widgets.controls import clear_layout, push_button, row, text_label
from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.widgets.form_values import settle_choices, typed_values, unreadable


class RecordPart(QWidget):
    """``removing(record)`` asks to take one out; adding or opening another first asks to keep this one (``left``)."""

    changed = Signal()
    left = Signal()
    removing = Signal(object)

    def __init__(self, kind: RecordKind, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.kind, self._desk = kind, desk
        self.touched = self._locked = False
        self.editor: FieldsWidget | None = None
        self.open_record: Any = None
        self._case: CaseSnapshot | None = None
        self.add_button = push_button(label(kind.add), icon="plus", on_click=self.add)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(10)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self._layout.addLayout(self._lines)
        self._editor_box = QVBoxLayout()
        self._layout.addLayout(self._editor_box)
        self._layout.addWidget(row(self.add_button, None))

    def show_case(self, case: CaseSnapshot) -> None:
        """Show the records of ``case``; what is being typed stays."""
        self._case = case
        rows = kept_rows(self.kind, case)
        if self.open_record is None:
            if self.kind.single and rows:
                self._open(rows[0])
            elif not rows and self.kind.opens:
                self._open(self.kind.propose(case, self._desk))
        elif not self.touched:
            fresh = next((found for found in rows if found.id == self.open_record.id), None)
            if fresh is not None and self.editor is not None:
                self.open_record = fresh
                self.editor.set_values(asdict(fresh))
        self._draw()

    def record(self) -> Any:
        """The open record as typed, or None."""
        if self.editor is None:
            return None
        settle_choices(self.editor)
        return replace(self.open_record, **typed_values(self.editor))

    def rows(self) -> tuple[Any, ...]:
        """The records as they are kept."""
        return kept_rows(self.kind, self._case) if self._case is not None else ()

    def add(self) -> None:
        """Begin another record, with what is most likely."""
        self.left.emit()
        if self._case is not None and not self.touched:
            self._open(self.kind.propose(self._case, self._desk))
            self._draw()
            self._focus_first()
            self.changed.emit()

    def edit(self, record: Any) -> None:
        """Open a record that is kept."""
        self.left.emit()
        if not self.touched:
            self._open(next((found for found in self.rows() if found.id == record.id), record))
            self._draw()
            self._focus_first()
            self.changed.emit()

    def raw(self) -> dict[str, Any]:
        """What is being typed, for a draft."""
        typed = self.editor if self.touched else None
        return {} if typed is None else {"id": str(self.open_record.id), "fields": typed.raw()}

    def set_raw(self, data: Mapping[str, Any]) -> None:
        """Put back what :meth:`raw` gave."""
        if not data or self._case is None:
            return
        wanted = UUID(data["id"])
        self._open(next((found for found in self.rows() if found.id == wanted), self.kind.kind(id=wanted)))
        if self.editor is not None:
            self.editor.set_raw(data["fields"])
        self.touched = True
        self._draw()

    def overlay(self, case: CaseSnapshot, *, proposed: bool) -> CaseSnapshot:
        """The case with the open record; an untouched proposal only if it counts or ``proposed`` asks for it."""
        record = self.record()
        if record is None or not (self._counts() or proposed):
            return case
        if self.kind.single:
            return with_value(case, self.kind.attribute, record)
        rows = list(kept_rows(self.kind, case))
        place = self._place_in(rows)
        rows[place - 1 : place] = [replace(record, seq=place)]
        return with_value(case, self.kind.attribute, tuple(rows))

    def place(self) -> int:
        """Which of its kind the open record is, from 1."""
        return self._place_in(list(self.rows()))

    def problems(self) -> list[Problem]:
        """What cannot be read."""
        editor, kind = self.editor, self.kind
        return [] if editor is None else unreadable(editor, section=kind.section, item=self.open_record.id)

    def save(self, session: Session, case: CaseSnapshot, how: Saving) -> None:
        """Keep the open record if it counts."""
        if self._counts():
            lists.save(session, case.id, self.record(), actor=how.actor, now=how.now, reason=how.reason)

    def lock(self) -> None:
        """The records can be opened and read, not written."""
        self._locked = True
        if self.editor is not None:
            self.editor.setEnabled(False)
        self._draw()

    def focus_on(self, problem: Problem) -> bool:
        """Go to what a problem names; False if it is not in this part."""
        if problem.field not in {asked.name for asked in self.kind.fields}:
            return False
        wanted = next((found for found in self.rows() if found.id == problem.item), None)
        last = next(reversed(self.rows()), None)
        if wanted is not None and (self.open_record is None or self.open_record.id != wanted.id):
            self.edit(wanted)
        elif self.editor is None and last is not None:
            self.edit(last)
        elif self.editor is None:
            self.add()
        if self.editor is not None and problem.field in self.editor.rows:
            self.editor.focus_field(problem.field)
        return True

    def _counts(self) -> bool:
        return self.touched or (self.kind.counts and self.open_record not in self.rows() and is_complete(self.editor))

    def _place_in(self, rows: list[Any]) -> int:
        ids = [found.id for found in rows]
        if self.open_record is None:
            return max(1, len(ids))
        return ids.index(self.open_record.id) + 1 if self.open_record.id in ids else len(ids) + 1

    def _open(self, record: Any) -> None:
        assert self._case is not None
        clear_layout(self._editor_box)
        fields = self._desk.words.fields(self.kind.fields, case=self._case)
        self.open_record, self.touched = record, False
        self.editor = FieldsWidget(fields, today=self._desk.today)
        self.editor.set_values(asdict(record))
        self.editor.changed.connect(self._typed)
        self.editor.setEnabled(not self._locked)
        card = Card(label(self.kind.title), *self._tools())
        card.add(self.editor)
        self._editor_box.addWidget(card)

    def _tools(self) -> list[QWidget]:
        tools: list[QWidget] = []
        skeleton = self.kind.skeleton
        if skeleton is not None and not self._locked:
            tools.append(push_button(self.tr("发言人"), role="quiet", icon="list", on_click=self._put_skeleton))
        if not self.kind.single:
            tools.append(push_button(self.tr("收起"), role="quiet", icon="chevron-up", on_click=self.fold))
        return tools

    def fold(self) -> None:
        """Keep the open record and show it as a line."""
        self.left.emit()
        if not self.touched:
            clear_layout(self._editor_box)
            self.editor, self.open_record = None, None
            self._draw()
            self.changed.emit()

    def _put_skeleton(self) -> None:
        if self.editor is None or self.kind.skeleton is None or self._case is None:
            return
        put_below(self.editor, self.kind.skeleton(self._case))
        self.editor.focus_field("text")
        self._typed("text")

    def _typed(self, _name: str) -> None:
        self.touched = True
        self.changed.emit()

    def _focus_first(self) -> None:
        if self.editor is not None:
            self.editor.focus_field(next(iter(self.editor.rows)))

    def _draw(self) -> None:
        clear_layout(self._lines)
        for number, record in enumerate(self.rows(), 1):
            if self.open_record is None or record.id != self.open_record.id:
                words = f"{number}　{self.kind.line(record)}"
                remove = None if self._locked else partial(self.removing.emit, record)
                self._lines.addWidget(record_line(words, change=partial(self.edit, record), remove=remove))
        is_new = self.open_record is not None and self.place() > len(self.rows())
        self.add_button.setVisible(bool(self.kind.add) and not is_new and not self._locked)


def is_complete(editor: FieldsWidget | None) -> bool:
    """True if nothing required is missing: a proposal can be kept as it is."""
    return editor is not None and not any(problem.stops for problem in editor.problems())


def put_below(editor: FieldsWidget, words: str) -> None:
    """Put ``words`` below the text that is written."""
    text = editor.rows["text"].input.raw()
    editor.set_raw({"text": "\n".join(part for part in (text, words) if part)})


def kept_rows(kind: RecordKind, case: CaseSnapshot) -> tuple[Any, ...]:
    """The records of a kind that a case has."""
    found = getattr(case, kind.attribute)
    return ((found,) if found is not None else ()) if kind.single else tuple(found)


def record_line(words: str, *, change: Callable[[], object], remove: Callable[[], object] | None) -> QWidget:
    """A kept record as one line with what can be done to it; without ``remove`` it can only be opened."""
    translate = QCoreApplication.translate
    tools = [push_button(translate("RecordPart", "打开"), role="quiet", icon="pencil", on_click=change)]
    if remove is not None:
        tools.append(push_button(translate("RecordPart", "删去"), role="quiet", icon="trash-2", on_click=remove))
    card = Card()
    card.add(row(text_label(words, stretch=True), *tools))
    return card
