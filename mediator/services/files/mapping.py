"""Map rows of the database to frozen values and back: a field and its column have the same name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields, is_dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

V = TypeVar("V", bound="DataclassInstance")


def to_value(row: object, kind: type[V], **given: object) -> V:
    """Return the frozen value of type ``kind`` that a row holds; ``given`` supplies the fields that are no columns."""
    data: dict[str, Any] = dict(given)
    for item in fields(kind):
        if item.name not in data and hasattr(row, item.name):
            stored = getattr(row, item.name)
            data[item.name] = tuple(stored) if isinstance(stored, list) else stored
    return kind(**data)


def to_column(value: object) -> object:
    """Return a value as a column holds it: tuples become lists, frozen values become mappings."""
    if isinstance(value, tuple):
        return [to_column(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {name: to_column(item) for name, item in asdict(value).items()}
    if isinstance(value, Mapping):
        return {str(name): to_column(item) for name, item in value.items()}
    return value


def to_columns(value: DataclassInstance, *, leave: tuple[str, ...] = ()) -> dict[str, Any]:
    """Return every field of a frozen value by column name, without those in ``leave``."""
    return {item.name: to_column(getattr(value, item.name)) for item in fields(value) if item.name not in leave}


def to_json(value: object) -> object:
    """Return a column's value as the log stores it: days, moments and ids as text."""
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, (list, tuple)):
        return [to_json(item) for item in value]
    if isinstance(value, Mapping):
        return {str(name): to_json(item) for name, item in value.items()}
    return value


def differences(before: Mapping[str, object], after: Mapping[str, object]) -> dict[str, list[object]]:
    """Return what changed as column → [old, new], fit for the log."""
    changed = {}
    for name in after:
        old, new = to_json(to_column(before.get(name))), to_json(to_column(after[name]))
        if old != new:
            changed[name] = [old, new]
    return changed
