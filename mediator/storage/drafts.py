"""Drafts: what is being typed, kept in the encrypted database but outside the log, until it is saved or dropped."""

from __future__ import annotations

import datetime as dt
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session, mapped_column

from mediator.storage.tables.base import STRICT, Base


class Draft(Base):
    """The inputs of one form: ``key`` names the form (``case/<id>/parties``), ``owner`` the user who is typing.

    Two users may be typing in the same form: neither sees what the other has not saved.
    """

    __tablename__ = "draft"
    __table_args__ = (sa.Index(None, "owner", "saved_at"), STRICT)

    key: Mapped[str] = mapped_column(primary_key=True)
    owner: Mapped[str] = mapped_column(primary_key=True)
    data: Mapped[dict[str, Any]]
    saved_at: Mapped[dt.datetime]


def save(session: Session, key: str, *, owner: str, data: dict[str, Any], now: dt.datetime) -> None:
    """Keep ``data`` (JSON values) under ``key`` in place of what ``owner`` had there."""
    session.merge(Draft(key=key, owner=owner, data=data, saved_at=now))


def load(session: Session, key: str, *, owner: str) -> dict[str, Any] | None:
    """What ``owner`` was typing under ``key``, or None; another user's draft is not theirs to see."""
    draft = session.get(Draft, (key, owner))
    return None if draft is None else draft.data


def discard(session: Session, key: str, *, owner: str) -> None:
    """Drop what ``owner`` was typing under ``key``; it does not matter if there is nothing."""
    draft = session.get(Draft, (key, owner))
    if draft is not None:
        session.delete(draft)
