"""MatterFile: one open matter as last read, and everything a page can do to it, each in one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mediator.domain.case.intake import Intake
from mediator.domain.case.open_clocks import Calendar
from mediator.domain.matter.kind import Item, MatterKind, MatterSnapshot
from mediator.domain.matter.kinds import kind_of
from mediator.domain.people.roles import EXPORT, MEDIATE, REVEAL
from mediator.domain.problems import Problem
from mediator.domain.workflow import Attempt, Move, NextFile
from mediator.services.dues.due_index import calendar_of
from mediator.services.dues.dues import DueRow, dues_of
from mediator.services.files import lists, steps
from mediator.services.files.log import LogRow, log_of
from mediator.services.files.matter_actions import Action
from mediator.services.files.matter_snapshots import load
from mediator.services.files.steps import last_move
from mediator.services.links.case_from_matter import case_from_matter
from mediator.services.links.next_files import NextPage, next_page
from mediator.services.papers import papers
from mediator.services.papers.paper_states import FINAL, PaperState
from mediator.services.people.masking import note_matter_revealed
from mediator.ui.file.case_part import Saving
from mediator.ui.workspace import Workspace

if TYPE_CHECKING:
    from mediator.ui.file.matter_part import MatterPart


@dataclass(frozen=True, kw_only=True)
class MatterView:
    """A matter at one moment: the facts, its papers, its log, its open deadlines."""

    case: MatterSnapshot
    states: tuple[PaperState, ...] = ()
    log: tuple[LogRow, ...] = ()
    clocks: tuple[DueRow, ...] = ()
    filed: frozenset[str] = field(default_factory=frozenset)
    calendar: Calendar = field(default_factory=Calendar)

    @property
    def matter(self) -> MatterSnapshot:
        """What is open; ``case`` is what every kind of file calls it."""
        return self.case


class MatterFile:
    """Reads and changes one matter; a refusal leaves everything as it was and names its reasons."""

    def __init__(self, workspace: Workspace, matter_id: UUID) -> None:
        self._workspace, self.matter_id = workspace, matter_id
        self.view = self.read()

    @property
    def kind(self) -> MatterKind[Any]:
        """What kind of matter this is."""
        return kind_of(self.view.matter.kind)

    @property
    def may_change(self) -> bool:
        """True if the user's role may change the matter and take its steps."""
        return not self._workspace.store.read_only and self._workspace.actor.may(self.kind.permission)

    @property
    def may_list(self) -> bool:
        """True if the user's role may change the matter's lists."""
        needed = MEDIATE if self.view.matter.case is not None else self.kind.permission
        return not self._workspace.store.read_only and self._workspace.actor.may(needed)

    @property
    def may_export(self) -> bool:
        """True if the user's role may print and save papers."""
        return not self._workspace.store.read_only and self._workspace.actor.may(EXPORT)

    def read(self) -> MatterView:
        """Read the matter again."""
        actor = self._workspace.actor
        with self._workspace.store.reading() as session:
            states = papers.states(session, self.matter_id, actor=actor)
            matter = load(session, self.matter_id, actor=actor)
            self.view = MatterView(
                case=matter,
                states=states,
                log=log_of(session, self.matter_id),
                clocks=dues_of(session, self.matter_id),
                filed=frozenset(state.code for state in states if state.state == FINAL),
                calendar=calendar_of(session),
            )
        return self.view

    def attempt(self, matter: MatterSnapshot, *, on: date, values: Mapping[str, object]) -> Attempt[MatterSnapshot]:
        """What the checks of a step see, with what is being typed laid over."""
        given = {**values, "filed": self.view.filed}
        return Attempt(matter=matter, on=on, today=self._workspace.today, values=given, calendar=self.view.calendar)

    def save(self, parts: Sequence[MatterPart], *, reason: str = "") -> None:
        """Keep what was typed in all parts, or nothing."""
        how = self._how(reason)
        with self._workspace.store.transaction() as session:
            for part in parts:
                part.save(session, self.view.matter, how)

    def advance(self, move: Move[MatterSnapshot], *, on: date, values: Mapping[str, object]) -> None:
        """Take a step."""
        how = self._how("")
        with self._workspace.store.transaction() as session:
            steps.advance(session, self.matter_id, move.code, on=on, actor=how.actor, now=how.now, values=values)

    def undo(self, *, reason: str = "") -> None:
        """Take the last step back."""
        how = self._how(reason)
        with self._workspace.store.transaction() as session:
            steps.undo(session, self.matter_id, actor=how.actor, now=how.now, reason=reason)

    def can_undo(self) -> bool:
        """True if there is a step to take back."""
        return self.may_change and last_move(self.view.log) is not None

    def remove(self, item: Item, *, reason: str = "") -> None:
        """Take an entry off its list."""
        how = self._how(reason)
        with self._workspace.store.transaction() as session:
            lists.remove(session, self.matter_id, item, actor=how.actor, now=how.now, reason=reason)

    def put_back(self, item: Item) -> None:
        """Put an entry back that was taken off a moment ago."""
        how = self._how("")
        with self._workspace.store.transaction() as session:
            lists.save(session, self.matter_id, item, actor=how.actor, now=how.now)

    def start_case(self) -> Intake:
        """What the registration of a case starts from; Refused if none can come of this matter."""
        how = self._how("")
        with self._workspace.store.reading() as session:
            return case_from_matter(session, self.matter_id, on=self._workspace.today, actor=how.actor, now=how.now)

    def next_page(self, lead: NextFile | None) -> NextPage | None:
        """Where a step has led the user."""
        with self._workspace.store.reading() as session:
            return next_page(session, self.view.matter, lead, actor=self._workspace.actor)

    def do(self, action: Action) -> None:
        """Run an action of this kind of matter."""
        how = self._how("")
        if action.run is not None:
            with self._workspace.store.transaction() as session:
                action.run(session, self.matter_id, actor=how.actor, now=how.now)

    def finalise(self, code: str) -> None:
        """Make a paper final."""
        how, store = self._how(""), self._workspace.store
        with store.transaction() as session:
            papers.finalise(session, store.blobs, self.matter_id, code, actor=how.actor, now=how.now)

    def missing(self, code: str) -> tuple[Problem, ...]:
        """What keeps a paper from being final."""
        if code in self.view.filed:
            return ()
        found = papers.problems(self.view.matter, code)
        return tuple(problem for problem in found if problem.stops)

    def printable(self, code: str) -> bytes:
        """What goes to the printer: the final paper, else the draft with its mark."""
        actor, store = self._workspace.actor, self._workspace.store
        with store.reading() as session:
            return papers.printable(session, store.blobs, self.matter_id, code, actor=actor, when=self._workspace.today)

    @property
    def may_see_all(self) -> bool:
        """True if the role may see whole numbers on papers."""
        return self._workspace.actor.may(REVEAL)

    def note_seen(self) -> None:
        """Log that the numbers are shown whole."""
        how = self._how("")
        with self._workspace.store.transaction() as session:
            note_matter_revealed(session, self.matter_id, actor=how.actor, now=how.now)

    def note_printed(self, code: str) -> None:
        """Log that a paper was printed or saved."""
        how = self._how("")
        with self._workspace.store.transaction() as session:
            papers.note_printed(session, self.matter_id, code, actor=how.actor, now=how.now)

    def _how(self, reason: str) -> Saving:
        return Saving(actor=self._workspace.actor, now=self._workspace.clock(), reason=reason)
