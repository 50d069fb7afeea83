"""The people of court and police in a case: named in its matters, present at its meetings, or registered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.matter.kind import nobody
from mediator.domain.matter.kinds import MATTERS, kind_of
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.office.registers import COURT, POLICE
from mediator.domain.people.identity import squeeze
from mediator.domain.people.officials import Official, is_authority
from mediator.services.files.typed import items_of, values_of
from mediator.services.registers.entries import entries
from mediator.storage.tables.matters import ItemTable, MatterTable


def officials(session: Session, beside: Sequence[MatterTable]) -> tuple[Official, ...]:
    """Return everybody of the court or the police known in a case, once each; ``beside`` are its matters."""
    organs = entries(session, "organ")
    kinds = {squeeze(organ.name): organ.text("kind") for organ in organs}
    contacts = (
        Official(name=organ.text("contact"), organ=organ.name, known_as=f"{organ.name}的联络员") for organ in organs
    )
    found = (
        one
        for one in (*_in_matters(session, beside), *contacts)
        if one.name and (kinds.get(squeeze(one.organ)) in (COURT, POLICE) or is_authority(one.organ))
    )
    return tuple(dict.fromkeys(found))


def _in_matters(session: Session, beside: Sequence[MatterTable]) -> Iterator[Official]:
    """Yield the people whom the matters beside the case name, of any organ."""
    kinds = [kind.code for kind in MATTERS if kind.officials is not nobody]
    rows = [row for row in beside if row.kind in kinds]
    if not rows:
        return
    listed: dict[UUID, list[ItemTable]] = {row.id: [] for row in rows}
    for item in session.scalars(select(ItemTable).where(ItemTable.matter_id.in_(listed)).order_by(ItemTable.seq)):
        listed[item.matter_id].append(item)
    for row in rows:
        kind = kind_of(row.kind)
        values, items = values_of(row, kind), items_of(listed[row.id], kind)
        yield from kind.officials(MatterSnapshot(id=row.id, kind=row.kind, values=values, items=items))
