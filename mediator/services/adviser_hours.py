"""How many hours each legal adviser served each village in a month, from the log of their service."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from mediator.domain.matter_desks import service_kinds
from mediator.domain.matters import MatterKind
from mediator.domain.roles import Actor
from mediator.services.entries import entries
from mediator.services.matter_lists import Wanted, rows

DUTY_HOURS = 8
"""What a county asks of an adviser for each village and month (一村一法律顾问)."""


@dataclass(frozen=True, kw_only=True)
class HoursRow:
    """One adviser in one village in the month."""

    adviser: str
    village: str
    hours: int

    @property
    def enough(self) -> bool:
        """True if the hours of duty were served."""
        return self.hours >= DUTY_HOURS


def adviser_hours(session: Session, month: date, *, actor: Actor) -> tuple[HoursRow, ...]:
    """Every adviser of the register with each of their villages, and whoever else served; month of ``month``."""
    served: dict[tuple[str, str], int] = defaultdict(int)
    for entry in entries(session, "adviser"):
        villages = entry.values.get("villages")
        for village in villages if isinstance(villages, tuple) else ():
            served[entry.name, str(village)] += 0
    for values in _log(session, actor=actor, today=month):
        day, hours = values.get("on") or values.get("held_on"), values.get("hours")
        in_month = isinstance(day, date) and (day.year, day.month) == (month.year, month.month)
        if in_month and isinstance(hours, int):
            served[str(values.get("adviser", "")), str(values.get("village") or "")] += hours
    return tuple(
        HoursRow(adviser=adviser, village=village, hours=hours) for (adviser, village), hours in sorted(served.items())
    )


def _log(session: Session, *, actor: Actor, today: date) -> Iterator[Mapping[str, object]]:
    kinds = tuple(kind.code for kind in service_kinds() if _counts_hours(kind))
    for row in rows(session, Wanted(kinds=kinds), actor=actor, today=today, limit=10_000):
        yield {"on": row.opened_on, **row.values}


def _counts_hours(kind: MatterKind) -> bool:
    return {"adviser", "hours"} <= {field.name for field in kind.fields}
