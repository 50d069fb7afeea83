"""Figures of petitions and conferences in a period: received, resolved, backlogs resolved, meetings held."""

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
    """The figures of a period; ``received`` is registered petitions by category, without hidden ones."""

    received: Mapping[str, int] = field(default_factory=dict)
    accepted: int = 0
    ended: int = 0
    resolved: int = 0
    backlog_resolved: int = 0
    conferences: int = 0


def figures(session: Session, *, start: date, end: date, actor: Actor) -> PetitionFigures:
    """Return the figures from ``start`` to ``end``, both days included."""
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
    outcomes = _counted(session, closed)
    return PetitionFigures(
        received=_counted(session, opened),
        accepted=_dated(session, "accepted_on", start, end, *petitions),
        ended=outcomes.total(),
        resolved=outcomes[RESOLVED] + outcomes[BACKLOG_RESOLVED],
        backlog_resolved=outcomes[BACKLOG_RESOLVED],
        conferences=_dated(session, "held_on", start, end, MatterTable.kind == "conference"),
    )


def years(session: Session, *, actor: Actor) -> tuple[int, ...]:
    """Return the years with visible petitions or planned conferences, the newest first."""
    require(actor, PETITIONS)
    asked = or_(MatterTable.kind == "conference", and_(*_seen_by(actor)))
    newest = select(func.max(MatterTable.opened_on)).where(asked)
    found: list[int] = []
    last = session.scalar(newest)
    while last is not None:
        found.append(last.year)
        last = session.scalar(newest.where(MatterTable.opened_on < date(last.year, 1, 1)))
    return tuple(found)


def span(year: int | None) -> tuple[date, date]:
    """Return the first and last day of a year, or of all time."""
    return (date(year, 1, 1), date(year, 12, 31)) if year is not None else (date.min, date.max)


def _seen_by(actor: Actor) -> list[ColumnElement[bool]]:
    return [MatterTable.kind == "petition", visible_matters(actor)]


def _counted(session: Session, query: Select[str, int]) -> Counter[str]:
    found: Counter[str] = Counter()
    for name, number in session.execute(query):
        found[name] += number
    return found


def _dated(session: Session, name: str, start: date, end: date, *which: ColumnElement[bool]) -> int:
    """Return how many matters of ``which`` have the day ``name`` of their details in the period."""
    inside = MatterTable.details[name].as_string().between(start.isoformat(), end.isoformat())
    return session.scalar(select(func.count()).select_from(MatterTable).where(*which, inside)) or 0
