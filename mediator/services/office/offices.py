"""Set up the office: committees, reception points, mediators, users; used by the wizard and by ``init``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.case.snapshot import Committee
from mediator.domain.people.roles import DIRECTOR, REGISTERS, SETTINGS, Actor, require
from mediator.domain.problems import Problem, Refused
from mediator.domain.text.texts import clean_name
from mediator.services.files.mapping import to_value
from mediator.services.office.office_log import note
from mediator.storage.tables.base import uuid7
from mediator.storage.tables.offices import (
    COMMITTEE_KINDS,
    CommitteeTable,
    MediatorTable,
    OfficeTable,
    SettingTable,
    StationTable,
    UserTable,
)


@dataclass(frozen=True, kw_only=True)
class StationRow:
    """A reception point."""

    id: UUID
    name: str
    address: str = ""


@dataclass(frozen=True, kw_only=True)
class MediatorRow:
    """A mediator or registrar of the office."""

    id: UUID
    name: str
    committee_id: UUID | None = None
    certificate: str = ""
    duty: str = ""
    phone: str = ""
    active: bool = True


@dataclass(frozen=True, kw_only=True)
class OfficeRow:
    """The office: its name in the window, and whether the wizard is done."""

    id: UUID
    name: str
    set_up: bool


def open_office(session: Session, *, user: str, now: datetime) -> OfficeRow:
    """Return the office of this folder; if there is none, make it with its first user as director."""
    found = office(session)
    if found is not None:
        return found
    row = OfficeTable(id=uuid7(now), name="", created_at=now)
    session.add(row)
    session.flush()
    session.add(UserTable(id=uuid7(now), office_id=row.id, name=user, role=DIRECTOR))
    note(session, row, "open_office", actor=Actor(name=user), now=now, data={"user": user})
    session.flush()
    return to_value(row, OfficeRow)


def office(session: Session) -> OfficeRow | None:
    """Return the office of this folder, or None before the first start."""
    row = session.scalar(select(OfficeTable).limit(1))
    return None if row is None else to_value(row, OfficeRow)


def finish_set_up(session: Session, *, name: str, actor: Actor, now: datetime) -> None:
    """End the wizard; the office gets the name of its first committee unless ``name`` is given."""
    row = _office_row(session)
    named = clean_name(name)
    known = committees(session)
    row.name, row.set_up = named or (known[0].name if known else ""), True
    note(session, row, "set_up", actor=actor, now=now, data={"name": row.name})


def add_committee(
    session: Session, *, name: str, short_name: str, kind: str = "", actor: Actor, now: datetime
) -> Committee:
    """Add a committee; Refused if another has its short name, which is part of every case number."""
    require(actor, REGISTERS)
    name, short_name = clean_name(name), clean_name(short_name)
    problems = []
    if not name:
        problems.append(Problem(message="请填写人民调解委员会的全称。", field="name"))
    if not short_name:
        problems.append(Problem(message="请填写编号用的简称，如“王鲍”。", field="short_name"))
    if session.scalar(select(CommitteeTable).where(CommitteeTable.short_name == short_name)) is not None:
        problems.append(Problem(message=f"简称“{short_name}”已经被另一个调委会使用。", field="short_name"))
    if problems:
        raise Refused(problems)
    office_row = _office_row(session)
    row = CommitteeTable(
        id=uuid7(now),
        office_id=office_row.id,
        name=name,
        short_name=short_name,
        kind=kind if kind in COMMITTEE_KINDS else guess_kind(name),
        seq=len(committees(session)) + 1,
    )
    session.add(row)
    session.flush()
    note(session, row, "add_committee", actor=actor, now=now, data={"name": name})
    return to_value(row, Committee)


def guess_kind(name: str) -> str:
    """Return the statistics' kind of a committee from its name; the town's if the name says nothing."""
    for sign, kind in (
        ("村人民", "村调委会"),
        ("村民", "村调委会"),
        ("社区", "居调委会"),
        ("居民", "居调委会"),
        ("街道", "街道调委会"),
        ("公司", "企事业单位调委会"),
        ("协会", "社会团体和其他组织调委会"),
    ):
        if sign in name:
            return kind
    return "乡镇调委会"


def committees(session: Session) -> tuple[Committee, ...]:
    """Return the committees of the office in the order they were added."""
    query = select(CommitteeTable).where(CommitteeTable.active).order_by(CommitteeTable.seq)
    return tuple(to_value(row, Committee) for row in session.scalars(query))


def add_station(session: Session, *, name: str, address: str = "", actor: Actor, now: datetime) -> StationRow:
    """Add a reception point."""
    require(actor, REGISTERS)
    name = clean_name(name)
    if not name:
        raise Refused([Problem(message="请填写接待点的名称。", field="name")])
    office_row = _office_row(session)
    seq = len(stations(session)) + 1
    row = StationTable(id=uuid7(now), office_id=office_row.id, name=name, address=clean_name(address), seq=seq)
    session.add(row)
    session.flush()
    note(session, row, "add_station", actor=actor, now=now, data={"name": name})
    return to_value(row, StationRow)


def stations(session: Session) -> tuple[StationRow, ...]:
    """Return the reception points."""
    query = select(StationTable).where(StationTable.active).order_by(StationTable.seq)
    return tuple(to_value(row, StationRow) for row in session.scalars(query))


def add_mediator(session: Session, row: Mapping[str, object], *, actor: Actor, now: datetime) -> MediatorRow:
    """Add a mediator by name and, where known, committee_id, certificate, duty, phone."""
    require(actor, REGISTERS)
    values: dict[str, Any] = {key: clean_name(value) if isinstance(value, str) else value for key, value in row.items()}
    if not values.get("name"):
        raise Refused([Problem(message="请填写调解员的姓名。", field="name")])
    office_row = _office_row(session)
    added = MediatorTable(
        id=uuid7(now), office_id=office_row.id, seq=len(mediators(session)) + 1, **{"committee_id": None, **values}
    )
    session.add(added)
    session.flush()
    note(session, added, "add_mediator", actor=actor, now=now, data={"name": added.name})
    return to_value(added, MediatorRow)


def mediators(session: Session) -> tuple[MediatorRow, ...]:
    """Return the active mediators and registrars."""
    query = select(MediatorTable).where(MediatorTable.active).order_by(MediatorTable.seq)
    return tuple(to_value(row, MediatorRow) for row in session.scalars(query))


def setting(session: Session, name: str, default: Mapping[str, Any]) -> dict[str, Any]:
    """Return an office-wide setting merged over its defaults."""
    row = session.get(SettingTable, name)
    return {**default, **(row.value if row else {})}


def set_setting(session: Session, name: str, value: Mapping[str, Any], *, actor: Actor, now: datetime) -> None:
    """Save an office-wide setting; the log stores the old value."""
    require(actor, SETTINGS)
    row, office_row = session.get(SettingTable, name), _office_row(session)
    old = dict(row.value) if row else {}
    if row is None:
        session.add(SettingTable(name=name, value=dict(value)))
    else:
        row.value = dict(value)
    data = {"name": name, "old": old, "new": dict(value)}
    note(session, office_row, "setting", actor=actor, now=now, data=data)
    session.flush()


def users(session: Session) -> Sequence[Actor]:
    """Return everybody who may unlock the office."""
    query = select(UserTable).where(UserTable.active).order_by(UserTable.name)
    return [Actor(name=row.name, role=row.role) for row in session.scalars(query)]


def _office_row(session: Session) -> OfficeTable:
    return session.scalars(select(OfficeTable).limit(1)).one()
