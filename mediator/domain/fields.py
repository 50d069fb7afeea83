"""Field: one input as data; it feeds the input row, the column title, the required mark and the missing list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from enum import StrEnum
from inspect import get_annotations
from typing import Any, Final


class Kind(StrEnum):
    """The eight shapes an input can have; the type of the value is in brackets."""

    TEXT = "text"  # one line (str)
    MEMO = "memo"  # several lines, grows with the text (str)
    CHOICE = "choice"  # one of choices (str, the code)
    CHOICES = "choices"  # any of choices, or free entries if there are none (tuple[str, ...])
    DATE = "date"  # a day typed as 0516, 5.16, 今天 (datetime.date | None)
    MONEY = "money"  # yuan typed as 12万, 3,260.5 (int fen | None)
    NUMBER = "number"  # a whole number (int | None)
    FLAG = "flag"  # yes or no (bool)


class Source(StrEnum):
    """The names an input offers; the code of a register and a kind of organ are sources too."""

    USER = "user"  # who is at the keyboard
    PEOPLE = "people"  # the office's people and its advisers
    MEDIATORS = "mediators"  # the mediators of the case, then the office's people
    PARTIES = "parties"  # the parties of the case
    UNITS = "units"  # the office's own committees
    ORGANS = "organs"  # the partners, then the office's own committees
    STATIONS = "stations"  # the reception points
    VILLAGES = "villages"  # those of advisers and grid workers
    COLOURS = "colours"  # the office's colours of risk
    CASES = "cases"  # the numbers of the newest cases


@dataclass(frozen=True, kw_only=True)
class Choice:
    """A coded value and the word shown for it."""

    code: str
    label: str


@dataclass(frozen=True, kw_only=True)
class Field:
    """One input: ``name`` is the attribute of the frozen value it fills, ``label`` the word of the paper form.

    ``check`` returns a sentence on a doubtful value (flagged, still saved) or None. ``mask`` masks an ID number or a
    phone until an actor with the permission reveals it. ``offers`` names the Source whose names can be chosen (any
    other can be typed), ``first`` the one whose first name a new entry begins with; a required day begins today.
    """

    name: str
    label: str
    kind: Kind = Kind.TEXT
    required: bool = False
    choices: tuple[Choice, ...] = ()
    editable: bool = False  # a CHOICE that also takes a typed word
    hint: str = ""
    wide: bool = False  # takes the whole row
    due: bool = False  # a DATE usually in the future: 0516 means the next one
    past: bool = False  # a DATE in the past: a future day is doubtful
    check: Callable[[str], str | None] | None = None
    mask: Callable[[str], str] | None = None
    offers: str = ""
    first: str = ""
    of: tuple[str, ...] = ()  # the kinds of party it is asked of
    counted: str = ""  # the words around a NUMBER in a line: {n}份


def choices(*labels: str) -> tuple[Choice, ...]:
    """Return Choices whose code is the Chinese word itself (the field's standard terms are their own codes)."""
    return tuple(Choice(code=label, label=label) for label in labels)


_ASKED: Final = "asked"
_EMPTY: Final[dict[Kind, object]] = {
    Kind.DATE: None,
    Kind.MONEY: None,
    Kind.NUMBER: None,
    Kind.FLAG: False,
    Kind.CHOICES: (),
}


def asks(label: str, kind: Kind = Kind.TEXT, *, default: object = None, **more: Any) -> Any:
    """Return the attribute of a frozen value that is an input as well: ``place: str = asks("地点")``.

    ``more`` are the further attributes of its Field; without a ``default`` it is empty.
    """
    first = _EMPTY.get(kind, "") if default is None else default
    return field(default=first, metadata={_ASKED: {"label": label, "kind": kind, **more}})


def fields_of(kind: type[Any]) -> tuple[Field, ...]:
    """Return the Fields that the attributes of this very class are, in their order."""
    own = get_annotations(kind)
    asked = (item for item in fields(kind) if item.name in own and _ASKED in item.metadata)
    return tuple(Field(name=item.name, **item.metadata[_ASKED]) for item in asked)
