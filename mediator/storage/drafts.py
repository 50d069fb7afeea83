"""Drafts: what is being typed, kept in the encrypted database but outside the log, until it is saved or dropped."""

from __future__ import annotations

import datetime as dt
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session, mapped_column

from mediator.storage.base import STRICT, Base


class Draft(Base):
    """The inputs of one form: ``key`` names the form (``case/<id>/parties``), ``owner`` the user who is typing."""

    __tablename__ = "draft"
    __table_args__ = (sa.Index(None, "owner", "saved_at"), STRICT)

    key: Mapped[str] = mapped_column(primary_key=True)
    owner: Mapped[str]
    data: Mapped[dict[str, Any]]
    saved_at: Mapped[dt.datetime]


def save(session: Session, key: str, *, owner: str, data: dict[str, Any], now: dt.datetime) -> None:
    """Keep ``data`` (JSON values) under ``key`` in place of what was there."""
    session.merge(Draft(key=key, owner=owner, data=data, saved_at=now))


def load(session: Session, key: str) -> dict[str, Any] | None:
    """The draft under ``key``, or None if nothing is being typed there."""
    draft = session.get(Draft, key)
    return None if draft is None else draft.data


def discard(session: Session, key: str) -> None:
    """Drop the draft under ``key``; it does not matter if there is none."""
    draft = session.get(Draft, key)
    if draft is not None:
        session.delete(draft)


def all_of(session: Session, owner: str) -> list[Draft]:
    """Every draft of ``owner``, the newest first."""
    return list(session.scalars(sa.select(Draft).where(Draft.owner == owner).order_by(Draft.saved_at.desc())))
