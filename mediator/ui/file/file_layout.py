"""FileLayout: the places of the parts of an open file; the preview moves behind a key where room is short."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mediator.domain.matter.sections import Section, section_count, section_state
from mediator.domain.problems import Problem
from mediator.ui.file.file_head import FileHead
from mediator.ui.file.papers.paper_preview import PaperPreview
from mediator.ui.file.reason_strip import ReasonStrip
from mediator.ui.file.step_foot import StepFoot
from mediator.ui.frame.toast import Toast
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.widgets.cards import Notice, ScrollPage
from mediator.ui.widgets.controls import clear_layout, column, row
from mediator.ui.widgets.field_row import Today
from mediator.ui.widgets.fields_widget import WIDEST
from mediator.ui.widgets.step_list import Step, StepList, StepState

ROOM_EMS = 58


class FileLayout:
    """Puts the widgets of an open file into ``page``: head, steps, form, preview, foot, and a notice between."""

    def __init__(self, page: QWidget, form: QWidget, *, preview: PaperPreview, today: Today) -> None:
        self.page = page
        self.head = FileHead()
        self.steps = StepList()
        self.reason = ReasonStrip()
        self.foot = StepFoot(today=today)
        self.preview = preview
        self.toast = Toast(page)
        self._wide = True
        self._wants_preview, self._has_papers = False, True
        self._steps: list[Step] = []
        self._notices = QVBoxLayout()
        self._notices.setSpacing(6)
        middle = column(self.reason, form, None, spacing=12, margins=(0, 4, 8, 12))
        inner = middle.layout()
        if isinstance(inner, QVBoxLayout):
            inner.insertLayout(0, self.foot.card_box)
            inner.insertLayout(0, self._notices)
        middle.setMaximumWidth(WIDEST)
        self.scroll = ScrollPage(middle)
        self._body = QHBoxLayout()
        self._body.setContentsMargins(24, 0, 24, 8)
        self._body.setSpacing(16)
        self._body.addWidget(self.steps)
        self._body.addWidget(self.scroll, 5)
        self._body.addWidget(self.preview, 4)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addLayout(self._body, 1)
        layout.addWidget(self.foot)

    def fit(self) -> None:
        """Show form and preview side by side if there is room, else one of them."""
        em = QFontMetrics(self.page.font()).horizontalAdvance("国")
        self._wide = self.page.width() >= ROOM_EMS * em
        front = self._wants_preview and self._has_papers
        self.head.fit(wide=self._wide, paper=front)
        if not self._has_papers:
            self.head.switch.hide()
        self.scroll.setVisible(self._wide or not front)
        self.preview.setVisible((self._wide and self._has_papers) or front)
        if self.preview.isVisible():
            self.preview.draw()

    def have_papers(self, *, any_paper: bool) -> None:
        """Show or hide the preview and the switch to it; a file without papers has neither."""
        if any_paper != self._has_papers:
            self._has_papers = any_paper
            self.fit()

    def toggle_preview(self) -> None:
        """Switch between form and paper where only one has room."""
        self._wants_preview = not self._wants_preview and not self._wide
        self.fit()

    def show_form(self) -> None:
        """Bring the form to the front."""
        self._wants_preview = False
        self.fit()

    def say(self, sentence: str, *buttons: QWidget, tone: Tone = Tone.ACCENT) -> None:
        """Show one notice above the form in place of the last one."""
        self.hush()
        self._notices.addWidget(Notice(sentence, tone=tone, button=row(*buttons) if buttons else None))
        self.scroll.verticalScrollBar().setValue(0)

    def hush(self) -> None:
        """Hide the notice."""
        clear_layout(self._notices)

    def top(self) -> None:
        """Scroll to the top of the section."""
        self.scroll.verticalScrollBar().setValue(0)

    def show_steps(
        self, sections: Sequence[Section[Any]], matter: Any, *, current: str, problems: Collection[Problem]
    ) -> None:
        """Show the sections at the left, each with its state; an unchanged list is not drawn again."""
        steps = [
            Step(
                code=section.code,
                title=label(section.title) + section_count(section, matter),
                state=StepState(section_state(section, matter, step=self.foot.step, problems=problems)),
            )
            for section in sections
        ]
        if steps != self._steps:
            self._steps = steps
            self.steps.show_steps(steps, current=current)
        self.steps.select(current)
