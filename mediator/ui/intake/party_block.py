"""PartyBlock: one party of the registration: its name and kind, and all other inputs below when opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from mediator.domain.case.parties import AGREES, ORGANISATION, PERSON, Party
from mediator.domain.case.signers import is_minor
from mediator.domain.people.masks import mask_phone
from mediator.domain.problems import Problem
from mediator.domain.text.texts import clean_name
from mediator.services.people.register import PersonRow
from mediator.ui.intake.agent_block import AgentList, NewId
from mediator.ui.intake.known_people import KnownPeople
from mediator.ui.intake.number_owner import NumberOwner
from mediator.ui.intake.party_facts import PartyFacts
from mediator.ui.intake.party_head import PartyHead
from mediator.ui.look.translation import label
from mediator.ui.masking.party_numbers import MaskedNumbers
from mediator.ui.widgets.field_row import Today


class PartyBlock(QFrame):
    """``party()`` returns what is typed; the inputs below the name are built when first opened."""

    changed = Signal()
    finished = Signal()
    removed = Signal()

    def __init__(self, party: Party, *, today: Today, people: KnownPeople, new_id: NewId) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._party, self._today, self._new_id = party, today, new_id
        self.neighbourhood: Callable[[], str] = str
        self.facts: PartyFacts | None = None
        self.masked = False
        self.agents = AgentList(today=today, new_id=new_id)
        self.head = PartyHead(party, find=people.find)
        self.name = self.head.name
        self.owner = NumberOwner(self.head, people.owner_of, party=self.party)
        self.numbers = MaskedNumbers(self.head, people, turn=lambda on: self.cover(on=on))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(20, 14, 20, 14)
        self._layout.setSpacing(8)
        self._layout.addWidget(self.head)
        self._layout.addWidget(self.owner)
        self._layout.addWidget(self.agents)
        self.agents.changed.connect(self.changed)
        self.agents.finished.connect(self.finished)
        self.owner.answered.connect(self.changed)
        self.owner.slip.connect(self.focus_on)
        self.head.changed.connect(self._head_changed)
        self.head.kind_taken.connect(self._take_kind)
        self.head.person_taken.connect(self.take_person)
        self.head.opened.connect(self.toggle)
        self.head.agent_wanted.connect(lambda: self.add_agent(focus=True))
        self.head.removed.connect(self.removed)
        self.head.finished.connect(self._leave_name)
        self.show_party(party)

    @property
    def party_id(self) -> UUID:
        """Return the id of the party, which a new one keeps when saved."""
        return self._party.id

    def party(self) -> Party:
        """Return the party as typed; agents without a name are left out."""
        facts: dict[str, Any] = self.facts.values() if self.facts is not None else {}
        name = clean_name(self.head.name.text())
        facts |= {"role": self.head.role(), "name": name, "agents": self.agents.agents()}
        person = self.owner.same.get(name) or (self._party.person_id if name == self._party.name else None)
        return replace(self._party, **facts, person_id=person)

    def show_party(self, party: Party) -> None:
        """Show ``party`` in place of the present values."""
        self._party = party
        self.head.show_party(party)
        if self.facts is not None and self.facts.kind == party.kind:
            self.facts.show_party(party)
        elif self.facts is not None:
            self._drop_facts()
            self.open()
        self.agents.show_agents(party.agents)
        self._settle()

    def open(self) -> PartyFacts:
        """Show the inputs below the name."""
        if self.facts is None:
            self._party = self.party()
            self.facts = PartyFacts(self._party, today=self._today, neighbourhood=self.neighbourhood())
            self.facts.changed.connect(self._facts_changed)
            self.facts.finished.connect(self._leave_facts)
            self._layout.insertWidget(1, self.facts)
            self.facts.cover(on=self.masked)
        self.facts.offer_neighbourhood(self.neighbourhood())
        self.facts.show()
        self._settle()
        return self.facts

    def toggle(self) -> None:
        """Open and focus the first input, or fold."""
        if self.facts is None or self.facts.isHidden():
            self.open().focus_on("")
        else:
            self.facts.hide()
            self._settle()

    def is_open(self) -> bool:
        """Return True if the inputs below the name are shown."""
        return self.facts is not None and not self.facts.isHidden()

    def take_person(self, person: PersonRow) -> None:
        """Fill the block with the facts of a known person; numbers stay masked until the user asks for them."""
        self.show_party(person.fill(self.party()))
        self.numbers.mask(person.id)
        self.agents.propose_guardian(minor=is_minor(self.party(), self._today()))
        self.changed.emit()

    def cover(self, *, on: bool = True) -> None:
        """Mask numbers and phones, or show them whole; their values do not change."""
        self.masked = on
        self.numbers.settle(masked=on)
        for part in (self.agents, *((self.facts,) if self.facts is not None else ())):
            part.cover(on=on)
        self._settle()

    def agree(self) -> None:
        """Record that the party agrees to the mediation."""
        self.head.consent.setChecked(True)
        self._take_consent()

    def add_agent(self, *, focus: bool = False) -> None:
        """Add an agent, for a minor a guardian."""
        block = self.agents.add(guardian=is_minor(self.party(), self._today()))
        if focus:
            block.fields.focus_field("name")

    def raw(self) -> dict[str, Any]:
        """Return everything as typed, for a draft."""
        facts, party = None if self.facts is None else self.facts.raw(), self.party()
        more = {"concealed": self.numbers.on, "facts": facts, "agents": self.agents.raw()}
        return {**raw_head(party if party.person_id else self._party, self.head), **more}

    def set_raw(self, data: Mapping[str, Any]) -> None:
        """Restore what :meth:`raw` returned."""
        base = party_of(data)
        facts = data["facts"]
        self.show_party(self._party if facts is None and base.id == self._party.id else base)
        self.head.name.setText(data["name"])
        self.head.set_role(data["role"])
        if facts is not None:
            self.open().set_raw(facts)
        self.agents.set_raw(data["agents"])
        self.numbers.restore(data)
        self._settle()

    def problems(self) -> list[Problem]:
        """Return what cannot be read."""
        found = [] if self.facts is None else self.facts.problems(self._party.id)
        return [*found, *self.agents.problems(self._party.id)]

    def focus_on(self, field: str) -> None:
        """Go to the name, an agent, or an input below the name."""
        if field in ("name", ""):
            self.head.name.setFocus()
        elif field in ("agents", "proof", "authority"):
            if not self.agents.blocks:
                self.add_agent()
            self.agents.focus_on("name" if field == "agents" else field)
        else:
            self.open().focus_on(field)

    def _drop_facts(self) -> None:
        if self.facts is not None:
            self.facts.hide()
            self.facts.deleteLater()
            self.facts = None

    def _take_kind(self, kind: str) -> None:
        kept = self.party()
        was_open = self.is_open()
        self._drop_facts()
        self._party = turned_into(kept, kind)
        self.head.show_party(self._party)
        if was_open or kind != PERSON:
            self.open()
        self.changed.emit()

    def _head_changed(self) -> None:
        if self.head.consent.isChecked() != (self.party().consent == AGREES):
            self._take_consent()
        self._settle()
        self.changed.emit()

    def _take_consent(self) -> None:
        yes = self.head.consent.isChecked()
        consent, on = (AGREES, self._today()) if yes else ("", None)
        if self.facts is not None:
            self.facts.fields.set_values({"consent": consent, "consent_on": on})
        self._party = replace(self._party, consent=consent, consent_on=on)
        self._settle()

    def _facts_changed(self, name: str) -> None:
        if name in ("birth", "id_number"):
            self.agents.propose_guardian(minor=is_minor(self.party(), self._today()))
        if name == "consent":
            self.head.consent.setChecked(self.party().consent == AGREES)
        self._settle()
        self.changed.emit()

    def _leave_name(self) -> None:
        self.facts.focus_on("") if self.facts is not None and self.is_open() else self.finished.emit()

    def _leave_facts(self) -> None:
        self.agents.focus_on("name") if self.agents.blocks else self.finished.emit()

    def _settle(self) -> None:
        words = "" if self.is_open() else summary(self.party(), masked=self.masked)
        self.head.show_summary(words, is_open=self.is_open())
        self.owner.look()


def raw_head(party: Party, head: PartyHead) -> dict[str, Any]:
    """Return what is typed beside and above the inputs, for a draft."""
    return {
        "id": str(party.id),
        "kind": party.kind,
        "role": head.role(),
        "name": head.name.text(),
        "began_as": party.name,
        "person": str(party.person_id or ""),
    }


def party_of(data: Mapping[str, Any]) -> Party:
    """Return the party a draft starts from; its name may have been changed since."""
    person = UUID(data["person"]) if data["person"] else None
    name = clean_name(data.get("began_as", data["name"]))
    return Party(id=UUID(data["id"]), kind=data["kind"], role=data["role"], name=name, person_id=person)


def new_party(*, id: UUID, role: str, kind: str = PERSON) -> Party:  # noqa: A002 - the name of the field
    """Return an empty party; a person starts as 汉族 with an identity card."""
    if kind == PERSON:
        return Party(id=id, role=role, kind=kind, ethnicity="汉族", id_kind="居民身份证")
    return Party(id=id, role=role, kind=kind)


def turned_into(party: Party, kind: str) -> Party:
    """Return the party as another kind, with the facts that both kinds have."""
    return replace(
        new_party(id=party.id, role=party.role, kind=kind),
        name=party.name,
        phone=party.phone,
        address=party.address,
        consent=party.consent,
        consent_on=party.consent_on,
    )


def summary(party: Party, *, masked: bool = False) -> str:
    """Return the facts of a folded party in one line; with ``masked`` the phone is masked."""
    phone = mask_phone(party.phone) if masked else party.phone
    translate = QCoreApplication.translate
    if party.kind == ORGANISATION:
        facts = [party.credit_code, party.representative, phone, party.address]
    elif party.members:
        facts = [
            translate("PartyBlock", "{n}人").format(n=len(party.members)),
            *(member.name for member in party.representatives),
        ]
    else:
        born = translate("PartyBlock", "{year}年生").format(year=party.birth.year) if party.birth else ""
        facts = [label(party.sex), born, phone, party.address or party.household]
    return "　".join(part for part in facts if part)
