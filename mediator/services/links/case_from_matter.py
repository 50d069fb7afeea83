"""A case made from a matter: the first values of its intake, and the tie between the two once it is registered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.domain.case.fields import INTAKE
from mediator.domain.case.intake import Intake
from mediator.domain.case.parties import Party
from mediator.domain.case.records import Contact
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.office.risk import RISK_SET_AT
from mediator.domain.people.roles import REGISTER, Actor, require
from mediator.domain.problems import NotFound, Refused
from mediator.domain.vocabulary import OWN_INITIATIVE
from mediator.domain.workflows.report.fields import CONTACT
from mediator.services.files import intake
from mediator.services.files.amendments import link_case
from mediator.services.files.lists import save as keep_record
from mediator.services.files.matter_snapshots import load
from mediator.services.files.snapshots import load as load_case
from mediator.services.office.offices import committees
from mediator.storage.tables.base import uuid7


def case_from_matter(session: Session, matter_id: UUID, *, on: date, actor: Actor, now: datetime) -> Intake:
    """Return the intake that a matter begins, to be completed and registered; nothing is stored.

    Refused names every reason against it: kind, stage, stop-list, missing consent.
    """
    require(actor, REGISTER)
    matter = load(session, matter_id, actor=actor)
    start = _start(matter, today=now.astimezone().date())
    committee = matter.committee or next(iter(committees(session)), None)
    if committee is None:
        raise NotFound("请先完成新办公室的设置。")
    asked = {"title", *(item.name for item in INTAKE)}
    values = {name: value for name, value in start.items() if name in asked and value not in (None, "", ())}
    first, second = ("甲方", "乙方") if values.get("source") == OWN_INITIATIVE else ("申请人", "被申请人")
    parties = start.get("parties")
    details = start.get("details")
    return Intake(
        committee_id=committee.id,
        registered_on=on,
        values=values,
        parties=tuple(_parties(parties if isinstance(parties, tuple) else (), (first, second), now=now)),
        details=details if isinstance(details, Mapping) else {},
    )


def register_from_matter(
    session: Session, matter_id: UUID, dispute: Intake, *, actor: Actor, now: datetime
) -> CaseSnapshot:
    """Register the completed intake and tie the matter to the new case, in one transaction.

    The case takes over the moment its risk colour was set and the contacts that were made.
    """
    matter = load(session, matter_id, actor=actor)
    _start(matter, today=now.astimezone().date())
    if dispute.values.get("risk") == matter.text("risk"):
        dispute = replace(dispute, risk_set_at=matter.moment(RISK_SET_AT))
    case = intake.register(session, dispute, actor=actor, now=now)
    link_case(session, matter_id, case.id, actor=actor, now=now)
    for item in matter.of(CONTACT.code):
        contact = Contact(
            id=uuid7(now), on=item.day(), time=item.text("time"), who=item.text("who"), text=item.text("text")
        )
        keep_record(session, case.id, contact, actor=actor, now=now)
    return load_case(session, case.id)


def _start(matter: MatterSnapshot, *, today: date) -> Mapping[str, object]:
    kind = kind_of(matter.kind)
    stopping = [problem for problem in kind.case_problems(matter, today=today) if problem.stops]
    if stopping or kind.to_case is None:
        raise Refused(stopping)
    return kind.to_case(matter)


def _parties(named: Iterable[Any], roles: tuple[str, str], *, now: datetime) -> Iterator[Party]:
    for role, (name, phone) in zip(roles, named, strict=False):
        if name:
            yield Party(id=uuid7(now), role=role, name=str(name), phone=str(phone or ""))
