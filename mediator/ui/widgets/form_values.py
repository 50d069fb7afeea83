"""Converts between a form's inputs and frozen values: what is typed and what cannot be read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from mediator.domain.fields import Choice, Field, Kind
from mediator.domain.problems import Problem
from mediator.domain.text.money import format_money
from mediator.ui.widgets.choice_box import ChoiceInput
from mediator.ui.widgets.fields_widget import FieldsWidget

_EMPTY: Mapping[Kind, object] = {Kind.CHOICES: (), Kind.FLAG: False}
_NOTHING = (Kind.DATE, Kind.MONEY, Kind.NUMBER)


def empty_of(kind: Kind) -> object:
    """Return the value of an empty input."""
    return None if kind in _NOTHING else _EMPTY.get(kind, "")


def typed_values(widget: FieldsWidget) -> dict[str, Any]:
    """Return the values by name, each of its Field's type; what cannot be read is the empty value."""
    return {
        name: empty_of(widget.rows[name].field.kind) if value is None else value
        for name, value in widget.values().items()
    }


def unreadable(widget: FieldsWidget, *, section: str, item: UUID | None = None) -> list[Problem]:
    """Return one problem for each unreadable text, which stays in its input until it is corrected."""
    found = []
    settle_choices(widget)
    for name, row in widget.rows.items():
        try:
            row.input.value()
        except ValueError as error:
            found.append(Problem(message=str(error), section=section, field=name, item=item))
    return found


def money_raw(value: int | None) -> str:
    """Return a sum in fen as its input shows it."""
    return "" if value is None else format_money(value)


def named(fields: Sequence[Field], *names: str) -> tuple[Field, ...]:
    """Return the Fields with these names, in the order of ``names``."""
    known = {field.name: field for field in fields}
    return tuple(known[name] for name in names)


def without(fields: Sequence[Field], *names: str) -> tuple[Field, ...]:
    """Return the Fields without those of these names."""
    return tuple(field for field in fields if field.name not in names)


def offer(widget: FieldsWidget, name: str, choices: Sequence[Choice]) -> None:
    """Offer other words in a choice on the screen; the text stays."""
    shown = widget.rows[name].input
    if isinstance(shown, ChoiceInput):
        shown.box.show_choices(choices)


def settle_choices(widget: FieldsWidget) -> None:
    """Complete half-typed words that fit only one choice, also where the input still has the focus."""
    for row in widget.rows.values():
        if isinstance(row.input, ChoiceInput) and not row.field.editable:
            row.input.box.settle()
