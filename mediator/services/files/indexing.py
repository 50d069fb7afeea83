"""Put cases into the search index: number, names, story and agreement; ID numbers and phones separately."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from mediator.domain.case.dispute_types import type_label
from mediator.domain.case.record_kinds import RECORDS
from mediator.services.people.name_initials import initials_of
from mediator.storage import search
from mediator.storage.tables.cases import CaseTable, PartyTable

SEARCHED = tuple(kind for kind in RECORDS if kind.about.searched)


def index_case(session: Session, row: CaseTable) -> None:
    """Put a case into the search index as it stands now, in the caller's transaction."""
    body = "\n".join(part for part in _parts(row) if part)
    numbers = "\n".join(part for part in _numbers(row) if part)
    search.index(session, rid=row.rid, case_id=row.id, day=row.registered_on, body=body, numbers=numbers)


def reindex(session: Session, *, step: Callable[[], object] = bool) -> int:
    """Build the search index of all cases anew, calling ``step`` after each; return how many."""
    search.clear(session)
    count = 0
    parties = selectinload(CaseTable.parties).selectinload(PartyTable.agents)
    said = (selectinload(getattr(CaseTable, kind.attribute)) for kind in SEARCHED)
    query = select(CaseTable).options(parties, *said).order_by(CaseTable.rid)
    for row in session.scalars(query):
        index_case(session, row)
        count += 1
        step()
    return count


def _parts(row: CaseTable) -> Iterator[str]:
    yield from (row.number, row.title, type_label(row.dispute_type), row.subtype)
    yield from (row.station, row.occurred_at, row.source_detail)
    yield from (entry["name"] for entry in row.mediators)
    names: list[str] = []
    for party in row.parties:
        names.extend((party.name, party.representative, *(member["name"] for member in party.members)))
        names.extend(agent.name for agent in party.agents)
        yield from (party.credit_code, party.address, party.employer)
    yield from names
    for name in names:
        yield from sorted(initials_of(name))
    yield row.story
    yield from row.claims
    for kind in SEARCHED:
        for record in getattr(row, kind.attribute):
            for name in kind.about.searched:
                words = getattr(record, name)
                yield from words if isinstance(words, list) else (words,)


def _numbers(row: CaseTable) -> Iterator[str]:
    """Yield the numbers that are masked on the screen; only who may see them whole finds them."""
    for party in row.parties:
        yield from (party.id_number, party.phone)
        for member in party.members:
            yield from (member.get("id_number", ""), member.get("phone", ""))
        for agent in party.agents:
            yield from (agent.id_number, agent.phone)
