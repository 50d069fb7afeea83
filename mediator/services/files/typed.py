"""Values of Fields stored as JSON: days as text, lists as lists, everything else unchanged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from mediator.domain.fields import Field, Kind
from mediator.services.files.cleaning import cleaned
from mediator.services.files.mapping import to_json


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


def _typed(kind: Kind | None, value: Any) -> object:
    if kind is Kind.DATE and isinstance(value, str):
        return date.fromisoformat(value)
    return tuple(value) if isinstance(value, list) else value
