"""NextStep: the next step of a file, what stops it given all that is typed, and taking it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from mediator.domain.problems import Problem, Severity
from mediator.domain.workflow import Move
from mediator.services.papers import papers
from mediator.ui.file.open_file import OpenFile, Taking
from mediator.ui.file.section_form import SectionForm
from mediator.ui.file.step_foot import StepFoot


class NextStep:
    """``aside`` is another step chosen by the user; without it the main step of the stage is next."""

    def __init__(self, file: OpenFile[Any], form: SectionForm, foot: StepFoot, *, user: str) -> None:
        self._file, self._form, self._foot, self._user = file, form, foot, user
        self.aside: Move[Any] | None = None

    def matter(self) -> Any:
        """Return the matter with all that is typed."""
        return self._form.overlay(self._file.view.matter, proposed=False)

    def main(self) -> Move[Any] | None:
        """Return the main step of the stage, None at the end."""
        return self._file.main_move(self.matter(), on=self._foot.on())

    def move(self) -> Move[Any] | None:
        """Return the step that comes next, None at the end."""
        if self.aside is not None and self._file.view.matter.stage in self.aside.sources:
            return self.aside
        return self.main()

    def choose(self, move: Move[Any] | None) -> None:
        """Choose this step instead of the main one; None returns to the main one."""
        self.aside = replace(move, aside=True) if move is not None else None

    def judge(self) -> tuple[Problem, ...]:
        """Show the step at the foot and return what stops it; a step the user may not take is not shown."""
        matter, step = self.matter(), self.move()
        if step is not None and not self._file.may_take(step):
            step = None
        self._foot.follow_today()
        proposed = self._file.kind.proposed(step, matter, self._user) if step is not None else {}
        self._foot.show_move(step, proposed=proposed)
        self._foot.show_card(section=self._form.code)
        problems: Sequence[Problem] = ()
        if step is not None:
            tried = self._file.attempt(matter, on=self._foot.on(), values=self._foot.values())
            problems = self._file.rules.problems(step, tried)
        self._foot.show_problems((*problems, *self._unprinted(matter, problems)))
        return tuple(problems)

    def taking(self) -> Taking[Any] | None:
        """Return the step of the button with its day and inputs."""
        step = self._foot.step
        return Taking(move=step, on=self._foot.on(), values=self._foot.values()) if step is not None else None

    def _unprinted(self, matter: Any, said: Sequence[Problem]) -> Iterator[Problem]:
        """Yield what the paper of the open section still lacks, once there is something to print."""
        section = self._form.section
        if section is None or not section.count(matter) or not self._file.may_export:
            return
        code = self._file.kind.section_paper(section, matter, self._form.place())
        if code and code not in self._file.view.filed:
            known = {problem.message for problem in said}
            for problem in papers.problems(matter, code):
                if problem.message not in known:
                    yield replace(problem, severity=Severity.WARN)
