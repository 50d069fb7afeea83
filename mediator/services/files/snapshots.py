"""Load one case with everything it has, frozen: for pages, papers and checks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.case import records
from mediator.domain.case.dispute_types import DISPUTE_TYPES, code_for
from mediator.domain.case.parties import Agent, Member, Party
from mediator.domain.case.snapshot import CaseSnapshot, Committee, Mediator
from mediator.domain.problems import NotFound
from mediator.domain.vocabulary import label_of
from mediator.services.dues.court_terms import court_terms
from mediator.services.files.mapping import to_value
from mediator.services.links.transfers import transfers_of
from mediator.services.people.officials import officials
from mediator.storage.tables import records as tables
from mediator.storage.tables.cases import AgentTable, CaseTable, PartyTable
from mediator.storage.tables.offices import CommitteeTable

RECORDS: dict[type[Any], tuple[type[Any], str]] = {
    records.Contact: (tables.ContactTable, "contacts"),
    records.Notice: (tables.NoticeTable, "notices"),
    records.Investigation: (tables.InvestigationTable, "investigations"),
    records.Evidence: (tables.EvidenceTable, "evidence"),
    records.Meeting: (tables.MeetingTable, "meetings"),
    records.Agreement: (tables.AgreementTable, "agreement"),
    records.Signature: (tables.SignatureTable, "signatures"),
    records.Instalment: (tables.InstalmentTable, "instalments"),
    records.Performance: (tables.PerformanceTable, "performances"),
    records.Urging: (tables.UrgingTable, "urgings"),
    records.Visit: (tables.VisitTable, "visits"),
    records.Confirmation: (tables.ConfirmationTable, "confirmation"),
    records.Termination: (tables.TerminationTable, "termination"),
    records.Delivery: (tables.DeliveryTable, "deliveries"),
    records.Pursuit: (tables.PursuitTable, "pursuits"),
}
SINGLE = ("agreement", "confirmation", "termination")


def case_row(session: Session, case_id: UUID) -> CaseTable:
    """The row of a case; NotFound if there is none."""
    row = session.scalar(select(CaseTable).where(CaseTable.id == case_id))
    if row is None:
        raise NotFound("没有找到这件案件。")
    return row


def type_label(code: str) -> str:
    """The word of a stored type of dispute, as papers and lists show it."""
    return label_of(DISPUTE_TYPES, code)


def type_code(label: str, *, on: date) -> str:
    """The code stored for a type of dispute; a word that no list has is stored as it is."""
    return code_for(label, on=on) or label


def record_rows(session: Session, kind: type[Any], case_id: UUID) -> Sequence[Any]:
    """The rows of one kind of record of a case, in their order."""
    table, _ = RECORDS[kind]
    return session.scalars(select(table).where(table.case_id == case_id).order_by(table.seq, table.id)).all()


def parties_of(session: Session, case_id: UUID) -> tuple[Party, ...]:
    """The parties of a case in their order, each with its agents."""
    rows = session.scalars(select(PartyTable).where(PartyTable.case_id == case_id).order_by(PartyTable.seq)).all()
    agents: dict[UUID, list[Agent]] = {row.id: [] for row in rows}
    found = select(AgentTable).where(AgentTable.party_id.in_(agents)).order_by(AgentTable.seq)
    for agent in session.scalars(found):
        agents[agent.party_id].append(to_value(agent, Agent))
    return tuple(
        to_value(
            row,
            Party,
            agents=tuple(agents[row.id]),
            members=tuple(Member(**member) for member in row.members),
        )
        for row in rows
    )


def mediators_of(row: CaseTable) -> tuple[Mediator, ...]:
    """The mediators as the case names them; the register may know them otherwise by now."""
    return tuple(
        Mediator(
            id=UUID(entry["id"]) if entry.get("id") else None,
            name=entry["name"],
            certificate=entry.get("certificate", ""),
        )
        for entry in row.mediators
    )


def load(session: Session, case_id: UUID) -> CaseSnapshot:
    """The whole case; NotFound if there is none."""
    row = case_row(session, case_id)
    committee = session.get(CommitteeTable, row.committee_id)
    given: dict[str, object] = {
        "committee": to_value(committee, Committee),
        "dispute_type": type_label(row.dispute_type),
        "mediators": mediators_of(row),
        "parties": parties_of(session, case_id),
        "details": MappingProxyType(dict(row.details)),
        "officials": officials(session, case_id),
        "transfers": transfers_of(session, case_id=case_id),
        "court": court_terms(session, [case_id]).get(case_id),
        "prevented": MappingProxyType({name: (pair[0], pair[1]) for name, pair in row.prevented.items()}),
    }
    for kind, (_, attribute) in RECORDS.items():
        values = tuple(to_value(found, kind) for found in record_rows(session, kind, case_id))
        given[attribute] = (values[0] if values else None) if attribute in SINGLE else values
    return to_value(row, CaseSnapshot, **given)
