"""The ledger (台账): every case of the office as an ordered list of keys and pages of rows, filtered and searched."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from mediator.domain.case.dispute_types import type_label
from mediator.domain.case.file_numbers import parse_number
from mediator.domain.case.records import SETTLED
from mediator.domain.people.roles import REVEAL, Actor
from mediator.domain.problems import NotFound
from mediator.domain.workflows.case.procedure import CASE
from mediator.services.lists.void_numbers import file_once_numbered, laid_between, void_keys, void_rows
from mediator.storage import search
from mediator.storage.tables.cases import CaseTable, PartyTable
from mediator.storage.tables.offices import CommitteeTable, VoidNumberTable


@dataclass(frozen=True, kw_only=True)
class LedgerFilter:
    """The filter of the list: ``stages`` and ``year`` narrow it, ``text`` searches names, numbers and texts."""

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

    @property
    def amount(self) -> int | None:
        """Return the agreed sum in fen, or the claimed one if nothing was agreed yet."""
        return self.claimed if self.agreed is None else self.agreed


_CASE = CaseTable.__table__
VOID = "void"
_MAY_BE_AGREED = ("", SETTLED)
"""Outcomes beside which an agreed sum stands: the draft of an agreement that came to nothing is none."""
FEW = 200
"""Up to so many hits are looked up and filtered one by one; more are intersected with the filtered list."""


def count(session: Session) -> int:
    """Return how many cases the office has, void ones included."""
    return session.scalar(select(func.count(CaseTable.rid))) or 0


def keys(session: Session, wanted: LedgerFilter, *, actor: Actor) -> array[int]:
    """Return the keys of all matching cases, newest first; numbers are searched only for who may see them.

    The void numbers stay between them, each in the place where its case was registered; their keys are below zero.
    """
    found = _case_keys(session, wanted, actor=actor)
    if wanted.dispute_type or (wanted.stages and VOID not in wanted.stages):
        return found
    void = void_keys(session, text=wanted.text, year=wanted.year, committee_id=wanted.committee_id)
    return laid_between(session, found, void) if void else found


def _case_keys(session: Session, wanted: LedgerFilter, *, actor: Actor) -> array[int]:
    if not wanted.text.strip():
        return _ordered(session, _narrowed(select(_CASE.c.rid), wanted))
    found = array("q", search.found(session, wanted.text, numbers=actor.may(REVEAL)))
    if replace(wanted, text="") == LedgerFilter() or not found:
        return found
    if len(found) <= FEW:
        return _ordered(session, _narrowed(select(_CASE.c.rid).where(_CASE.c.rid.in_(found)), wanted))
    among = set(found)
    return array("q", [rid for rid in _ordered(session, _narrowed(select(_CASE.c.rid), wanted)) if rid in among])


def _ordered(session: Session, query: Select[int]) -> array[int]:
    ordered = query.order_by(_CASE.c.registered_on.desc(), _CASE.c.rid.desc())
    return array("q", search.first_column(session.connection().execute(ordered)))


def page(session: Session, wanted: Sequence[int]) -> list[LedgerRow]:
    """Return the rows of these keys in their order, without keys whose case is gone."""
    names = {row.id: row.name for row in session.execute(select(CommitteeTable.id, CommitteeTable.name))}
    columns = [getattr(CaseTable, name) for name in COLUMNS]
    rows: dict[int, LedgerRow] = {}
    void = void_rows(session, wanted)
    for found in session.execute(select(*columns).where(CaseTable.rid.in_([key for key in wanted if key > 0]))).all():
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
            agreed=found.agreed if found.outcome in _MAY_BE_AGREED else None,
        )
    rows |= {key: _void_row(key, row, committee=names.get(row.committee_id, "")) for key, row in void.items()}
    return [rows[key] for key in wanted if key in rows]


def _void_row(key: int, row: VoidNumberTable, *, committee: str) -> LedgerRow:
    """Return the line of a void number; it leads to the case as it is called now."""
    stage = CASE.stage(VOID)
    return LedgerRow(
        rid=key,
        id=row.file_id,
        number=row.number,
        title=f"编号作废，改为{row.new_number}（{row.reason}）",
        party_names="",
        dispute_type="",
        source="",
        committee=committee,
        registered_on=row.day,
        accepted_on=None,
        mediators="",
        stage=stage.code,
        stage_label=stage.label,
        tone=stage.tone,
        outcome="",
        claimed=None,
        agreed=None,
    )


def party_names(session: Session, wanted: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Return the names of the parties of these cases by key, each in their order."""
    found: dict[int, list[str]] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        part = list(wanted[start : start + _AT_ONCE])
        query = (
            select(CaseTable.rid, PartyTable.name)
            .join(PartyTable, PartyTable.case_id == CaseTable.id)
            .where(CaseTable.rid.in_(part))
            .order_by(CaseTable.rid, PartyTable.seq)
        )
        for rid, name in session.execute(query):
            found.setdefault(rid, []).append(name)
    return {rid: tuple(names) for rid, names in found.items()}


_AT_ONCE = 500
COLUMNS = tuple(
    "rid id number title party_names dispute_type source committee_id registered_on accepted_on mediators stage"  # noqa: SIM905
    " outcome claimed agreed".split()
)


def years(session: Session) -> tuple[int, ...]:
    """Return the years with cases, newest first; each is found by one index step instead of a scan."""
    newest = select(func.max(_CASE.c.year).label("year")).cte("years", recursive=True)
    before = select(func.max(_CASE.c.year)).where(_CASE.c.year < newest.c.year).scalar_subquery()
    found = newest.union_all(select(before).where(newest.c.year.is_not(None)))
    return tuple(session.scalars(select(found.c.year).where(found.c.year.is_not(None))))


def find_number(session: Session, text: str) -> UUID:
    """Return the id of the case that has, or once had, this number in any brackets and width; NotFound otherwise."""
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
    found = session.scalar(query) or file_once_numbered(session, text)
    if found is None:
        raise NotFound(f"没有卷号为“{text.strip()}”的案件。")
    return found


def _narrowed(query: Select[int], wanted: LedgerFilter) -> Select[int]:
    if wanted.stages:
        query = query.where(_CASE.c.stage.in_(wanted.stages))
    if wanted.year is not None:
        query = query.where(_CASE.c.year == wanted.year)
    if wanted.committee_id is not None:
        query = query.where(_CASE.c.committee_id == wanted.committee_id)
    if wanted.dispute_type:
        query = query.where(_CASE.c.dispute_type == wanted.dispute_type)
    return query
