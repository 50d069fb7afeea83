"""What of a case can be searched: number, names, story, what was agreed; ID numbers and phones apart from the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.services.files.snapshots import type_label
from mediator.services.people.name_initials import initials_of
from mediator.storage import search
from mediator.storage.tables.cases import AgentTable, CaseTable, PartyTable
from mediator.storage.tables.records import AgreementTable


def index_case(session: Session, row: CaseTable) -> None:
    """Put a case into the search index as it stands now; the caller's transaction holds it."""
    body = "\n".join(part for part in _parts(session, row) if part)
    numbers = "\n".join(part for part in _numbers(session, row) if part)
    search.index(session, rid=row.rid, case_id=row.id, day=row.registered_on, body=body, numbers=numbers)


def reindex(session: Session, *, step: Callable[[], object] = bool) -> int:
    """Build the index anew for all cases, calling ``step`` after each; returns how many."""
    search.clear(session)
    count = 0
    for row in session.scalars(select(CaseTable).order_by(CaseTable.rid)):
        index_case(session, row)
        count += 1
        step()
    return count


def _parts(session: Session, row: CaseTable) -> Iterator[str]:
    yield from (row.number, row.title, type_label(row.dispute_type), row.subtype)
    yield from (row.station, row.occurred_at, row.source_detail)
    yield from (entry["name"] for entry in row.mediators)
    names: list[str] = []
    party_ids: list[UUID] = []
    for party in session.scalars(select(PartyTable).where(PartyTable.case_id == row.id).order_by(PartyTable.seq)):
        party_ids.append(party.id)
        names.extend((party.name, party.representative, *(member["name"] for member in party.members)))
        yield from (party.credit_code, party.address, party.employer)
    names.extend(session.scalars(select(AgentTable.name).where(AgentTable.party_id.in_(party_ids))))
    yield from names
    for name in names:
        yield from sorted(initials_of(name))
    yield row.story
    yield from row.claims
    for agreement in session.scalars(select(AgreementTable).where(AgreementTable.case_id == row.id)):
        yield from (agreement.facts, *agreement.clauses)


def _numbers(session: Session, row: CaseTable) -> Iterator[str]:
    """What is masked on the screen: found only by who may see it whole."""
    parties = session.scalars(select(PartyTable).where(PartyTable.case_id == row.id).order_by(PartyTable.seq)).all()
    for party in parties:
        yield from (party.id_number, party.phone)
        for member in party.members:
            yield from (member.get("id_number", ""), member.get("phone", ""))
    agents = select(AgentTable).where(AgentTable.party_id.in_([party.id for party in parties]))
    for agent in session.scalars(agents):
        yield from (agent.id_number, agent.phone)
