"""Keep the index of open deadlines in step with the facts, and read what is due from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from uuid import UUID

from sqlalchemy import ColumnElement, and_, delete, or_, select
from sqlalchemy.orm import Session

from mediator.domain.people.composition import MEMBERS
from mediator.domain.people.roles import Actor
from mediator.domain.text.dates import format_day
from mediator.domain.workflows.case.stages import STAGES
from mediator.domain.workflows.shared.matter_parts import AWAITED
from mediator.services.dues.assessment_terms import refresh_assessments
from mediator.services.dues.committee_terms import refresh_terms
from mediator.services.dues.stale_dues import STALE
from mediator.services.files.log import refresh
from mediator.services.files.matter_snapshots import JsonFile
from mediator.services.files.opened import opened
from mediator.services.files.snapshots import TypedFile
from mediator.services.people.visibility import visible_to
from mediator.services.registers.entries import entries
from mediator.storage.store import Store
from mediator.storage.tables.cases import CaseTable
from mediator.storage.tables.dues import DueTable
from mediator.storage.tables.matters import MatterTable
from mediator.storage.tables.offices import SettingTable

BATCH = 20
LAPSING = ("enforcement", "limitation", "labour_limitation", "limitation_instalments", "impact_record")
LAPSED_SHOWN = 30
"""Days for which the end of a lapsing term is still shown as past."""
LOST = ("confirmation",)
"""Terms after whose end nobody may act: nothing asks for it from the next day on."""
OVER = tuple(stage.code for stage in STAGES if stage.end)


@dataclass(frozen=True, kw_only=True)
class DueRow:
    """One open deadline as a page shows it."""

    entity: str
    entity_id: UUID
    key: str
    day: date
    nominal: date
    certain: bool
    number: str
    title: str
    label: str
    section: str
    button: str
    time: str
    item: UUID | None

    def days_left(self, today: date) -> int:
        """Return the days until the end; negative when overdue."""
        return (self.day - today).days

    def sentence(self, today: date) -> str:
        """Return the deadline in words, such as 调解期限到2023年4月21日，还有3天."""
        left = self.days_left(today)
        if self.key == "waiting":
            return f"{self.label}（{format_day(self.day)}起）。"
        when = f"{format_day(self.day)}{' ' + self.time if self.time else ''}"
        if self.key == "session":
            if left < 0:
                return f"{when}的{self.label}还没有记录。"
            return f"{self.label}：{when}。" if left else f"{self.label}：今天{self.time}。"
        if self.key == AWAITED:
            waited = f"，已经等了{-left}天" if left < 0 else ""
            return f"等{self.label}：{when}发出{waited}。"
        rest = "就是今天" if left == 0 else f"还有{left}天" if left > 0 else f"已经过了{-left}天"
        unsure = "" if self.certain else "（这一年的节假日还没有，按周末推算）"
        moved = "" if self.day == self.nominal else f"（{format_day(self.nominal)}是休息日，顺延）"
        return f"{self.label}到{when}{moved}，{rest}{unsure}。"


@lru_cache(maxsize=32)
def visible(actor: Actor) -> ColumnElement[bool]:
    """Return the condition that leaves out the deadlines of matters this actor may not see."""
    return visible_to(DueTable.restricted, DueTable.hidden_from, actor)


def not_lapsed(today: date) -> ColumnElement[bool]:
    """Return the condition that leaves out a term nobody can act on: after its end, a claim's some time after."""
    shown = or_(DueTable.key.notin_(LAPSING), DueTable.day >= today - timedelta(days=LAPSED_SHOWN))
    return and_(shown, or_(DueTable.key.notin_(LOST), DueTable.day >= today))


def rebuild(session: Session, *, step: Callable[[], object] = bool) -> None:
    """Compute all open deadlines anew in one transaction and call ``step`` after each case and matter."""
    session.execute(delete(DueTable), execution_options={"logged": True})
    for case in session.scalars(select(CaseTable).order_by(CaseTable.rid)):
        refresh(TypedFile(session, case))
        step()
    for matter in session.scalars(select(MatterTable).order_by(MatterTable.opened_on, MatterTable.id)):
        refresh(JsonFile(session, matter))
        step()
    _refresh_registers(session)


def left_over(session: Session) -> bool:
    """Return True if the terms have changed and a recount has not finished yet."""
    return session.get(SettingTable, STALE) is not None


def recount(store: Store, report: Callable[[int, int], object]) -> int:
    """Count the deadlines anew after terms or holidays changed, one batch a transaction, so that others can write.

    ``report(done, total)`` is called after each batch and may raise to stop: what was counted stays, and the next
    count continues after it unless the terms have changed again. Ended files without open deadlines are skipped.
    Returns how many cases and matters were counted.
    """
    with store.reading() as session:
        work, done = _work(session), 0
        stale = session.get(SettingTable, STALE)
        reached = stale.value.get("reached") if stale is not None else None
        for place, entity_id in enumerate(work, 1):
            done = place if str(entity_id) == reached else done
    begun = done
    while done < len(work):
        batch = work[done : done + BATCH]
        with store.transaction() as session:
            for entity_id in batch:
                refresh(opened(session, entity_id))
            _reach(session, batch[-1])
        done += len(batch)
        report(done, len(work))
    with store.transaction() as session:
        _refresh_registers(session)
        stale = session.get(SettingTable, STALE)
        if stale is not None:
            session.delete(stale)
    return len(work) - begun


def _work(session: Session) -> list[UUID]:
    owing = select(DueTable.entity_id)
    cases = select(CaseTable.id).where(or_(CaseTable.stage.notin_(OVER), CaseTable.id.in_(owing)))
    matters = select(MatterTable.id).where(or_(MatterTable.closed_on.is_(None), MatterTable.id.in_(owing)))
    ordered = matters.order_by(MatterTable.opened_on, MatterTable.id)
    return [*session.scalars(cases.order_by(CaseTable.rid)), *session.scalars(ordered)]


def _reach(session: Session, entity_id: UUID) -> None:
    """Note how far the recount after a change of terms has come."""
    stale = session.get(SettingTable, STALE)
    if stale is not None:
        stale.value = {"reached": str(entity_id)}


def _refresh_registers(session: Session) -> None:
    refresh_terms(session, entries(session, MEMBERS))
    refresh_assessments(session)
