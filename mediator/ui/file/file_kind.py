"""FileKind: what differs between kinds of open files, as data: sections, steps, words, reading and amending."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Generic

from mediator.domain.case.open_clocks import Calendar
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.matter.kind import MatterKind
from mediator.domain.matter.sections import LOG, Section
from mediator.domain.matter.snapshot import MatterSnapshot, Origin
from mediator.domain.people.roles import MEDIATE
from mediator.domain.problems import Problem
from mediator.domain.workflow import Attempt, Move, Procedure, S
from mediator.services.files.log import LogRow
from mediator.services.files.matter_actions import Action
from mediator.services.papers.paper_states import PaperState
from mediator.ui.look.tokens import Tone

_FINAL = ("final", "signed", "archived")


@dataclass(frozen=True, kw_only=True)
class View(Generic[S]):
    """A file at one moment: its facts, papers, log and open deadlines."""

    matter: S
    states: tuple[PaperState, ...] = ()
    log: tuple[LogRow, ...] = ()
    clocks: tuple[Any, ...] = ()
    calendar: Calendar = field(default_factory=Calendar)

    @property
    def filed(self) -> frozenset[str]:
        """Return the codes of the final papers."""
        return frozenset(state.code for state in self.states if state.state in _FINAL)


@dataclass(frozen=True, kw_only=True)
class Heading:
    """What the head of a file says: name, a line on who and what, state in chips, and what ``others`` steps are."""

    title: str
    line: str
    others: str
    chips: Sequence[tuple[str, Tone]]


def _mediate(_matter: object) -> str:
    return MEDIATE


def _no(*_asked: object) -> bool:
    return False


def _nothing(*_asked: object) -> tuple[Any, ...]:
    return ()


def _no_case(_matter: object) -> None:
    return None


def _no_kin(_matter: object) -> tuple[None, tuple[Origin, ...]]:
    return None, ()


def _no_paper(_section: object, _matter: object, _place: int) -> str:
    return ""


@dataclass(frozen=True, kw_only=True)
class FileKind(Generic[S]):
    """The kind of an open file: its sections and steps, the permissions they need, and how it is read and saved.

    ``ends_at`` is the section opened where no step is left, ``look_only`` the sentence for users who may not change it.
    ``needs`` is the permission for changes, ``permission`` that for a step, ``others`` the steps offered beside the
    main one, ``proposed`` the first values of the inputs of a step. ``section_paper`` is the paper a section prints of
    a row, where pages print ``by_section``; else the user chooses the paper. ``to_sign`` and ``taken_by_printing``
    concern papers printed for signing. ``begins`` names what may be opened beside it; with None there is no such menu.
    ``read`` returns its View, ``amend`` saves what is changed outside its lists.
    """

    entity: str
    look_only: str = ""
    ends_at: str = LOG
    sections: Callable[[S], Sequence[Section[S]]]
    procedure: Callable[[S], Procedure[S]]
    problems: Callable[[Move[S], Attempt[S]], Sequence[Problem]]
    needs: Callable[[S], str] = _mediate
    permission: Callable[[Move[S], S], str]
    others: Callable[[Move[S] | None, S], Iterable[Move[S]]]
    proposed: Callable[[Move[S], S, str], Mapping[str, Any]]
    heading: Callable[[View[S], date], Heading]
    masked: Callable[[S], S]
    by_section: bool = False
    section_paper: Callable[[Section[S], S, int], str] = _no_paper
    to_sign: Callable[[Section[S], S], bool] = _no
    taken_by_printing: Callable[[Move[S] | None, str], bool] = _no
    case_of: Callable[[S], CaseSnapshot | None] = _no_case
    makes_case: Callable[[S], bool] = _no
    kin: Callable[[S], tuple[Origin | None, Sequence[Origin]]] = _no_kin
    actions: Callable[[S], Sequence[Action]] = _nothing
    begins: Callable[[], Sequence[MatterKind[MatterSnapshot]]] | None = None
    read: Callable[..., View[S]]
    amend: Callable[..., object]
