"""View: a file at one moment, as a page shows it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Generic
from uuid import UUID

from mediator.domain.law.clocks import Calendar
from mediator.domain.law.open_clock import OpenClock
from mediator.domain.matter.kind import MatterKind
from mediator.domain.people.roles import Actor
from mediator.domain.workflow import S
from mediator.services.dues.due_index import calendar_of
from mediator.services.files.log import LogRow, log_of
from mediator.services.files.numbering import void_numbers
from mediator.services.files.opened import opened
from mediator.services.papers.paper_states import PaperState
from mediator.services.papers.papers import states_of

_FINAL = ("final", "signed", "archived")


@dataclass(frozen=True, kw_only=True)
class View(Generic[S]):
    """A file at one moment: the facts, its papers, its log, its open deadlines, the numbers it had before."""

    matter: S
    kind: MatterKind[S]
    states: tuple[PaperState, ...] = ()
    log: tuple[LogRow, ...] = ()
    clocks: tuple[OpenClock, ...] = ()
    calendar: Calendar = field(default_factory=Calendar)
    void_numbers: tuple[str, ...] = ()

    @property
    def filed(self) -> frozenset[str]:
        """The codes of the final papers."""
        return frozenset(state.code for state in self.states if state.state in _FINAL)


def read(session: Any, file_id: UUID, *, actor: Actor) -> View[Any]:
    """The file as it stands and as the actor may see it."""
    file, calendar = opened(session, file_id, actor=actor), calendar_of(session)
    matter = file.seen_by(actor)
    clocks = sorted(file.kind.clocks(matter, calendar), key=lambda clock: clock.due.day)
    return View(
        matter=matter,
        kind=file.kind,
        states=states_of(file, matter),
        log=log_of(session, file_id),
        clocks=tuple(clocks),
        calendar=calendar,
        void_numbers=void_numbers(session, file_id),
    )
