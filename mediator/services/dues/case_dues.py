"""The open deadlines of one case in the index: written anew with every change of it and of the matters beside it."""

from __future__ import annotations

from sqlalchemy.orm import Session

from mediator.domain.case.open_clocks import open_clocks
from mediator.services.dues.due_index import calendar_of, replace_dues
from mediator.services.files.snapshots import load
from mediator.storage.tables.cases import CaseTable


def refresh_case(session: Session, row: CaseTable) -> None:
    """Write a case's open deadlines anew; what a matter beside it lists already is left to that."""
    clocks = [entry for entry in open_clocks(load(session, row.id), calendar=calendar_of(session)) if entry.listed]
    replace_dues(session, "case", row.id, clocks, number=row.number, title=row.title, now_of=row)
