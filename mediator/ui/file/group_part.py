"""GroupPart: a group of Fields as one card."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from mediator.domain.matter.kind import Group
from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.problems import Problem
from mediator.ui.file.part import Entered, Part, PartContext, missing
from mediator.ui.look.translation import label
from mediator.ui.masking.masked_line import MaskedLines
from mediator.ui.widgets.cards import Card
from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.widgets.form_values import settle_choices, typed_values, unreadable
from mediator.ui.widgets.risk_note import RiskNote


class GroupPart(Part):
    """Lays what is typed over the matter; with an empty required input it stays a draft.

    Numbers and phones are masked until the user asks for them; the values below the masks stay whole.
    """

    def __init__(self, group: Group, context: PartContext) -> None:
        super().__init__(context)
        self.group = group
        self.form = FieldsWidget(context.fields(group.fields), today=context.today)
        self.masked_lines = MaskedLines(self.form)
        self.masked_lines.turn(on=context.masking.on)
        context.masking.unmasked.connect(self.unmask)
        self.show_button = context.masking.button()
        self.form.changed.connect(self._typed)
        card = Card(label(group.label), self.show_button)
        card.add(self.form)
        self.risk = RiskNote(context.words.risks) if "risk_facts" in self.form.rows else None
        self._days = 0
        if self.risk is not None:
            card.add(self.risk)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def show_matter(self, matter: MatterSnapshot) -> None:
        """Show the saved values, unless something is being typed."""
        if not self.touched:
            self.form.set_values({name: matter.values.get(name) for name in self.form.rows})
            self._mask()
        self._days = (self._context.today() - matter.opened_on).days if matter.opened_on else 0
        self._explain()

    def raw(self) -> dict[str, Any]:
        """Return the texts as typed."""
        return dict(self.form.raw()) if self.touched else {}

    def set_raw(self, data: Mapping[str, Any]) -> None:
        """Restore what :meth:`raw` returned."""
        if data:
            self.form.set_raw(data)
            self.touched = True
            self._mask()

    def overlay(self, matter: MatterSnapshot, *, proposed: bool) -> MatterSnapshot:
        """Return the matter with what is typed here."""
        if not self.touched:
            return matter
        laid = replace(matter, values={**matter.values, **self.values()})
        counted = kind_of(matter.kind).category
        return replace(laid, category=laid.text(counted)) if counted else laid

    def values(self) -> dict[str, Any]:
        """Return the typed values by field name."""
        settle_choices(self.form)
        return typed_values(self.form)

    def problems(self) -> list[Problem]:
        """Return what cannot be read and which required inputs are empty."""
        if not self.touched:
            return []
        return unreadable(self.form, section=self.group.code) or missing(self.form, section=self.group.code)

    def entered(self, _matter: MatterSnapshot) -> Entered:
        """Return what is typed, to be saved."""
        return Entered(values=self.values()) if self.touched else Entered()

    def lock(self) -> None:
        """Make the inputs read-only; masked numbers can still be shown."""
        self.form.setEnabled(False)

    def focus_on(self, problem: Problem) -> bool:
        """Go to the input named by the problem; return False if it is not here."""
        if problem.field not in self.form.rows:
            return False
        self.form.focus_field(problem.field)
        return True

    def unmask(self) -> None:
        """Show numbers and phones whole."""
        self.masked_lines.turn(on=False)
        self._mask()

    def _mask(self) -> None:
        self.masked_lines.put()
        self.show_button.setVisible(bool(self.masked_lines.shown) and self._context.masking.may)

    def _typed(self, _name: str = "") -> None:
        self._explain()
        super()._typed()

    def _explain(self) -> None:
        """Score the risk while it is typed."""
        if self.risk is not None:
            self.risk.score_typed(typed_values(self.form), days=self._days)
