"""The roster of known people: masked lines found by initials, name, number or phone, and the cases of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mediator.domain.people.masks import mask_id, mask_phone
from mediator.domain.people.roles import REVEAL, Actor, require
from mediator.domain.workflows.case.procedure import CASE
from mediator.services.people import register as people
from mediator.services.people.register import PersonRow
from mediator.storage import events
from mediator.storage.tables.cases import CaseTable, PartyTable
from mediator.storage.tables.offices import PersonTable


@dataclass(frozen=True, kw_only=True)
class PersonLine:
    """One person or organisation; ID number and phone are masked, ``cases`` counts those they were a party of."""

    id: UUID
    kind: str
    name: str
    id_number: str
    phone: str
    address: str
    cases: int


@dataclass(frozen=True, kw_only=True)
class CaseLine:
    """One case of a person, and the role they had in it."""

    id: UUID
    number: str
    title: str
    role: str
    registered_on: date
    stage_label: str
    tone: str


def keys(session: Session, *, actor: Actor, text: str = "") -> tuple[UUID, ...]:
    """Return the ids of the people matching ``text``, or of all, the newest first, to be read by the page."""
    return people.keys(session, actor=actor, text=text)


def page(session: Session, ids: Sequence[UUID]) -> tuple[PersonLine, ...]:
    """Return the lines of these people, the newest first, without those who are gone."""
    query = (
        select(PartyTable.person_id, func.count(PartyTable.case_id.distinct()))
        .where(PartyTable.person_id.in_(ids))
        .group_by(PartyTable.person_id)
    )
    counts = {row[0]: row[1] for row in session.execute(query)}
    return tuple(_line(person, cases=counts.get(person.id, 0)) for person in people.page(session, ids))


def count(session: Session) -> int:
    """Return how many people are known."""
    return session.scalar(select(func.count()).select_from(PersonTable)) or 0


def reveal(session: Session, person_id: UUID, *, actor: Actor, now: datetime) -> PersonLine:
    """Return the line with whole ID number and phone; the log names actor and person. Refused if not allowed."""
    require(actor, REVEAL)
    row = session.get_one(PersonTable, person_id)
    events.append(
        session,
        office_id=row.office_id,
        kind="reveal",
        entity="person",
        entity_id=row.id,
        actor=actor.name,
        now=now,
        data={"label": "证件号码和电话"},
    )
    return PersonLine(
        id=row.id,
        kind=row.kind,
        name=row.name,
        id_number=row.id_number,
        phone=row.phone,
        address=str(row.data.get("address", "")),
        cases=0,
    )


def cases_of(session: Session, person_id: UUID) -> tuple[CaseLine, ...]:
    """Return the cases a person was a party of, the newest first."""
    query = (
        select(
            CaseTable.id, CaseTable.number, CaseTable.title, CaseTable.registered_on, CaseTable.stage, PartyTable.role
        )
        .join(PartyTable, PartyTable.case_id == CaseTable.id)
        .where(PartyTable.person_id == person_id)
        .order_by(CaseTable.registered_on.desc(), CaseTable.rid.desc())
    )
    return tuple(
        CaseLine(
            id=row.id,
            number=row.number,
            title=row.title,
            role=row.role,
            registered_on=row.registered_on,
            stage_label=CASE.stage(row.stage).label,
            tone=CASE.stage(row.stage).tone,
        )
        for row in session.execute(query)
    )


def _line(person: PersonRow, *, cases: int) -> PersonLine:
    return PersonLine(
        id=person.id,
        kind=person.kind,
        name=person.name,
        id_number=mask_id(person.id_number),
        phone=mask_phone(person.phone),
        address=str(person.facts.get("address", "")),
        cases=cases,
    )
