"""Ids for records that are edited before they are stored."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from mediator.storage.tables.base import uuid7


def new_id(now: datetime) -> UUID:
    """Return a new unique id; ids sort in the order of making."""
    return uuid7(now)
