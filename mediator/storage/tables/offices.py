"""The office: its committees, reception points, mediators, users, numbering and settings."""

from __future__ import annotations

import uuid
from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from mediator.storage.tables.base import STRICT, Base

COMMITTEE_KINDS = ("村调委会", "居调委会", "乡镇调委会", "街道调委会", "企事业单位调委会", "社会团体和其他组织调委会")


def one_of(column: str, values: tuple[str, ...]) -> CheckConstraint:
    """Return a check that a column holds one of the coded values."""
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


class OfficeTable(Base):
    """The owner of the data: one row made at set-up; cases that travel name their office."""

    __tablename__ = "office"
    __table_args__ = (STRICT,)

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    name: Mapped[str]
    created_at: Mapped[datetime]
    set_up: Mapped[bool] = mapped_column(default=False)


class CommitteeTable(Base):
    """A people's mediation committee (人民调解委员会)."""

    __tablename__ = "committee"
    __table_args__ = (one_of("kind", COMMITTEE_KINDS), UniqueConstraint("short_name"), STRICT)

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    office_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("office.id", ondelete="RESTRICT"), index=True)
    name: Mapped[str]
    short_name: Mapped[str]
    kind: Mapped[str]
    address: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    seq: Mapped[int] = mapped_column(default=1)
    active: Mapped[bool] = mapped_column(default=True)


class StationTable(Base):
    """A reception point: a station, or a room at the police station, court or petition office."""

    __tablename__ = "station"
    __table_args__ = (STRICT,)

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    office_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("office.id", ondelete="RESTRICT"), index=True)
    name: Mapped[str]
    address: Mapped[str] = mapped_column(default="")
    seq: Mapped[int] = mapped_column(default=1)
    active: Mapped[bool] = mapped_column(default=True)


class MediatorTable(Base):
    """A people's mediator, or a registrar who writes the record."""

    __tablename__ = "mediator"
    __table_args__ = (STRICT,)

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    office_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("office.id", ondelete="RESTRICT"), index=True)
    committee_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("committee.id", ondelete="RESTRICT"), index=True)
    name: Mapped[str]
    certificate: Mapped[str] = mapped_column(default="")
    duty: Mapped[str] = mapped_column(default="人民调解员")
    phone: Mapped[str] = mapped_column(default="")
    seq: Mapped[int] = mapped_column(default=1)
    active: Mapped[bool] = mapped_column(default=True)


class UserTable(Base):
    """A user who may unlock the office's data; the key slot of the same name is in the vault."""

    __tablename__ = "user"
    __table_args__ = (UniqueConstraint("name"), STRICT)

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    office_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("office.id", ondelete="RESTRICT"), index=True)
    name: Mapped[str]
    role: Mapped[str] = mapped_column(default="主任")
    active: Mapped[bool] = mapped_column(default=True)


class NumberingTable(Base):
    """The last serial given in a year; a committee that starts mid-year sets ``last`` before its first case."""

    __tablename__ = "numbering"
    __table_args__ = (STRICT,)

    committee_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("committee.id", ondelete="RESTRICT"), primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True)
    last: Mapped[int]


class VoidNumberTable(Base):
    """A number that a correction took from its file: it stays in the book, void, and is never given again.

    ``entity`` and ``file_id`` name the file, ``new_number`` what it has been called since; ``day`` is the day of
    registration on which the number stood.
    """

    __tablename__ = "void_number"
    __table_args__ = (STRICT,)

    rid: Mapped[int] = mapped_column(primary_key=True, autoincrement=True, init=False)
    office_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("office.id", ondelete="RESTRICT"), index=True)
    committee_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("committee.id", ondelete="RESTRICT"), index=True)
    entity: Mapped[str]
    file_id: Mapped[uuid.UUID] = mapped_column(index=True)
    number: Mapped[str] = mapped_column(index=True)
    new_number: Mapped[str]
    year: Mapped[int]
    day: Mapped[date]
    reason: Mapped[str]
    voided_at: Mapped[datetime]


class SettingTable(Base):
    """One office-wide setting, by name."""

    __tablename__ = "setting"
    __table_args__ = (STRICT,)

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[dict[str, Any]]


class PersonTable(Base):
    """A person or organisation met before, so that it is typed once; a case has its own copy."""

    __tablename__ = "person"
    __table_args__ = (STRICT,)

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    office_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("office.id", ondelete="RESTRICT"), index=True)
    kind: Mapped[str]
    name: Mapped[str] = mapped_column(index=True)
    initials: Mapped[str] = mapped_column(index=True)
    id_number: Mapped[str] = mapped_column(index=True)
    phone: Mapped[str] = mapped_column(index=True)
    birth: Mapped[date | None]
    data: Mapped[dict[str, Any]]
    updated_at: Mapped[datetime]
