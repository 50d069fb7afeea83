"""Log the files that are written from the program before they are written: lists, calendars, backups."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from mediator.domain.people.roles import EXPORT, Actor, require
from mediator.services.office.offices import office
from mediator.storage import events


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
        events.append(
            session,
            office_id=owner.id,
            kind=kind,
            entity="office",
            entity_id=owner.id,
            actor=actor.name,
            now=now,
            data={"label": what},
        )
