"""The void numbers of cases as lines of the ledger: a number that a correction took away stays in its place."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.case.file_numbers import format_number, parse_number
from mediator.storage.tables.cases import CaseTable
from mediator.storage.tables.offices import VoidNumberTable

_VOID = VoidNumberTable.__table__


def void_keys(
    session: Session, *, text: str = "", year: int | None = None, committee_id: UUID | None = None
) -> list[tuple[int, date]]:
    """Return key and day of the void numbers, newest first; a key is below zero, as those of cases are above."""
    query = select(_VOID.c.rid, _VOID.c.day).where(_VOID.c.entity == "case")
    if text.strip():
        query = query.where(_VOID.c.number.contains(text.strip(), autoescape=True))
    if year is not None:
        query = query.where(_VOID.c.year == year)
    if committee_id is not None:
        query = query.where(_VOID.c.committee_id == committee_id)
    found = session.connection().execute(query.order_by(_VOID.c.day.desc(), _VOID.c.rid.desc()))
    return [(-rid, day) for rid, day in found]


def laid_between(session: Session, keys: array[int], void: Sequence[tuple[int, date]]) -> array[int]:
    """Return the keys of cases, newest first, with the void numbers in their places: a few days are looked up each."""

    def age(rid: int) -> int:
        day = session.scalar(select(CaseTable.registered_on).where(CaseTable.rid == rid))
        return -day.toordinal() if day is not None else 0

    places = [(bisect_right(keys, -day.toordinal(), key=age), key) for key, day in void]
    for place, key in reversed(places):
        keys.insert(place, key)
    return keys


def void_rows(session: Session, keys: Sequence[int]) -> Mapping[int, VoidNumberTable]:
    """Return the void numbers with these keys."""
    wanted = [-key for key in keys if key < 0]
    if not wanted:
        return {}
    return {-row.rid: row for row in session.scalars(select(VoidNumberTable).where(VoidNumberTable.rid.in_(wanted)))}


def file_once_numbered(session: Session, text: str) -> UUID | None:
    """Return the case that had this number before a correction, in any brackets and width; None if none had."""
    number = format_number(*parse_number(text))
    query = select(VoidNumberTable.file_id).where(VoidNumberTable.entity == "case", VoidNumberTable.number == number)
    return session.scalar(query.order_by(VoidNumberTable.rid.desc()).limit(1))
