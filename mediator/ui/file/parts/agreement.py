"""AgreementPart: the agreement: the dispute in a paragraph, the clauses, the sum, manner and time of performance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.case.records import Agreement, Instalment
from mediator.domain.case.records.agreement import AGREEMENT, sum_in_clauses
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Problem
from mediator.domain.text.money import format_yuan
from mediator.ui.file.part import Entered, Part, PartContext
from mediator.ui.file.parts.clauses_edit import ClausesEdit
from mediator.ui.file.parts.instalments_edit import InstalmentsEdit
from mediator.ui.widgets.cards import Card
from mediator.ui.widgets.controls import push_button
from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.widgets.form_values import money_raw, named, settle_choices, typed_values, unreadable, without

FIRST = ("form", "agreed_on", "facts")
SECTION = "agreement"


class AgreementPart(Part):
    """Starts from what is known; ``overlay`` returns the case with the agreement and its plan as typed."""

    def __init__(self, context: PartContext, *, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._agreement = Agreement(id=UUID(int=0))
        self._stored = False
        self.head = FieldsWidget(named(AGREEMENT, *FIRST), today=context.today)
        self.clauses = ClausesEdit()
        self.rest = FieldsWidget(without(AGREEMENT, *FIRST, "clauses"), today=context.today)
        self.take_sum = push_button("", role="quiet", icon="check", on_click=self._take_sum)
        self.plan = InstalmentsEdit(today=context.today, new_id=context.new_id, total=self._amount)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for title, *widgets in (
            (self.tr("协议书"), self.head),
            (self.tr("协议内容"), self.clauses, self.take_sum),
            (self.tr("怎么履行"), self.rest),
            (self.tr("分期付款"), self.plan),
        ):
            card = Card(title)
            card.add(*widgets)
            layout.addWidget(card)
        for form in (self.head, self.rest):
            form.changed.connect(self._typed)
        self.clauses.changed.connect(self._typed)
        self.plan.changed.connect(self._typed)
        self.clauses.finished.connect(lambda: self.rest.focus_field("amount"))

    def show_matter(self, case: CaseSnapshot) -> None:
        """Show the agreement of ``case``, or a proposed one; what is being typed stays."""
        self._stored = case.agreement is not None
        if self.touched:
            return
        new = Agreement.propose(case, new_id=self._context.new_id, on=self._context.today())
        self._agreement = case.agreement or new
        facts = asdict(self._agreement)
        self.head.set_values(facts)
        self.rest.set_values(facts)
        self.clauses.set_clauses(self._agreement.clauses)
        self.plan.show_plan(case.instalments)
        self._offer_sum()

    def agreement(self) -> Agreement:
        """Return the agreement as typed."""
        for form in (self.head, self.rest):
            settle_choices(form)
        values = typed_values(self.head) | typed_values(self.rest) | {"clauses": self.clauses.clauses()}
        return replace(self._agreement, **values)

    def raw(self) -> dict[str, Any]:
        """Return what is being typed, for a draft."""
        if not self.touched:
            return {}
        return {
            "id": str(self._agreement.id),
            "fields": self.head.raw() | self.rest.raw(),
            "clauses": self.clauses.raw(),
            "plan": self.plan.raw(),
        }

    def set_raw(self, data: Mapping[str, Any]) -> None:
        """Restore what :meth:`raw` returned."""
        if data:
            if not self._stored:
                self._agreement = replace(self._agreement, id=UUID(data["id"]))
            self.head.set_raw(data["fields"])
            self.rest.set_raw(data["fields"])
            self.clauses.set_clauses(data["clauses"])
            self.plan.set_raw(data["plan"])
            self.touched = True
            self._offer_sum()

    def overlay(self, case: CaseSnapshot, *, proposed: bool) -> CaseSnapshot:
        """Return the case with what is typed; an untouched proposal only if ``proposed`` is set."""
        if not (self.touched or proposed or self._stored):
            return case
        return replace(case, agreement=self.agreement(), instalments=self.plan.instalments())

    def problems(self) -> list[Problem]:
        """Return what cannot be read."""
        found = [problem for form in (self.head, self.rest) for problem in unreadable(form, section=SECTION)]
        return [*found, *self.plan.problems()]

    def entered(self, case: CaseSnapshot) -> Entered:
        """Return the agreement, and its plan if that was changed."""
        if not self.touched:
            return Entered()
        plan = self.plan.instalments()
        return Entered(rows=(self.agreement(),), lists={Instalment: plan} if plan != case.instalments else {})

    def focus_on(self, problem: Problem) -> bool:
        """Go to what the problem names."""
        if problem.field == "clauses":
            self.clauses.focus_first()
        elif problem.field == "instalments":
            self.plan.focus_on(problem.item)
        elif problem.field in self.head.rows:
            self.head.focus_field(problem.field)
        elif problem.field in self.rest.rows:
            self.rest.focus_field(problem.field)
        else:
            self.clauses.focus_first()
        return True

    def _amount(self) -> int | None:
        value = self.rest.values().get("amount")
        return value if isinstance(value, int) else None

    def _typed(self, _name: str = "") -> None:
        self._offer_sum()
        self.plan.judge()
        super()._typed()

    def _offer_sum(self) -> None:
        found = sum_in_clauses(self.clauses.clauses())
        offered = found is not None and self._amount() is None
        self.take_sum.setVisible(offered)
        if found is not None:
            self.take_sum.setText(self.tr("协议金额写{sum}").format(sum=format_yuan(found)))
            self.take_sum.setProperty("fen", found)

    def _take_sum(self) -> None:
        self.rest.set_raw({"amount": money_raw(int(self.take_sum.property("fen")))})
        self._typed()
        self.rest.focus_field("method")
