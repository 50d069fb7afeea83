"""The log: one append-only table of events, hash-chained per office; the history of a case is a filter of it."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import uuid
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import event as sqlalchemy_event
from sqlalchemy.orm import Mapped, Session, SessionTransaction, mapped_column

from mediator.storage.tables.base import Base, append_only, uuid7

_LAST: Final = "last event hash by office"


class Event(Base):
    """One event: who recorded what, when, about which row, and on which legal day."""

    __tablename__ = "event"
    __table_args__ = (
        sa.Index(None, "office_id", "seq"),
        sa.Index(None, "entity_id", "seq"),
        {"sqlite_strict": True, "sqlite_autoincrement": True},
    )

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=True, init=False)
    id: Mapped[uuid.UUID] = mapped_column(unique=True)
    office_id: Mapped[uuid.UUID]
    at: Mapped[dt.datetime]
    actor: Mapped[str]
    kind: Mapped[str]
    entity: Mapped[str]
    entity_id: Mapped[uuid.UUID]
    on_date: Mapped[dt.date | None]
    data: Mapped[dict[str, Any]]
    prev: Mapped[str]
    hash: Mapped[str]


append_only(Event.__table__)


def digest(event: Event | sa.Row[Any]) -> str:
    """Return the SHA-256 (hex) of every column of ``event`` but the hash and the number, which a merge may change."""
    content = [
        event.prev,
        event.id.hex,
        event.office_id.hex,
        event.at.astimezone(dt.UTC).isoformat(timespec="microseconds"),
        event.actor,
        event.kind,
        event.entity,
        event.entity_id.hex,
        event.on_date.isoformat() if event.on_date else None,
        event.data,
    ]
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return hashlib.sha256(text.encode()).hexdigest()


def append(  # noqa: PLR0913 - the columns of an event
    session: Session,
    *,
    office_id: uuid.UUID,
    kind: str,
    entity: str,
    entity_id: uuid.UUID,
    actor: str,
    now: dt.datetime,
    on: dt.date | None = None,
    data: dict[str, Any] | None = None,
) -> Event:
    """Add one event to the session's transaction; ``data`` holds JSON values only (days as text, sums as fen).

    ``now`` is when it is recorded, ``on`` the day it took effect in law.
    """
    last: dict[uuid.UUID, str] = session.info.setdefault(_LAST, {})
    if office_id not in last:
        of_office = sa.select(Event.hash).where(Event.office_id == office_id)
        last[office_id] = session.scalar(of_office.order_by(Event.seq.desc()).limit(1)) or ""
    event = Event(
        id=uuid7(now),
        office_id=office_id,
        at=now,
        actor=actor,
        kind=kind,
        entity=entity,
        entity_id=entity_id,
        on_date=on,
        data=json.loads(json.dumps(data or {}, allow_nan=False)),
        prev=last[office_id],
        hash="",
    )
    event.hash = last[office_id] = digest(event)
    session.add(event)
    return event


@sqlalchemy_event.listens_for(Session, "after_soft_rollback")
@sqlalchemy_event.listens_for(Session, "after_commit")
def _forget_last(session: Session, _previous: SessionTransaction | None = None) -> None:
    # What was rolled back is not the last any more; after a commit another session may add.
    session.info.pop(_LAST, None)


def of(session: Session, entity_id: uuid.UUID) -> list[Event]:
    """Return all events about one row in the order they were recorded."""
    return list(session.scalars(sa.select(Event).where(Event.entity_id == entity_id).order_by(Event.seq)))


def last_moment(session: Session) -> dt.datetime | None:
    """Return when the newest event was recorded; a clock behind it has been set back."""
    return session.scalar(sa.select(Event.at).order_by(Event.seq.desc()).limit(1))


def verify_chain(session: Session) -> list[str]:
    """Return a sentence for every event whose content or place in its office's chain is not what was written.

    Numbers have no gaps (a rolled back transaction returns its numbers), and SQLite stores the last one.
    """
    found: list[str] = []
    number = 0
    last: dict[uuid.UUID, str] = {}
    rows = sa.select(*Event.__table__.columns).order_by(Event.seq).execution_options(yield_per=1000)
    for event in session.execute(rows):
        if event.seq != number + 1:
            found.append(_gap(number + 1, event.seq - 1))
        number = event.seq
        if event.prev != last.get(event.office_id, ""):
            found.append(f"日志第{event.seq}条与前一条接不上：中间有记录被删除、插入或调换。")
        if event.hash != digest(event):
            found.append(f"日志第{event.seq}条的内容被改动过。")
        last[event.office_id] = event.hash
    given = session.scalar(sa.text("SELECT seq FROM sqlite_sequence WHERE name = 'event'")) or 0
    if given > number:
        found.append(_gap(number + 1, given))
    return found


def _gap(first: int, last: int) -> str:
    numbers = f"第{first}条" if first == last else f"第{first}条到第{last}条"
    return f"日志{numbers}不见了：有记录被删除。"


def appended(session: Session) -> bool:
    """Return True if the session's transaction has added events that are not yet committed."""
    return bool(session.info.get(_LAST))
