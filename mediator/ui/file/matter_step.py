"""MatterStep: which step comes next, what stops it with all that is typed laid over the matter, and taking it."""

from __future__ import annotations

from dataclasses import replace

from mediator.domain.matter.kind import MatterSnapshot
from mediator.domain.matter.sections import main_move
from mediator.domain.problems import Problem
from mediator.domain.workflow import Move
from mediator.ui.file.case_foot import CaseFoot
from mediator.ui.file.matter_desk import MatterDesk
from mediator.ui.file.matter_file import MatterFile


class MatterStep:
    """``aside`` is another step the user chose to take; else it is the main one of the stage."""

    def __init__(self, file: MatterFile, desk: MatterDesk, foot: CaseFoot) -> None:
        self._file, self._desk, self._foot = file, desk, foot
        self.aside: Move[MatterSnapshot] | None = None

    def matter(self) -> MatterSnapshot:
        """The matter with all that is typed."""
        return self._desk.overlay(self._file.view.matter)

    def main(self) -> Move[MatterSnapshot] | None:
        """The main step of the stage; None at the end."""
        matter = self.matter()
        return main_move(self._file.kind, self._file.attempt(matter, on=self._foot.on(), values={}))

    def move(self) -> Move[MatterSnapshot] | None:
        """The step the button takes; None at the end, and for whoever may not take it."""
        if not self._file.may_change:
            return None
        if self.aside is not None and self._file.view.matter.stage in self.aside.sources:
            return self.aside
        return self.main()

    def choose(self, move: Move[MatterSnapshot] | None) -> None:
        """Take this step instead of the main one; None goes back to that."""
        self.aside = replace(move, aside=True) if move is not None else None

    def judge(self) -> tuple[Problem, ...]:
        """Name the step at the foot and say what stops it."""
        matter, step = self.matter(), self.move()
        self._foot.show_move(
            step, proposed={item.name: matter.values.get(item.name) for item in step.inputs} if step else {}
        )
        self._foot.show_card(section=self._desk.code)
        problems: tuple[Problem, ...] = ()
        if step is not None:
            tried = self._file.attempt(matter, on=self._foot.on(), values=self._foot.values())
            problems = self._file.kind.problems(step, tried)
        self._foot.show_problems(problems)
        return problems

    def take(self, _reason: str = "") -> None:
        """Take the step; Refused names what stops it."""
        if self._foot.step is not None:
            self._file.advance(self._foot.step, on=self._foot.on(), values=self._foot.values())
