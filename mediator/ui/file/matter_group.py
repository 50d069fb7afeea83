"""GroupPart: a group of Fields of a matter as one card."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.matter.kind import Group, MatterSnapshot
from mediator.domain.problems import Problem
from mediator.services.files import amendments
from mediator.ui.file.case_part import Saving, Session
from mediator.ui.file.matter_part import MatterContext
from mediator.ui.look.translation import label
from mediator.ui.masking.masked_line import Covers
from mediator.ui.widgets.cards import Card
from mediator.ui.widgets.field_row import Today
from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.widgets.form_values import settle_choices, typed_values, unreadable
from mediator.ui.widgets.risk_note import RiskNote


class GroupPart(QWidget):
    """What is typed is laid over the matter; a required input that is empty keeps it as a draft.

    Numbers and phones are covered until the user asks for them; what lies below the covers is kept whole.
    """

    changed = Signal()

    def __init__(self, group: Group, context: MatterContext) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.group = group
        self.touched = False
        self.form = FieldsWidget(context.fields(group.fields), today=lambda: context.workspace.today)
        self.covers, self._veil = Covers(self.form), context.veil
        self.covers.turn(on=context.veil.on)
        context.veil.lifted.connect(self.uncover)
        self.show_button = context.veil.button()
        self.form.changed.connect(self._typed)
        card = Card(label(group.label), self.show_button)
        card.add(self.form)
        self.risk = RiskNote(context.offers.risks) if "risk_facts" in self.form.rows else None
        self._today: Today = lambda: context.workspace.today
        self._days = 0
        if self.risk is not None:
            card.add(self.risk)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def show_matter(self, matter: MatterSnapshot) -> None:
        """Show what is kept, unless something is being typed."""
        if not self.touched:
            self.form.set_values({name: matter.values.get(name) for name in self.form.rows})
            self._cover()
        self._days = (self._today() - matter.opened_on).days if matter.opened_on else 0
        self._explain()

    def raw(self) -> dict[str, Any]:
        """The texts as they stand."""
        return dict(self.form.raw())

    def set_raw(self, data: Mapping[str, Any]) -> None:
        """Put back what :meth:`raw` gave."""
        self.form.set_raw(data)
        self.touched = True
        self._cover()

    def overlay(self, matter: MatterSnapshot) -> MatterSnapshot:
        """The matter with what is typed here."""
        return replace(matter, values={**matter.values, **self.values()}) if self.touched else matter

    def values(self) -> dict[str, Any]:
        """What is typed, by name."""
        settle_choices(self.form)
        return typed_values(self.form)

    def problems(self) -> list[Problem]:
        """What cannot be read, and what is required and empty."""
        if not self.touched:
            return []
        return unreadable(self.form, section=self.group.code) or missing(self.form, section=self.group.code)

    def save(self, session: Session, matter: MatterSnapshot, how: Saving) -> None:
        """Keep what is typed."""
        amendments.amend(session, matter.id, self.values(), actor=how.actor, now=how.now, reason=how.reason)

    def focus_on(self, problem: Problem) -> bool:
        """Go to the input a problem names; False if it is not here."""
        if problem.field not in self.form.rows:
            return False
        self.form.focus_field(problem.field)
        return True

    def uncover(self) -> None:
        """Show numbers and phones whole."""
        self.covers.turn(on=False)
        self._cover()

    def _cover(self) -> None:
        self.covers.put()
        self.show_button.setVisible(bool(self.covers.shown) and self._veil.may)

    def _typed(self, _name: str) -> None:
        self.touched = True
        self._explain()
        self.changed.emit()

    def _explain(self) -> None:
        """Score the risk as it is typed."""
        if self.risk is not None:
            self.risk.score_typed(typed_values(self.form), days=self._days)


def missing(form: FieldsWidget, *, section: str) -> list[Problem]:
    """One problem for each required input that is empty."""
    return [replace(problem, section=section) for problem in form.problems() if problem.stops]
