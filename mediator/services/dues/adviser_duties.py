"""Deadlines of what the legal advisers of the register still owe this quarter and month, for the page of today.

They are counted when the page is read, because a new month begins without any change in the office.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta

from sqlalchemy.orm import Session

from mediator.domain.matter.snapshot import Entry
from mediator.domain.people.roles import Actor
from mediator.services.dues.due_index import calendar_of
from mediator.services.dues.dues import DueRow
from mediator.services.lists.adviser_hours import AN_HOUR, HoursRow, adviser_hours, month_of
from mediator.services.registers.entries import entries

ENTITY, PART = "adviser", "hours"
LECTURES, HOURS = "adviser_lectures", "adviser_hours"
BUTTON = "去登记服务"
A_MONTH = 30
"""Days before the end of a quarter from which an owed lecture is shown, since arranging one takes time."""


def adviser_dues(session: Session, *, today: date, actor: Actor) -> tuple[DueRow, ...]:
    """Return a line for each adviser who owes lectures near the end of the quarter, or hours near that of the month."""
    month = month_of(today)
    window = calendar_of(session).terms.warn_days
    late = {LECTURES: _within(month.quarter.end, today, A_MONTH), HOURS: _within(month.end, today, window)}
    advisers = entries(session, "adviser") if any(late.values()) else ()
    if not advisers:
        return ()
    served = adviser_hours(session, month, actor=actor)
    found: list[DueRow] = []
    if late[HOURS]:
        found += _owed(advisers, served, HOURS, month.end, "本月的法律顾问服务", _hours)
    if late[LECTURES]:
        found += _owed(advisers, served, LECTURES, month.quarter.end, "本季的法治讲座", _lectures)
    return tuple(found)


def _within(end: date, today: date, days: int) -> bool:
    return today >= end - timedelta(days=days)


def _owed(
    advisers: Sequence[Entry],
    served: Sequence[HoursRow],
    key: str,
    day: date,
    what: str,
    lacking: Callable[[HoursRow], str],
) -> Iterator[DueRow]:
    for adviser in advisers:
        villages = [row for row in served if row.adviser == adviser.name and row.village in _villages(adviser)]
        words = [f"{row.village}还差{lack}" for row in villages if (lack := lacking(row))]
        if words:
            yield DueRow(
                entity=ENTITY,
                entity_id=adviser.id,
                key=key,
                day=day,
                nominal=day,
                certain=True,
                number="",
                title=adviser.text("firm"),
                label=f"{adviser.name}{what}（{'、'.join(words)}）",
                section=PART,
                button=BUTTON,
                time="",
                item=None,
            )


def _villages(adviser: Entry) -> tuple[object, ...]:
    villages = adviser.values.get("villages")
    return villages if isinstance(villages, tuple) else ()


def _lectures(row: HoursRow) -> str:
    return f"{row.lectures_owed}次" if row.lectures_owed else ""


def _hours(row: HoursRow) -> str:
    left = row.duty * AN_HOUR - row.minutes
    if left <= 0:
        return ""
    hours, minutes = divmod(left, AN_HOUR)
    return (f"{hours}小时" if hours else "") + (f"{minutes}分钟" if minutes else "")
