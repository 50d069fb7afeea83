"""T23: when the first contact must have been made, by the colour of the risk, from the hour the report came in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time

from mediator.domain.case_clocks import Calendar, OpenClock
from mediator.domain.clocks import Due, contact_due
from mediator.domain.matters import MatterSnapshot
from mediator.domain.times import parse_time

_A_DAY = 24


def contact_clock(matter: MatterSnapshot, calendar: Calendar) -> Iterator[OpenClock]:
    """The first contact until one is on record; 红 names the hour if the hour of the report is known."""
    since, risk = matter.day("judged_on") or matter.opened_on, matter.text("risk")
    if since is None or matter.of("contact"):
        return
    began = _moment(matter.text("time")) if since == matter.opened_on else None
    end = contact_due(datetime.combine(since, began or time()), risk, terms=calendar.terms)
    if end is None:
        return
    hours = calendar.terms.contact_hours[risk]
    yield OpenClock(
        key="contact",
        due=Due(day=end.date(), nominal=end.date()),
        warn_from=since,
        label=f"首次联系（{risk}色，{f'{hours}小时' if hours <= _A_DAY else f'{hours // _A_DAY}天'}内）",
        section="contact",
        button="记录联系",
        time=f"{end:%H:%M}" if began is not None and hours <= _A_DAY else "",
    )


def _moment(text: str) -> time | None:
    try:
        return time.fromisoformat(parse_time(text))
    except ValueError:
        return None
