"""The register of known people: found by initials, part of a name, ID number or phone; the newest facts are stored."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from mediator.domain.case.parties import GROUP, LASTING, Party
from mediator.domain.people.roles import REVEAL, Actor
from mediator.services.files.mapping import to_column, to_value
from mediator.services.people.name_initials import initials_of
from mediator.storage.tables.base import uuid7
from mediator.storage.tables.offices import PersonTable

_NEWEST_FIRST = (PersonTable.updated_at.desc(), PersonTable.id.desc())


@dataclass(frozen=True, kw_only=True)
class PersonRow:
    """A known person or organisation, ready to fill a party's block."""

    id: UUID
    kind: str
    name: str
    id_number: str
    phone: str
    facts: dict[str, Any]
    updated_at: datetime

    def fill(self, party: Party) -> Party:
        """Return the party with this person's facts; its role and id stay."""
        known = {name: self.facts[name] for name in LASTING if name in self.facts}
        if isinstance(known.get("birth"), str):
            known["birth"] = date.fromisoformat(known["birth"])
        return replace(party, **known, person_id=self.id)


def find(session: Session, text: str, *, actor: Actor, limit: int = 8) -> tuple[PersonRow, ...]:
    """Return known people by initials, or by a part of name, ID number or phone; newest first.

    Numbers are compared only for actors who may see them whole: a hit would give them away digit by digit.
    """
    wanted = _wanted(text)
    if not wanted:
        return ()
    query = select(PersonTable).where(_found_by(wanted, actor)).order_by(*_NEWEST_FIRST).limit(limit)
    return tuple(_row(found) for found in session.scalars(query))


def keys(session: Session, *, actor: Actor, text: str = "") -> tuple[UUID, ...]:
    """Return the ids of all people, or of those :func:`find` finds, the newest first, to be read by the page."""
    query, wanted = select(PersonTable.id).order_by(*_NEWEST_FIRST), _wanted(text)
    return tuple(session.scalars(query.where(_found_by(wanted, actor)) if wanted else query))


def page(session: Session, ids: Sequence[UUID]) -> tuple[PersonRow, ...]:
    """Return the people with these ids, the newest first, without those who are gone."""
    query = select(PersonTable).where(PersonTable.id.in_(ids)).order_by(*_NEWEST_FIRST)
    return tuple(_row(found) for found in session.scalars(query))


def owner_of(session: Session, party: Party) -> PersonRow | None:
    """Return the person with this party's number under a name the party never had, or None.

    A party whose ``person_id`` is this person is the same under a new name.
    """
    row = _with_number(session, party) if party.name else None
    if row is None or row.id == party.person_id or party.name in (row.name, *_former_names(row)):
        return None
    return _row(row)


def remember(session: Session, party: Party, *, office_id: UUID, now: datetime) -> UUID | None:
    """Save the newest facts of a named party and return its id in the register; a group is not a person.

    A party whose number belongs to somebody else changes nobody (see :func:`owner_of`). Former names are kept.
    """
    if party.kind == GROUP or not party.name:
        return None
    if owner_of(session, party) is not None:
        return party.person_id
    row = _known(session, party)
    data = {name: _plain(getattr(party, name)) for name in LASTING}
    if row is not None and party.name in _former_names(row):
        data["name"] = row.name
    if row is None:
        row = PersonTable(
            id=uuid7(now),
            office_id=office_id,
            kind=party.kind,
            name=party.name,
            initials="",
            id_number="",
            phone="",
            birth=None,
            data={},
            updated_at=now,
        )
        session.add(row)
    merged = {**row.data, **{name: value for name, value in data.items() if value}}
    if merged != row.data:
        earlier = {name: row.data[name] for name in merged if row.data.get(name) and row.data[name] != merged[name]}
        past = [*row.data.get("history", []), {"until": now.isoformat(), **earlier}] if earlier else None
        row.data = {**merged, **({"history": past} if past else {})}
        row.name, row.kind, row.phone = str(merged["name"]), party.kind, merged.get("phone", "")
        row.id_number = merged.get("id_number") or merged.get("credit_code") or ""
        row.initials = "".join(f" {entry}" for entry in sorted(initials_of(row.name)))
        row.birth, row.updated_at = party.birth or row.birth, now
    session.flush()
    return row.id


def _wanted(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip()


def _found_by(wanted: str, actor: Actor) -> ColumnElement[bool]:
    tests: list[ColumnElement[bool]] = [PersonTable.name.contains(wanted, autoescape=True)]
    if wanted.isascii():
        tests.append(PersonTable.initials.contains(f" {wanted.lower()}", autoescape=True))
        if actor.may(REVEAL) and len(wanted) >= 3 and any(char.isdigit() for char in wanted):
            tests.append(PersonTable.id_number.contains(wanted.upper(), autoescape=True))
            tests.append(PersonTable.phone.contains(wanted, autoescape=True))
    return or_(*tests)


def _known(session: Session, party: Party) -> PersonTable | None:
    """Return the same person: by the block they were filled from, by number, or by name and phone.

    A number that nobody has yet may belong to somebody stored without one; a bare name only matches a bare name.
    """
    if party.person_id is not None:
        row = session.get(PersonTable, party.person_id)
        if row is not None and row.name == party.name:
            return row
    number = party.id_number or party.credit_code
    if number:
        found = _with_number(session, party)
        if found is not None or not party.phone:
            return found
    query = select(PersonTable).where(PersonTable.name == party.name, PersonTable.phone == party.phone)
    if number or not party.phone:
        query = query.where(PersonTable.id_number == "")
    return session.scalar(query.limit(1))


def _with_number(session: Session, party: Party) -> PersonTable | None:
    number = party.id_number or party.credit_code
    return session.scalar(select(PersonTable).where(PersonTable.id_number == number).limit(1)) if number else None


def _former_names(row: PersonTable) -> list[str]:
    return [entry["name"] for entry in row.data.get("history", []) if "name" in entry]


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else to_column(value)


def _row(found: PersonTable) -> PersonRow:
    return to_value(found, PersonRow, facts=dict(found.data))
