"""The words of one value in the line of a row."""

from __future__ import annotations

from datetime import date

from mediator.domain.fields import Field, Kind
from mediator.domain.text.dates import format_day
from mediator.domain.text.money import format_yuan
from mediator.ui.look.translation import label

LONGEST = 40


def words_of(field: Field | None, value: object, *, named: bool) -> str:
    """Return a value in words; ``named`` adds the name of its Field where the words alone are unclear."""
    name = f"{label(field.label)} " if named and field is not None else ""
    match value:
        case None | "" | False | ():
            return ""
        case True:
            return label(field.label) if field is not None else ""
        case date():
            return f"{name}{format_day(value)}"
        case tuple():
            return "、".join(label(str(entry)) for entry in value)
        case int() if field is not None:
            return f"{name}{_number(field, value)}"
    text = label(" ".join(str(value).split()))
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def _number(field: Field, value: int) -> str:
    if field.kind is Kind.MONEY:
        return format_yuan(value)
    return label(field.counted).format(n=value) if field.counted else str(value)


def one_line(parts: list[str]) -> str:
    """Return the words of a row in one line."""
    return " · ".join(part for part in parts if part)
