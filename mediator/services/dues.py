"""Keep the index of open deadlines in step with the facts, and read from it what is due."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from mediator.domain.case_clocks import Calendar, OpenClock, open_clocks
from mediator.domain.clocks import Terms
from mediator.domain.dates import format_day
from mediator.domain.holidays import Holidays, load_holidays
from mediator.services.mapping import to_value
from mediator.services.snapshots import load
from mediator.storage.base import uuid7
from mediator.storage.cases import CaseTable
from mediator.storage.dues import DueTable
from mediator.storage.offices import SettingTable

HOLIDAYS = Path(__file__).resolve().parents[2] / "resources" / "holidays" / "cn.json"


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
        """Days until the end; negative when overdue."""
        return (self.day - today).days

    def sentence(self, today: date) -> str:
        """The deadline in words: 调解期限到2023年4月21日，还有3天。"""
        left = self.days_left(today)
        if self.key == "waiting":
            return f"{self.label}（{format_day(self.day)}起）。"
        when = f"{format_day(self.day)}{' ' + self.time if self.time else ''}"
        if self.key == "session":
            if left < 0:
                return f"{when}的{self.label}还没有记录。"
            return f"{self.label}：{when}。" if left else f"{self.label}：今天{self.time}。"
        rest = "就是今天" if left == 0 else f"还有{left}天" if left > 0 else f"已经过了{-left}天"
        unsure = "" if self.certain else "（这一年的节假日还没有，按周末推算）"
        return f"{self.label}到{when}，{rest}{unsure}。"


@lru_cache(maxsize=1)
def shipped_holidays() -> Holidays:
    """The holidays that come with the program."""
    return load_holidays(HOLIDAYS.read_text(encoding="utf-8"))


def calendar_of(session: Session) -> Calendar:
    """The office's calendar: its own terms and holiday file over what ships with the program."""
    terms, own = session.get(SettingTable, "terms"), session.get(SettingTable, "holidays")
    holidays = load_holidays(str(own.value["text"])) if own else shipped_holidays()
    return Calendar(terms=Terms(**terms.value) if terms else Terms(), holidays=holidays)


def refresh_case(session: Session, row: CaseTable) -> None:
    """Write a case's open deadlines anew; called with every change of it."""
    clocks = open_clocks(load(session, row.id), calendar=calendar_of(session))
    replace_dues(session, "case", row.id, clocks, number=row.number, title=row.title, now_of=row)


def replace_dues(  # noqa: PLR0913 - the columns of the index
    session: Session,
    entity: str,
    entity_id: UUID,
    clocks: Iterable[OpenClock],
    *,
    number: str,
    title: str,
    now_of: Any,
    restricted: str = "",
) -> None:
    """Make these the open deadlines of one case or matter."""
    session.execute(delete(DueTable).where(DueTable.entity_id == entity_id), execution_options={"logged": True})
    rows = [
        {
            "id": uuid7(now_of.created_at),
            "entity": entity,
            "entity_id": entity_id,
            "key": entry.key,
            "day": entry.due.day,
            "nominal": entry.due.nominal,
            "certain": entry.due.certain,
            "warn_from": entry.warn_from,
            "number": number,
            "title": title,
            "label": entry.label,
            "section": entry.section,
            "button": entry.button,
            "time": entry.time,
            "item": entry.item,
            "restricted": restricted,
        }
        for entry in clocks
    ]
    if rows:
        session.execute(insert(DueTable), rows)


def due_rows(session: Session, *, today: date, limit: int = 200) -> tuple[DueRow, ...]:
    """What is inside its warning window or overdue on ``today``, the most urgent first."""
    query = select(DueTable).where(DueTable.warn_from <= today).order_by(DueTable.day, DueTable.id).limit(limit)
    return tuple(to_value(row, DueRow) for row in session.scalars(query))


def count_due(session: Session, *, today: date) -> int:
    """How many deadlines are inside their warning windows."""
    return session.scalar(select(func.count()).select_from(DueTable).where(DueTable.warn_from <= today)) or 0


def dues_of(session: Session, entity_id: UUID) -> tuple[DueRow, ...]:
    """The open deadlines of one case or matter."""
    query = select(DueTable).where(DueTable.entity_id == entity_id).order_by(DueTable.day)
    return tuple(to_value(row, DueRow) for row in session.scalars(query))


def rebuild(session: Session) -> None:
    """Compute every open deadline anew, as after a change of the holidays or the office's terms."""
    for row in session.scalars(select(CaseTable).order_by(CaseTable.rid)):
        refresh_case(session, row)
