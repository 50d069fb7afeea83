"""The page after a step of a matter: its case, a file opened from it before, or the form of a new one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.roles import Actor
from mediator.domain.workflow import CASE_FILE, NextFile
from mediator.services.people.visibility import visible_matters
from mediator.storage.tables.matters import MatterTable

MAKE_CASE, OPEN, BEGIN = "make_case", "open", "begin"


@dataclass(frozen=True, kw_only=True)
class OpenedFrom:
    """The source of a new matter: the matter whose step opens it, and the first entries of its lists."""

    origin_id: UUID | None = None
    items: tuple[tuple[str, Mapping[str, object]], ...] = ()


@dataclass(frozen=True, kw_only=True)
class NextPage:
    """The next page of the window: ``open`` an entity at a section, ``begin`` a matter of ``kind``, or ``make_case``.

    ``opened_from`` ties a new matter to the one it is opened from.
    """

    what: str
    entity: str = ""
    entity_id: UUID | None = None
    section: str = ""
    kind: str = ""
    case_id: UUID | None = None
    values: Mapping[str, object] = field(default_factory=dict)
    opened_from: OpenedFrom | None = None


def next_page(session: Session, matter: MatterSnapshot, next_file: NextFile | None, *, actor: Actor) -> NextPage | None:
    """Return the page for ``next_file``; None without one, or if this user may not open a matter of its kind."""
    if next_file is None:
        return None
    case_id = matter.case.id if matter.case is not None else None
    if next_file.kind == CASE_FILE:
        return _open("case", case_id, next_file.section) if case_id is not None else None
    kind = kind_of(next_file.kind)
    if not actor.may(kind.permission):
        return None
    running = _running(session, matter, next_file, actor=actor)
    if running is not None:
        return _open("matter", running, next_file.section)
    if kind.needs_case and case_id is None:
        return NextPage(what=MAKE_CASE)
    said = {name: value for name, value in next_file.values.items() if value not in (None, "", ())}
    opened_from = OpenedFrom(origin_id=matter.id, items=next_file.items)
    return NextPage(what=BEGIN, kind=next_file.kind, case_id=case_id, values=said, opened_from=opened_from)


def _open(entity: str, entity_id: UUID, section: str) -> NextPage:
    return NextPage(what=OPEN, entity=entity, entity_id=entity_id, section=section)


def _running(session: Session, matter: MatterSnapshot, next_file: NextFile, *, actor: Actor) -> UUID | None:
    """Return the open matter opened from this one before; for an agenda else the next planned meeting."""
    going_on = (MatterTable.kind == next_file.kind, MatterTable.closed_on.is_(None), visible_matters(actor))
    query = select(MatterTable.id).where(*going_on)
    own = session.scalar(query.where(MatterTable.origin_id == matter.id).order_by(MatterTable.opened_on.desc()))
    if own is not None or not next_file.items:
        return own
    start = kind_of(next_file.kind).procedure.start.code
    return session.scalar(query.where(MatterTable.stage == start).order_by(MatterTable.opened_on).limit(1))
