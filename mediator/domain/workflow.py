"""A small engine for procedures that are data: stages, moves between them, and the checks of each move."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, Protocol, TypeVar

from mediator.domain.fields import Field
from mediator.domain.law.clocks import Calendar
from mediator.domain.problems import Problem


class Staged(Protocol):
    """The subject of a procedure: any frozen value with a stage."""

    @property
    def stage(self) -> str: ...


S = TypeVar("S", bound=Staged)


@dataclass(frozen=True, kw_only=True)
class Attempt(Generic[S]):
    """A move about to be taken: the matter as it stands, the legal day of the step, and its inputs.

    ``calendar`` holds the office's terms, holidays and colours of risk.
    """

    matter: S
    on: date
    today: date
    values: Mapping[str, object] = field(default_factory=dict)
    calendar: Calendar = field(default_factory=Calendar)

    def text(self, name: str) -> str:
        """Return the input ``name`` as text, empty if it was not given."""
        value = self.values.get(name)
        return value if isinstance(value, str) else ""


@dataclass(frozen=True, kw_only=True)
class NextFile:
    """The file to open after a step: the case, at a section, or a new matter of ``kind`` with these first ``values``.

    ``items`` are first entries of its lists as (list, values); ``section`` is where an existing file is opened.
    """

    kind: str
    values: Mapping[str, object] = field(default_factory=dict)
    items: tuple[tuple[str, Mapping[str, object]], ...] = ()
    section: str = ""


CASE_FILE = "case"
"""The ``kind`` of a NextFile that is the case itself."""
Check = Callable[[Attempt[S]], Iterable[Problem]]
Derived = Callable[[Attempt[S]], object]


@dataclass(frozen=True, kw_only=True)
class NextStep:
    """The next thing to do: a sentence, the words of its button, and the section that the button opens."""

    sentence: str
    button: str
    section: str


@dataclass(frozen=True, kw_only=True)
class Lane:
    """One lane of the station's working list."""

    code: str
    title: str


@dataclass(frozen=True, kw_only=True)
class Stage:
    """A state of a file: ``label`` is the word of the field, ``end`` says that nothing follows.

    ``group`` is the word for it and others, ``lane`` where the station shows it; without them it stands alone under
    its label. ``steps`` are the next things to do: the first whose section is empty, else the last. ``waits`` is what
    waits for somebody without a legal limit; ``closing`` is the 结案方式 of a case closed from it.
    """

    code: str
    label: str
    tone: str = "neutral"  # neutral | accent | ok | warn | bad
    end: bool = False
    group: str = ""
    lane: Lane | None = None
    steps: tuple[NextStep, ...] = ()
    waits: NextStep | None = None
    closing: str = ""
    talks: bool = False  # the outcome is still open
    clock: bool = False  # the term of the mediation runs
    sittings: bool = True  # what was planned is still held


@dataclass(frozen=True, kw_only=True)
class Move(Generic[S]):
    """One step of a procedure.

    ``stamps`` names the dates of the case that become the day of the step, ``inputs`` the Fields asked for (an input
    named like an attribute of the case is stored there), ``derives`` the values computed from the facts, ``outcome``
    the result of the case from then on, and ``papers`` the official papers that make the step final: they may be final
    before it, whatever it fills in on them, and an undo voids them. ``permission`` is what a role needs to take it, if
    that is not the one for working on the kind. ``next_file`` returns the file that the user opens after the step.
    """

    code: str
    label: str
    sources: tuple[str, ...]
    target: str
    checks: tuple[Check[S], ...] = ()
    inputs: tuple[Field, ...] = ()
    stamps: tuple[str, ...] = ()
    derives: Mapping[str, Derived[S]] = field(default_factory=dict)
    outcome: str | None = None
    papers: tuple[str, ...] = ()
    section: str = ""
    offered: Callable[[S], bool] | None = None  # which files it is for; None: every one in its stages
    permission: str = ""  # empty: what the kind of matter needs
    next_file: Callable[[S], NextFile | None] | None = None
    aside: bool = False  # an exit, offered below the main button
    meant_for: Callable[[S], bool] | None = None  # the matters whose main button it may be; None: any


@dataclass(frozen=True, kw_only=True)
class Procedure(Generic[S]):
    """All stages and moves of one kind of proceeding; the first stage is where it starts.

    ``checks`` are the checks of every move; they run before the move's own.
    """

    code: str
    stages: tuple[Stage, ...]
    moves: tuple[Move[S], ...]
    checks: tuple[Check[S], ...] = ()

    @property
    def start(self) -> Stage:
        """Return the stage of a new case."""
        return self.stages[0]

    def stage(self, code: str) -> Stage:
        """Return the stage with this code; StopIteration means a bug in the caller."""
        return next(stage for stage in self.stages if stage.code == code)

    def move(self, code: str) -> Move[S]:
        """Return the move with this code; StopIteration means a bug in the caller."""
        return next(move for move in self.moves if move.code == code)

    def moves_from(self, stage: str) -> tuple[Move[S], ...]:
        """Return the moves that may be attempted in a stage, the main ones first."""
        found = [move for move in self.moves if stage in move.sources]
        return tuple(sorted(found, key=lambda move: move.aside))

    def moves_of(self, matter: S) -> tuple[Move[S], ...]:
        """Return the moves that may be attempted with this file, the main ones first."""
        return tuple(move for move in self.moves_from(matter.stage) if move.offered is None or move.offered(matter))

    def problems(self, move: Move[S], attempt: Attempt[S]) -> tuple[Problem, ...]:
        """Return all problems of a move at once, warnings included."""
        if move.code not in {one.code for one in self.moves_of(attempt.matter)}:
            stage = self.stage(attempt.matter.stage)
            return (Problem(message=f"现在是“{stage.label}”，不能办理“{move.label}”。"),)
        found: list[Problem] = [
            Problem(message=f"请填写“{item.label}”。", section=move.section, field=item.name)
            for item in move.inputs
            if item.required and attempt.values.get(item.name) in (None, "", (), False)
        ]
        for item in move.inputs:
            value = attempt.values.get(item.name)
            known = {choice.code for choice in item.choices}
            for chosen in value if isinstance(value, tuple) else (value,):
                if known and not item.editable and chosen and chosen not in known:
                    message = f"“{item.label}”没有“{chosen}”这一项，请重新选择。"
                    found.append(Problem(message=message, section=move.section, field=item.name))
        for check in (*self.checks, *move.checks):
            found.extend(check(attempt))
        return tuple(dict.fromkeys(found))


def fits_now(attempt: Attempt[S]) -> Iterable[Problem]:
    """Yield a problem if a step is recorded before its legal day."""
    if attempt.on > attempt.today:
        words = f"{attempt.on.year}年{attempt.on.month}月{attempt.on.day}日"
        yield Problem(message=f"日期{words}还没有到，请改为今天或以前的日期。", field="on")
