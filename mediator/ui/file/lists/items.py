"""ItemList: a list that a matter stores as Items, and the line that shows one of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from mediator.domain.matter.kind import ItemKind
from mediator.domain.matter.snapshot import Item, MatterSnapshot
from mediator.ui.file.lists.kind import ListKind
from mediator.ui.file.lists.words import one_line, words_of
from mediator.ui.file.part import PartContext
from mediator.ui.look.translation import label

translate = QCoreApplication.translate


@dataclass(frozen=True, kw_only=True)
class ItemList(ListKind):
    """The entries of one :class:`ItemKind`."""

    keys: str = "Ctrl+I"
    opens: bool = False
    strict: bool = True
    mends_last: bool = False
    headed: bool = True

    @classmethod
    def of(cls, kind: ItemKind) -> ItemList:
        """Return the list of this kind."""
        return cls(section=kind.code, title=kind.label, fields=kind.fields)

    def rows(self, matter: MatterSnapshot) -> tuple[Item, ...]:
        """Return the saved entries."""
        return matter.of(self.section)

    def laid_over(self, matter: MatterSnapshot, row: Item, *, place: int) -> MatterSnapshot:
        """Return the matter with this entry."""
        others = (item for item in matter.items if item.id != row.id)
        return replace(matter, items=tuple(sorted((*others, row), key=lambda item: (item.kind, item.seq))))

    def new(self, matter: MatterSnapshot, context: PartContext) -> Item:
        """Return a new entry with its proposed values."""
        blank = self.blank(context.new_id(), place=len(self.rows(matter)) + 1)
        return replace(blank, values=context.first_values(self.fields))

    def blank(self, row_id: UUID, *, place: int) -> Item:
        """Return an empty entry."""
        return Item(id=row_id, kind=self.section, seq=place)

    def values(self, row: Item) -> Mapping[str, object]:
        """Return the values of an entry by field name."""
        return {field.name: row.values.get(field.name) for field in self.fields}

    def filled(self, row: Item, values: Mapping[str, Any]) -> Item:
        """Return the entry with these values."""
        return replace(row, values=values)

    def line(self, row: Item) -> str:
        """Return the values in one line, with the name of the field where the words alone are unclear."""
        return one_line([words_of(field, row.values.get(field.name), named=True) for field in self.fields])

    def add_words(self) -> str:
        """Return the words of the button that adds an entry."""
        return translate("ItemList", "添加{what}").format(what=label(self.title))
