"""Register a dispute: the case, its parties and their agents, in one transaction."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from mediator.domain.case.file_numbers import format_number
from mediator.domain.case.intake import Intake, intake_problems
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.people.roles import REGISTER, Actor, require
from mediator.domain.problems import NotFound, Refused
from mediator.domain.workflows.case.procedure import CASE
from mediator.services.dues.risk_history import follow
from mediator.services.files import log
from mediator.services.files.case_writing import cleaned_facts, title_of
from mediator.services.files.mapping import differences
from mediator.services.files.numbering import next_serial
from mediator.services.files.snapshots import LISTS, TypedFile
from mediator.storage.tables.base import uuid7
from mediator.storage.tables.cases import CaseTable
from mediator.storage.tables.offices import CommitteeTable


def register(session: Session, intake: Intake, *, actor: Actor, now: datetime) -> CaseSnapshot:
    """Save a dispute with the next number of its committee and year; Refused names everything that is missing."""
    require(actor, REGISTER)
    facts = cleaned_facts(intake.facts)
    said = replace(intake, values=facts, parties=facts["parties"])
    if problems := list(intake_problems(said, today=now.astimezone().date())):
        raise Refused(problems)
    committee = session.get(CommitteeTable, intake.committee_id)
    if committee is None:
        raise NotFound("没有找到这个人民调解委员会。")
    year = intake.registered_on.year
    serial = next_serial(session, committee_id=committee.id, year=year)
    row = CaseTable(
        id=uuid7(now),
        office_id=committee.office_id,
        committee_id=committee.id,
        year=year,
        serial=serial,
        number=format_number(year, committee.short_name, serial),
        registered_on=intake.registered_on,
        created_at=now,
        stage=CASE.start.code,
        stage_on=intake.registered_on,
    )
    for name in LISTS:
        setattr(row, name, [])
    session.add(row)
    session.flush()
    file = TypedFile(session, row)
    file.write({**facts, "title": title_of(facts)}, now=now)
    file.derive({})
    values = differences({}, {name: facts[name] for name in intake.values})
    data = {"number": row.number, "stage": row.stage, "values": values}
    log.record(file, "register", actor=actor, now=now, on=intake.registered_on, data=data)
    follow(file, "", actor=actor, now=now, since=intake.risk_set_at)
    return file.snapshot()
