"""The mark that all deadlines are to be counted anew: the office changed what they are counted with."""

from __future__ import annotations

from sqlalchemy.orm import Session

from mediator.storage.tables.offices import SettingTable

STALE = "due_index"
"""The setting that stands while deadlines are still counted with old terms, and how far the count has come."""


def mark_stale(session: Session) -> None:
    """Every deadline is to be counted anew, from the first; with the change of the terms, in its transaction."""
    row = session.get(SettingTable, STALE)
    if row is None:
        session.add(SettingTable(name=STALE, value={}))
    else:
        row.value = {}
    session.flush()
