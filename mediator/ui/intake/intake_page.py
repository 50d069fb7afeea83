"""IntakePage: registers a dispute; type, two names and a sentence are enough for a number."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from mediator.domain.case.intake import Intake, intake_problems
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.people.roles import Actor
from mediator.domain.problems import Problem
from mediator.services.files import intake as intakes
from mediator.services.links.case_from_matter import register_from_matter
from mediator.services.people.masking import note_revealed
from mediator.ui.intake.begin_page import BeginPage
from mediator.ui.intake.intake_form import IntakeForm
from mediator.ui.intake.register_words import read_register
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.cards import Notice
from mediator.ui.widgets.controls import clear_layout, push_button
from mediator.ui.workspace import Workspace

DRAFT = "intake"


class IntakePage(BeginPage):
    """A new dispute; emits ``registered(UUID)`` once it is saved.

    With ``matter_id`` the dispute comes from a matter and starts from its values (``start``); the two are linked.
    """

    registered = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        parent: QWidget | None = None,
        *,
        start: Intake | None = None,
        matter_id: UUID | None = None,
    ) -> None:
        draft = DRAFT if matter_id is None else f"matter/{matter_id}/intake"
        super().__init__(workspace, draft=draft, parent=parent)
        self.name_button(self.tr("登记"), tip=self.tr("登记这件纠纷，给出编号（Ctrl+S）"))
        self._start, self._matter_id = start, matter_id
        self._checks = QTimer(self)
        self._checks.setSingleShot(True)
        self._checks.setInterval(150)
        self._checks.timeout.connect(self.show_problems)
        self.form: IntakeForm
        self.restore()

    def begin(self) -> None:
        """Show an empty form, or one with the values of the matter it comes from."""
        clear_layout(self.body)
        self.form = IntakeForm(self._workspace, read_register(self._workspace), start=self._start)
        if self._matter_id is not None:
            self.form.known_people.note_source = self._note_source
        self.form.changed.connect(self._typed)
        self.form.finished.connect(self.foot.main.setFocus)
        self.body.addWidget(self.form)

    def raw(self) -> dict[str, Any]:
        """Return everything as typed, for a draft."""
        return self.form.raw()

    def set_raw(self, data: dict[str, Any]) -> None:
        """Restore what :meth:`raw` returned."""
        self.form.set_raw(data)

    def missing(self) -> list[Problem]:
        """Return what cannot be read and what is missing for a number."""
        return [*self.form.problems(), *intake_problems(self.form.intake(), today=self._workspace.today)]

    def focus_on(self, problem: Problem) -> None:
        """Go to the input named by the problem."""
        self.form.focus_on(problem)

    def focus_first(self) -> None:
        """Go to the first input."""
        self.form.focus_first()

    def make(self, session: Any, *, actor: Actor, now: datetime) -> CaseSnapshot:
        """Register the dispute."""
        typed = self.form.intake()
        if self._matter_id is not None:
            return register_from_matter(session, self._matter_id, typed, actor=actor, now=now)
        return intakes.register(session, typed, actor=actor, now=now)

    def made(self, case: CaseSnapshot) -> None:
        """Say the number, and show an empty form for the next one."""
        self.begin()
        words = self.tr("已登记，编号{number}：{title}。").format(number=case.number, title=case.title)
        again = push_button(self.tr("打开卷宗"), on_click=partial(self.registered.emit, case.id))
        self.say(Notice(words, tone=Tone.OK, button=again))
        self.show_problems()
        self.foot.note.setText(self.tr("已保存"))
        self.registered.emit(case.id)

    def _note_source(self) -> None:
        """Log that the numbers of the matter this dispute comes from are shown whole."""
        if self._matter_id is not None:
            with self._workspace.store.transaction() as session:
                now = self._workspace.clock()
                note_revealed(session, self._matter_id, actor=self._workspace.actor, now=now)

    def _typed(self) -> None:
        self.autosave.touch()
        self._checks.start()
