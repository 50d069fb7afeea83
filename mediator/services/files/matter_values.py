"""The values of a matter's rows as the types of its kind: its facts with the days of its steps, and its lists."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from mediator.domain.matter.kind import MatterKind
from mediator.domain.matter.snapshot import Item, MatterSnapshot
from mediator.services.files.typed import decode
from mediator.storage.tables.matters import ItemTable, MatterTable


def values_of(row: MatterTable, kind: MatterKind[MatterSnapshot]) -> dict[str, object]:
    """Return the values of a matter, with the stamps of its steps as days."""
    return typed_values(row.details, kind)


def typed_values(details: Mapping[str, Any], kind: MatterKind[MatterSnapshot]) -> dict[str, object]:
    """Return the stored details of a matter as the types of its Fields."""
    values = decode(kind.every_field, details)
    for name in {stamp for step in kind.procedure.moves for stamp in step.stamps}:
        if isinstance(values.get(name), str):
            values[name] = date.fromisoformat(str(values[name]))
    return values


def items_of(rows: Iterable[ItemTable], kind: MatterKind[MatterSnapshot]) -> tuple[Item, ...]:
    """Return the entries of a matter's lists."""
    listed = {wanted.code: wanted.fields for wanted in kind.items}
    return tuple(
        Item(id=kept.id, kind=kept.kind, seq=kept.seq, values=MappingProxyType(decode(listed[kept.kind], kept.details)))
        for kept in rows
    )
