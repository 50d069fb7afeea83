"""Clean values before they are stored: one rule for names and one for longer texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from mediator.domain.text.texts import clean_name, clean_text
from mediator.domain.text.times import parse_time

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

V = TypeVar("V", bound="DataclassInstance")

LONG_TEXTS = frozenset(
    {"text", "facts", "content", "detail", "note", "hint", "story", "file_note", "exit_reason", "authority_text"}
    | {"clauses", "claims", "attachments", "breach", "difficult_reason", "proves"}
)

TIMES = frozenset({"time", "meets_at"})
"""The names of every Field that holds a time of day."""


def cleaned(name: str, value: object) -> object:
    """Return one value cleaned: text cleaned, empty entries of a list dropped, everything else unchanged."""
    if name in TIMES and isinstance(value, str):
        return _time(value)
    if isinstance(value, str):
        return clean_text(value).strip() if name in LONG_TEXTS else clean_name(value)
    if isinstance(value, tuple):
        return tuple(item for item in (cleaned(name, entry) for entry in value) if item != "")
    if is_dataclass(value) and not isinstance(value, type):
        return cleaned_value(value)
    return value


def _time(value: str) -> str:
    """Return ``HH:MM`` if the text can be read as a time of day, else the text as typed."""
    try:
        return parse_time(value)
    except ValueError:
        return clean_name(value)


def cleaned_value(value: V) -> V:
    """Return a frozen value with all its texts cleaned."""
    return replace(value, **{item.name: cleaned(item.name, getattr(value, item.name)) for item in fields(value)})


def cleaned_mapping(values: Mapping[str, object]) -> dict[str, object]:
    """Return a mapping of field names to cleaned values."""
    return {name: cleaned(name, value) for name, value in values.items()}
