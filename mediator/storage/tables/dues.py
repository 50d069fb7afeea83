"""The index of open deadlines: computed from the facts so that one query finds what is due; rebuildable."""

from __future__ import annotations

import uuid
from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from mediator.storage.tables.base import STRICT, Base


class DueTable(Base):
    """One open deadline of a case or a matter; shown from ``warn_from`` on, overdue after ``day``."""

    __tablename__ = "due"
    __table_args__ = (Index("ix_due_warning", "warn_from", "day"), STRICT)

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    entity: Mapped[str]
    entity_id: Mapped[uuid.UUID] = mapped_column(index=True)
    key: Mapped[str]
    day: Mapped[date] = mapped_column(index=True)
    nominal: Mapped[date]
    certain: Mapped[bool]
    warn_from: Mapped[date]
    number: Mapped[str]
    title: Mapped[str]
    label: Mapped[str]
    section: Mapped[str]
    button: Mapped[str]
    time: Mapped[str] = mapped_column(default="")
    item: Mapped[uuid.UUID | None] = mapped_column(default=None)
    restricted: Mapped[str] = mapped_column(default="")
    hidden_from: Mapped[str] = mapped_column(default="")
