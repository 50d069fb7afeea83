"""CaseLayout: where things are on an open case, and the list of its sections at the left."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QWidget

from mediator.domain.case.sections import CaseSection, section_state, section_title
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Problem
from mediator.domain.workflow import Move
from mediator.ui.file.case_head import CaseHead
from mediator.ui.file.file_layout import FileLayout
from mediator.ui.file.paper_preview import PaperPreview
from mediator.ui.jobs import Jobs
from mediator.ui.look.translation import label
from mediator.ui.widgets.field_row import Today
from mediator.ui.widgets.step_list import Step, StepState


class CaseLayout(FileLayout[CaseHead]):
    """The layout of an open file with the head and the sections of a case."""

    def __init__(self, page: QWidget, form: QWidget, *, jobs: Jobs, today: Today) -> None:
        super().__init__(page, form, head=CaseHead(), preview=PaperPreview(jobs), today=today)

    def show_steps(
        self,
        sections: Sequence[CaseSection],
        case: CaseSnapshot,
        *,
        current: str,
        step: Move[CaseSnapshot] | None,
        problems: Collection[Problem],
    ) -> None:
        """The list at the left, each section with its state."""
        steps = []
        for section in sections:
            state = section_state(section, case, step=step, problems=problems)
            title = section_title(section, case).replace(section.title, label(section.title))
            steps.append(Step(code=section.code, title=title, state=StepState(state)))
        self.list_steps(steps, current=current)
