"""OpenFile: an open file as last read and everything a page does to it, each in one transaction."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Generic, cast
from uuid import UUID

from mediator.domain.case.intake import Intake
from mediator.domain.case.record_kinds import record_kind
from mediator.domain.matter.kind import MatterKind
from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.sections import Section, main_move, shown_sections
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.roles import EXPORT, REVEAL, Actor, require
from mediator.domain.problems import Problem, Refused
from mediator.domain.workflow import Attempt, Move, NextFile, S
from mediator.services.files import amendments, finality, lists, steps
from mediator.services.files.matter_actions import Action
from mediator.services.links.case_from_matter import case_from_matter
from mediator.services.links.next_files import NextPage, next_page
from mediator.services.lists import matter_lists
from mediator.services.papers import papers
from mediator.services.papers.section_papers import copies_of
from mediator.services.people.masking import note_revealed
from mediator.ui.file.file_kind import FileKind
from mediator.ui.file.part import Entered
from mediator.ui.file.view import View, read
from mediator.ui.workspace import Workspace


@dataclass(frozen=True, kw_only=True)
class Taking(Generic[S]):
    """A step to be taken, with its legal day and its inputs."""

    move: Move[S]
    on: date
    values: Mapping[str, object]


@dataclass(frozen=True, kw_only=True)
class Ready:
    """A paper ready for the printer or a file; final after that if ``becomes_final``."""

    code: str
    data: bytes
    now: datetime
    becomes_final: bool = False


class OpenFile(Generic[S]):
    """Reads and changes one file; a refusal changes nothing and names its reasons."""

    def __init__(self, kind: FileKind[S], workspace: Workspace, file_id: UUID) -> None:
        self.kind, self._workspace, self.id = kind, workspace, file_id
        self.view = self.read()

    @property
    def rules(self) -> MatterKind[S]:
        """Return the kind of matter it is."""
        matter: Any = self.view.matter
        return kind_of(matter.kind)

    def read(self) -> View[S]:
        """Read the file again."""
        with self._workspace.store.reading() as session:
            self.view = read(session, self.id, actor=self._workspace.actor)
        return self.view

    def sections(self, *, asked: Collection[str] = ()) -> tuple[Section[S], ...]:
        """Return the sections it has now, and those in ``asked``."""
        return shown_sections(self.kind.sections(self.view.matter), self.view.matter, asked=asked)

    def may_take(self, move: Move[S]) -> bool:
        """Return True if the user may take this step."""
        return self._workspace.may(self.rules.needs(move))

    def may_write(self, section: Section[S]) -> bool:
        """Return True if the user may write in this section."""
        return self._workspace.may(section.permission(self.view.matter))

    @property
    def may_change(self) -> bool:
        """Return True if the user may change the file and open others from it."""
        return self._workspace.may(self.rules.works)

    @property
    def may_export(self) -> bool:
        """Return True if the user may print, save and finalise papers."""
        return self._workspace.may(EXPORT)

    @property
    def may_see_all(self) -> bool:
        """Return True if the user may see whole numbers on papers."""
        return self._workspace.actor.may(REVEAL)

    def attempt(self, matter: S, *, on: date, values: Mapping[str, object]) -> Attempt[S]:
        """Return what the checks of a step see, with what is typed laid over."""
        given = {**values, "filed": self.view.filed}
        return Attempt(matter=matter, on=on, today=self._workspace.today, values=given, calendar=self.view.calendar)

    def main_move(self, matter: S, *, on: date) -> Move[S] | None:
        """Return the main step from here, None at the end."""
        tried = self.attempt(matter, on=on, values={})
        return main_move(self.rules.procedure, tried, self.rules.problems)

    def other_moves(self, main: Move[S] | None) -> tuple[Move[S], ...]:
        """Return the steps beside the main one that the user may take."""
        return tuple(move for move in self.kind.others(main, self.view.matter) if self.may_take(move))

    def refuse_stopped(self, taking: Taking[S]) -> None:
        """Raise Refused with what stops this step; change nothing."""
        tried = self.attempt(self.view.matter, on=taking.on, values=taking.values)
        stopping = [problem for problem in self.rules.problems(taking.move, tried) if problem.stops]
        if stopping:
            raise Refused(stopping)

    def advance(self, taking: Taking[S]) -> None:
        """Take a step."""
        with self._workspace.store.transaction() as session:
            self._advance(session, taking, now=self._workspace.clock())

    def undo(self, *, reason: str = "") -> None:
        """Take the last step back."""
        self._do(steps.undo, reason=reason)

    def can_undo(self) -> bool:
        """Return True if there is a step to take back and the user's role may take it."""
        last = steps.last_move(self.view.log)
        return last is not None and self.may_take(self.rules.procedure.move(str(last.data["move"])))

    def save(self, entered: Sequence[Entered], *, reason: str = "") -> None:
        """Save all of ``entered``, or nothing."""
        self._do(self._save, entered, reason=reason)

    def remove(self, row: Any, *, reason: str = "") -> None:
        """Remove a row from its list."""
        self._do(lists.remove, row, reason=reason)

    def missing(self, code: str) -> tuple[Problem, ...]:
        """Return what keeps a paper from being final."""
        matter: Any = self.view.matter
        found = () if code in self.view.filed else papers.problems(matter, code)
        return tuple(problem for problem in found if problem.stops)

    def finalise(self, code: str) -> None:
        """Make a paper final."""
        with self._workspace.store.transaction() as session:
            self._finalise(session, code, now=self._workspace.clock())

    def printable(self, code: str) -> bytes:
        """Return the PDF to print: the final paper, else the draft with its mark."""
        actor, store, today = self._workspace.actor, self._workspace.store, self._workspace.today
        with store.reading() as session:
            return papers.printable(session, store.blobs, self.id, code, actor=actor, when=today)

    def prepare(self, code: str, *, draft: bool = False) -> Ready:
        """Return what goes to the printer or into a file: the paper as it becomes final, else a draft."""
        now = self._workspace.clock()
        if draft or code in self.view.filed or self.missing(code):
            return Ready(code=code, data=self.printable(code), now=now)
        for permission in (EXPORT, REVEAL):
            require(self._workspace.actor, permission)
        matter: Any = self.read().matter
        data = papers.preview(matter, code, when=now.astimezone().date(), draft=False)
        return Ready(code=code, data=data, now=now, becomes_final=True)

    def deliver(self, ready: Ready, *, taking: Taking[S] | None = None) -> None:
        """File the delivered paper if it becomes final, take the step, and log both."""
        actor, now = self._workspace.actor, ready.now
        with self._workspace.store.transaction() as session:
            if ready.becomes_final:
                self._finalise(session, ready.code, now=now)
            if taking is not None:
                self._advance(session, taking, now=now)
            papers.note_printed(session, self.id, ready.code, actor=actor, now=now)

    def note_seen(self) -> None:
        """Log that the numbers are shown whole."""
        self._do(note_revealed)

    def begins(self) -> tuple[MatterKind[MatterSnapshot], ...]:
        """Return the kinds of matter the user may open beside it."""
        kinds = self.kind.begins() if self.kind.begins is not None else ()
        return tuple(kind for kind in kinds if self._workspace.may(kind.permission))

    def running(self) -> Sequence[matter_lists.MatterRow]:
        """Return the matters that already run beside a case."""
        actor, today = self._workspace.actor, self._workspace.today
        with self._workspace.store.reading() as session:
            return matter_lists.of_case(session, self.id, actor=actor, today=today)

    def start_case(self) -> Intake:
        """Return what the registration of a case starts from; raise Refused if none can be opened from here."""
        actor, now = self._workspace.actor, self._workspace.clock()
        with self._workspace.store.reading() as session:
            return case_from_matter(session, self.id, on=self._workspace.today, actor=actor, now=now)

    def next_page(self, next_file: NextFile | None) -> NextPage | None:
        """Return the page a step opens, or None."""
        matter: Any = self.view.matter
        with self._workspace.store.reading() as session:
            return next_page(session, matter, next_file, actor=self._workspace.actor)

    def do(self, action: Action) -> None:
        """Run an action of this kind of matter."""
        if action.run is not None:
            self._do(action.run)

    def holds(self, code: str, changed: S) -> bool:
        """Return True if a final paper still says the same after this change."""
        kept: Any = self.view.matter
        return finality.prints_the_same(kept, cast(Any, changed), code)

    def copies(self, code: str) -> int:
        """Return how many copies of a paper are signed."""
        matter: Any = self.view.matter
        return copies_of(matter, code)

    def _save(
        self, session: Any, file_id: UUID, entered: Sequence[Entered], *, actor: Actor, now: datetime, reason: str
    ) -> None:
        how: dict[str, Any] = {"actor": actor, "now": now, "reason": reason}
        for part in entered:
            for code, rows in part.lists.items():
                lists.replace_all(session, file_id, record_kind(code), rows, also=part.rows, **how)
            if part.rows and not part.lists:
                lists.save(session, file_id, *part.rows, **how)
            if part.values:
                amendments.amend(session, file_id, part.values, **how)

    def _do(self, service: Any, *given: object, **more: object) -> None:
        actor, now = self._workspace.actor, self._workspace.clock()
        with self._workspace.store.transaction() as session:
            service(session, self.id, *given, actor=actor, now=now, **more)

    def _advance(self, session: Any, taking: Taking[S], *, now: datetime) -> None:
        given: dict[str, Any] = {"on": taking.on, "values": taking.values}
        steps.advance(session, self.id, taking.move.code, actor=self._workspace.actor, now=now, **given)

    def _finalise(self, session: Any, code: str, *, now: datetime) -> None:
        blobs = self._workspace.store.blobs
        papers.finalise(session, blobs, self.id, code, actor=self._workspace.actor, now=now)
