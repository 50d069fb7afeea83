"""The ledger (台账): every case of the office as an ordered list of keys and pages of rows, filtered and searched."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from mediator.domain.numbers import parse_number
from mediator.domain.problems import NotFound
from mediator.domain.workflows.case import CASE
from mediator.services.snapshots import type_label
from mediator.storage import search
from mediator.storage.cases import CaseTable
from mediator.storage.offices import CommitteeTable


@dataclass(frozen=True, kw_only=True)
class LedgerFilter:
    """What the list shows: ``stages`` and ``year`` narrow it, ``text`` searches names, numbers and texts."""

    text: str = ""
    stages: tuple[str, ...] = ()
    year: int | None = None
    committee_id: UUID | None = None
    dispute_type: str = ""


@dataclass(frozen=True, kw_only=True)
class LedgerRow:
    """One line of the ledger; money in fen."""

    rid: int
    id: UUID
    number: str
    title: str
    party_names: str
    dispute_type: str
    source: str
    committee: str
    registered_on: date
    accepted_on: date | None
    mediators: str
    stage: str
    stage_label: str
    tone: str
    outcome: str
    claimed: int | None
    agreed: int | None


def keys(session: Session, wanted: LedgerFilter) -> array[int]:
    """The keys of all cases that fit, the newest registration first."""
    query = _narrowed(select(CaseTable.rid), wanted)
    if wanted.text.strip():
        matches = search.matching(session, wanted.text)
        if matches is None:
            return array("q")
        found = matches.subquery("matches")
        query = query.join(found, found.c.rid == CaseTable.rid)
    query = query.order_by(CaseTable.registered_on.desc(), CaseTable.rid.desc())
    return array("q", session.scalars(query).all())


def page(session: Session, wanted: Sequence[int]) -> list[LedgerRow]:
    """The rows of these keys, in their order; a key whose case is gone is left out."""
    names = dict(session.execute(select(CommitteeTable.id, CommitteeTable.name)).tuples().all())
    columns = [getattr(CaseTable, name) for name in COLUMNS]
    rows = {}
    for found in session.execute(select(*columns).where(CaseTable.rid.in_(list(wanted)))):
        stage = CASE.stage(found.stage)
        rows[found.rid] = LedgerRow(
            rid=found.rid,
            id=found.id,
            number=found.number,
            title=found.title,
            party_names=found.party_names,
            dispute_type=type_label(found.dispute_type),
            source=found.source,
            committee=names.get(found.committee_id, ""),
            registered_on=found.registered_on,
            accepted_on=found.accepted_on,
            mediators="、".join(entry["name"] for entry in found.mediators),
            stage=stage.code,
            stage_label=stage.label,
            tone=stage.tone,
            outcome=found.outcome,
            claimed=found.claimed,
            agreed=found.agreed,
        )
    return [rows[key] for key in wanted if key in rows]


COLUMNS = tuple(
    "rid id number title party_names dispute_type source committee_id registered_on accepted_on mediators stage"  # noqa: SIM905
    " outcome claimed agreed".split()
)


def years(session: Session) -> tuple[int, ...]:
    """The years that have cases, newest first."""
    return tuple(session.scalars(select(CaseTable.year).distinct().order_by(CaseTable.year.desc())))


def find_number(session: Session, text: str) -> UUID:
    """The case with this number, brackets and width forgiven; NotFound with a sentence otherwise."""
    try:
        wanted = parse_number(text)
    except ValueError as error:
        raise NotFound(str(error)) from None
    query = (
        select(CaseTable.id)
        .join(CommitteeTable, CommitteeTable.id == CaseTable.committee_id)
        .where(
            CaseTable.year == wanted.year,
            CaseTable.serial == wanted.serial,
            CommitteeTable.short_name == wanted.short_name,
        )
    )
    found = session.scalar(query)
    if found is None:
        raise NotFound(f"没有卷号为“{text.strip()}”的案件。")
    return found


def _narrowed(query: Select[tuple[int]], wanted: LedgerFilter) -> Select[tuple[int]]:
    if wanted.stages:
        query = query.where(CaseTable.stage.in_(wanted.stages))
    if wanted.year is not None:
        query = query.where(CaseTable.year == wanted.year)
    if wanted.committee_id is not None:
        query = query.where(CaseTable.committee_id == wanted.committee_id)
    if wanted.dispute_type:
        query = query.where(CaseTable.dispute_type == wanted.dispute_type)
    return query
