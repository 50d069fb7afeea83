"""The session of the services; it refuses bulk changes that bypass the log."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import ORMExecuteState, Session

LOGGED = "logged"
"""Execution option of a bulk UPDATE or DELETE whose caller appends the events itself."""


class StoreSession(Session):
    """A session of the store; ``execute(update(Table)…, execution_options={"logged": True})`` allows a bulk change."""


@sa.event.listens_for(StoreSession, "do_orm_execute")
def _refuse_unlogged(state: ORMExecuteState) -> None:
    changes = state.is_orm_statement and (state.is_update or state.is_delete)
    if changes and not state.execution_options.get(LOGGED, False):
        raise RuntimeError("a bulk change of a table bypasses the log: change the rows, or append events and say so")


@contextmanager
def proven(session: Session) -> Iterator[None]:
    """Wrap the use of a session: read data is trusted only if one more page can be read after it.

    SQLCipher returns a page with a wrong signature as zeros and fails at the next page; without this, the end of a long
    text could come back empty, or break other code, before the damage is reported.
    """
    raw: Any = session.connection().connection.driver_connection
    try:
        yield
    finally:
        raw.execute("SELECT 1 FROM event LIMIT 1").fetchall()
