"""The session services get: bulk changes that would pass the log by are refused."""

from __future__ import annotations

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
