"""Write the index of open deadlines, counted with the office's own terms and holidays."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from mediator.domain.law.clocks import Calendar, Terms
from mediator.domain.law.holidays import Holidays, load_holidays
from mediator.domain.law.open_clock import OpenClock
from mediator.services.dues.risk_rules import NAME as RISK
from mediator.services.dues.risk_rules import rules_from
from mediator.storage.tables.base import uuid7
from mediator.storage.tables.dues import DueTable
from mediator.storage.tables.offices import SettingTable

HOLIDAYS = Path(__file__).resolve().parents[3] / "resources" / "holidays" / "cn.json"


@lru_cache(maxsize=1)
def shipped_holidays() -> Holidays:
    """Return the holidays that come with the program."""
    return load_holidays(HOLIDAYS.read_text(encoding="utf-8"))


@lru_cache(maxsize=2)
def _with_shipped(text: str) -> Holidays:
    return shipped_holidays().under(load_holidays(text))


def calendar_of(session: Session) -> Calendar:
    """Return the office's calendar: its terms and colours; the years of its own file replace the shipped ones."""
    query = select(SettingTable).where(SettingTable.name.in_(("terms", "holidays", RISK)))
    kept = {row.name: row.value for row in session.scalars(query)}
    holidays = _with_shipped(str(kept["holidays"]["text"])) if "holidays" in kept else shipped_holidays()
    terms = Terms(**kept["terms"]) if "terms" in kept else Terms()
    return Calendar(terms=terms, holidays=holidays, risks=rules_from(kept.get(RISK)))


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
    hidden_from: str = "",
) -> None:
    """Replace the open deadlines of one case or matter by these."""
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
            "hidden_from": hidden_from,
        }
        for entry in clocks
        if entry.listed
    ]
    if rows:
        session.execute(insert(DueTable), rows)
