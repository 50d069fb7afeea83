"""Clean values before they are stored: what a text may hold is said by its Field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from mediator.domain.fields import Field, Kind, fields_of
from mediator.domain.text.texts import clean_name, clean_text
from mediator.domain.text.times import parse_time, time_problem

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

V = TypeVar("V", bound="DataclassInstance")


def cleaned(value: object, asked: Field | None = None) -> object:
    """Return one value cleaned: text cleaned, empty entries of a list dropped, everything else unchanged.

    A text keeps its lines only if its Field asks for several; a time of day becomes ``HH:MM`` if it can be read.
    """
    if isinstance(value, str):
        if asked is not None and asked.kind in (Kind.MEMO, Kind.CHOICES):
            return clean_text(value).strip()
        is_time = asked is not None and asked.check is time_problem and value and not time_problem(value)
        return parse_time(value) if is_time else clean_name(value)
    if isinstance(value, (tuple, list)):
        return tuple(item for item in (cleaned(entry, asked) for entry in value) if item != "")
    if is_dataclass(value) and not isinstance(value, type):
        return cleaned_value(value)
    return value


def cleaned_value(value: V) -> V:
    """Return a frozen value with all its texts cleaned."""
    asked = {one.name: one for one in fields_of(type(value))}
    clean = {item.name: cleaned(getattr(value, item.name), asked.get(item.name)) for item in fields(value)}
    return replace(value, **clean)


def cleaned_mapping(asked: Iterable[Field], values: Mapping[str, object]) -> dict[str, object]:
    """Return named values cleaned, each by the Field of its name if there is one."""
    known = {one.name: one for one in asked}
    return {name: cleaned(value, known.get(name)) for name, value in values.items()}
