"""IntakePart: the registration of an open case, amended on the form that registered it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.people.masking import masked_case
from mediator.domain.problems import Problem
from mediator.ui.file.part import Entered, Part, PartContext
from mediator.ui.intake.intake_form import IntakeForm
from mediator.ui.widgets.cards import Notice


class IntakePart(Part):
    """Wraps the IntakeForm, which is built when the first case is shown.

    Numbers and phones are masked until the user asks to see them, which is logged.
    """

    def __init__(self, context: PartContext, *, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self.form: IntakeForm | None = None
        self._case: CaseSnapshot | None = None
        self._locked = False
        self.show_button = context.masking.button()
        self.masked = Notice(self.tr("证件号码和电话遮住了一部分，打印时是完整的。"), button=self.show_button)
        self.show_button.setVisible(context.masking.may)
        context.masking.unmasked.connect(self.uncover)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        self._layout.addWidget(self.masked)

    def show_matter(self, case: CaseSnapshot) -> None:
        """Show the registration of ``case``; what is being typed stays."""
        if self.form is None:
            self.form = IntakeForm(self._context.workspace, self._context.words, case=case)
            self.form.parties.cover(on=self._context.masking.on)
            self.form.changed.connect(self._typed)
            self._layout.addWidget(self.form)
        elif not self.touched:
            self.form.show_case(case)
        self._case = case
        self.masked.setVisible(self.form.parties.masked and masked_case(case) != case)
        if self._locked:
            self.lock()

    def uncover(self) -> None:
        """Show numbers and phones whole."""
        if self.form is not None:
            self.form.parties.cover(on=False)
            self.masked.hide()

    def lock(self) -> None:
        """Make everything read-only."""
        self._locked = True
        if self.form is not None:
            for block in self.form.parties.blocks:
                block.open()
            self.form.setEnabled(False)

    def raw(self) -> dict[str, Any]:
        """Return what is being typed, for a draft."""
        return self.form.raw() if self.form is not None and self.touched else {}

    def set_raw(self, data: Mapping[str, Any]) -> None:
        """Restore what :meth:`raw` returned."""
        if data and self.form is not None:
            self.form.set_raw(data)
            self.touched = True

    def overlay(self, case: CaseSnapshot, *, proposed: bool) -> CaseSnapshot:
        """Return the case with the registration as typed."""
        if self.form is None or not self.touched:
            return case
        typed = self.form.intake()
        values: dict[str, Any] = dict(typed.values)
        parties = tuple(party for party in typed.parties if party.name or party.members)
        return replace(case, **values, parties=parties, mediators=typed.mediators)

    def problems(self) -> list[Problem]:
        """Return what cannot be read."""
        return self.form.problems() if self.form is not None else []

    def entered(self, _case: CaseSnapshot) -> Entered:
        """Return the registration."""
        return Entered(values=self.form.intake().facts) if self.form is not None and self.touched else Entered()

    def focus_on(self, problem: Problem) -> bool:
        """Go to what the problem names."""
        if self.form is not None:
            self.form.focus_on(problem)
        return True
