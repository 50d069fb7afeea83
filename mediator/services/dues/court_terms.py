"""The court terms that run for cases, read from their referrals, for many cases with two queries."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.law.court_terms import CourtTerm
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.workflows.court.checks import RUNNING, court_term
from mediator.domain.workflows.court.kind import KIND
from mediator.services.files.typed import items_of, values_of
from mediator.storage.tables.matters import ItemTable, MatterTable


def court_terms(session: Session, case_ids: Collection[UUID]) -> Mapping[UUID, CourtTerm]:
    """Return case → the court term that runs for it, of the newest referral; cases without one are absent."""
    query = select(MatterTable).where(
        MatterTable.case_id.in_(case_ids), MatterTable.kind == KIND.code, MatterTable.stage.in_(RUNNING)
    )
    return terms_of(session, session.scalars(query.order_by(MatterTable.opened_on, MatterTable.id)).all())


def terms_of(session: Session, rows: Sequence[MatterTable]) -> Mapping[UUID, CourtTerm]:
    """Return the same as :func:`court_terms` for matters that are loaded, in the order they were opened."""
    matters = [row for row in rows if row.kind == KIND.code and row.stage in RUNNING]
    if not matters:
        return {}
    listed: dict[UUID, list[ItemTable]] = {row.id: [] for row in matters}
    for item in session.scalars(select(ItemTable).where(ItemTable.matter_id.in_(listed)).order_by(ItemTable.seq)):
        listed[item.matter_id].append(item)
    found: dict[UUID, CourtTerm] = {}
    for row in matters:
        values, items = values_of(row, KIND), items_of(listed[row.id], KIND)
        matter = MatterSnapshot(id=row.id, kind=row.kind, stage=row.stage, values=values, items=items)
        term = court_term(matter)
        if term is not None and row.case_id is not None:
            found[row.case_id] = term
    return found
