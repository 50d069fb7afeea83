"""The note of a restore in the folder; the next opening writes it into the log."""

from __future__ import annotations

import datetime as dt
import json
from contextlib import suppress
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session

from mediator.storage import events
from mediator.storage.durable import write_durably
from mediator.storage.events import Event
from mediator.storage.folder import Folder
from mediator.storage.safety.anchor import read_mark


def leave_note(folder: Folder, *, file: Path, made_at: dt.datetime, over: Folder, now: dt.datetime) -> None:
    """Write into the restored ``folder`` which backup it came from, and the last event of the data it replaced."""
    note = {
        "at": now.isoformat(),
        "file": file.name,
        "made_at": made_at.isoformat(),
        "before": read_mark(over.anchor).seq,
    }
    write_durably(folder.restored, json.dumps(note, ensure_ascii=False).encode())


def read_note(folder: Folder) -> dict[str, object]:
    """Return the note, empty if there is none or it cannot be read."""
    with suppress(OSError, ValueError):
        note = json.loads(folder.restored.read_bytes())
        return dict(note) if isinstance(note, dict) else {}
    return {}


def log_note(session: Session, note: dict[str, object], *, user: str, now: dt.datetime) -> None:
    """Append the note as an event of the log's office; a log without events has no office yet and gets none."""
    office = session.scalar(sa.select(Event.office_id).order_by(Event.seq.desc()).limit(1))
    if office is not None:
        events.append(
            session,
            office_id=office,
            kind="restored",
            entity="office",
            entity_id=office,
            actor=user,
            now=now,
            data=note,
        )


def sentence(note: dict[str, object]) -> str:
    """Return the sentence for the user who opens the folder first."""
    try:
        moment = dt.datetime.fromisoformat(str(note["made_at"])).astimezone()
    except (KeyError, ValueError):
        return "这份数据是从备份恢复的，日志里已记下。"
    return f"这份数据是从{moment:%Y-%m-%d %H:%M}的备份恢复的，日志里已记下。备份以后的登记和用户变动不在里面，请核对。"
