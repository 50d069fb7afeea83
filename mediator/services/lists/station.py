"""The station's working list: the number of cases in each lane and the first of them, without loading a case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import case, exists, func, select
from sqlalchemy.orm import Session

from mediator.domain.case.dispute_types import type_label
from mediator.domain.case.open_clocks import own_term
from mediator.domain.case.stage_groups import lane_of, lanes, next_step
from mediator.domain.law.clocks import Calendar, Due
from mediator.domain.law.court_terms import CourtTerm
from mediator.domain.workflow import NextStep
from mediator.domain.workflows.case.procedure import CASE
from mediator.services.dues.court_terms import court_terms
from mediator.services.dues.due_index import calendar_of
from mediator.storage.tables.cases import CaseTable
from mediator.storage.tables.records import NoticeTable, VisitTable


@dataclass(frozen=True, kw_only=True)
class WorkRow:
    """One case of the working list; ``due`` is the end of its term of mediation, or of the court's term."""

    id: UUID
    lane: str
    number: str
    title: str
    dispute_type: str
    risk: str
    registered_on: date
    due: Due | None
    step: NextStep


def counts(session: Session) -> Mapping[str, int]:
    """Return lane → number of cases, with every lane."""
    of = lane_of()
    query = select(CaseTable.stage, func.count()).where(CaseTable.stage.in_(of)).group_by(CaseTable.stage)
    found = dict.fromkeys((lane.code for lane in lanes()), 0)
    for stage, number in session.execute(query):
        found[of[stage].code] += number
    return found


def work(session: Session, *, limits: Mapping[str, int]) -> Mapping[str, tuple[WorkRow, ...]]:
    """Return lane → its longest waiting cases, at most ``limits`` of each; lanes without a limit are left out.

    The term of mediation runs from the acceptance, so the longest waiting case is also the next to end.
    """
    codes = {stage: lane.code for stage, lane in lane_of().items() if lane.code in limits}
    if not codes:
        return {}
    lane = case(codes, value=CaseTable.stage)
    since = func.coalesce(CaseTable.accepted_on, CaseTable.registered_on)
    place = func.row_number().over(partition_by=lane, order_by=(since, CaseTable.rid)).label("place")
    ranked = select(CaseTable.rid, place).where(CaseTable.stage.in_(codes)).subquery("ranked")
    columns = [getattr(CaseTable, name) for name in _COLUMNS]
    told = exists().where(NoticeTable.case_id == CaseTable.id).label("notice")
    visited = exists().where(VisitTable.case_id == CaseTable.id, VisitTable.on.is_not(None)).label("visits")
    query = select(*columns, told, visited).join(ranked, ranked.c.rid == CaseTable.rid)
    found: dict[str, list[WorkRow]] = {code: [] for code in limits}
    calendar = calendar_of(session)
    rows = session.execute(query.where(ranked.c.place <= max(limits.values())).order_by(ranked.c.place)).all()
    terms = court_terms(session, [row.id for row in rows])
    for row in rows:
        code = codes[row.stage]
        if len(found[code]) < limits[code]:
            found[code].append(_row(row, lane=code, calendar=calendar, term=terms.get(row.id)))
    return {code: tuple(rows) for code, rows in found.items()}


_DONE = ("notice", "visits")
"""The sections of a case that are asked whether they hold something."""
_COLUMNS = (
    *("id", "number", "title", "dispute_type", "risk", "registered_on"),
    *("accepted_on", "extended_to", "days_away", "stage"),
)


def _row(row: object, *, lane: str, calendar: Calendar, term: CourtTerm | None) -> WorkRow:
    facts = {name: getattr(row, name) for name in (*_COLUMNS, *_DONE)}
    stage, due = CASE.stage(facts["stage"]), None
    if stage.clock and term is not None:
        due = term.end(calendar)
    elif stage.clock and facts["accepted_on"] is not None:
        due = own_term(facts["accepted_on"], facts["extended_to"], facts["days_away"], calendar)
    return WorkRow(
        id=facts["id"],
        lane=lane,
        number=facts["number"],
        title=facts["title"],
        dispute_type=type_label(facts["dispute_type"]),
        risk=facts["risk"],
        registered_on=facts["registered_on"],
        due=due,
        step=next_step(stage.code, done=[section for section in _DONE if facts[section]]),
    )
