"""What is counted of petitions and conferences in a period: received, resolved, backlogs resolved, meetings held."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session

from mediator.domain.people.roles import PETITIONS, Actor, require
from mediator.domain.workflows.petition.endings import BACKLOG_RESOLVED, RESOLVED
from mediator.services.people.visibility import visible_matters
from mediator.storage.tables.matters import MatterTable


@dataclass(frozen=True, kw_only=True)
class PetitionFigures:
    """The figures of a period; ``received`` counts by category what was registered, without what may not be seen."""

    received: Mapping[str, int] = field(default_factory=dict)
    accepted: int = 0
    ended: int = 0
    resolved: int = 0
    backlog_resolved: int = 0
    conferences: int = 0


def figures(session: Session, *, start: date, end: date, actor: Actor) -> PetitionFigures:
    """The figures from ``start`` to ``end``, both days counted (seed of a year: 12 conferences, 5 backlogs)."""
    require(actor, PETITIONS)
    petitions = _seen_by(actor)
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
    accepted_on = MatterTable.details["accepted_on"].as_string().between(start.isoformat(), end.isoformat())
    accepted = select(func.count()).select_from(MatterTable).where(*petitions, accepted_on)
    outcomes = _counted(session, closed)
    return PetitionFigures(
        received=_counted(session, opened),
        accepted=session.scalar(accepted) or 0,
        ended=outcomes.total(),
        resolved=outcomes[RESOLVED] + outcomes[BACKLOG_RESOLVED],
        backlog_resolved=outcomes[BACKLOG_RESOLVED],
        conferences=_conferences(session, start=start, end=end),
    )


def years(session: Session, *, actor: Actor) -> tuple[int, ...]:
    """The years in which petitions that may be seen were registered or conferences planned, the newest first."""
    require(actor, PETITIONS)
    year = func.strftime("%Y", MatterTable.opened_on)
    asked = or_(MatterTable.kind == "conference", and_(*_seen_by(actor)))
    return tuple(int(found) for found in session.scalars(select(year).where(asked).distinct().order_by(year.desc())))


def span(year: int | None) -> tuple[date, date]:
    """First and last day of a year, or of all time."""
    return (date(year, 1, 1), date(year, 12, 31)) if year is not None else (date.min, date.max)


def _seen_by(actor: Actor) -> list[ColumnElement[bool]]:
    return [MatterTable.kind == "petition", visible_matters(actor)]


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
