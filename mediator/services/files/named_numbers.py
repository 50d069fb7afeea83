"""The number of a file where others name it: in the Fields of matters about it."""

from __future__ import annotations

import json
from datetime import datetime

from sqlalchemy import Text, cast, or_, select
from sqlalchemy.orm import Session

from mediator.domain.people.roles import Actor
from mediator.services.files.amendments import change_facts
from mediator.services.files.matter_snapshots import JsonFile
from mediator.storage.tables.matters import MatterTable


def rename_number(session: Session, old: str, new: str, *, actor: Actor, now: datetime, reason: str) -> None:
    """Write the new number of a file where a matter names the old one; final papers that print it are voided."""
    if not old:
        return
    said = cast(MatterTable.details, Text)
    named = or_(said.contains(old, autoescape=True), said.contains(json.dumps(old)[1:-1], autoescape=True))
    for row in session.scalars(select(MatterTable).where(named)).all():
        fields = {name: new for name, value in row.details.items() if value == old}
        if fields:
            file = JsonFile(session, row)
            change_facts(file, fields, actor=actor, now=now, reason=reason, corrected=fields)
