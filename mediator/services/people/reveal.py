"""Whole ID numbers and phones are shown to who may see them and asks; the log keeps who looked."""

from __future__ import annotations

from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.people.roles import REVEAL, Actor, require
from mediator.domain.problems import NotFound
from mediator.services.files import log
from mediator.services.files.opened import opened
from mediator.services.files.snapshots import TypedFile, case_row
from mediator.services.office.offices import office
from mediator.storage import events

LOOKED_AT: Final = {"label": "证件号码和电话"}


def revealed(session: Session, case_id: UUID, *, actor: Actor, now: datetime) -> CaseSnapshot:
    """The case with whole ID numbers and phones, for who may see them; the log names who looked."""
    require(actor, REVEAL)
    file = TypedFile(session, case_row(session, case_id))
    log.note(file, "reveal", actor=actor, now=now, data=LOOKED_AT)
    return file.snapshot()


def note_matter_seen(session: Session, matter_id: UUID, *, actor: Actor, now: datetime) -> None:
    """Log that somebody who may asked for the whole numbers of a matter."""
    require(actor, REVEAL)
    log.note(opened(session, matter_id, actor=actor), "reveal", actor=actor, now=now, data=LOOKED_AT)


def note_register_seen(session: Session, register: str, *, actor: Actor, now: datetime) -> None:
    """Log that somebody who may asked for the whole phones of a register of the office."""
    require(actor, REVEAL)
    owner = office(session)
    if owner is None:
        raise NotFound("请先完成新办公室的设置。")
    data = {**LOOKED_AT, "register": register}
    events.append(
        session,
        office_id=owner.id,
        kind="reveal",
        entity="office",
        entity_id=owner.id,
        actor=actor.name,
        now=now,
        data=data,
    )
