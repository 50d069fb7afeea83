"""Log who looked at whole ID numbers and phones; only roles that may see them are allowed."""

from __future__ import annotations

from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.domain.people.roles import REVEAL, Actor, require
from mediator.domain.problems import NotFound
from mediator.services.files import log
from mediator.services.files.opened import opened
from mediator.services.office.office_log import note
from mediator.services.office.offices import office

LOOKED_AT: Final = {"label": "证件号码和电话"}


def note_revealed(session: Session, file_id: UUID, *, actor: Actor, now: datetime) -> None:
    """Log that the actor looked at the whole numbers of a case or a matter; Refused if they may not."""
    require(actor, REVEAL)
    log.note(opened(session, file_id, actor=actor), "reveal", actor=actor, now=now, data=LOOKED_AT)


def note_register_revealed(session: Session, register: str, *, actor: Actor, now: datetime) -> None:
    """Log that the actor looked at the whole phones of a register of the office; Refused if they may not."""
    require(actor, REVEAL)
    owner = office(session)
    if owner is None:
        raise NotFound("请先完成新办公室的设置。")
    data = {**LOOKED_AT, "register": register}
    note(session, owner, "reveal", actor=actor, now=now, data=data)
