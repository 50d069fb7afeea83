"""The end of the retention of each impact assessment's record (T21) as an open deadline."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.law.court_terms import warn_from
from mediator.domain.law.open_clock import OpenClock
from mediator.domain.office.registers import ASSESSMENTS
from mediator.services.dues.due_index import calendar_of, replace_dues
from mediator.storage.tables.matters import EntryTable
from mediator.storage.tables.offices import OfficeTable

ENTITY, KEY = "register", "impact_record"


def refresh_assessments(session: Session) -> None:
    """Rewrite the retention deadlines of all impact assessments; retired assessments get none."""
    calendar = calendar_of(session)
    for row in session.scalars(select(EntryTable).where(EntryTable.kind == ASSESSMENTS)):
        end = calendar.due(KEY, date.fromisoformat(row.details["made_on"]))
        clock = OpenClock(
            key=KEY,
            due=end,
            warn_from=warn_from(end, KEY, calendar),
            label="影响评估记录的最短保存期",
            section=ASSESSMENTS,
            button="去名册",
        )
        owner = session.get_one(OfficeTable, row.office_id)
        clocks = (clock,) if row.active else ()
        replace_dues(session, ENTITY, row.id, clocks, number="", title=row.name, now_of=owner)
