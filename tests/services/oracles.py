"""What tests compare the program with: the stage a log leads to, the deadlines somebody may see, by plain queries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.people.roles import Actor
from mediator.services.dues.dues import not_lapsed, visible
from mediator.services.files.log import LogRow
from mediator.storage.tables.dues import DueTable


def replayed_stage(log: Iterable[LogRow]) -> str:
    """The stage the log leads to; it must be the stage that is stored."""
    stages = [str(row.data["stage"]) for row in log if row.kind in ("register", "open", "move", "undo")]
    return stages[-1] if stages else ""


def due_rows(session: Session, *, today: date, actor: Actor) -> Sequence[DueTable]:
    """What is inside its warning window or overdue on the day and may be seen."""
    query = select(DueTable).where(DueTable.warn_from <= today, visible(actor), not_lapsed(today))
    return session.scalars(query.order_by(DueTable.day, DueTable.id)).all()
