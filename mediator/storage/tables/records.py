"""The records of a case: one table a kind, columns named like the fields of the frozen record."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, MappedAsDataclass, declared_attr, mapped_column

from mediator.storage.tables.base import STRICT, Base


class RecordColumns(MappedAsDataclass, kw_only=True):
    """The columns of every record: its id, its case, and its place among the records of its kind.

    The table is called like the class without ``Table``.
    """

    __table_args__: Any = (STRICT,)

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    seq: Mapped[int]

    @declared_attr.directive
    @classmethod
    def __tablename__(cls) -> str:
        return cls.__name__.removesuffix("Table").lower()

    @declared_attr
    def case_id(cls) -> Mapped[uuid.UUID]:  # noqa: N805
        return mapped_column(ForeignKey("case.id", ondelete="RESTRICT"), index=True)


class ContactTable(RecordColumns, Base):
    on: Mapped[date | None]
    time: Mapped[str]
    who: Mapped[str]
    text: Mapped[str]


class NoticeTable(RecordColumns, Base):
    on: Mapped[date | None]
    form: Mapped[str]
    informer: Mapped[str]
    signed_by: Mapped[list[Any]]
    not_agreed: Mapped[list[Any]]


class InvestigationTable(RecordColumns, Base):
    on: Mapped[date | None]
    time: Mapped[str]
    place: Mapped[str]
    attendees: Mapped[str]
    interviewee: Mapped[str]
    investigator: Mapped[str]
    recorder: Mapped[str]
    text: Mapped[str]


class EvidenceTable(RecordColumns, Base):
    name: Mapped[str]
    kind: Mapped[str]
    copies: Mapped[int | None]
    pages: Mapped[int | None]
    provider: Mapped[str]
    provided_on: Mapped[date | None]
    proves: Mapped[str]
    checked: Mapped[bool]


class MeetingTable(RecordColumns, Base):
    on: Mapped[date | None]
    time: Mapped[str]
    place: Mapped[str]
    attendance: Mapped[str]
    participants: Mapped[list[Any]]
    participants_agreed: Mapped[bool]
    text: Mapped[str]
    result: Mapped[str]
    recorder: Mapped[str]


class AgreementTable(RecordColumns, Base):
    __table_args__ = (CheckConstraint("amount IS NULL OR amount >= 0", name="amount"), STRICT)
    form: Mapped[str]
    agreed_on: Mapped[date | None]
    place: Mapped[str]
    facts: Mapped[str]
    clauses: Mapped[list[Any]]
    amount: Mapped[int | None]
    method: Mapped[str]
    performance_place: Mapped[str]
    due_on: Mapped[date | None]
    breach: Mapped[str]
    copies: Mapped[int | None]
    attachments: Mapped[list[Any]]
    at_once: Mapped[bool]
    mediator_signed_on: Mapped[date | None]
    sealed_on: Mapped[date | None]


class SignatureTable(RecordColumns, Base):
    party_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("party.id", ondelete="RESTRICT"), index=True)
    signer: Mapped[str]
    capacity: Mapped[str]
    method: Mapped[str]
    on: Mapped[date | None]


class InstalmentTable(RecordColumns, Base):
    __table_args__ = (CheckConstraint("amount IS NULL OR amount >= 0", name="amount"), STRICT)
    due_on: Mapped[date | None]
    amount: Mapped[int | None]


class PerformanceTable(RecordColumns, Base):
    __table_args__ = (CheckConstraint("amount IS NULL OR amount >= 0", name="amount"), STRICT)
    on: Mapped[date | None]
    instalment: Mapped[int | None]
    amount: Mapped[int | None]
    content: Mapped[str]
    voucher: Mapped[str]


class UrgingTable(RecordColumns, Base):
    on: Mapped[date | None]
    debtors: Mapped[list[Any]]
    method: Mapped[str]
    content: Mapped[str]


class VisitTable(RecordColumns, Base):
    on: Mapped[date | None]
    method: Mapped[str]
    visitor: Mapped[str]
    interviewee: Mapped[str]
    text: Mapped[str]


class ConfirmationTable(RecordColumns, Base):
    offered_on: Mapped[date | None]
    wish: Mapped[str]
    applied_on: Mapped[date | None]
    court: Mapped[str]
    ruled_on: Mapped[date | None]
    ruling_number: Mapped[str]
    result: Mapped[str]
    note: Mapped[str]


class TerminationTable(RecordColumns, Base):
    on: Mapped[date | None]
    reason: Mapped[str]
    detail: Mapped[str]
    remedies: Mapped[list[Any]]
    hint: Mapped[str]


class PursuitTable(RecordColumns, Base):
    on: Mapped[date | None]
    kind: Mapped[str]
    note: Mapped[str]


class DeliveryTable(RecordColumns, Base):
    paper: Mapped[str]
    receiver: Mapped[str]
    on: Mapped[date | None]
    method: Mapped[str]
    note: Mapped[str]
