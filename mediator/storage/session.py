"""The session services get: bulk changes that would pass the log by are refused."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import ORMExecuteState, Session

LOGGED = "logged"
"""Execution option of a bulk UPDATE or DELETE whose caller appends the events itself."""


class StoreSession(Session):
    """A session of the store; ``session.execute(update(Table)…, execution_options={"logged": True})`` is deliberate."""


@sa.event.listens_for(StoreSession, "do_orm_execute")
def _refuse_unlogged(state: ORMExecuteState) -> None:
    changes = state.is_orm_statement and (state.is_update or state.is_delete)
    if changes and not state.execution_options.get(LOGGED, False):
        raise RuntimeError("a bulk change of a table bypasses the log: change the rows, or append events and say so")


@contextmanager
def proven(session: Session) -> Iterator[None]:
    """Around the use of a session: what was read is only trusted if one more page can be read after it.

    SQLCipher hands out a page whose signature is wrong as zeros and fails at the next page: without this, the end of a
    long text could come back empty, or break something of ours, before anybody is told.
    """
    raw: Any = session.connection().connection.driver_connection
    try:
        yield
    finally:
        raw.execute("SELECT 1 FROM event LIMIT 1").fetchall()
