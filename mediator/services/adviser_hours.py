"""How many hours each legal adviser served each village in a month, from the log of their service."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from mediator.domain.matter_desks import service_kinds
from mediator.domain.matters import MatterKind
from mediator.domain.roles import Actor
from mediator.services.entries import entries
from mediator.services.matter_lists import MatterRow, Wanted, rows
from mediator.services.offices import setting

DUTY_HOURS = 8
"""What a county asks of an adviser for each village and month (一村一法律顾问), unless the office sets its own."""
DUTY = "adviser"
"""The setting that holds the office's own."""
AN_HOUR = 60


@dataclass(frozen=True, kw_only=True)
class HoursRow:
    """One adviser in one village in the month; ``hours`` are whole ones of all ``minutes`` served."""

    adviser: str
    village: str
    hours: int
    minutes: int = 0
    duty: int = DUTY_HOURS

    @property
    def enough(self) -> bool:
        """True if the hours of duty were served."""
        return self.hours >= self.duty


def duty_hours(session: Session) -> int:
    """The hours an adviser owes each village a month."""
    return int(setting(session, DUTY, {"hours": DUTY_HOURS})["hours"])


def adviser_hours(session: Session, month: date, *, actor: Actor) -> tuple[HoursRow, ...]:
    """Every adviser of the register with each of their villages, and whoever else served; month of ``month``."""
    served: dict[tuple[str, str], int] = defaultdict(int)
    for entry in entries(session, "adviser"):
        villages = entry.values.get("villages")
        for village in villages if isinstance(villages, tuple) else ():
            served[entry.name, str(village)] += 0
    for row in _log(session, actor=actor, today=month):
        if (row.opened_on.year, row.opened_on.month) == (month.year, month.month):
            served[row.text("adviser"), row.text("village")] += _minutes(row)
    duty = duty_hours(session)
    return tuple(
        HoursRow(adviser=adviser, village=village, hours=minutes // AN_HOUR, minutes=minutes, duty=duty)
        for (adviser, village), minutes in sorted(served.items())
    )


def _log(session: Session, *, actor: Actor, today: date) -> Iterator[MatterRow]:
    kinds = tuple(kind.code for kind in service_kinds() if _counts_hours(kind))
    found = rows(session, Wanted(kinds=kinds), actor=actor, today=today, limit=10_000)
    return (row for row in found if row.stage != "void")


def _minutes(row: MatterRow) -> int:
    hours, minutes = row.values.get("hours"), row.values.get("minutes")
    return (hours if isinstance(hours, int) else 0) * AN_HOUR + (minutes if isinstance(minutes, int) else 0)


def _counts_hours(kind: MatterKind) -> bool:
    return {"adviser", "hours"} <= {field.name for field in kind.fields}
