"""NextStep: which step comes next, what stops it with all that is typed laid over the case, and taking it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from mediator.domain.case.proposals import decline_words, retention_for
from mediator.domain.case.sections import next_move
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Problem, Severity
from mediator.domain.workflow import Move
from mediator.domain.workflows.case.procedure import CASE
from mediator.services.papers import papers
from mediator.services.papers.section_papers import paper_for
from mediator.ui.file.case_file import CaseFile
from mediator.ui.file.case_foot import CaseFoot
from mediator.ui.file.section_desk import SectionDesk


class NextStep:
    """``aside`` is another step the user chose to take; else it is the main one of the stage."""

    def __init__(self, file: CaseFile, desk: SectionDesk, foot: CaseFoot, *, user: str) -> None:
        self._file, self._desk, self._foot, self._user = file, desk, foot, user
        self.aside: Move[CaseSnapshot] | None = None

    def case(self) -> CaseSnapshot:
        """The case with all that is typed."""
        return self._desk.overlay(self._file.view.case, proposed=False)

    def move(self) -> Move[CaseSnapshot] | None:
        """The step the button takes; None at the end."""
        case = self.case()
        if self.aside is not None and case.stage in self.aside.sources:
            return self.aside
        return next_move(case, lambda: self._file.attempt(case, on=self._foot.on(), values={}))

    def judge(self) -> tuple[Problem, ...]:
        """Name the step at the foot and say what stops it."""
        case, step = self.case(), self.move()
        if step is not None and not self._file.may(step.permission):
            step = None
        self._foot.follow_today()
        self._foot.show_move(step, proposed=self._proposed(case))
        self._foot.show_card(section=self._desk.code)
        problems: tuple[Problem, ...] = ()
        if step is not None:
            tried = self._file.attempt(case, on=self._foot.on(), values=self._foot.values())
            problems = CASE.problems(step, tried)
        self._foot.show_problems((*problems, *self._unprinted(case, problems)))
        return problems

    def _unprinted(self, case: CaseSnapshot, said: Sequence[Problem]) -> Iterator[Problem]:
        """What the paper of the open section still needs before it is printed, once there is something to print."""
        section = self._desk.section
        if section is None or not section.count(case) or not self._file.may_export:
            return
        code = paper_for(case, section.code, place=self._desk.place())
        if code and code not in self._file.view.filed:
            known = {problem.message for problem in said}
            for problem in papers.problems(case, code):
                if problem.message not in known:
                    yield replace(problem, severity=Severity.WARN)

    def take(self, _reason: str = "") -> None:
        """Take the step; Refused names what stops it."""
        if self._foot.step is not None:
            self._file.advance(self._foot.step, on=self._foot.on(), values=self._foot.values())

    def _proposed(self, case: CaseSnapshot) -> dict[str, Any]:
        filer = case.filer or case.registrar or self._user
        kept = {"retention": case.retention or retention_for(case).code, "filer": filer}
        return {**kept, **decline_words(case)} if case.stage == CASE.start.code else kept
