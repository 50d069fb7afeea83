"""The calendar of sittings and meetings, planned and held, between two days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from mediator.domain.matter.kind import Gathering, MatterKind
from mediator.domain.matter.kinds import MATTERS, kind_of
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.roles import Actor
from mediator.domain.people.visibility import may_see
from mediator.domain.workflows.case.stages import STAGES
from mediator.storage.tables.cases import CaseTable
from mediator.storage.tables.matters import ItemTable, MatterTable
from mediator.storage.tables.records import MeetingTable

HOLD, HELD_ON = "hold", "held_on"
"""The step that puts a meeting on record, and the day it stamps."""

_HOLDING = tuple(stage.code for stage in STAGES if stage.sittings)
"""Stages in which what was planned is still held."""


@dataclass(frozen=True, kw_only=True)
class Sitting:
    """One sitting or meeting; ``time`` is ``HH:MM`` or empty, ``done`` is true once its result is recorded.

    ``section`` is the part of the case or matter that records it.
    """

    id: UUID
    entity: str
    entity_id: UUID
    day: date
    time: str
    place: str
    what: str
    title: str
    number: str
    done: bool
    section: str = ""


def sittings(session: Session, *, start: date, end: date, actor: Actor) -> tuple[Sitting, ...]:
    """Return the sittings from ``start`` to ``end``, both included, that the actor may see, in order of time."""
    found = [
        *_mediations(session, start, end),
        *_joint_sessions(session, start, end, actor),
        *_gatherings(session, start, end, actor),
    ]
    return tuple(sorted(found, key=lambda entry: (entry.day, entry.time or "99:99", entry.number)))


def _mediations(session: Session, start: date, end: date) -> list[Sitting]:
    query = (
        select(MeetingTable, CaseTable.title, CaseTable.number)
        .join(CaseTable, CaseTable.id == MeetingTable.case_id)
        .where(MeetingTable.on.between(start, end), CaseTable.stage != "void")
        .where(or_(MeetingTable.result != "", CaseTable.stage.in_(_HOLDING)))
    )
    return [
        Sitting(
            id=meeting.id,
            entity="case",
            entity_id=meeting.case_id,
            day=meeting.on or start,
            time=meeting.time,
            place=meeting.place,
            what="调解",
            title=title,
            number=number,
            done=bool(meeting.result),
            section="meetings",
        )
        for meeting, title, number in session.execute(query)
    ]


def _joint_sessions(session: Session, start: date, end: date, actor: Actor) -> list[Sitting]:
    query = (
        select(ItemTable, MatterTable)
        .join(MatterTable, MatterTable.id == ItemTable.matter_id)
        .where(ItemTable.kind == "session", ItemTable.day.between(start, end))
    )
    return [
        Sitting(
            id=item.id,
            entity="matter",
            entity_id=matter.id,
            day=item.day or start,
            time=str(item.details.get("time", "")),
            place=str(item.details.get("place", "")),
            what="联合调解",
            title=matter.title,
            number=matter.number,
            done=bool(item.details.get("result")),
            section="session",
        )
        for item, matter in session.execute(query)
        if may_see(actor, access=matter.access, hidden_from=matter.hidden_from)
        and (matter.closed_on is None or item.details.get("result"))
    ]


def _gatherings(session: Session, start: date, end: date, actor: Actor) -> list[Sitting]:
    """Return the meetings of matters, planned and held, read from the matters themselves."""
    query = select(MatterTable).where(_inside(start.isoformat(), end.isoformat()))
    found = []
    for matter in session.scalars(query):
        kind = kind_of(matter.kind)
        day = _day_of(matter, kind, kind.gathering) if kind.gathering else None
        seen = may_see(actor, access=matter.access, hidden_from=matter.hidden_from)
        if seen and kind.gathering and day is not None and start <= day <= end:
            found.append(_gathering(matter, kind, kind.gathering, day))
    return found


@lru_cache(maxsize=8)
def _inside(start: str, end: str) -> ColumnElement[bool]:
    """Select the matters of a kind with a meeting that is planned for or held on one of these days."""
    either = []
    for kind in MATTERS:
        if kind.gathering is not None:
            kept = [MatterTable.details[name].as_string() for name in sorted({kind.gathering.day, HELD_ON})]
            either.append(and_(MatterTable.kind == kind.code, or_(*(text.between(start, end) for text in kept))))
    return or_(*either)


def _day_of(matter: MatterTable, kind: MatterKind[MatterSnapshot], held: Gathering) -> date | None:
    """Return the day it was held on or is planned for; None if it has no day yet or was called off."""
    if matter.stage in held.off:
        return None
    name = held.day if matter.stage in _before(kind) else HELD_ON
    kept = matter.details.get(name)
    return date.fromisoformat(str(kept)) if kept else None


def _before(kind: MatterKind[MatterSnapshot]) -> tuple[str, ...]:
    return kind.procedure.move(HOLD).sources


def _gathering(matter: MatterTable, kind: MatterKind[MatterSnapshot], held: Gathering, day: date) -> Sitting:
    def said(name: str) -> str:
        return str(matter.details.get(name) or "")

    return Sitting(
        id=matter.id,
        entity="matter",
        entity_id=matter.id,
        day=day,
        time=said(held.time),
        place=said(held.place),
        what=said(held.named_by) or held.label,
        title=matter.title,
        number=matter.number,
        done=matter.stage not in _before(kind),
        section=held.section,
    )
