"""Register a dispute and amend the intake: the case, its parties and their agents, in one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.domain.case.dispute_types import type_code
from mediator.domain.case.fields import INTAKE
from mediator.domain.case.file_numbers import format_number
from mediator.domain.case.intake import KEPT_DETAILS, Intake, intake_problems
from mediator.domain.case.parties import Agent, Party
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.case.titles import case_title
from mediator.domain.people.roles import REGISTER, Actor, require
from mediator.domain.problems import NotFound, Problem, Refused
from mediator.domain.workflows.case.procedure import CASE
from mediator.services.dues.risk_history import follow
from mediator.services.files import indexing, log
from mediator.services.files.cleaning import cleaned_mapping, cleaned_value
from mediator.services.files.finality import Change, release
from mediator.services.files.mapping import differences, to_column, to_columns
from mediator.services.files.matter_writing import rename_matters
from mediator.services.files.numbering import next_serial, take_serial
from mediator.services.files.snapshots import LISTS, TypedFile, case_row
from mediator.services.people import register as people
from mediator.storage.tables.base import uuid7
from mediator.storage.tables.cases import AgentTable, CaseTable, PartyTable
from mediator.storage.tables.offices import CommitteeTable

VALUES = frozenset(item.name for item in INTAKE) | {"title"}


def register(session: Session, intake: Intake, *, actor: Actor, now: datetime) -> CaseSnapshot:
    """Save a dispute with the next number of its committee and year, or with the number it has on paper.

    Refused names everything that is missing.
    """
    require(actor, REGISTER)
    intake = _cleaned(intake)
    problems = list(intake_problems(intake, today=now.astimezone().date()))
    if problems:
        raise Refused(problems)
    committee = session.get(CommitteeTable, intake.committee_id)
    if committee is None:
        raise NotFound("没有找到这个人民调解委员会。")
    year, serial, number = _number(session, intake, committee)
    lists: dict[str, Any] = {name: [] for name in LISTS}
    row = CaseTable(
        id=uuid7(now),
        office_id=committee.office_id,
        committee_id=committee.id,
        year=year,
        serial=serial,
        number=number,
        registered_on=intake.registered_on,
        created_at=now,
        stage=CASE.start.code,
        stage_on=intake.registered_on,
        **lists,
    )
    session.add(row)
    session.flush()
    _write(session, row, intake, now=now)
    file = TypedFile(session, row)
    data = {"number": row.number, "stage": row.stage, "values": differences({}, intake.values)}
    log.record(file, "register", actor=actor, now=now, on=intake.registered_on, data=data)
    follow(file, "", actor=actor, now=now, since=intake.risk_set_at)
    return file.snapshot()


def amend(
    session: Session, case_id: UUID, intake: Intake, *, actor: Actor, now: datetime, reason: str = ""
) -> CaseSnapshot:
    """Change the intake of a case; if a final paper prints it, a ``reason`` is needed and that paper is voided (更正).

    A title written by hand stays; a title made from names and type follows them.
    """
    require(actor, REGISTER)
    file = TypedFile(session, case_row(session, case_id))
    file.require_open()
    before, intake = file.snapshot(), _cleaned(intake)
    problems = [p for p in intake_problems(intake, today=now.astimezone().date()) if p.field != "registered_on"]
    if problems:
        raise Refused(problems)
    new: dict[str, Any] = {
        **intake.values,
        "title": _title(intake, before),
        "parties": intake.parties,
        "mediators": intake.mediators,
        "details": dict(intake.details),
    }
    old = {name: getattr(before, name) for name in new}
    changed = differences({**old, "parties": _bare(before.parties)}, {**new, "parties": _bare(intake.parties)})
    if not changed:
        return before
    _may_drop(before, keep={party.id for party in intake.parties})
    release(file, Change(before=before, after=replace(before, **new)), reason=reason, actor=actor, now=now)
    _write(session, file.row, replace(intake, values={**intake.values, "title": new["title"]}), now=now)
    if file.row.title != before.title:
        rename_matters(session, file.row)
    kind = "correct" if reason else "amend"
    log.record(file, kind, actor=actor, now=now, data={"changed": changed, "reason": reason})
    follow(file, before.risk, actor=actor, now=now)
    return file.snapshot()


def _number(session: Session, intake: Intake, committee: CommitteeTable) -> tuple[int, int, str]:
    """Return year, serial and number: those on the paper file, or the next of the year."""
    if (given := intake.paper_number) is not None:
        take_serial(session, committee_id=committee.id, year=given.year, serial=given.serial)
        return *given[:2], given.words or format_number(given.year, committee.short_name, given.serial)
    year = intake.registered_on.year
    serial = next_serial(session, committee_id=committee.id, year=year)
    return year, serial, format_number(year, committee.short_name, serial)


def _cleaned(intake: Intake) -> Intake:
    """Return the intake with clean texts; nameless parties are dropped, a group is named after its first member.

    A value that is no intake Field is a bug of the caller: steps set stage and dates.
    """
    unknown = set(intake.values) - VALUES
    if unknown:
        raise KeyError(f"not asked for at the intake: {sorted(unknown)}")
    parties = []
    for party in intake.parties:
        clean = cleaned_value(party)
        if not clean.name and clean.members:
            clean = replace(clean, name=(clean.representatives or clean.members)[0].name)
        if clean.name:
            parties.append(clean)
    return replace(
        intake,
        values=cleaned_mapping(intake.values),
        parties=tuple(parties),
        mediators=tuple(cleaned_value(mediator) for mediator in intake.mediators if mediator.name.strip()),
    )


def _bare(parties: Sequence[Party]) -> tuple[Party, ...]:
    """Return the parties as typed, without their ids in the register of people."""
    return tuple(replace(party, person_id=None) for party in parties)


def _title(intake: Intake, before: CaseSnapshot | None = None) -> str:
    """Return the 卷名: as typed, else as written by hand before, else made from the names and the type."""
    typed = str(intake.values.get("title") or "")
    if typed or before is None:
        return typed or _made_title(intake.parties, intake.values)
    kept = {"dispute_type": before.dispute_type, "subtype": before.subtype}
    if before.title != _made_title(before.parties, kept):
        return before.title
    return _made_title(intake.parties, {**kept, **intake.values})


def _made_title(parties: Sequence[Party], values: Mapping[str, object]) -> str:
    subtype = str(values.get("subtype") or "")
    return case_title(parties, dispute_type=str(values.get("dispute_type") or ""), subtype=subtype)


def _write(session: Session, row: CaseTable, intake: Intake, *, now: datetime) -> None:
    for name, value in intake.values.items():
        setattr(row, name, to_column(value))
    label = str(intake.values.get("dispute_type", ""))
    row.dispute_type = type_code(label, on=intake.registered_on)
    kept = {name: value for name, value in row.details.items() if name in KEPT_DETAILS}
    row.details = {**kept, **intake.details}
    row.mediators = [
        {"id": str(m.id) if m.id else "", "name": m.name, "certificate": m.certificate} for m in intake.mediators
    ]
    row.party_names = "、".join(party.name for party in intake.parties)
    row.title = _title(intake)
    _write_parties(session, row, intake.parties, now=now)
    session.flush()
    indexing.index_case(session, row)


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
