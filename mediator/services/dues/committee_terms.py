"""The end of each committee's term (T20) as an open deadline, counted from the election of its members."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.matter.snapshot import Entry
from mediator.domain.people.composition import term_clock
from mediator.services.dues.due_index import calendar_of, replace_dues
from mediator.storage.tables.offices import CommitteeTable, OfficeTable

ENTITY = "committee"


def refresh_terms(session: Session, members: Sequence[Entry]) -> None:
    """Rewrite the term deadlines of all committees; ``members`` are the active lines of the register of members."""
    calendar = calendar_of(session)
    for row in session.scalars(select(CommitteeTable)):
        term = term_clock(members, row.name, calendar=calendar)
        clocks = () if term is None else (term,)
        owner = session.get_one(OfficeTable, row.office_id)
        replace_dues(session, ENTITY, row.id, clocks, number="", title=row.name, now_of=owner)
