"""Today: what is due, overdue or waiting, the sittings of the coming week, and the latest changes."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session

from mediator.domain.people.roles import Actor
from mediator.domain.workflows.shared.matter_parts import AWAITED
from mediator.services.dues.adviser_duties import adviser_dues
from mediator.services.dues.dues import DueRow, not_lapsed, visible
from mediator.services.files.log import LogRow
from mediator.services.files.paper_files import FROM_PAPER
from mediator.services.lists.agenda import Sitting, sittings
from mediator.storage.events import Event
from mediator.storage.tables.cases import CaseTable
from mediator.storage.tables.dues import DueTable

WAITING, SESSION = ("waiting", AWAITED), "session"
"""Deadline keys of what only waits for somebody, and of a sitting."""
WEEK = 7
_COLUMNS = tuple(getattr(DueTable, field.name) for field in fields(DueRow))
"""The columns read as plain values, since lines that are only shown need no ORM objects."""


@dataclass(frozen=True, kw_only=True)
class DueItem:
    """One line of the page: what is owed, in which case, how urgent (a tone), and the button that opens the place."""

    sentence: str
    chip: str
    tone: str
    day: date
    entity: str
    case_id: UUID
    number: str
    title: str
    section: str
    button: str


@dataclass(frozen=True, kw_only=True)
class DueList:
    """The most urgent deadlines; ``counts`` are the numbers of all due ones and of those past."""

    items: tuple[DueItem, ...]
    counts: tuple[int, int]


@dataclass(frozen=True, kw_only=True)
class Done:
    """Something that was recorded lately."""

    at: datetime
    case_id: UUID
    title: str
    sentence: str


def due(session: Session, *, today: date, actor: Actor, limit: int = 60) -> DueList:
    """Return deadlines past or inside their windows and past sittings without a result, the most urgent first."""
    advisers = adviser_dues(session, today=today, actor=actor)
    rows = [DueRow(**row._mapping) for row in session.execute(_due(actor, today).limit(limit))]
    rows = sorted([*rows, *advisers], key=lambda row: row.day)
    count, overdue = session.execute(_counted(actor, today)).one()
    shown = tuple(_item(row, today=today) for row in rows[:limit])
    return DueList(items=shown, counts=(count + len(advisers), overdue))


def waiting(session: Session, *, today: date, actor: Actor, limit: int = 20) -> tuple[DueItem, ...]:
    """Return what has no deadline but waits for somebody, the longest waiting first."""
    query = select(*_COLUMNS).where(_waits(actor, today)).order_by(DueTable.day, DueTable.id).limit(limit)
    return tuple(_item(DueRow(**row._mapping), today=today) for row in session.execute(query))


def count_waiting(session: Session, *, today: date, actor: Actor) -> int:
    """Return how many wait."""
    return session.scalar(select(func.count()).select_from(DueTable).where(_waits(actor, today))) or 0


def week(session: Session, *, today: date, actor: Actor) -> tuple[Sitting, ...]:
    """Return the sittings of today and the seven days after it that have no result yet."""
    found = sittings(session, start=today, end=today + timedelta(days=WEEK), actor=actor)
    return tuple(entry for entry in found if not entry.done)


def lately(session: Session, *, limit: int = 5) -> tuple[Done, ...]:
    """Return the newest changes of cases, one a case; files taken over from paper are not news."""
    newest = (
        select(Event, CaseTable.title)
        .join(CaseTable, CaseTable.id == Event.entity_id)
        .where(Event.entity == "case", Event.kind.notin_(("reveal", "print")), ~FROM_PAPER)
        .order_by(Event.seq.desc())
        .limit(limit * 12)
    )
    found: dict[UUID, Done] = {}
    for event, title in session.execute(newest):
        if event.entity_id not in found and len(found) < limit:
            line = LogRow(
                seq=event.seq, at=event.at, actor=event.actor, kind=event.kind, on=event.on_date, data=event.data
            )
            found[event.entity_id] = Done(at=event.at, case_id=event.entity_id, title=title, sentence=line.sentence)
    return tuple(found.values())


def _shown(today: date) -> ColumnElement[bool]:
    """Select deadlines inside their window, and sittings that were held and have no result yet."""
    return or_(
        and_(DueTable.key.notin_((*WAITING, SESSION)), DueTable.warn_from <= today, not_lapsed(today)),
        and_(DueTable.key == SESSION, DueTable.day < today),
    )


@lru_cache(maxsize=8)
def _due(actor: Actor, today: date) -> Select[Any]:
    return select(*_COLUMNS).where(visible(actor), _shown(today)).order_by(DueTable.day, DueTable.id)


@lru_cache(maxsize=8)
def _counted(actor: Actor, today: date) -> Select[int, int]:
    past = func.count().filter(DueTable.day < today)
    return select(func.count(), past).select_from(DueTable).where(visible(actor), _shown(today))


@lru_cache(maxsize=8)
def _waits(actor: Actor, today: date) -> ColumnElement[bool]:
    return and_(visible(actor), DueTable.key.in_(WAITING), DueTable.day <= today)


def _item(row: DueRow, *, today: date) -> DueItem:
    chip, tone = _urgency(row, today=today)
    return DueItem(
        sentence=row.sentence(today),
        chip=chip,
        tone=tone,
        day=row.day,
        entity=row.entity,
        case_id=row.entity_id,
        number=row.number,
        title=row.title,
        section=row.section,
        button=row.button,
    )


def _urgency(row: DueRow, *, today: date) -> tuple[str, str]:
    left = row.days_left(today)
    if row.key in WAITING:
        return (f"等了{-left}天" if left else "今天起"), "neutral"
    if left < 0:
        return ("没有记录" if row.key == SESSION else f"已过{-left}天"), "bad"
    return (f"还剩{left}天", "warn") if left else ("今天", "warn")
