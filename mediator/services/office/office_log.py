"""The log of the office: what was done to it, and to the users, entries and people it keeps."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from mediator.domain.people.roles import Actor
from mediator.storage import events


def note(  # noqa: PLR0913 - the columns of an event
    session: Session,
    row: Any,
    kind: str,
    *,
    actor: Actor,
    now: datetime,
    data: Mapping[str, Any],
    entity: str = "office",
) -> None:
    """Append one event about ``row``, which is the office itself or belongs to it."""
    events.append(
        session,
        office_id=getattr(row, "office_id", row.id),
        kind=kind,
        entity=entity,
        entity_id=row.id,
        actor=actor.name,
        now=now,
        data=dict(data),
    )
