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
    return _cases(session, committee_id, year).last + 1


def next_serial(session: Session, *, committee_id: UUID, year: int) -> int:
    """Take the next serial of that year in the caller's transaction; a rollback gives it back."""
    return _next(session, _cases(session, committee_id, year))


def coming_letter(session: Session, kind: MatterKind[MatterSnapshot], committee_id: UUID, *, year: int) -> str:
    """Return the number that the next matter of this kind gets; nothing is taken. "" if the kind is not numbered."""
    if not kind.series:
        return ""
    name = _series_of(session, kind, committee_id)
    return letter_number(name, year=year, serial=_series(session, name, year).last + 1)


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


def take_serial(session: Session, *, committee_id: UUID, year: int, serial: int) -> None:
    """Take the serial that a file on paper has; the next number of that year follows the highest one."""
    row = _cases(session, committee_id, year)
    row.last = max(row.last, serial)
    session.add(row)
    session.flush()


def gap_before(session: Session, *, committee_id: UUID, year: int, serial: int) -> tuple[int, int] | None:
    """Return the first and the last serial that would be skipped by taking ``serial`` next, or None."""
    first = _cases(session, committee_id, year).last + 1
    return (first, serial - 1) if serial > first else None


def holder_of(session: Session, *, committee_id: UUID, year: int, serial: int) -> str:
    """Return number and title of the case that has this serial, or ""."""
    query = select(CaseTable.number, CaseTable.title).where(
        CaseTable.committee_id == committee_id, CaseTable.year == year, CaseTable.serial == serial
    )
    found = session.execute(query).one_or_none()
    return f"{found.number}（{found.title}）" if found else ""


def matter_number(session: Session, kind: MatterKind[MatterSnapshot], committee_id: UUID, *, year: int) -> str:
    """Take the next number of a kind of matter as a letter or meeting; return "" if the kind is not numbered."""
    if not kind.series:
        return ""
    name = _series_of(session, kind, committee_id)
    return letter_number(name, year=year, serial=_next(session, _series(session, name, year)))


def start_at(session: Session, *, committee_id: UUID, year: int, first: int, actor: Actor) -> None:
    """Let the year begin at serial ``first``, for an office with earlier cases on paper."""
    row = _cases(session, committee_id, year)
    used = select(CaseTable.rid).where(CaseTable.committee_id == committee_id, CaseTable.year == year).limit(1)
    void = select(VoidNumberTable.rid).where(VoidNumberTable.committee_id == committee_id, VoidNumberTable.year == year)
    given = session.scalar(used) or session.scalar(void.where(VoidNumberTable.entity == "case").limit(1))
    taken = f"{year}年已经编过号，起始序号不能再改。" if given is not None else ""
    _begin(session, row, first, taken=taken, actor=actor)


def start_series(session: Session, name: str, *, year: int, first: int, actor: Actor) -> None:
    """Let a series of letters or meetings (``王鲍联调``) begin the year at ``first``, after earlier ones on paper."""
    row = _series(session, name, year)
    taken = f"“{name}”{year}年已经编到{row.last}号，起始序号不能小于{row.last + 1}。" if row.last >= first > 0 else ""
    _begin(session, row, first, taken=taken, actor=actor)


def _series_of(session: Session, kind: MatterKind[MatterSnapshot], committee_id: UUID) -> str:
    committee = session.get(CommitteeTable, committee_id)
    return f"{committee.short_name if committee else ''}{kind.series}"


def _cases(session: Session, committee_id: UUID, year: int) -> NumberingTable:
    found = session.get(NumberingTable, (committee_id, year))
    return found or NumberingTable(committee_id=committee_id, year=year, last=0)


def _series(session: Session, name: str, year: int) -> SeriesTable:
    return session.get(SeriesTable, (name, year)) or SeriesTable(name=name, year=year, last=0)


def _begin(session: Session, row: NumberingTable | SeriesTable, first: int, *, taken: str, actor: Actor) -> None:
    require(actor, SETTINGS)
    if message := taken if first > 0 else "起始序号应为1以上的整数。":
        raise Refused([Problem(message=message, field="first_serial")])
    row.last = first - 1
    session.add(row)
    session.flush()


def _next(session: Session, row: NumberingTable | SeriesTable) -> int:
    """Count on and return the serial."""
    row.last += 1
    session.add(row)
    session.flush()
    return row.last
