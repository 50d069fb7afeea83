"""Case numbers: one gap-free series per committee and year, never reused; and the series of letters and meetings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.case.file_numbers import letter_number
from mediator.domain.matter.kind import MatterKind
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.roles import SETTINGS, Actor, require
from mediator.domain.problems import Problem, Refused
from mediator.services.files.open_files import OpenFile
from mediator.storage.tables.cases import CaseTable
from mediator.storage.tables.matters import SeriesTable
from mediator.storage.tables.offices import CommitteeTable, NumberingTable, VoidNumberTable


@dataclass(frozen=True)
class VoidNumber:
    """A number no longer valid, of which committee and year it was, and the day its file was registered on."""

    number: str
    committee_id: UUID
    year: int
    day: date


def coming_serial(session: Session, *, committee_id: UUID, year: int) -> int:
    """Return the serial that the next case of that year gets; nothing is taken."""
    row = session.get(NumberingTable, (committee_id, year))
    return (row.last if row is not None else 0) + 1


def next_serial(session: Session, *, committee_id: UUID, year: int) -> int:
    """Take the next serial of that year in the caller's transaction; a rollback gives it back."""
    row = session.get(NumberingTable, (committee_id, year))
    if row is None:
        row = NumberingTable(committee_id=committee_id, year=year, last=0)
        session.add(row)
    row.last += 1
    session.flush()
    return row.last


def start_at(session: Session, *, committee_id: UUID, year: int, first: int, actor: Actor) -> None:
    """Let the year begin at serial ``first``, for an office with earlier cases on paper."""
    require(actor, SETTINGS)
    if first < 1:
        raise Refused([Problem(message="起始序号应为1以上的整数。", field="first_serial")])
    used = select(CaseTable.rid).where(CaseTable.committee_id == committee_id, CaseTable.year == year).limit(1)
    void = select(VoidNumberTable.rid).where(VoidNumberTable.committee_id == committee_id, VoidNumberTable.year == year)
    given = session.scalar(used) or session.scalar(void.where(VoidNumberTable.entity == "case").limit(1))
    if given is not None:
        raise Refused([Problem(message=f"{year}年已经编过号，起始序号不能再改。", field="first_serial")])
    row = session.get(NumberingTable, (committee_id, year))
    if row is None:
        row = NumberingTable(committee_id=committee_id, year=year, last=0)
        session.add(row)
    row.last = first - 1
    session.flush()


def start_series(session: Session, name: str, *, year: int, first: int, actor: Actor) -> None:
    """Let a series of letters or meetings (``王鲍联调``) begin the year at ``first``, after earlier ones on paper."""
    require(actor, SETTINGS)
    if first < 1:
        raise Refused([Problem(message="起始序号应为1以上的整数。", field="first_serial")])
    row = session.get(SeriesTable, (name, year))
    if row is not None and row.last >= first:
        message = f"“{name}”{year}年已经编到{row.last}号，起始序号不能小于{row.last + 1}。"
        raise Refused([Problem(message=message, field="first_serial")])
    if row is None:
        row = SeriesTable(name=name, year=year, last=0)
        session.add(row)
    row.last = first - 1
    session.flush()


def coming_letter(session: Session, kind: MatterKind[MatterSnapshot], committee_id: UUID, *, year: int) -> str:
    """Return the number that the next matter of this kind gets; nothing is taken. "" if the kind is not numbered."""
    if not kind.series:
        return ""
    name = _series(session, kind, committee_id)
    row = session.get(SeriesTable, (name, year))
    return letter_number(name, year=year, serial=(row.last if row is not None else 0) + 1)


def retire(session: Session, file: OpenFile[Any], old: VoidNumber, *, reason: str, now: datetime) -> None:
    """Keep a number that a correction took from its file: void, with the reason, and never given again."""
    session.add(
        VoidNumberTable(
            office_id=file.row.office_id,
            entity=file.entity,
            file_id=file.id,
            **vars(old),
            new_number=file.row.number,
            reason=reason,
            voided_at=now,
        )
    )
    session.flush()


def void_numbers(session: Session, file_id: UUID) -> tuple[str, ...]:
    """Return the numbers that a file had before corrections, oldest first."""
    query = select(VoidNumberTable.number).where(VoidNumberTable.file_id == file_id)
    return tuple(session.scalars(query.order_by(VoidNumberTable.rid)))


def matter_number(session: Session, kind: MatterKind[MatterSnapshot], committee_id: UUID, *, year: int) -> str:
    """Take the next number of a kind of matter as a letter or meeting; return "" if the kind is not numbered."""
    if not kind.series:
        return ""
    name = _series(session, kind, committee_id)
    row = session.get(SeriesTable, (name, year))
    if row is None:
        row = SeriesTable(name=name, year=year, last=0)
        session.add(row)
    row.last += 1
    return letter_number(name, year=year, serial=row.last)


def _series(session: Session, kind: MatterKind[MatterSnapshot], committee_id: UUID) -> str:
    committee = session.get(CommitteeTable, committee_id)
    return f"{committee.short_name if committee else ''}{kind.series}"
