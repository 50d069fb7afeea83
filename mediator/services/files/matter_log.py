"""Log what happens to a matter, and keep its open deadlines in step with every change."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.matter.kinds import kind_of
from mediator.domain.people.roles import Actor
from mediator.services.dues.case_dues import refresh_case
from mediator.services.dues.due_index import calendar_of, replace_dues
from mediator.services.files.mapping import to_json
from mediator.services.files.matter_snapshots import load
from mediator.services.files.matter_writing import entitle
from mediator.services.files.snapshots import case_row
from mediator.storage import events
from mediator.storage.tables.cases import CaseTable
from mediator.storage.tables.matters import MatterTable

EVERYTHING = Actor(name="")


def record(  # noqa: PLR0913 - the columns of an event
    session: Session,
    row: MatterTable,
    kind: str,
    *,
    actor: Actor,
    now: datetime,
    on: date | None = None,
    data: Mapping[str, object] | None = None,
) -> None:
    """Append one event of this matter and compute its deadlines and its case's anew, in the caller's transaction."""
    content = to_json(data or {})
    events.append(
        session,
        office_id=row.office_id,
        kind=kind,
        entity="matter",
        entity_id=row.id,
        actor=actor.name,
        now=now,
        on=on,
        data=content if isinstance(content, dict) else {},
    )
    session.flush()
    refresh_matter(session, row)
    if row.case_id is not None:
        refresh_case(session, case_row(session, row.case_id))


def refresh_matter(session: Session, row: MatterTable) -> None:
    """Write a matter's open deadlines anew."""
    clocks = kind_of(row.kind).clocks(load(session, row.id, actor=EVERYTHING), calendar_of(session))
    replace_dues(
        session,
        "matter",
        row.id,
        clocks,
        number=row.number,
        title=row.title,
        now_of=row,
        restricted=row.access,
        hidden_from=row.hidden_from,
    )


def rename_matters(session: Session, case: CaseTable) -> None:
    """The matters that are called by their case follow its name, and their deadlines with them."""
    for row in session.scalars(select(MatterTable).where(MatterTable.case_id == case.id)):
        before = row.title
        entitle(session, row, kind_of(row.kind))
        if row.title != before:
            refresh_matter(session, row)
