"""What is counted of petitions and conferences in a period: received, resolved, backlogs resolved, meetings held."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from mediator.domain.roles import ACCUSATIONS, PETITIONS, Actor, require
from mediator.domain.workflows.petition_endings import BACKLOG_RESOLVED, RESOLVED
from mediator.domain.workflows.petition_fields import ACCUSATION
from mediator.storage.matters import MatterTable


@dataclass(frozen=True, kw_only=True)
class PetitionFigures:
    """The figures of a period; ``received`` counts by category what was registered, without what may not be seen."""

    received: Mapping[str, int] = field(default_factory=dict)
    ended: int = 0
    resolved: int = 0
    backlog_resolved: int = 0
    conferences: int = 0


def figures(session: Session, *, start: date, end: date, actor: Actor) -> PetitionFigures:
    """The figures from ``start`` to ``end``, both days counted (seed of a year: 12 conferences, 5 backlogs)."""
    require(actor, PETITIONS)
    petitions = [MatterTable.kind == "petition"]
    if not actor.may(ACCUSATIONS):
        petitions.append(MatterTable.category != ACCUSATION)
    opened = (
        select(MatterTable.category, func.count())
        .where(*petitions, MatterTable.opened_on.between(start, end))
        .group_by(MatterTable.category)
    )
    closed = (
        select(MatterTable.outcome, func.count())
        .where(*petitions, MatterTable.closed_on.between(start, end))
        .group_by(MatterTable.outcome)
    )
    outcomes = _counted(session, closed)
    return PetitionFigures(
        received=_counted(session, opened),
        ended=outcomes.total(),
        resolved=outcomes[RESOLVED] + outcomes[BACKLOG_RESOLVED],
        backlog_resolved=outcomes[BACKLOG_RESOLVED],
        conferences=_conferences(session, start=start, end=end),
    )


def _counted(session: Session, query: Select[str, int]) -> Counter[str]:
    found: Counter[str] = Counter()
    for name, number in session.execute(query):
        found[name] += number
    return found


def _conferences(session: Session, *, start: date, end: date) -> int:
    """How many were held, by the day they were held on."""
    held = session.scalars(select(MatterTable.details).where(MatterTable.kind == "conference"))
    days = [date.fromisoformat(details["held_on"]) for details in held if "held_on" in details]
    return sum(start <= day <= end for day in days)
