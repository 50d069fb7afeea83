"""The hops of a matter from unit to unit: each a transfer of its own, and no sender loses sight of what was sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.matters import MatterSnapshot
from mediator.domain.workflows.transfer import KIND, PROCEDURE
from mediator.storage.matters import MatterTable


@dataclass(frozen=True, kw_only=True)
class Hop:
    """One transfer of a chain, as the first sender sees it."""

    id: UUID
    number: str
    from_unit: str
    to_unit: str
    stage: str
    opened_on: date
    due_on: date | None
    result: str
    sent_on: date | None = None
    received_on: date | None = None
    open: bool = True


def hops(session: Session, *, about: str = "", case_id: UUID | None = None) -> tuple[Hop, ...]:
    """All transfers of a case, or of whatever ``about`` names, the first first; returned and cancelled ones too."""
    query = select(MatterTable).where(MatterTable.kind == KIND.code).order_by(MatterTable.opened_on, MatterTable.id)
    if case_id is not None:
        query = query.where(MatterTable.case_id == case_id)
    found = session.scalars(query)
    return tuple(_hop(row) for row in found if case_id is not None or row.details.get("about") == about)


def chain(session: Session, matter: MatterSnapshot) -> tuple[tuple[str, str, bool], ...]:
    """The earlier transfers of the same case or subject as (from, to, still open), in the order they were sent."""
    if matter.kind != KIND.code:
        return ()
    earlier: dict[UUID, Hop] = {hop.id: hop for hop in hops(session, about=matter.text("about"))}
    if matter.case is not None:
        earlier |= {hop.id: hop for hop in hops(session, case_id=matter.case.id)}
    sent = [hop for hop in earlier.values() if hop.sent_on is not None and hop.id != matter.id]
    sent.sort(key=lambda hop: (hop.sent_on or hop.opened_on, hop.id))
    return tuple((hop.from_unit, hop.to_unit, hop.open) for hop in sent)


def next_hop(matter: MatterSnapshot) -> Mapping[str, object]:
    """What the form of the next transfer starts from: the receiver is now the sender, its route goes with it."""
    passed = (*matter.lines("passed"), matter.text("from_unit"))
    kept = {name: matter.values.get(name) for name in ("about", "what", "materials", "first_handler")}
    return {
        **{name: value for name, value in kept.items() if value},
        "from_level": matter.text("to_level"),
        "from_unit": matter.text("to_unit"),
        "passed": tuple(dict.fromkeys(passed)),
    }


def _hop(row: MatterTable) -> Hop:
    return Hop(
        id=row.id,
        number=row.number,
        from_unit=str(row.details.get("from_unit", "")),
        to_unit=str(row.details.get("to_unit", "")),
        stage=PROCEDURE.stage(row.stage).label,
        opened_on=row.opened_on,
        due_on=_day(row, "due_on"),
        result=str(row.details.get("result") or row.details.get("reason") or ""),
        sent_on=_day(row, "sent_on"),
        received_on=_day(row, "received_on"),
        open=not PROCEDURE.stage(row.stage).end,
    )


def _day(row: MatterTable, name: str) -> date | None:
    value = row.details.get(name)
    return date.fromisoformat(value) if value else None
