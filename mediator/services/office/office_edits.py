"""Change the parts of the office: committees, reception points, mediators; the log stores old and new values."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.case.snapshot import Committee
from mediator.domain.people.roles import REGISTERS, Actor, require
from mediator.domain.problems import NotFound, Problem, Refused
from mediator.domain.text.texts import clean_name
from mediator.services.files.mapping import differences, to_value
from mediator.services.office.office_log import note
from mediator.services.office.offices import MediatorRow, StationRow
from mediator.services.registers.entries import rename_committee
from mediator.storage.tables.cases import CaseTable
from mediator.storage.tables.offices import CommitteeTable, MediatorTable, StationTable

AnyRow = CommitteeTable | StationTable | MediatorTable


def update_committee(
    session: Session, committee_id: UUID, values: Mapping[str, object], *, actor: Actor, now: datetime
) -> Committee:
    """Change name, short_name, kind, address or phone; a short name used in a case number stays."""
    row = _row(session, CommitteeTable, committee_id)
    clean, problems = _cleaned(values, needed={"name": "全称", "short_name": "简称"})
    short = clean.get("short_name", row.short_name)
    if short != row.short_name:
        numbered = select(CaseTable.rid).where(CaseTable.committee_id == committee_id).limit(1)
        other = select(CommitteeTable.id).where(CommitteeTable.short_name == short)
        if session.scalar(numbered) is not None:
            message = f"已有案件用简称“{row.short_name}”编号，简称不能再改；其他内容可以改。"
            problems.append(Problem(message=message, field="short_name"))
        elif session.scalar(other) is not None:
            problems.append(Problem(message=f"简称“{short}”已经被另一个调委会使用。", field="short_name"))
    if problems:
        raise Refused(problems)
    old = row.name
    _change(session, row, "update_committee", clean, actor=actor, now=now)
    if row.name != old:
        rename_committee(session, old, row.name, actor=actor, now=now)
    return to_value(row, Committee)


def update_station(
    session: Session, station_id: UUID, values: Mapping[str, object], *, actor: Actor, now: datetime
) -> StationRow:
    """Change name or address, or retire it (``active``)."""
    row = _row(session, StationTable, station_id)
    clean, problems = _cleaned(values, needed={"name": "名称"})
    if problems:
        raise Refused(problems)
    _change(session, row, "update_station", clean, actor=actor, now=now)
    return to_value(row, StationRow)


def update_mediator(
    session: Session, mediator_id: UUID, values: Mapping[str, object], *, actor: Actor, now: datetime
) -> MediatorRow:
    """Change name, committee_id, certificate, duty or phone, or retire them (``active``); old cases keep the name."""
    row = _row(session, MediatorTable, mediator_id)
    clean, problems = _cleaned(values, needed={"name": "姓名"})
    if problems:
        raise Refused(problems)
    _change(session, row, "update_mediator", clean, actor=actor, now=now)
    return to_value(row, MediatorRow)


def all_mediators(session: Session) -> tuple[MediatorRow, ...]:
    """Return every mediator and registrar, retired ones last."""
    query = select(MediatorTable).order_by(MediatorTable.active.desc(), MediatorTable.seq)
    return tuple(to_value(row, MediatorRow) for row in session.scalars(query))


def _row(session: Session, table: type[Any], row_id: UUID) -> Any:
    row = session.get(table, row_id)
    if row is None:
        raise NotFound("名册里没有这一条，可能已被别人删去；请重新打开名册。")
    return row


def _cleaned(values: Mapping[str, object], *, needed: Mapping[str, str]) -> tuple[dict[str, Any], list[Problem]]:
    clean = {name: clean_name(value) if isinstance(value, str) else value for name, value in values.items()}
    problems = [
        Problem(message=f"请填写{word}。", field=name) for name, word in needed.items() if clean.get(name, word) == ""
    ]
    return clean, problems


def _change(session: Session, row: AnyRow, kind: str, new: Mapping[str, Any], *, actor: Actor, now: datetime) -> None:
    require(actor, REGISTERS)
    changed = differences({name: getattr(row, name) for name in new}, new)
    if not changed:
        return
    for name in changed:
        setattr(row, name, new[name])
    session.flush()
    note(session, row, kind, actor=actor, now=now, data={"name": row.name, "changed": changed})
