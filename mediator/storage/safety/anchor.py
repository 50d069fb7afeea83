"""The high-water mark: number and hash of the last saved event, stored beside the database to notice lost work."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session

from mediator.storage import events
from mediator.storage.events import Event


@dataclass(frozen=True)
class Mark:
    """The newest event; number 0 before the first one."""

    seq: int
    hash: str

    def to_bytes(self) -> bytes:
        """Return bytes of constant length, so that one write in place replaces the whole."""
        return f"{self.seq:020d} {self.hash:64s}\n".encode()


def newest(connection: sa.Connection) -> Mark:
    """Return the mark of the newest event that ``connection`` sees."""
    row = connection.execute(sa.select(Event.seq, Event.hash).order_by(Event.seq.desc()).limit(1)).first()
    return Mark(row.seq, row.hash) if row else Mark(0, "")


def read_mark(path: Path) -> Mark:
    """Return the mark last written; number 0 if there is none or it was cut short."""
    with suppress(OSError, ValueError):
        number, hash_ = path.read_text(encoding="ascii").split()
        if len(hash_) == 64:
            return Mark(int(number), hash_)
    return Mark(0, "")


def write_mark(path: Path, mark: Mark) -> None:
    """Replace the mark in place, without waiting for the disk.

    It runs after a successful commit: an error here must not make saved work look unsaved.
    """
    with suppress(OSError), path.open("r+b" if path.exists() else "wb", buffering=0) as file:
        file.write(mark.to_bytes())


def lost_since(connection: sa.Connection, mark: Mark) -> str | None:
    """Return a sentence if the database lacks events that ``mark`` says were saved (journal gone, old copy put in)."""
    if mark.seq == 0:
        return None
    kept = connection.execute(sa.select(Event.hash).where(Event.seq == mark.seq)).scalar()
    if kept == mark.hash:
        return None
    present = newest(connection)
    missing = mark.seq - present.seq
    if missing > 0:
        return f"数据库比上次保存时旧：最近的{missing}条记录不见了（数据文件可能被删改或换旧）。请对照最近的备份。"
    return "数据库不是上次保存的那一份（数据文件可能被换过）。请对照最近的备份。"


def note_lost(session: Session, mark: Mark, *, user: str) -> None:
    """Log that the database no longer holds ``mark``, before that mark is replaced.

    Called while an event of this transaction is being saved; its office and its moment are taken from that one.
    """
    if lost_since(session.connection(), mark) is None:
        return
    last = session.scalars(sa.select(Event).order_by(Event.seq.desc()).limit(1)).one()
    events.append(
        session,
        office_id=last.office_id,
        kind="lost",
        entity="office",
        entity_id=last.office_id,
        actor=user,
        now=last.at,
        data={"number": mark.seq, "hash": mark.hash},
    )
    session.flush()
