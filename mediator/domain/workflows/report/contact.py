"""The deadlines that the colour of a report sets, until it has a case with deadlines of its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time

from mediator.domain.law.clocks import Calendar
from mediator.domain.law.open_clock import OpenClock
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.office.risk import RISK_SET_AT
from mediator.domain.office.risk_clocks import RiskWatch, risk_clocks
from mediator.domain.text.times import parse_time


def contact_clock(matter: MatterSnapshot, calendar: Calendar) -> Iterator[OpenClock]:
    """First contact, visits and the report upwards, from the moment the colour was set or, unknown, from that day."""
    since, risk = matter.day("judged_on") or matter.opened_on, matter.text("risk")
    if since is None or matter.case is not None or matter.stage == "answered":
        return
    set_at = matter.moment(RISK_SET_AT)
    began = _moment(matter.text("time")) if since == matter.opened_on else None
    contacts = [day for item in matter.of("contact") if (day := item.day()) is not None]
    watch = RiskWatch(
        colour=risk,
        since=set_at or datetime.combine(since, began or time()),
        exact=set_at is not None or began is not None,
        last_contact=max(contacts, default=None),
        reported_on=matter.day("risk_reported_on"),
    )
    yield from risk_clocks(watch, calendar)


def _moment(text: str) -> time | None:
    try:
        return time.fromisoformat(parse_time(text))
    except ValueError:
        return None
