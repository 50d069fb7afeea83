"""Matters as rows for lists: one query, with the nearest deadline; matters hidden from the actor are left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from mediator.domain.matter.kind import MatterKind
from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.snapshot import MatterSnapshot, Valued
from mediator.domain.people.masking import masked_values
from mediator.domain.people.roles import Actor
from mediator.domain.workflows.shared.matter_parts import AWAITED
from mediator.services.dues.dues import DueRow
from mediator.services.files.mapping import to_value
from mediator.services.files.typed import decode
from mediator.services.people.visibility import visible_matters
from mediator.storage.tables.cases import CaseTable
from mediator.storage.tables.dues import DueTable
from mediator.storage.tables.matters import EntryTable, ItemTable, MatterTable

WAITING = "waiting"
_NEWEST_FIRST = (MatterTable.opened_on.desc(), MatterTable.id.desc())


@dataclass(frozen=True, kw_only=True)
class MatterRow(Valued):
    """One matter of a list; ``due`` is its nearest deadline, ``values`` its Field values with numbers masked."""

    id: UUID
    kind: str
    kind_label: str
    number: str
    title: str
    stage: str
    stage_label: str
    tone: str
    ended: bool
    opened_on: date
    category: str
    organ_id: UUID | None
    organ: str
    case_id: UUID | None
    case_number: str
    due: DueRow | None


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """The filter of a list: these kinds, and, where given, one stage, category, organ, case, words or values.

    ``open_only`` leaves out ended matters, ``overdue`` selects those past their nearest deadline.
    """

    kinds: tuple[str, ...]
    stage: str = ""
    category: str = ""
    text: str = ""
    organ_id: UUID | None = None
    case_id: UUID | None = None
    values: Mapping[str, object] = field(default_factory=dict)
    open_only: bool = False
    overdue: bool = False


@dataclass(frozen=True, kw_only=True)
class OwedRow:
    """One open deadline of a matter: ``organ`` owes it, ``item`` holds the values of its entry."""

    due: DueRow
    kind: str
    organ_id: UUID | None
    organ: str
    item: Mapping[str, object]


def rows(session: Session, wanted: Wanted, *, actor: Actor, today: date, limit: int = 200) -> tuple[MatterRow, ...]:
    """Return the first ``limit`` of the wanted matters, the newest first."""
    nearest = _nearest()
    return _rows(session, nearest, *_conditions(wanted, nearest, actor=actor, today=today), limit=limit)


def keys(session: Session, wanted: Wanted, *, actor: Actor, today: date) -> tuple[UUID, ...]:
    """Return the ids of all wanted matters, the newest first, for a list that is read by the page."""
    nearest = _nearest()
    query = select(MatterTable.id).outerjoin(nearest, nearest.entity_id == MatterTable.id)
    found = query.where(*_conditions(wanted, nearest, actor=actor, today=today)).order_by(*_NEWEST_FIRST)
    return tuple(session.scalars(found))


def page(session: Session, ids: Sequence[UUID], *, actor: Actor) -> tuple[MatterRow, ...]:
    """Return the rows of these matters, without those that are gone or hidden from the actor."""
    return _rows(session, _nearest(), MatterTable.id.in_(ids), visible_matters(actor), limit=len(ids))


def count(session: Session, wanted: Wanted, *, actor: Actor, today: date) -> int:
    """Return how many matters are wanted."""
    nearest = _nearest()
    query = select(func.count(MatterTable.id)).outerjoin(nearest, nearest.entity_id == MatterTable.id)
    return session.scalar(query.where(*_conditions(wanted, nearest, actor=actor, today=today))) or 0


def owed(session: Session, kinds: Sequence[str], *, actor: Actor) -> tuple[OwedRow, ...]:
    """Return the open deadlines of all matters of these kinds, the nearest first, without those that only wait."""
    query = (
        select(DueTable, MatterTable, EntryTable.name, ItemTable)
        .join(MatterTable, MatterTable.id == DueTable.entity_id)
        .outerjoin(EntryTable, EntryTable.id == MatterTable.organ_id)
        .outerjoin(ItemTable, ItemTable.id == DueTable.item)
        .where(MatterTable.kind.in_(kinds), DueTable.key != WAITING, visible_matters(actor))
        .order_by(DueTable.day, DueTable.id)
    )
    return tuple(_owed(*found) for found in session.execute(query))


def of_case(session: Session, case_id: UUID, *, actor: Actor, today: date) -> tuple[MatterRow, ...]:
    """Return the matters that belong to a case."""
    codes = tuple(session.scalars(select(MatterTable.kind).where(MatterTable.case_id == case_id).distinct()))
    return rows(session, Wanted(kinds=codes, case_id=case_id), actor=actor, today=today)


def _rows(session: Session, nearest: Any, *conditions: ColumnElement[bool], limit: int) -> tuple[MatterRow, ...]:
    query = (
        select(MatterTable, EntryTable.name, CaseTable.number, nearest)
        .outerjoin(EntryTable, EntryTable.id == MatterTable.organ_id)
        .outerjoin(CaseTable, CaseTable.id == MatterTable.case_id)
        .outerjoin(nearest, nearest.entity_id == MatterTable.id)
        .where(*conditions)
        .order_by(*_NEWEST_FIRST)
        .limit(limit)
    )
    return tuple(_row(matter, organ or "", number or "", due) for matter, organ, number, due in session.execute(query))


def _nearest() -> Any:
    place = func.row_number().over(
        partition_by=DueTable.entity_id, order_by=(DueTable.key == AWAITED, DueTable.day, DueTable.id)
    )
    ranked = select(DueTable.id, place.label("place")).where(DueTable.key != WAITING).subquery()
    first = select(DueTable).join(ranked, and_(ranked.c.id == DueTable.id, ranked.c.place == 1)).subquery()
    return aliased(DueTable, first)


def _conditions(wanted: Wanted, nearest: Any, *, actor: Actor, today: date) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [MatterTable.kind.in_(wanted.kinds), visible_matters(actor)]
    for name in ("stage", "category", "organ_id", "case_id"):
        if value := getattr(wanted, name):
            found.append(getattr(MatterTable, name) == value)
    if text := wanted.text.strip():
        found.append(or_(*(c.contains(text, autoescape=True) for c in (MatterTable.title, MatterTable.number))))
    for name, asked in wanted.values.items():
        kept: Any = MatterTable.details[name]
        found.append(kept.as_boolean().is_(asked) if isinstance(asked, bool) else kept.as_string() == asked)
    if wanted.open_only:
        found.append(MatterTable.closed_on.is_(None))
    if wanted.overdue:
        found += [nearest.day < today, nearest.key != AWAITED]
    return found


def _row(matter: MatterTable, organ: str, number: str, due: DueTable | None) -> MatterRow:
    kind = kind_of(matter.kind)
    stage = kind.procedure.stage(matter.stage)
    return MatterRow(
        id=matter.id,
        kind=kind.code,
        kind_label=kind.label,
        number=matter.number,
        title=matter.title,
        stage=stage.code,
        stage_label=stage.label,
        tone=stage.tone,
        ended=stage.end,
        opened_on=matter.opened_on,
        category=matter.category,
        organ_id=matter.organ_id,
        organ=organ,
        case_id=matter.case_id,
        case_number=number,
        due=to_value(due, DueRow) if due is not None else None,
        values=masked_values(kind.fields, {**decode(kind.fields, matter.details), **_stamped(kind, matter.details)}),
    )


def _stamped(kind: MatterKind[MatterSnapshot], details: Mapping[str, Any]) -> dict[str, object]:
    names = {stamp for step in kind.procedure.moves for stamp in step.stamps}
    return {name: date.fromisoformat(details[name]) for name in names if isinstance(details.get(name), str)}


def _owed(due: DueTable, matter: MatterTable, organ: str | None, item: ItemTable | None) -> OwedRow:
    """Return a row owed by the entry's organ, else the unit in the ``owed_by`` Field, else the matter's organ."""
    kind = kind_of(matter.kind)
    fields = kind.item_kind(item.kind).fields if item is not None else ()
    values = masked_values(fields, decode(fields, item.details)) if item is not None else {}
    named = values.get("organ") or matter.details.get(kind.owed_by)
    return OwedRow(
        due=to_value(due, DueRow),
        kind=kind.code,
        organ_id=matter.organ_id,
        organ=named if isinstance(named, str) else organ or "",
        item=values,
    )
