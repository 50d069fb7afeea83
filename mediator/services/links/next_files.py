"""Where a step of a matter leads its user: to the case, to what it led to before, or to the form of something new."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.matter.kind import MatterSnapshot
from mediator.domain.matter.kinds import kind_of
from mediator.domain.people.roles import Actor
from mediator.domain.workflow import CASE_FILE, Lead
from mediator.services.people.visibility import seen
from mediator.storage.tables.matters import MatterTable

MAKE_CASE, OPEN, BEGIN = "make_case", "open", "begin"


@dataclass(frozen=True, kw_only=True)
class LedFrom:
    """What leads to a new matter: the one whose step it was, and what the lists of the new one begin with."""

    origin_id: UUID | None = None
    items: tuple[tuple[str, Mapping[str, object]], ...] = ()


@dataclass(frozen=True, kw_only=True)
class Way:
    """What the window does next: ``open`` an entity at a section, ``begin`` a matter of ``kind``, or ``make_case``.

    ``led_from`` ties what is begun to the matter that led to it.
    """

    what: str
    entity: str = ""
    entity_id: UUID | None = None
    section: str = ""
    kind: str = ""
    case_id: UUID | None = None
    values: Mapping[str, object] = field(default_factory=dict)
    led_from: LedFrom | None = None


def way_on(session: Session, matter: MatterSnapshot, lead: Lead | None, *, actor: Actor) -> Way | None:
    """The way a step leads; None if it leads nowhere, or to what this user may not begin."""
    if lead is None:
        return None
    case_id = matter.case.id if matter.case is not None else None
    if lead.kind == CASE_FILE:
        return _open("case", case_id, lead.section) if case_id is not None else None
    kind = kind_of(lead.kind)
    if not actor.may(kind.permission):
        return None
    running = _running(session, matter, lead, actor=actor)
    if running is not None:
        return _open("matter", running, lead.section)
    if kind.needs_case and case_id is None:
        return Way(what=MAKE_CASE)
    said = {name: value for name, value in lead.values.items() if value not in (None, "", ())}
    led_from = LedFrom(origin_id=matter.id, items=lead.items)
    return Way(what=BEGIN, kind=lead.kind, case_id=case_id, values=said, led_from=led_from)


def _open(entity: str, entity_id: UUID, section: str) -> Way:
    return Way(what=OPEN, entity=entity, entity_id=entity_id, section=section)


def _running(session: Session, matter: MatterSnapshot, lead: Lead, *, actor: Actor) -> UUID | None:
    """What the matter led to before and goes on, else, of a meeting with an agenda, the next one that is planned."""
    visible = seen(MatterTable.access, MatterTable.hidden_from, actor)
    query = select(MatterTable.id).where(MatterTable.kind == lead.kind, MatterTable.closed_on.is_(None), visible)
    own = session.scalar(query.where(MatterTable.origin_id == matter.id).order_by(MatterTable.opened_on.desc()))
    if own is not None or not lead.items:
        return own
    start = kind_of(lead.kind).procedure.start.code
    return session.scalar(query.where(MatterTable.stage == start).order_by(MatterTable.opened_on).limit(1))
