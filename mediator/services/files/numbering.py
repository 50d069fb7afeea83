"""Case numbers: one gap-free series per committee and year, never reused; and the series of letters and meetings."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.case.file_numbers import letter_number
from mediator.domain.matter.kind import MatterKind
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.roles import SETTINGS, Actor, require
from mediator.domain.problems import Problem, Refused
from mediator.storage.tables.cases import CaseTable
from mediator.storage.tables.matters import SeriesTable
from mediator.storage.tables.offices import CommitteeTable, NumberingTable


def next_serial(session: Session, *, committee_id: UUID, year: int) -> int:
    """Take the next serial of that year in the caller's transaction; a rollback gives it back."""
    return _next(session, _cases(session, committee_id, year))


def matter_number(session: Session, kind: MatterKind[MatterSnapshot], committee_id: UUID, *, year: int) -> str:
    """Take the next number of a kind of matter as a letter or meeting; return "" if the kind is not numbered."""
    if not kind.series:
        return ""
    committee = session.get(CommitteeTable, committee_id)
    name = f"{committee.short_name if committee else ''}{kind.series}"
    return letter_number(name, year=year, serial=_next(session, _series(session, name, year)))


def start_at(session: Session, *, committee_id: UUID, year: int, first: int, actor: Actor) -> None:
    """Let the year begin at serial ``first``, for an office with earlier cases on paper."""
    row = _cases(session, committee_id, year)
    used = select(CaseTable.rid).where(CaseTable.committee_id == committee_id, CaseTable.year == year).limit(1)
    taken = f"{year}年已经编过号，起始序号不能再改。" if session.scalar(used) is not None else ""
    _begin(session, row, first, taken=taken, actor=actor)


def start_series(session: Session, name: str, *, year: int, first: int, actor: Actor) -> None:
    """Let a series of letters or meetings (``王鲍联调``) begin the year at ``first``, after earlier ones on paper."""
    row = _series(session, name, year)
    taken = f"“{name}”{year}年已经编到{row.last}号，起始序号不能小于{row.last + 1}。" if row.last >= first > 0 else ""
    _begin(session, row, first, taken=taken, actor=actor)


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
