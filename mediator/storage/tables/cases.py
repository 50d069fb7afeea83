"""A case and its people: the aggregate to which all else belongs."""

from __future__ import annotations

import uuid
from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mediator.domain.case.record_kinds import RECORDS
from mediator.storage.tables.base import STRICT, Base


def children(table: str, **more: Any) -> Any:
    """Return a relationship to ordered child rows; they are loaded explicitly and deleted with their parent."""
    order, owned = f"({table}.seq, {table}.id)", "all, delete-orphan"
    return relationship(table, order_by=order, cascade=owned, lazy="raise", **more)


def listed(table: str) -> Any:
    """Return the same as an attribute of the table's class."""
    return children(table, default_factory=list, repr=False, compare=False)


class CaseTable(Base):
    """One case; ``rid`` orders and pages the ledger, ``id`` travels between offices; money in fen.

    Its records hang on the attributes of their kinds. ``party_names``, ``agreed`` and ``outcome`` repeat what the
    records say, for lists; they can be rebuilt.
    """

    __tablename__ = "case"
    __table_args__ = (
        UniqueConstraint("committee_id", "year", "serial"),
        CheckConstraint("claimed IS NULL OR claimed >= 0", name="claimed"),
        CheckConstraint("agreed IS NULL OR agreed >= 0", name="agreed"),
        CheckConstraint("serial >= 1", name="serial"),
        Index("ix_case_ledger", "registered_on", "rid"),
        Index("ix_case_stage", "stage", "registered_on", "rid"),
        Index("ix_case_year", "year", "registered_on", "rid"),
        Index("ix_case_type", "dispute_type", "registered_on", "rid"),
        Index("ix_case_committee", "committee_id", "registered_on", "rid"),
        STRICT,
    )

    rid: Mapped[int] = mapped_column(primary_key=True, autoincrement=True, init=False)
    id: Mapped[uuid.UUID] = mapped_column(unique=True)
    office_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("office.id", ondelete="RESTRICT"), index=True)
    committee_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("committee.id", ondelete="RESTRICT"))
    year: Mapped[int]
    serial: Mapped[int]
    number: Mapped[str] = mapped_column(index=True)
    registered_on: Mapped[date]
    created_at: Mapped[datetime]
    station: Mapped[str] = mapped_column(default="")
    title: Mapped[str] = mapped_column(default="")
    dispute_type: Mapped[str] = mapped_column(default="")
    subtype: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    referrer: Mapped[str] = mapped_column(default="")
    source_detail: Mapped[str] = mapped_column(default="")
    channel: Mapped[str] = mapped_column(default="")
    risk: Mapped[str] = mapped_column(default="")
    risk_facts: Mapped[list[Any]] = mapped_column(default_factory=list)
    risk_reason: Mapped[str] = mapped_column(default="")
    risk_owner: Mapped[str] = mapped_column(default="")
    risk_reported_on: Mapped[date | None] = mapped_column(default=None)
    risk_set_at: Mapped[datetime | None] = mapped_column(default=None)
    barred: Mapped[list[Any]] = mapped_column(default_factory=list)
    handed_over: Mapped[bool] = mapped_column(default=False)
    minor_harmed: Mapped[bool] = mapped_column(default=False)
    police_told_on: Mapped[date | None] = mapped_column(default=None)
    occurred_on: Mapped[date | None] = mapped_column(default=None)
    occurred_at: Mapped[str] = mapped_column(default="")
    known_on: Mapped[date | None] = mapped_column(default=None)
    story: Mapped[str] = mapped_column(default="")
    claims: Mapped[list[Any]] = mapped_column(default_factory=list)
    claimed: Mapped[int | None] = mapped_column(default=None)
    applied_on: Mapped[date | None] = mapped_column(default=None)
    oral_application: Mapped[bool] = mapped_column(default=False)
    accepted_on: Mapped[date | None] = mapped_column(default=None)
    registrar: Mapped[str] = mapped_column(default="")
    recorder: Mapped[str] = mapped_column(default="")
    private: Mapped[bool] = mapped_column(default=False)
    relation: Mapped[str] = mapped_column(default="")
    relation_accepted: Mapped[bool] = mapped_column(default=False)
    namesake: Mapped[bool] = mapped_column(default=False)
    mediators: Mapped[list[Any]] = mapped_column(default_factory=list)
    details: Mapped[dict[str, Any]] = mapped_column(default_factory=dict)
    stage: Mapped[str] = mapped_column(default="registered")
    stage_on: Mapped[date | None] = mapped_column(default=None)
    outcome: Mapped[str] = mapped_column(default="")
    extended_to: Mapped[date | None] = mapped_column(default=None)
    transferred_from: Mapped[str] = mapped_column(default="")
    days_away: Mapped[int] = mapped_column(default=0)
    performed_on: Mapped[date | None] = mapped_column(default=None)
    closed_on: Mapped[date | None] = mapped_column(default=None)
    closing: Mapped[str] = mapped_column(default="")
    archived_on: Mapped[date | None] = mapped_column(default=None)
    filer: Mapped[str] = mapped_column(default="")
    exit_reason: Mapped[str] = mapped_column(default="")
    retention: Mapped[str] = mapped_column(default="")
    file_note: Mapped[str] = mapped_column(default="")
    kept_on_paper: Mapped[list[Any]] = mapped_column(default_factory=list)
    difficult: Mapped[bool] = mapped_column(default=False)
    difficult_reason: Mapped[str] = mapped_column(default="")
    prevented: Mapped[dict[str, Any]] = mapped_column(default_factory=dict)
    party_names: Mapped[str] = mapped_column(default="")
    agreed: Mapped[int | None] = mapped_column(default=None)
    version: Mapped[int] = mapped_column(init=False, default=1)

    parties: Mapped[list[PartyTable]] = listed("PartyTable")

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


for _kind in RECORDS:
    setattr(CaseTable, _kind.attribute, children(f"{_kind.record.__name__}Table"))


class PartyTable(Base):
    """One party of a case, as typed; ``members`` is the list of a group."""

    __tablename__ = "party"
    __table_args__ = (STRICT,)

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    case_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("case.id", ondelete="RESTRICT"), index=True)
    seq: Mapped[int]
    role: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="")
    name: Mapped[str] = mapped_column(default="", index=True)
    sex: Mapped[str] = mapped_column(default="")
    ethnicity: Mapped[str] = mapped_column(default="")
    birth: Mapped[date | None] = mapped_column(default=None)
    id_kind: Mapped[str] = mapped_column(default="")
    id_number: Mapped[str] = mapped_column(default="")
    education: Mapped[str] = mapped_column(default="")
    occupation: Mapped[str] = mapped_column(default="")
    employer: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    household: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    org_kind: Mapped[str] = mapped_column(default="")
    credit_code: Mapped[str] = mapped_column(default="")
    representative: Mapped[str] = mapped_column(default="")
    representative_sex: Mapped[str] = mapped_column(default="")
    representative_duty: Mapped[str] = mapped_column(default="")
    members: Mapped[list[Any]] = mapped_column(default_factory=list)
    consent: Mapped[str] = mapped_column(default="")
    consent_on: Mapped[date | None] = mapped_column(default=None)
    signing_note: Mapped[str] = mapped_column(default="")
    data_consent_on: Mapped[date | None] = mapped_column(default=None)
    id_checked: Mapped[bool] = mapped_column(default=False)
    may_state: Mapped[bool] = mapped_column(default=False)
    may_settle: Mapped[bool] = mapped_column(default=False)
    may_sign: Mapped[bool] = mapped_column(default=False)
    person_id: Mapped[uuid.UUID | None] = mapped_column(default=None, index=True)
    agents: Mapped[list[AgentTable]] = listed("AgentTable")


class AgentTable(Base):
    """A guardian or an entrusted agent of a party."""

    __tablename__ = "agent"
    __table_args__ = (STRICT,)

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    party_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("party.id", ondelete="RESTRICT"), index=True)
    seq: Mapped[int]
    kind: Mapped[str] = mapped_column(default="")
    name: Mapped[str] = mapped_column(default="")
    sex: Mapped[str] = mapped_column(default="")
    id_number: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    identity: Mapped[str] = mapped_column(default="")
    employer: Mapped[str] = mapped_column(default="")
    relation: Mapped[str] = mapped_column(default="")
    authority: Mapped[str] = mapped_column(default="")
    authority_text: Mapped[str] = mapped_column(default="")
    authorised_on: Mapped[date | None] = mapped_column(default=None)
    term: Mapped[str] = mapped_column(default="")
    proof: Mapped[str] = mapped_column(default="")


class FiledPaperTable(Base):
    """A final paper: its bytes are in an encrypted file named ``blob``; ``voided_at`` is set by a correction."""

    __tablename__ = "filed_paper"
    __table_args__ = (STRICT,)

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    case_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("case.id", ondelete="RESTRICT"), index=True)
    code: Mapped[str]
    title: Mapped[str]
    sha256: Mapped[str]
    blob: Mapped[str]
    pages: Mapped[int]
    filed_at: Mapped[datetime]
    filed_by: Mapped[str]
    signed_on: Mapped[date | None] = mapped_column(default=None)
    voided_at: Mapped[datetime | None] = mapped_column(default=None)
    void_reason: Mapped[str] = mapped_column(default="")
    matter_id: Mapped[uuid.UUID | None] = mapped_column(
        ForeignKey("matter.id", ondelete="RESTRICT"), index=True, default=None
    )
