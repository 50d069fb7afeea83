"""A small engine for procedures that are data: stages, moves between them, and the checks of each move."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from mediator.domain.fields import Field
from mediator.domain.problems import Problem
from mediator.domain.snapshot import CaseSnapshot


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """A move about to be taken: the case as it stands, the legal day of the step, and its inputs."""

    case: CaseSnapshot
    on: date
    today: date
    values: Mapping[str, object] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """The input ``name`` as text, empty if it was not given."""
        value = self.values.get(name)
        return value if isinstance(value, str) else ""


Check = Callable[[Attempt], Iterable[Problem]]
Derived = Callable[[Attempt], object]


@dataclass(frozen=True, kw_only=True)
class Stage:
    """A state of a case: ``label`` is the word of the field, ``end`` says that nothing follows."""

    code: str
    label: str
    tone: str = "neutral"  # neutral | accent | ok | warn | bad
    end: bool = False


@dataclass(frozen=True, kw_only=True)
class Move:
    """One step of a procedure.

    ``stamps`` names the dates of the case that become the day of the step, ``inputs`` the Fields asked for (an input
    named like an attribute of the case is kept there), ``derives`` what follows from the facts, ``outcome`` the
    result a case has from then on, and ``papers`` the official papers that make the step final.
    """

    code: str
    label: str
    sources: tuple[str, ...]
    target: str
    checks: tuple[Check, ...] = ()
    inputs: tuple[Field, ...] = ()
    stamps: tuple[str, ...] = ()
    derives: Mapping[str, Derived] = field(default_factory=dict)
    outcome: str | None = None
    papers: tuple[str, ...] = ()
    section: str = ""
    aside: bool = False  # a way out, offered below the main button


@dataclass(frozen=True, kw_only=True)
class Procedure:
    """All stages and moves of one kind of proceeding; the first stage is where it starts."""

    code: str
    stages: tuple[Stage, ...]
    moves: tuple[Move, ...]

    @property
    def start(self) -> Stage:
        """The stage of a new case."""
        return self.stages[0]

    def stage(self, code: str) -> Stage:
        """The stage with this code; KeyError if the procedure has none."""
        return next(stage for stage in self.stages if stage.code == code)

    def move(self, code: str) -> Move:
        """The move with this code; StopIteration means a bug in the caller."""
        return next(move for move in self.moves if move.code == code)

    def moves_from(self, stage: str) -> tuple[Move, ...]:
        """The moves that may be tried in a stage, the main ones first."""
        found = [move for move in self.moves if stage in move.sources]
        return tuple(sorted(found, key=lambda move: move.aside))

    def problems(self, move: Move, attempt: Attempt) -> tuple[Problem, ...]:
        """All that stands in the way of a move, all at once; warnings are among them."""
        if attempt.case.stage not in move.sources:
            stage = self.stage(attempt.case.stage)
            return (Problem(message=f"案件现在是“{stage.label}”，不能办理“{move.label}”。"),)
        found: list[Problem] = [
            Problem(message=f"请填写“{item.label}”。", section=move.section, field=item.name)
            for item in move.inputs
            if item.required and attempt.values.get(item.name) in (None, "", (), False)
        ]
        for check in move.checks:
            found.extend(check(attempt))
        return tuple(dict.fromkeys(found))
