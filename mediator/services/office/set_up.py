"""The first start: turn the answers of the wizard into the office, in one transaction."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy.orm import Session

from mediator.domain.office.set_up import SetUp, committee_problems, mediator_problems
from mediator.domain.people.roles import Actor
from mediator.domain.problems import Refused
from mediator.services.files import numbering
from mediator.services.office import office_edits, offices
from mediator.storage import drafts

DRAFT: Final = "office/set-up"
OFFICE: Final = ""
"""The owner of the draft: the office, since only its first user exists yet."""


def load(session: Session) -> SetUp:
    """Return the answers saved before the wizard was interrupted; empty at the first time."""
    data = drafts.load(session, DRAFT, owner=OFFICE)
    return SetUp.from_json(data) if data else SetUp()


def keep(session: Session, answers: SetUp, *, now: datetime) -> None:
    """Save the answers given so far."""
    drafts.save(session, DRAFT, owner=OFFICE, data=answers.to_json(), now=now)


def finish(session: Session, answers: SetUp, *, actor: Actor, now: datetime) -> None:
    """Make committees, reception points and people; the office gets the name of its first committee.

    Refused names every problem at once.
    """
    problems = (*committee_problems(answers.committees), *mediator_problems(answers.mediators))
    if problems:
        raise Refused(problems)
    year = now.astimezone().year
    made = {}
    for entry in answers.committees:
        committee = offices.add_committee(session, name=entry.name, short_name=entry.short_name, actor=actor, now=now)
        if entry.phone:
            office_edits.update_committee(session, committee.id, {"phone": entry.phone}, actor=actor, now=now)
        numbering.start_at(session, committee_id=committee.id, year=year, first=entry.first, actor=actor)
        made[entry.short_name] = committee.id
    for name in answers.stations:
        offices.add_station(session, name=name, actor=actor, now=now)
    first = made[answers.committees[0].short_name]
    for person in answers.mediators:
        row = {
            "name": person.name,
            "certificate": person.certificate,
            "duty": person.duty,
            "committee_id": made.get(person.committee, first),
        }
        offices.add_mediator(session, row, actor=actor, now=now)
    offices.finish_set_up(session, name=answers.committees[0].name, actor=actor, now=now)
    drafts.discard(session, DRAFT, owner=OFFICE)
