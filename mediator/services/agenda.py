"""The calendar of sittings and meetings: what was and will be held between two days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.roles import Actor
from mediator.services.visibility import may_see
from mediator.storage.cases import CaseTable
from mediator.storage.dues import DueTable
from mediator.storage.matters import ItemTable, MatterTable
from mediator.storage.records import MeetingTable


@dataclass(frozen=True, kw_only=True)
class Sitting:
    """One sitting or meeting; ``time`` is ``HH:MM`` or empty, ``done`` says that its result is on record.

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
    """Everything held from ``start`` to ``end``, both days counted, that the actor may see, in order of time."""
    found = [
        *_mediations(session, start, end),
        *_joint_sessions(session, start, end, actor),
        *_planned_meetings(session, start, end, actor),
    ]
    return tuple(sorted(found, key=lambda entry: (entry.day, entry.time or "99:99", entry.number)))


def _mediations(session: Session, start: date, end: date) -> list[Sitting]:
    query = (
        select(MeetingTable, CaseTable.title, CaseTable.number)
        .join(CaseTable, CaseTable.id == MeetingTable.case_id)
        .where(MeetingTable.on.between(start, end), CaseTable.stage != "void")
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
    ]


def _planned_meetings(session: Session, start: date, end: date, actor: Actor) -> list[Sitting]:
    query = select(DueTable).where(
        DueTable.key == "session",
        DueTable.entity == "matter",
        DueTable.item.is_(None),
        DueTable.day.between(start, end),
    )
    return [
        Sitting(
            id=row.id,
            entity=row.entity,
            entity_id=row.entity_id,
            day=row.day,
            time=row.time,
            place="",
            what=row.label,
            title=row.title,
            number=row.number,
            done=False,
            section=row.section,
        )
        for row in session.scalars(query)
        if may_see(actor, access=row.restricted, hidden_from=row.hidden_from)
    ]
