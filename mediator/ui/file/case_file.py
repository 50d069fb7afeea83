"""CaseFile: one open case as last read, and everything a page can do to it, each in one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from mediator.domain.case.checklists import missing_papers, required_papers
from mediator.domain.case.open_clocks import Calendar, OpenClock, open_clocks
from mediator.domain.case.records import Record
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.people.roles import EXPORT, REVEAL
from mediator.domain.problems import Problem
from mediator.domain.workflow import Attempt, Move
from mediator.domain.workflows.case.kind import KIND
from mediator.domain.workflows.case.procedure import CASE
from mediator.services.dues.due_index import calendar_of
from mediator.services.files import lists, steps
from mediator.services.files.log import LogRow, log_of
from mediator.services.files.snapshots import load
from mediator.services.papers import papers
from mediator.services.papers.paper_states import PaperState
from mediator.services.people import masking
from mediator.ui.file.case_part import Part, Saving
from mediator.ui.workspace import Workspace

_FINAL = ("final", "signed", "archived")


@dataclass(frozen=True, kw_only=True)
class CaseView:
    """A case at one moment: the facts, its papers, its log, its open deadlines."""

    case: CaseSnapshot
    states: tuple[PaperState, ...] = ()
    log: tuple[LogRow, ...] = ()
    clocks: tuple[OpenClock, ...] = ()
    filed: frozenset[str] = field(default_factory=frozenset)
    calendar: Calendar = field(default_factory=Calendar)

    @property
    def complete(self) -> tuple[int, int]:
        """How many of the papers the file needs are there, and how many it needs."""
        needed = sum(1 for _ in required_papers(self.case))
        lacking = sum(1 for _ in missing_papers(self.case, have={*self.filed, *self.case.kept_on_paper}))
        return needed - lacking, needed


class CaseFile:
    """Reads and changes one case; a refusal leaves everything as it was and names its reasons."""

    def __init__(self, workspace: Workspace, case_id: UUID) -> None:
        self._workspace, self.case_id = workspace, case_id
        self.view = self.read()

    def read(self) -> CaseView:
        """Read the case again."""
        with self._workspace.store.reading() as session:
            case = load(session, self.case_id)
            states, calendar = papers.states(session, self.case_id, actor=self._workspace.actor), calendar_of(session)
            self.view = CaseView(
                case=case,
                states=states,
                log=log_of(session, self.case_id),
                clocks=open_clocks(case, calendar=calendar),
                filed=frozenset(state.code for state in states if state.state in _FINAL),
                calendar=calendar,
            )
        return self.view

    def attempt(self, case: CaseSnapshot, *, on: date, values: Mapping[str, object]) -> Attempt[CaseSnapshot]:
        """What the checks of a step see, with what is being typed laid over."""
        given = {**values, "filed": self.view.filed}
        return Attempt(matter=case, on=on, today=self._workspace.today, values=given, calendar=self.view.calendar)

    def save(self, parts: Sequence[Part], *, reason: str = "") -> None:
        """Keep what was typed in all parts, or nothing."""
        how = self._how(reason)
        with self._workspace.store.transaction() as session:
            for part in parts:
                part.save(session, self.view.case, how)

    def advance(self, move: Move[CaseSnapshot], *, on: date, values: Mapping[str, object]) -> None:
        """Take a step."""
        how = self._how("")
        with self._workspace.store.transaction() as session:
            steps.advance(session, self.case_id, move.code, on=on, actor=how.actor, now=how.now, values=values)

    def undo(self, *, reason: str = "") -> None:
        """Take the last step back."""
        how = self._how(reason)
        with self._workspace.store.transaction() as session:
            steps.undo(session, self.case_id, actor=how.actor, now=how.now, reason=reason)

    def can_undo(self) -> bool:
        """True if there is a step to take back, and the user's role could have taken it."""
        last = steps.last_move(self.view.log)
        return last is not None and self.may(KIND.needs(CASE.move(str(last.data["move"]))))

    def may(self, permission: str) -> bool:
        """True if the user may do this here; what names no permission is done by who works on cases."""
        return self._workspace.may(permission or KIND.working)

    @property
    def may_export(self) -> bool:
        """True if papers may be printed, saved and made final."""
        return self.may(EXPORT)

    @property
    def may_see_all(self) -> bool:
        """True if the role may see whole numbers on papers."""
        return self._workspace.actor.may(REVEAL)

    def remove(self, record: Record, *, reason: str = "") -> None:
        """Take a record out."""
        how = self._how(reason)
        with self._workspace.store.transaction() as session:
            lists.remove(session, self.case_id, record, actor=how.actor, now=how.now, reason=reason)

    def put_back(self, record: Record) -> None:
        """Put a record back that was taken out a moment ago."""
        how = self._how("")
        with self._workspace.store.transaction() as session:
            lists.save(session, self.case_id, record, actor=how.actor, now=how.now)

    def finalise(self, code: str) -> None:
        """Make a paper final."""
        how = self._how("")
        store = self._workspace.store
        with store.transaction() as session:
            papers.finalise(session, store.blobs, self.case_id, code, actor=how.actor, now=how.now)

    def missing(self, code: str) -> tuple[Problem, ...]:
        """What keeps a paper from being final."""
        found = () if code in self.view.filed else papers.problems(self.view.case, code)
        return tuple(problem for problem in found if problem.stops)

    def printable(self, code: str) -> bytes:
        """What goes to the printer: the final paper, else the draft with its mark."""
        actor, store = self._workspace.actor, self._workspace.store
        with store.reading() as session:
            return papers.printable(session, store.blobs, self.case_id, code, actor=actor, when=self._workspace.today)

    def note_seen(self) -> None:
        """Log that the numbers are shown whole."""
        how = self._how("")
        with self._workspace.store.transaction() as session:
            masking.note_case_revealed(session, self.case_id, actor=how.actor, now=how.now)

    def note_printed(self, code: str) -> None:
        """Log that a paper was printed or saved."""
        how = self._how("")
        with self._workspace.store.transaction() as session:
            papers.note_printed(session, self.case_id, code, actor=how.actor, now=how.now)

    def _how(self, reason: str) -> Saving:
        return Saving(actor=self._workspace.actor, now=self._workspace.clock(), reason=reason)


def values_of(move: Move[Any], typed: Mapping[str, object]) -> dict[str, object]:
    """The inputs of a step among what is typed."""
    return {asked.name: typed[asked.name] for asked in move.inputs if asked.name in typed}
