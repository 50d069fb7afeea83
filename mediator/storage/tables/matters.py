"""Matters: reports, joint mediations, referrals, petitions, enquiries and the like, each with its own procedure."""

from __future__ import annotations

import uuid
from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from mediator.storage.tables.base import STRICT, Base
from mediator.storage.tables.cases import listed


class MatterTable(Base):
    """One proceeding beside the cases; ``kind`` names its procedure, ``details`` holds its Field values.

    ``access`` names the permission needed to see it, or is empty; ``hidden_from`` names, each between bars, the people
    who must not see it whatever their role. ``origin_id`` is the matter from whose step it was opened.
    """

    __tablename__ = "matter"
    __table_args__ = (
        Index("ix_matter_kind", "kind", "stage", "opened_on"),
        Index("ix_matter_opened", "opened_on", "id"),
        STRICT,
    )

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    office_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("office.id", ondelete="RESTRICT"), index=True)
    committee_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("committee.id", ondelete="RESTRICT"), index=True)
    case_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("case.id", ondelete="RESTRICT"), index=True)
    kind: Mapped[str]
    number: Mapped[str] = mapped_column(index=True)
    title: Mapped[str]
    stage: Mapped[str]
    stage_on: Mapped[date]
    opened_on: Mapped[date]
    created_at: Mapped[datetime]
    details: Mapped[dict[str, Any]]
    organ_id: Mapped[uuid.UUID | None] = mapped_column(
        ForeignKey("entry.id", ondelete="RESTRICT"), index=True, default=None
    )
    origin_id: Mapped[uuid.UUID | None] = mapped_column(
        ForeignKey("matter.id", ondelete="RESTRICT"), index=True, default=None
    )
    category: Mapped[str] = mapped_column(default="")
    closed_on: Mapped[date | None] = mapped_column(default=None)
    outcome: Mapped[str] = mapped_column(default="")
    access: Mapped[str] = mapped_column(default="")
    hidden_from: Mapped[str] = mapped_column(default="")
    version: Mapped[int] = mapped_column(init=False, default=1)
    items: Mapped[list[ItemTable]] = listed("ItemTable")

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class ItemTable(Base):
    """One entry of a list of a matter: an invitation, an attendance, a decision, a visit, a missing paper."""

    __tablename__ = "item"
    __table_args__ = (STRICT,)

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    matter_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("matter.id", ondelete="RESTRICT"), index=True)
    kind: Mapped[str]
    seq: Mapped[int]
    details: Mapped[dict[str, Any]]
    day: Mapped[date | None] = mapped_column(default=None)


class EntryTable(Base):
    """One line of a register: an organ, an adviser, a grid worker, a leader, a 法律明白人; ``kind`` says which."""

    __tablename__ = "entry"
    __table_args__ = (Index("ix_entry_kind", "kind", "seq"), STRICT)

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    office_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("office.id", ondelete="RESTRICT"), index=True)
    kind: Mapped[str]
    name: Mapped[str]
    initials: Mapped[str]
    details: Mapped[dict[str, Any]]
    seq: Mapped[int] = mapped_column(default=1)
    active: Mapped[bool] = mapped_column(default=True)


class SeriesTable(Base):
    """The last serial of a series of letters or meetings in a year: 王鲍联调〔2023〕3号."""

    __tablename__ = "series"
    __table_args__ = (STRICT,)

    name: Mapped[str] = mapped_column(primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True)
    last: Mapped[int]
