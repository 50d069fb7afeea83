"""Record: what every record of a case has, and what the program asks of one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, Self
from uuid import UUID

from mediator.domain.fields import Kind, fields_of
from mediator.domain.problems import Problem

if TYPE_CHECKING:
    from mediator.domain.case.snapshot import CaseSnapshot
    from mediator.domain.law.clocks import Calendar

NewId = Callable[[], UUID]


def _always(_case: CaseSnapshot) -> bool:
    return True


@dataclass(frozen=True, kw_only=True)
class About:
    """A kind of record beside its Fields: its name, its section, its list, and the rules of its case for it.

    With a ``title`` it has a section of its own, ``shown`` as the case says; ``numbered`` writes the count behind the
    title, and ``count`` counts otherwise than its records. ``shows`` names the attributes that make the line of one;
    without them its form is written by hand. ``add``, ``everything``, ``opens``, ``counts`` and ``skeleton`` are those
    of its list. A ``lasting`` record stays once the case has an outcome; ``after`` names the ends at which one may
    still be written. The search covers the attributes that are ``searched``.
    """

    label: str
    section: str
    title: str = ""
    shown: Callable[[CaseSnapshot], bool] = _always
    numbered: bool = False
    count: Callable[[CaseSnapshot], int] | None = None
    shows: tuple[str, ...] = ()
    add: str = ""
    everything: str = ""
    opens: bool = True
    counts: bool = False
    skeleton: Callable[[CaseSnapshot], str] | None = None
    lasting: bool = False
    searched: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Record:
    """What every record has: its id, and its place among those of its kind, from 1."""

    ABOUT: ClassVar[About]
    id: UUID
    seq: int = 1

    @classmethod
    def propose(cls, _case: CaseSnapshot, *, new_id: NewId, on: date, time: str = "") -> Self:
        """Return a new one at this day and ``time``, with what is known; as a rule only a required day is."""
        days: dict[str, Any] = {one.name: on for one in fields_of(cls) if one.kind is Kind.DATE and one.required}
        return cls(id=new_id(), **days)

    @classmethod
    def every(cls, _case: CaseSnapshot, *, new_id: NewId, on: date) -> tuple[Self, ...]:
        """Return all that can be proposed at once."""
        return ()

    def problems(self, _case: CaseSnapshot, *, today: date, calendar: Calendar) -> Iterable[Problem]:
        """Return what is wrong with one in its case."""
        return ()
