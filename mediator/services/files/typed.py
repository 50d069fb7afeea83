"""Values of Fields stored as JSON (days as text, lists as lists), and those of the rows of a matter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any

from mediator.domain.fields import Field, Kind
from mediator.domain.matter.kind import MatterKind
from mediator.domain.matter.snapshot import Item, MatterSnapshot
from mediator.services.files.cleaning import cleaned
from mediator.services.files.mapping import to_json
from mediator.storage.tables.matters import ItemTable, MatterTable


def encode(fields: Sequence[Field], values: Mapping[str, object]) -> dict[str, Any]:
    """Return the values of these Fields as JSON, texts cleaned; a name without a Field is a bug of the caller."""
    known = {item.name: item for item in fields}
    unknown = set(values) - set(known)
    if unknown:
        raise KeyError(f"no such field: {sorted(unknown)}")
    return {name: to_json(cleaned(value, known[name])) for name, value in values.items() if value not in (None, "", ())}


def decode(fields: Sequence[Field], stored: Mapping[str, Any]) -> dict[str, object]:
    """Return the typed values of what :func:`encode` made; values without a Field stay as they are."""
    kinds = {item.name: item.kind for item in fields}
    return {name: _typed(kinds.get(name), value) for name, value in stored.items()}


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


def _typed(kind: Kind | None, value: Any) -> object:
    if kind is Kind.DATE and isinstance(value, str):
        return date.fromisoformat(value)
    return tuple(value) if isinstance(value, list) else value
