"""SigningPart: who signed the agreement, in which capacity and when; one button sets one day for all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mediator.domain.case.records import Signature
from mediator.domain.case.records.agreement import SEALING
from mediator.domain.case.records.signature import another_signature
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.fields import Field, Kind, fields_of
from mediator.domain.problems import Problem
from mediator.ui.file.part import Entered, Part, PartContext
from mediator.ui.look.translation import label
from mediator.ui.widgets.cards import Card
from mediator.ui.widgets.controls import clear_layout, push_button, row
from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.widgets.form_values import settle_choices, typed_values, unreadable

SECTION = "signing"
DAY = Field(name="day", label="签署日期", kind=Kind.DATE, hint="各方、调解员和印章都是这一天")


class SigningPart(Part):
    """One card for each party with all its signers; a line counts once its day is written."""

    def __init__(self, context: PartContext, *, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._case: CaseSnapshot | None = None
        self.rows: dict[UUID, tuple[Signature, FieldsWidget]] = {}
        self.more: dict[UUID, QPushButton] = {}
        self._party_cards: dict[UUID | None, Card] = {}
        self.day = FieldsWidget((DAY,), today=context.today)
        self.day.finished.connect(self.set_all)
        self.sealing = FieldsWidget(SEALING, today=context.today)
        self.sealing.changed.connect(self._typed)
        every = Card(self.tr("签署"))
        self.all_button = push_button(self.tr("都在这一天签署盖章"), icon="check", on_click=self.set_all)
        every.add(self.day, row(self.all_button, None))
        self._cards = QVBoxLayout()
        self._cards.setSpacing(10)
        seal = Card(self.tr("调解员签名和印章"))
        seal.add(self.sealing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(every)
        layout.addLayout(self._cards)
        layout.addWidget(seal)

    def show_matter(self, case: CaseSnapshot) -> None:
        """Show the signers of each party of ``case``; what is being typed stays."""
        self._case = case
        if self.touched:
            return
        self._clear()
        proposed = Signature.every(case, new_id=self._context.new_id, on=self._context.today())
        known = {signature.id for signature in case.signatures}
        for signature in proposed:
            self._put(signature if signature.id in known else replace(signature, on=None))
        if case.agreement is not None:
            self.sealing.set_values(asdict(case.agreement))
            self.day.set_values({"day": case.agreement.agreed_on})

    def signatures(self) -> tuple[Signature, ...]:
        """Return the signatures that have a day, as typed."""
        found = []
        cards = list(self._party_cards)
        rows = sorted(self.rows.values(), key=lambda line: cards.index(line[0].party_id))
        for number, (signature, form) in enumerate(rows, 1):
            settle_choices(form)
            found.append(replace(signature, seq=number, **typed_values(form)))
        return tuple(signature for signature in found if signature.on is not None)

    def set_all(self) -> None:
        """Set the day written above for every signature and the seal."""
        day = typed_values(self.day)["day"] or self._context.today()
        for _, form in self.rows.values():
            form.set_values({"on": day})
        self.sealing.set_values({"mediator_signed_on": day, "sealed_on": day})
        self._typed()

    def add(self, party_id: UUID) -> None:
        """Add a signer for a party, such as the other parent or another representative."""
        party = self._case.party(party_id) if self._case is not None else None
        if party is not None:
            signing = [form.raw()["signer"] for row, form in self.rows.values() if row.party_id == party_id]
            row = another_signature(party, signing=signing, new_id=self._context.new_id)
            self._put(row).focus_field("signer" if not row.signer else "on")
            self._typed()

    def raw(self) -> dict[str, Any]:
        """Return what is being typed, for a draft."""
        if not self.touched:
            return {}
        rows = [
            {"id": str(row_id), "party": str(signature.party_id), "fields": form.raw()}
            for row_id, (signature, form) in self.rows.items()
        ]
        return {"rows": rows, "sealing": self.sealing.raw()}

    def set_raw(self, data: Mapping[str, Any]) -> None:
        """Restore what :meth:`raw` returned."""
        if not data:
            return
        self._clear()
        for entry in data["rows"]:
            party = None if entry["party"] == "None" else UUID(entry["party"])
            self._put(Signature(id=UUID(entry["id"]), party_id=party)).set_raw(entry["fields"])
        self.sealing.set_raw(data["sealing"])
        self.touched = True

    def overlay(self, case: CaseSnapshot, *, proposed: bool) -> CaseSnapshot:
        """Return the case with the signatures as typed."""
        if not self.touched or case.agreement is None:
            return case
        agreement = replace(case.agreement, **typed_values(self.sealing))
        return replace(case, signatures=self.signatures(), agreement=agreement)

    def problems(self) -> list[Problem]:
        """Return what cannot be read."""
        forms = [(row_id, form) for row_id, (_, form) in self.rows.items()]
        found = [problem for row_id, form in forms for problem in unreadable(form, section=SECTION, item=row_id)]
        return [*found, *unreadable(self.sealing, section=SECTION)]

    def entered(self, case: CaseSnapshot) -> Entered:
        """Return the signatures and the days of the mediator and the seal."""
        if not self.touched:
            return Entered()
        signed, sealed = self.signatures(), typed_values(self.sealing)
        return Entered(
            rows=(replace(case.agreement, **sealed),) if case.agreement is not None else (),
            lists={Signature: signed} if signed != case.signatures else {},
        )

    def focus_on(self, problem: Problem) -> bool:
        """Go to what the problem names: a signature, a party that has not signed, or the seal."""
        if problem.field in self.sealing.rows:
            self.sealing.focus_field(problem.field)
            return True
        for row_id, (signature, form) in self.rows.items():
            if problem.item in (row_id, signature.party_id):
                form.focus_field("on" if problem.field == "signer" else problem.field or "on")
                return True
        self.day.focus_field("day")
        return True

    def _put(self, signature: Signature) -> FieldsWidget:
        form = FieldsWidget(fields_of(Signature), today=self._context.today)
        form.set_values(asdict(signature))
        form.changed.connect(self._typed)
        self._card_of(signature.party_id).add(form)
        self.rows[signature.id] = (signature, form)
        return form

    def _card_of(self, party_id: UUID | None) -> Card:
        """Return the card with the signers of the party."""
        if party_id not in self._party_cards:
            party = self._case.party(party_id) if self._case is not None else None
            if party is None:
                card = Card(self.tr("签署"))
            else:
                more = push_button(self.tr("再加一人签署"), role="quiet", icon="user-plus")
                more.clicked.connect(lambda _checked=False: self.add(party.id))
                card = Card(f"{label(party.role)} {party.name}", more)
                self.more[party.id] = more
            self._party_cards[party_id] = card
            self._cards.addWidget(card)
        return self._party_cards[party_id]

    def _clear(self) -> None:
        clear_layout(self._cards)
        self.rows, self.more, self._party_cards = {}, {}, {}
