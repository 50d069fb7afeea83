"""Drafts: unsaved inputs, stored in the encrypted database but outside the log until they are saved or dropped."""

from __future__ import annotations

import datetime as dt
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session, mapped_column

from mediator.storage.tables.base import STRICT, Base


class Draft(Base):
    """The inputs of one form: ``key`` names the form (``case/<id>/parties``), ``owner`` the user who is typing.

    Two users may be typing in the same form; neither sees the unsaved inputs of the other.
    """

    __tablename__ = "draft"
    __table_args__ = (sa.Index(None, "owner", "saved_at"), STRICT)

    key: Mapped[str] = mapped_column(primary_key=True)
    owner: Mapped[str] = mapped_column(primary_key=True)
    data: Mapped[dict[str, Any]]
    saved_at: Mapped[dt.datetime]


def save(session: Session, key: str, *, owner: str, data: dict[str, Any], now: dt.datetime) -> None:
    """Store ``data`` (JSON values) under ``key``, replacing the earlier draft of ``owner``."""
    session.merge(Draft(key=key, owner=owner, data=data, saved_at=now))


def load(session: Session, key: str, *, owner: str) -> dict[str, Any] | None:
    """Return the draft of ``owner`` under ``key``, or None; drafts of other users are not returned."""
    draft = session.get(Draft, (key, owner))
    return None if draft is None else draft.data


def discard(session: Session, key: str, *, owner: str) -> None:
    """Delete the draft of ``owner`` under ``key``, if there is one."""
    draft = session.get(Draft, (key, owner))
    if draft is not None:
        session.delete(draft)
