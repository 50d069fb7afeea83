"""IntakePart: the registration of an open case, amended on the same form that took it in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.people.masking import masked_file
from mediator.domain.problems import Problem
from mediator.services.files import intake as intakes
from mediator.ui.file.case_part import Desk, Saving, Session
from mediator.ui.intake.intake_form import IntakeForm
from mediator.ui.widgets.cards import Notice


class IntakePart(QWidget):
    """Wraps the IntakeForm; built with the first case it is shown.

    Numbers and phones are masked until the user asks to see them, which the log notes.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._desk, self.touched = desk, False
        self.form: IntakeForm | None = None
        self._case: CaseSnapshot | None = None
        self._locked = False
        self.show_button = desk.veil.button()
        self.masked = Notice(self.tr("证件号码和电话遮住了一部分，打印时是完整的。"), button=self.show_button)
        self.show_button.setVisible(desk.veil.may)
        desk.veil.lifted.connect(self.uncover)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        self._layout.addWidget(self.masked)

    def show_case(self, case: CaseSnapshot) -> None:
        """Show the registration of ``case``; what is being typed stays."""
        if self.form is None:
            self.form = IntakeForm(self._desk.workspace, self._desk.words, case=case)
            self.form.parties.cover(on=self._desk.veil.on)
            self.form.changed.connect(self._typed)
            self._layout.addWidget(self.form)
        elif not self.touched:
            self.form.show_case(case)
        self._case = case
        self.masked.setVisible(self.form.parties.covered and masked_file(case) != case)
        if self._locked:
            self.lock()

    def uncover(self) -> None:
        """Show numbers and phones whole."""
        if self.form is not None:
            self.form.parties.cover(on=False)
            self.masked.hide()

    def lock(self) -> None:
        """Everything can be read, nothing written."""
        self._locked = True
        if self.form is not None:
            for block in self.form.parties.blocks:
                block.open()
            self.form.setEnabled(False)

    def raw(self) -> dict[str, Any]:
        """What is being typed, for a draft."""
        return self.form.raw() if self.form is not None and self.touched else {}

    def set_raw(self, data: Mapping[str, Any]) -> None:
        """Put back what :meth:`raw` gave."""
        if data and self.form is not None:
            self.form.set_raw(data)
            self.touched = True

    def overlay(self, case: CaseSnapshot, *, proposed: bool) -> CaseSnapshot:
        """The case with the registration as typed."""
        if self.form is None or not self.touched:
            return case
        typed = self.form.intake()
        values: dict[str, Any] = dict(typed.values)
        parties = tuple(party for party in typed.parties if party.name or party.members)
        return replace(case, **values, parties=parties, mediators=typed.mediators)

    def place(self) -> int:
        """There is one registration."""
        return 1

    def problems(self) -> list[Problem]:
        """What cannot be read."""
        return self.form.problems() if self.form is not None else []

    def save(self, session: Session, case: CaseSnapshot, how: Saving) -> None:
        """Amend the registration if something was typed."""
        if self.form is not None and self.touched:
            intakes.amend(session, case.id, self.form.intake(), actor=how.actor, now=how.now, reason=how.reason)

    def focus_on(self, problem: Problem) -> bool:
        """Go to what a problem names."""
        if self.form is not None:
            self.form.focus_on(problem)
        return True

    def _typed(self) -> None:
        self.touched = True
        self.changed.emit()
