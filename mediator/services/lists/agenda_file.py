"""The calendar as an .ics file for any calendar program; the module is loaded only when one is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from mediator.services.lists.agenda import Sitting

CHINA = ZoneInfo("Asia/Shanghai")
HOURS = 2


def as_ics(entries: Sequence[Sitting], *, now: datetime) -> bytes:
    """Return the sittings as iCalendar bytes; names are left out, the file number identifies the case.

    Moments are in UTC, which needs no table of time zones beside it (RFC 5545, 3.2.19 and 3.3.5).
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Mediator//调解工作台//ZH")
    calendar.add("version", "2.0")
    for entry in entries:
        event = Event()
        event.add("uid", f"{entry.id}@mediator")
        event.add("dtstamp", now.astimezone(UTC))
        event.add("summary", f"{entry.what} {entry.number}".strip())
        if entry.place:
            event.add("location", entry.place)
        _when(event, entry)
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _when(event: Event, entry: Sitting) -> None:
    try:
        begins = datetime.combine(entry.day, time.fromisoformat(entry.time), tzinfo=CHINA)
    except ValueError:
        event.add("dtstart", entry.day)
        event.add("dtend", entry.day + timedelta(days=1))
        return
    event.add("dtstart", begins.astimezone(UTC))
    event.add("dtend", (begins + timedelta(hours=HOURS)).astimezone(UTC))
