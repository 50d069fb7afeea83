"""The open deadlines that are listed of one case or matter."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.services.dues.dues import DueRow
from mediator.services.files.mapping import to_value
from mediator.storage.tables.dues import DueTable


def dues_of(session: Session, entity_id: UUID) -> tuple[DueRow, ...]:
    """Return the open deadlines of one case or matter."""
    query = select(DueTable).where(DueTable.entity_id == entity_id).order_by(DueTable.day)
    return tuple(to_value(row, DueRow) for row in session.scalars(query))
