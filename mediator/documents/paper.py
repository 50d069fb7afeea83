"""A Paper is one official form as data: its subject, what it requires, and how its blocks are built."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Generic, TypeVar

from mediator.documents.blocks import Block
from mediator.domain.law.clocks import Calendar
from mediator.domain.problems import Problem
from mediator.domain.workflow import CASE_FILE

S = TypeVar("S")


class Layout(StrEnum):
    """The type size and grid of the page.

    ``FORM``: forms and records, body 14 pt. ``LETTER``: letters and minutes on the grid of GB/T 9704-2012, 22 lines of
    28 characters, body 16 pt.
    """

    FORM = "form"
    LETTER = "letter"


def _nothing_needed(_snapshot: object, _n: int) -> Sequence[Problem]:
    return ()


def _any_day(_snapshot: object, _n: int, *, today: date, calendar: Calendar) -> Sequence[Problem]:
    return ()


def _one(_snapshot: object) -> int:
    return 1


def _never(_snapshot: object, _n: int) -> bool:
    return False


@dataclass(frozen=True)
class Paper(Generic[S]):
    """One official form over a snapshot of type ``S``; ``n`` counts from 1 where a snapshot has several of the kind.

    ``build`` turns a snapshot into blocks and never fails for missing data: what is missing prints blank, and an ``n``
    beyond what is recorded is the blank form with the known facts. ``needs`` yields what must be filled in before the
    paper can be final. ``count`` returns how many of this paper the facts require. The pages of a paper that is not
    ``numbered`` have no number and are not counted in the file (封面).

    ``outlives`` lists what may change later while the final paper stays true, as paths into the snapshot
    (``confirmation``, ``case.risk``, ``items.values.attendee``); of a list (``performances``) only additions.

    ``about`` names the kinds of matter that have the paper, ``sections`` the parts of a case that show it; one that is
    ``aside`` belongs to its section, whose page shows another paper. ``signed`` returns whether the facts record its
    signing, ``copies`` how many copies of it are signed.
    ``in_time(snapshot, n, today=, calendar=)`` yields what stops it from becoming final on a day: a term that is over.
    """

    code: str
    title: str
    build: Callable[[S, int], Sequence[Block]]
    needs: Callable[[S, int], Iterable[Problem]] = _nothing_needed
    count: Callable[[S], int] = _one
    layout: Layout = Layout.FORM
    numbered: bool = True
    about: tuple[str, ...] = (CASE_FILE,)
    sections: tuple[str, ...] = ()
    aside: bool = False
    signed: Callable[[S, int], bool] = _never
    copies: Callable[[S], int] = _one
    outlives: tuple[str, ...] = ()
    in_time: Callable[..., Iterable[Problem]] = _any_day

    def ref(self, n: int) -> str:
        """Return the code with its number: ``mediation-record`` is the first, ``mediation-record:2`` the second."""
        return self.code if n == 1 else f"{self.code}:{n}"
