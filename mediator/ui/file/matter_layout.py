"""MatterLayout: where things are on an open matter, its head, and the list of its sections at the left."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from mediator.domain.matter.kind import MatterKind, MatterSnapshot
from mediator.domain.matter.sections import matter_section_state, matter_section_title, other_moves, sections_of
from mediator.domain.problems import Problem
from mediator.domain.workflow import Move
from mediator.services.files.matter_actions import actions_for
from mediator.ui.file.file_layout import FileLayout
from mediator.ui.file.matter_file import MatterFile
from mediator.ui.file.matter_head import MatterHead
from mediator.ui.file.paper_preview import PaperPreview
from mediator.ui.look.translation import label
from mediator.ui.widgets.field_row import Today
from mediator.ui.widgets.step_list import Step, StepState


class MatterLayout(FileLayout[MatterHead]):
    """The layout of an open file with the head and the sections of a matter."""

    def __init__(self, page: QWidget, form: QWidget, *, preview: PaperPreview, today: Today) -> None:
        super().__init__(page, form, head=MatterHead(), preview=preview, today=today)

    def show_head(self, file: MatterFile, *, main: Move[MatterSnapshot] | None, today: date) -> None:
        """What the matter is, how far it is, and what the user may do with it besides the main step."""
        view, kind, may = file.view, file.kind, file.may_change
        self.head.show_matter(view.matter, kind, clocks=view.clocks, today=today)
        self.head.show_asides(other_moves(kind, view.matter, main=main) if may else ())
        self.head.let_undo(can=file.can_undo())
        ended = kind.procedure.stage(view.matter.stage).end
        self.head.make_button.setVisible(may and view.matter.case is None and kind.to_case is not None and not ended)
        self.head.show_actions(actions_for(view.matter) if may else ())

    def show_steps(
        self, kind: MatterKind[Any], matter: MatterSnapshot, *, current: str, problems: Collection[Problem]
    ) -> None:
        """The list at the left, each section with its state."""
        step = self.foot.step
        steps = [
            Step(
                code=section.code,
                title=matter_section_title(section, matter).replace(section.title, label(section.title)),
                state=StepState(matter_section_state(section, matter, step=step, problems=problems)),
            )
            for section in sections_of(kind, matter)
        ]
        self.list_steps(steps, current=current)
