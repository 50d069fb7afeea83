"""Plan what a case says after a change of its facts, and write it: columns, parties with their agents, title."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.domain.case.dispute_types import type_code
from mediator.domain.case.fields import CLOSING, INTAKE
from mediator.domain.case.intake import KEPT_DETAILS, Intake, intake_problems
from mediator.domain.case.parties import Agent, Party
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.case.titles import case_title
from mediator.domain.problems import Problem, Refused
from mediator.services.files.cleaning import cleaned_mapping
from mediator.services.files.mapping import to_column, to_columns
from mediator.services.people import register as people
from mediator.storage.tables.cases import AgentTable, CaseTable, PartyTable

MARKS = frozenset(
    {*(item.name for item in CLOSING), "prevented", "kept_on_paper", "retention", "filer", "station", "recorder"}
)
"""What whoever mediates may set; every other fact belongs to the registration or to a step."""
OTHERWISE = ("dispute_type", "mediators", "parties")
"""Facts that are stored as a code, as names with numbers, and in tables of their own."""
REGISTERED = frozenset({*(item.name for item in INTAKE), "title", "parties", "mediators", "details"})


def planned(case: CaseSnapshot, values: Mapping[str, object], *, today: date) -> dict[str, Any]:
    """Return the facts of a case after a change, cleaned; Refused names what is missing, KeyError what is no fact.

    A title written by hand stays; a title made from names and type follows them.
    """
    new = cleaned_facts(values)
    if not REGISTERED.isdisjoint(new):
        after = {item.name: getattr(case, item.name) for item in fields(case)} | new
        day = case.registered_on or today
        said = Intake(committee_id=case.committee.id, registered_on=day, values=after, parties=after["parties"])
        if problems := [problem for problem in intake_problems(said, today=today) if problem.field != "registered_on"]:
            raise Refused(problems)
        kept = {name: value for name, value in case.details.items() if name in KEPT_DETAILS}
        if "details" in new:
            new["details"] = {**kept, **new["details"]}
        if "parties" in new:
            known = {party.id: party.person_id for party in case.parties}
            new["parties"] = tuple(replace(party, person_id=known.get(party.id)) for party in new["parties"])
            _may_drop(case, keep={party.id for party in new["parties"]})
        new["title"] = title_of({**after, "title": new.get("title")}, before=case)
    return new


def cleaned_facts(values: Mapping[str, object]) -> dict[str, Any]:
    """Return facts with clean texts; nameless parties are dropped, a group is named after its first member.

    A name that is no fact of the registration and no mark is a bug of the caller: steps set stage and dates.
    """
    if unknown := set(values) - REGISTERED - MARKS:
        raise KeyError(f"not asked for at the intake, and no mark: {sorted(unknown)}")
    new: dict[str, Any] = cleaned_mapping((*INTAKE, *CLOSING), values)
    if "parties" in new:
        new["parties"] = tuple(party for party in map(_named, new["parties"]) if party.name)
    if "mediators" in new:
        new["mediators"] = tuple(mediator for mediator in new["mediators"] if mediator.name)
    return new


def _named(party: Party) -> Party:
    if party.name or not party.members:
        return party
    return replace(party, name=(party.representatives or party.members)[0].name)


def title_of(facts: Mapping[str, Any], *, before: CaseSnapshot | None = None) -> str:
    """Return the 卷名: as typed, else as written by hand before, else made from the names and the type."""
    if typed := str(facts.get("title") or ""):
        return typed
    if before is not None and before.title != _made_title(vars(before)):
        return before.title
    return _made_title(facts)


def _made_title(facts: Mapping[str, Any]) -> str:
    return case_title(facts["parties"], dispute_type=facts["dispute_type"], subtype=facts.get("subtype") or "")


def write(session: Session, row: CaseTable, facts: Mapping[str, Any], *, now: datetime) -> None:
    """Write facts into the columns of a case and the rows of its parties."""
    for name, value in facts.items():
        if name == "parties":
            _write_parties(session, row, value, now=now)
        elif name == "dispute_type":
            row.dispute_type = type_code(value, on=row.registered_on)
        elif name == "mediators":
            row.mediators = [
                {"id": str(one.id) if one.id else "", "name": one.name, "certificate": one.certificate} for one in value
            ]
        else:
            setattr(row, name, to_column(value))


def _write_parties(session: Session, row: CaseTable, parties: Sequence[Party], *, now: datetime) -> None:
    known = {found.id: found for found in row.parties}
    rows = []
    for seq, party in enumerate(parties, start=1):
        person_id = people.remember(session, party, office_id=row.office_id, now=now)
        columns = to_columns(party, leave=("agents", "id")) | {"person_id": person_id, "seq": seq}
        found = known.get(party.id) or PartyTable(id=party.id, case_id=row.id, agents=[], **columns)
        for name, value in columns.items():
            setattr(found, name, value)
        found.agents = _agents(found, party.agents)
        rows.append(found)
    row.parties = rows
    row.party_names = "、".join(party.name for party in parties)


def _agents(row: PartyTable, agents: Sequence[Agent]) -> list[AgentTable]:
    """Return the rows of a party's agents: known ones are changed, others are added or removed."""
    known = {found.id: found for found in row.agents}
    rows = []
    for seq, agent in enumerate(agents, start=1):
        columns = to_columns(agent, leave=("id",)) | {"seq": seq}
        found = known.get(agent.id) or AgentTable(id=agent.id, party_id=row.id, **columns)
        for name, value in columns.items():
            setattr(found, name, value)
        rows.append(found)
    return rows


def _may_drop(case: CaseSnapshot, *, keep: set[UUID]) -> None:
    bound = {signature.party_id for signature in case.signatures} - keep
    problems = [
        Problem(message=f"{party.name}已经有签署记录，不能删去；请先删除签署记录。", section="signing", item=party.id)
        for party in case.parties
        if party.id in bound
    ]
    if problems:
        raise Refused(problems)
