"""The registers of the office (organs, advisers, grid workers, leaders, 法律明白人), all handled alike."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mediator.domain.matter.snapshot import Entry
from mediator.domain.office.registers import ASSESSMENTS, register_of
from mediator.domain.people.composition import MEMBERS
from mediator.domain.people.roles import REGISTERS, Actor, require
from mediator.domain.problems import NotFound, Problem, Refused
from mediator.services.dues.assessment_terms import refresh_assessments
from mediator.services.dues.committee_terms import refresh_terms
from mediator.services.files.typed import decode, encode
from mediator.services.office.office_log import note
from mediator.services.office.offices import office
from mediator.services.people.name_initials import initials_of
from mediator.storage.tables.base import uuid7
from mediator.storage.tables.matters import EntryTable


def save_entry(
    session: Session,
    kind: str,
    values: Mapping[str, object],
    *,
    actor: Actor,
    now: datetime,
    entry_id: UUID | None = None,
) -> Entry:
    """Add a line to a register, or change the one with this id; Refused names the required Fields that are empty."""
    require(actor, REGISTERS)
    register = register_of(kind)
    problems = [
        Problem(message=f"请填写“{item.label}”。", field=item.name)
        for item in register.fields
        if item.required and values.get(item.name) in (None, "", ())
    ]
    if problems:
        raise Refused(problems)
    stored = encode(register.fields, values)
    name, owner = str(stored.pop("name")), office(session)
    if owner is None:
        raise NotFound("请先完成新办公室的设置。")
    row = session.get(EntryTable, entry_id) if entry_id else None
    initials = "".join(f" {entry}" for entry in sorted(initials_of(name)))
    if row is None:
        seq = (session.scalar(select(func.max(EntryTable.seq)).where(EntryTable.kind == kind)) or 0) + 1
        row = EntryTable(
            id=uuid7(now), office_id=owner.id, kind=kind, name=name, initials=initials, details=stored, seq=seq
        )
        session.add(row)
    else:
        row.name, row.initials, row.details = name, initials, stored
    session.flush()
    _log(session, row, "save_entry", actor=actor, now=now)
    _keep_terms(session, kind)
    return _entry(row)


def retire_entry(session: Session, entry_id: UUID, *, actor: Actor, now: datetime) -> None:
    """Retire a line of the register; existing files keep its name."""
    require(actor, REGISTERS)
    row = session.get(EntryTable, entry_id)
    if row is None:
        raise NotFound("名册里没有这一条。")
    row.active = False
    _log(session, row, "retire_entry", actor=actor, now=now)
    _keep_terms(session, row.kind)


def rename_committee(session: Session, old: str, new: str, *, actor: Actor, now: datetime) -> None:
    """Rename a committee in the lines of its members, retired ones included."""
    require(actor, REGISTERS)
    for row in session.scalars(select(EntryTable).where(EntryTable.kind == MEMBERS).order_by(EntryTable.seq)):
        if row.details.get("committee") == old:
            row.details = {**row.details, "committee": new}
            _log(session, row, "save_entry", actor=actor, now=now)
    _keep_terms(session, MEMBERS)


def entries(session: Session, kind: str) -> tuple[Entry, ...]:
    """Return the active lines of a register in their order."""
    query = select(EntryTable).where(EntryTable.kind == kind, EntryTable.active).order_by(EntryTable.seq)
    return tuple(_entry(row) for row in session.scalars(query))


def entry(session: Session, entry_id: UUID) -> Entry:
    """Return one line, retired or not; NotFound if there is none."""
    row = session.get(EntryTable, entry_id)
    if row is None:
        raise NotFound("名册里没有这一条。")
    return _entry(row)


def _keep_terms(session: Session, kind: str) -> None:
    if kind == MEMBERS:
        session.flush()
        refresh_terms(session, entries(session, MEMBERS))
    if kind == ASSESSMENTS:
        session.flush()
        refresh_assessments(session)


def _entry(row: EntryTable) -> Entry:
    values = decode(register_of(row.kind).fields, row.details)
    return Entry(id=row.id, kind=row.kind, name=row.name, values={"name": row.name, **values}, active=row.active)


def _log(session: Session, row: EntryTable, kind: str, *, actor: Actor, now: datetime) -> None:
    data = {"register": row.kind, "name": row.name, "details": row.details}
    note(session, row, kind, entity="entry", actor=actor, now=now, data=data)
