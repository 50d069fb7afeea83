"""The mark that all deadlines must be counted anew because the office changed its terms."""

from __future__ import annotations

from sqlalchemy.orm import Session

from mediator.storage.tables.offices import SettingTable

STALE = "due_index"
"""The setting that is stored until all deadlines are recounted with the new terms; it says how far the count is."""


def mark_stale(session: Session) -> None:
    """Mark all deadlines to be counted anew from the first, in the transaction that changes the terms."""
    row = session.get(SettingTable, STALE)
    if row is None:
        session.add(SettingTable(name=STALE, value={}))
    else:
        row.value = {}
    session.flush()
