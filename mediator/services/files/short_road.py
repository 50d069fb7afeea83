"""简易: take a quarrel settled at the door from registration to archive in one transaction, by the usual steps."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from mediator.domain.case.intake import Intake
from mediator.domain.case.parties import AGREES
from mediator.domain.case.records import ORAL, Agreement, Notice
from mediator.domain.case.retention import retention_for
from mediator.domain.case.short_road import AtTheDoor, short_road_problems
from mediator.domain.case.snapshot import SHORT_ROAD, CaseSnapshot
from mediator.domain.people.roles import ARCHIVE, Actor, require
from mediator.domain.problems import Refused
from mediator.domain.vocabulary import APPLICATION
from mediator.services.files import lists, steps
from mediator.services.files.intake import register
from mediator.services.files.new_ids import new_id
from mediator.services.papers.paper_states import BlobStore
from mediator.services.papers.papers import finalise

PAPER = "oral-agreement"


def settle(session: Session, blobs: BlobStore, entry: AtTheDoor, *, actor: Actor, now: datetime) -> CaseSnapshot:
    """Register, settle, perform, close and archive, and file the one paper; Refused leaves nothing behind.

    Each step checks what it always checks, such as who may mediate and what must be written (劳动争议, 土地承包).
    """
    require(actor, ARCHIVE)
    found = list(short_road_problems(entry, today=now.astimezone().date()))
    if found:
        raise Refused(found)
    case = register(session, _intake(entry, actor=actor, now=now), actor=actor, now=now)

    def step(move: str) -> None:
        steps.advance(session, case.id, move, on=entry.on, actor=actor, now=now)

    step("accept")
    lists.save(session, case.id, _notice(entry, now=now), actor=actor, now=now)
    step("begin")
    settled = lists.save(session, case.id, _agreement(entry, now=now), actor=actor, now=now)
    for move in ("agree_orally", "perform", "close"):
        step(move)
    finalise(session, blobs, case.id, PAPER, actor=actor, now=now)
    values = {"retention": retention_for(settled).code, "filer": actor.name}
    today = now.astimezone().date()
    done: CaseSnapshot = steps.advance(session, case.id, "archive", on=today, actor=actor, now=now, values=values)
    return done


def _notice(entry: AtTheDoor, *, now: datetime) -> Notice:
    return Notice(id=new_id(now), on=entry.on, form=ORAL, informer=entry.mediators[0].name)


def _agreement(entry: AtTheDoor, *, now: datetime) -> Agreement:
    return Agreement(
        id=new_id(now),
        form=ORAL,
        agreed_on=entry.on,
        place=entry.place,
        facts=entry.story,
        clauses=entry.clauses,
        amount=entry.amount,
        method=entry.method,
        at_once=True,
    )


def _intake(entry: AtTheDoor, *, actor: Actor, now: datetime) -> Intake:
    applied = entry.source == APPLICATION
    return Intake(
        committee_id=entry.committee_id,
        registered_on=now.astimezone().date(),
        values={
            "dispute_type": entry.dispute_type,
            "story": entry.story,
            "source": entry.source,
            "applied_on": entry.on if applied else None,
            "oral_application": applied,
            "occurred_at": entry.place,
            "station": entry.station,
            "registrar": actor.name,
            "recorder": actor.name,
        },
        parties=tuple(
            replace(party, consent=party.consent or AGREES, consent_on=entry.on)
            for party in entry.parties
            if party.name
        ),
        mediators=entry.mediators,
        details={"road": SHORT_ROAD},
    )
