"""Log the files that are written from the program before they are written: lists, calendars, backups."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from mediator.domain.people.roles import EXPORT, Actor, require
from mediator.services.office.office_log import note
from mediator.services.office.offices import office


def note_export(session: Session, what: str, *, actor: Actor, now: datetime) -> None:
    """Log that a list is written into a file; Refused without the permission to export."""
    require(actor, EXPORT)
    _note(session, "export", what, actor=actor, now=now)


def note_backup(session: Session, place: str, *, actor: Actor, now: datetime) -> None:
    """Log that a backup is written; every role may make one, because it is encrypted."""
    _note(session, "backup", place, actor=actor, now=now)


def _note(session: Session, kind: str, what: str, *, actor: Actor, now: datetime) -> None:
    owner = office(session)
    if owner is not None:
        note(session, owner, kind, actor=actor, now=now, data={"label": what})
