"""ItemPart: a list that a matter keeps, as compact lines, and one of them open to be filled in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.fields import Field, Kind
from mediator.domain.matter.kind import Item, ItemKind, MatterSnapshot
from mediator.domain.people.masking import masked_item
from mediator.domain.problems import Problem
from mediator.domain.text.dates import format_day
from mediator.domain.text.money import format_money
from mediator.services.files import lists
from mediator.ui.file.case_part import Saving, Session
from mediator.ui.file.matter_group import missing
from mediator.ui.file.matter_part import MatterContext
from mediator.ui.file.record_part import record_line
from mediator.ui.look.translation import label
from mediator.ui.masking.masked_line import Covers
from mediator.ui.widgets.cards import Card
from mediator.ui.widgets.controls import clear_layout, push_button, row, text_label
from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.widgets.form_values import settle_choices, typed_values, unreadable

LONGEST = 40


class ItemPart(QWidget):
    """``removing(Item)`` asks to take one off; before another is opened this one is kept (``left``)."""

    changed = Signal()
    left = Signal()
    removing = Signal(object)

    def __init__(self, kind: ItemKind, context: MatterContext, *, enabled: bool) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.kind, self._context, self._enabled = kind, context, enabled
        self.touched = False
        self.editor: FieldsWidget | None = None
        self.covers: Covers | None = None
        context.veil.lifted.connect(self.uncover)
        self.open_item: Item | None = None
        self._matter: MatterSnapshot | None = None
        words = self.tr("添加{what}").format(what=label(kind.label))
        self.add_button = push_button(words, icon="plus", shortcut="Ctrl+I", tip=words, on_click=self.add)
        self.empty = text_label("", role="note")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self._box = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(text_label(label(kind.label), role="section"))
        layout.addWidget(self.empty)
        layout.addLayout(self._lines)
        layout.addLayout(self._box)
        layout.addWidget(row(self.add_button, None))

    def show_matter(self, matter: MatterSnapshot) -> None:
        """Show the entries of the list; what is being typed stays."""
        self._matter = matter
        if self.open_item is not None and not self.touched:
            fresh = next((item for item in self.items() if item.id == self.open_item.id), None)
            self._close() if fresh is None else self._open(fresh)
        self._draw()

    def items(self) -> tuple[Item, ...]:
        """The entries as they are kept."""
        return self._matter.of(self.kind.code) if self._matter is not None else ()

    def add(self) -> None:
        """Begin another entry, with what is most likely."""
        self.left.emit()
        if self.touched:
            return
        offers, workspace = self._context.offers, self._context.workspace
        values = offers.first_values(self.kind.fields, user=workspace.actor.name, today=workspace.today)
        self._open(Item(id=self._context.new_id(), kind=self.kind.code, seq=len(self.items()) + 1, values=values))
        self._draw()
        self._focus_first()
        self.changed.emit()

    def edit(self, item: Item) -> None:
        """Open an entry that is kept."""
        self.left.emit()
        if not self.touched:
            self._open(next((found for found in self.items() if found.id == item.id), item))
            self._draw()
            self._focus_first()
            self.changed.emit()

    def fold(self) -> None:
        """Keep the open entry and show it as a line."""
        self.left.emit()
        if not self.touched:
            self._close()
            self._draw()
            self.changed.emit()

    def item(self) -> Item | None:
        """The open entry as typed, or None."""
        if self.editor is None or self.open_item is None:
            return None
        settle_choices(self.editor)
        return replace(self.open_item, values=typed_values(self.editor))

    def raw(self) -> dict[str, Any]:
        """What is being typed, for a draft."""
        if self.editor is None or self.open_item is None or not self.touched:
            return {}
        return {"id": str(self.open_item.id), "fields": self.editor.raw()}

    def set_raw(self, data: Mapping[str, Any]) -> None:
        """Put back what :meth:`raw` gave."""
        if not data:
            return
        wanted = UUID(data["id"])
        kept = next((found for found in self.items() if found.id == wanted), None)
        self._open(kept or Item(id=wanted, kind=self.kind.code, seq=len(self.items()) + 1))
        if self.editor is not None:
            self.editor.set_raw(data["fields"])
        if self.covers is not None:
            self.covers.put()
        self.touched = True
        self._draw()

    def overlay(self, matter: MatterSnapshot) -> MatterSnapshot:
        """The matter with the open entry, once something was typed in it."""
        item = self.item()
        if item is None or not self.touched:
            return matter
        others = tuple(found for found in matter.items if found.id != item.id)
        return replace(matter, items=tuple(sorted((*others, item), key=lambda found: (found.kind, found.seq))))

    def problems(self) -> list[Problem]:
        """What cannot be read, and what is required and empty."""
        if self.editor is None or self.open_item is None or not self.touched:
            return []
        unread = unreadable(self.editor, section=self.kind.code, item=self.open_item.id)
        return unread or missing(self.editor, section=self.kind.code)

    def save(self, session: Session, matter: MatterSnapshot, how: Saving) -> None:
        """Keep the open entry."""
        item = self.item()
        if item is not None:
            lists.save(session, matter.id, item, actor=how.actor, now=how.now, reason=how.reason)

    def focus_on(self, problem: Problem) -> bool:
        """Go to what a problem names; an empty list begins its first entry."""
        if problem.field not in {field.name for field in self.kind.fields}:
            return False
        wanted = next((found for found in self.items() if found.id == problem.item), None)
        if wanted is not None and (self.open_item is None or self.open_item.id != wanted.id):
            self.edit(wanted)
        elif self.editor is None and self._enabled:
            self.add()
        if self.editor is not None:
            self.editor.focus_field(problem.field)
        return True

    def _open(self, item: Item) -> None:
        clear_layout(self._box)
        self.open_item, self.touched = item, False
        self.editor = FieldsWidget(self._context.fields(self.kind.fields), today=lambda: self._context.workspace.today)
        self.editor.set_values(item.values)
        self.covers = Covers(self.editor)
        self.covers.turn(on=self._context.veil.on)
        self.editor.changed.connect(self._typed)
        self.editor.setEnabled(self._enabled)
        fold = push_button(self.tr("收起"), role="quiet", icon="chevron-up", on_click=self.fold)
        show = self._context.veil.button()
        show.setVisible(bool(self.covers.shown) and self._context.veil.may)
        card = Card(label(self.kind.label), show, fold)
        card.add(self.editor)
        self._box.addWidget(card)

    def uncover(self) -> None:
        """Show numbers and phones whole."""
        if self.covers is not None:
            self.covers.turn(on=False)
        self._draw()

    def _close(self) -> None:
        clear_layout(self._box)
        self.editor, self.covers, self.open_item, self.touched = None, None, None, False

    def _typed(self, _name: str) -> None:
        self.touched = True
        self.changed.emit()

    def _focus_first(self) -> None:
        if self.editor is not None:
            self.editor.focus_field(next(iter(self.editor.rows)))

    def _draw(self) -> None:
        clear_layout(self._lines)
        kept = self.items()
        for number, item in enumerate(kept, 1):
            if self.open_item is None or item.id != self.open_item.id:
                seen = masked_item(item, self.kind) if self._context.veil.on else item
                words = f"{number}　{item_words(self.kind, seen)}"
                remove = partial(self.removing.emit, item) if self._enabled else None
                self._lines.addWidget(record_line(words, change=partial(self.edit, item), remove=remove))
        self.empty.setText(self.tr("还没有登记。"))
        self.empty.setVisible(not kept and self.open_item is None)
        known = self.open_item is None or any(item.id == self.open_item.id for item in kept)
        self.add_button.setVisible(self._enabled and known)


def item_words(kind: ItemKind, item: Item) -> str:
    """An entry as a line: what its first inputs hold, each with what it means where the words alone do not say it."""
    parts = [_words(field, item.values.get(field.name)) for field in kind.fields]
    return " · ".join(part for part in parts if part)


def _words(field: Field, value: object) -> str:
    match value:
        case None | "" | False | ():
            return ""
        case True:
            return label(field.label)
        case date():
            return f"{label(field.label)} {format_day(value)}"
        case tuple():
            return "、".join(label(str(entry)) for entry in value)
        case int() if field.kind is Kind.MONEY:
            return f"{label(field.label)} {format_money(value)}"
        case int():
            return f"{label(field.label)} {value}"
    text = label(" ".join(str(value).split()))
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
