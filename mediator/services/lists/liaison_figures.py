"""The figures for a 联调工作会议: cases of a period by source, and referrals, receipts and meetings by organ."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.matter.snapshot import Entry, Item, MatterSnapshot
from mediator.domain.people.roles import Actor
from mediator.domain.problems import Problem, Refused
from mediator.domain.workflows.police.checks import POLICE_LED
from mediator.domain.workflows.shared.matter_parts import AWAITED
from mediator.services.files.lists import remove, save
from mediator.services.files.matter_snapshots import load
from mediator.services.links.transfers import superseded
from mediator.services.registers.entries import entries
from mediator.storage.tables.base import uuid7
from mediator.storage.tables.cases import CaseTable
from mediator.storage.tables.dues import DueTable
from mediator.storage.tables.matters import ItemTable, MatterTable
from mediator.storage.tables.records import AgreementTable, TerminationTable

REFERRED = "接受委托移送调解"
REFERRALS: Mapping[str, str] = {"court_referral": "reported_on", "police_referral": "fed_back_on"}
"""The kinds of referral, each with the day on which it was answered."""
OWED = (
    "receipt",
    "court_receipt",
    AWAITED,
    "police_feedback",
    "court_pre_filing",
    "court_ordinary",
    "court_summary",
    "extension",
)


@dataclass(frozen=True, kw_only=True)
class Period:
    """The days from ``start`` to ``end``, both included."""

    start: date
    end: date

    def has(self, day: date | None) -> bool:
        """Return True if the day is in the period."""
        return day is not None and self.start <= day <= self.end


@dataclass(frozen=True, kw_only=True)
class SourceFigures:
    """Cases accepted in the period from one source, and at its end how many are settled, failed or open.

    Cases closed by withdrawal or elsewhere are none of the three.
    """

    name: str
    accepted: int = 0
    settled: int = 0
    failed: int = 0
    open: int = 0


@dataclass(frozen=True, kw_only=True)
class OrganFigures:
    """One organ in the period: what it handed over, the answers it got and is owed, the meetings it attended."""

    name: str
    referred: int = 0
    answered: int = 0
    unanswered: int = 0
    overdue: int = 0
    meetings: int = 0


def by_source(session: Session, period: Period) -> tuple[SourceFigures, ...]:
    """Return one line for each source of cases, ordered by name, without voided cases.

    A dispute that one committee of the office sent to another counts once, where it went on.
    """
    query = (
        select(CaseTable, AgreementTable.agreed_on, TerminationTable.on)
        .outerjoin(AgreementTable, AgreementTable.case_id == CaseTable.id)
        .outerjoin(TerminationTable, TerminationTable.case_id == CaseTable.id)
        .where(CaseTable.accepted_on.between(period.start, period.end), CaseTable.stage != "void")
        .where(CaseTable.id.not_in(superseded(session)))
    )
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for case, agreed_on, ended_on in session.execute(query):
        line = counts[f"{case.referrer or '其他部门'}移送" if case.source == REFERRED else case.source or "未注明"]
        line["accepted"] += 1
        settled = case.outcome == "调解成功" and agreed_on is not None and agreed_on <= period.end
        failed = not settled and ended_on is not None and ended_on <= period.end
        line["settled"] += settled
        line["failed"] += failed
        closed = case.closed_on is not None and case.closed_on <= period.end
        line["open"] += not (settled or failed or closed)  # 受理 = 化解 + 未成 + 未结 + cases closed otherwise
    return tuple(SourceFigures(name=name, **counts[name]) for name in sorted(counts))


def by_organ(session: Session, period: Period) -> tuple[OrganFigures, ...]:
    """Return one line for each organ of the register, in its order."""
    matters = list(session.scalars(select(MatterTable).where(MatterTable.opened_on <= period.end)))
    came, silent = _attended(session, matters, period), _silent(session, matters, period)
    owed = _owed(session, period)
    return tuple(_organ(organ, matters, period, owed, silent=silent, came=came) for organ in entries(session, "organ"))


def _organ(
    organ: Entry,
    matters: Sequence[MatterTable],
    period: Period,
    owed: set[UUID],
    *,
    silent: Counter[str],
    came: Counter[str],
) -> OrganFigures:
    own = [row for row in matters if row.kind in REFERRALS and row.organ_id == organ.id and row.category != POLICE_LED]
    sent = [row for row in own if period.has(row.opened_on)]
    answered = sum(_answered(row, period) for row in sent)
    return OrganFigures(
        name=organ.name,
        referred=len(sent),
        answered=answered,
        unanswered=len(sent) - answered,
        overdue=sum(row.id in owed for row in own) + silent[organ.name],
        meetings=came[organ.name],
    )


def _answered(row: MatterTable, period: Period) -> bool:
    day = row.details.get(REFERRALS[row.kind]) or row.details.get("returned_on")
    return day is not None and date.fromisoformat(day) <= period.end


def _owed(session: Session, period: Period) -> set[UUID]:
    query = select(DueTable.entity_id).where(DueTable.key.in_(OWED), DueTable.day < period.end)
    return set(session.scalars(query))


def _items(session: Session, matters: Sequence[MatterTable], kind: str) -> Iterator[tuple[MatterTable, ItemTable]]:
    known = {row.id: row for row in matters if row.kind == "joint"}
    for item in session.scalars(select(ItemTable).where(ItemTable.kind == kind)):
        if item.matter_id in known:
            yield known[item.matter_id], item


def _attended(session: Session, matters: Sequence[MatterTable], period: Period) -> Counter[str]:
    """Return for each organ how many meetings of the period it attended, whatever number of people it sent."""
    seen: set[tuple[UUID, str]] = set()
    for row, item in _items(session, matters, "attendance"):
        held = row.details.get("held_on")
        if held and period.has(date.fromisoformat(held)) and item.details.get("absent") is not True:
            seen.add((row.id, str(item.details["organ"])))
    return Counter(organ for _, organ in seen)


def _silent(session: Session, matters: Sequence[MatterTable], period: Period) -> Counter[str]:
    """Return for each organ how many notices of past meetings it left without a receipt."""
    found: Counter[str] = Counter()
    for row, item in _items(session, matters, "notice"):
        meets = row.details.get("meets_on")
        due = date.fromisoformat(meets) if meets else None
        if item.day is not None and due is not None and period.has(due) and not item.details.get("received_on"):
            found[str(item.details["organ"])] += 1
    return found


def fill_figures(session: Session, matter_id: UUID, *, actor: Actor, now: datetime) -> MatterSnapshot:
    """Count the period of a 联调工作会议 anew and save the lines in it; Refused if its period is not known."""
    matter = load(session, matter_id, actor=actor)
    start, end = matter.day("period_from"), matter.day("period_to")
    if start is None or end is None or end < start:
        raise Refused([Problem(message="请先填好统计期间的起止日期。", section="meeting", field="period_from")])
    period = Period(start=start, end=end)
    for item in (*matter.of("road"), *matter.of("organ")):
        remove(session, matter_id, item, actor=actor, now=now)
    lines: list[tuple[str, SourceFigures | OrganFigures]] = [
        *(("road", line) for line in by_source(session, period)),
        *(("organ", line) for line in by_organ(session, period)),
    ]
    if all(kind != "road" for kind, _ in lines):
        lines.insert(0, ("road", SourceFigures(name="本期没有受理案件")))
    items = [Item(id=uuid7(now), kind=kind, values=vars(line)) for kind, line in lines]
    filled: MatterSnapshot = save(session, matter_id, *items, actor=actor, now=now)
    return filled
