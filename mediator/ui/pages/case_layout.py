"""CaseLayout: where things are on an open case; the preview goes behind a key when there is no room for it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mediator.domain.case_sections import CaseSection, section_state, section_title
from mediator.domain.problems import Problem
from mediator.domain.snapshot import CaseSnapshot
from mediator.domain.workflow import Move
from mediator.ui.cards import Notice, ScrollPage
from mediator.ui.controls import clear_layout, column, row
from mediator.ui.field_row import Today
from mediator.ui.fields_widget import WIDEST
from mediator.ui.jobs import Jobs
from mediator.ui.pages.case_foot import CaseFoot
from mediator.ui.pages.case_head import CaseHead
from mediator.ui.pages.paper_preview import PaperPreview
from mediator.ui.pages.reason_strip import ReasonStrip
from mediator.ui.step_list import Step, StepList, StepState
from mediator.ui.toast import Toast
from mediator.ui.tokens import Tone
from mediator.ui.translation import label

ROOM_EMS = 58


class CaseLayout:
    """Puts the widgets of a case page into ``page``: head, steps, form, preview, foot, and the notices between."""

    def __init__(self, page: QWidget, form: QWidget, *, jobs: Jobs, today: Today) -> None:
        self.page = page
        self.head = CaseHead()
        self.steps = StepList()
        self.reason = ReasonStrip()
        self.foot = CaseFoot(today=today)
        self.preview = PaperPreview(jobs)
        self.toast = Toast(page)
        self._wide = True
        self._wants_preview = False
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
        self.head.fit(wide=self._wide, paper=self._wants_preview)
        self.scroll.setVisible(self._wide or not self._wants_preview)
        self.preview.setVisible(self._wide or self._wants_preview)
        if self.preview.isVisible():
            self.preview.draw()

    def toggle_preview(self) -> None:
        """Change between the form and the paper where only one has room."""
        self._wants_preview = not self._wants_preview and not self._wide
        self.fit()

    def show_form(self) -> None:
        """A field is to be seen: the form comes in front."""
        self._wants_preview = False
        self.fit()

    def say(self, sentence: str, *buttons: QWidget, tone: Tone = Tone.ACCENT) -> None:
        """One notice above the form, in place of the last."""
        self.hush()
        self._notices.addWidget(Notice(sentence, tone=tone, button=row(*buttons) if buttons else None))
        self.scroll.verticalScrollBar().setValue(0)

    def hush(self) -> None:
        """Take the notice away."""
        clear_layout(self._notices)

    def top(self) -> None:
        """Begin at the top of the section."""
        self.scroll.verticalScrollBar().setValue(0)

    def show_steps(
        self,
        sections: Sequence[CaseSection],
        case: CaseSnapshot,
        *,
        current: str,
        step: Move[CaseSnapshot] | None,
        problems: Collection[Problem],
    ) -> None:
        """The list at the left, each section with its state; what did not change is not drawn anew."""
        steps = []
        for section in sections:
            state = section_state(section, case, step=step, problems=problems)
            title = section_title(section, case).replace(section.title, label(section.title))
            steps.append(Step(code=section.code, title=title, state=StepState(state)))
        if steps != getattr(self, "_steps", None):
            self._steps = steps
            self.steps.show_steps(steps, current=current)
        self.steps.select(current)
