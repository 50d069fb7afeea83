"""Load one matter with its lists, its organ and its case, frozen; what an actor may not see is not found."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from mediator.domain.case.snapshot import Committee
from mediator.domain.matter.kind import Entry, MatterKind, MatterSnapshot, Origin
from mediator.domain.matter.kinds import kind_of
from mediator.domain.people.masking import masked_file
from mediator.domain.people.partners import joint_partners
from mediator.domain.people.roles import REVEAL, Actor
from mediator.domain.people.visibility import may_see
from mediator.domain.problems import NotFound
from mediator.services.files.mapping import to_value
from mediator.services.files.matter_values import items_of, values_of
from mediator.services.files.snapshots import load as load_case
from mediator.services.links.transfers import transfers_of_matter
from mediator.services.people.visibility import visible_matters
from mediator.services.registers.entries import entries, entry
from mediator.storage.tables.matters import ItemTable, MatterTable
from mediator.storage.tables.offices import CommitteeTable


def load(session: Session, matter_id: UUID, *, actor: Actor) -> MatterSnapshot:
    """A matter with its lists and its case; what the actor may not see is not found, or masked if it is a number."""
    row, kind = matter_row(session, matter_id, actor=actor)
    committee = session.get(CommitteeTable, row.committee_id) if row.committee_id else None
    whole = to_value(
        row,
        MatterSnapshot,
        committee=to_value(committee, Committee) if committee else None,
        organ=entry(session, row.organ_id) if row.organ_id else None,
        partners=partners_of(session, kind),
        case=load_case(session, row.case_id) if row.case_id else None,
        values=MappingProxyType(values_of(row, kind)),
        items=items_of(item_rows(session, matter_id), kind),
        transfers=transfers_of_matter(session, row),
        origin=next(iter(_named(session, MatterTable.id == row.origin_id, actor=actor)), None),
        followers=tuple(_named(session, MatterTable.origin_id == row.id, actor=actor)),
    )
    return whole if actor.may(REVEAL) else masked_file(whole, kind)


def partners_of(session: Session, kind: MatterKind) -> tuple[Entry, ...]:
    """The organs the office mediates jointly with, for a kind whose papers name them."""
    return joint_partners(entries(session, "organ")) if kind.names_partners else ()


def matter_row(session: Session, matter_id: UUID, *, actor: Actor) -> tuple[MatterTable, MatterKind]:
    """The row and the kind; one that the actor may not see does not exist for them."""
    row = session.get(MatterTable, matter_id)
    if row is None or not may_see(actor, access=row.access, hidden_from=row.hidden_from):
        raise NotFound("没有找到这件事项。")
    return row, kind_of(row.kind)


def _named(session: Session, which: ColumnElement[bool], *, actor: Actor) -> Iterator[Origin]:
    """Matters by their names, in the order they were opened; what the actor may not see is left out."""
    query = select(MatterTable).where(which, visible_matters(actor))
    for found in session.scalars(query.order_by(MatterTable.opened_on, MatterTable.id)):
        yield Origin(id=found.id, kind=found.kind, number=found.number, title=found.title)


def item_rows(session: Session, matter_id: UUID) -> list[ItemTable]:
    """The rows of a matter's lists, list by list, each in its order."""
    query = select(ItemTable).where(ItemTable.matter_id == matter_id).order_by(ItemTable.kind, ItemTable.seq)
    return list(session.scalars(query))
