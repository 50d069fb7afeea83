"""OpenClock: one open deadline, and how it is made of a term or of a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from mediator.domain.law.clocks import Calendar, Due


@dataclass(frozen=True, kw_only=True)
class OpenClock:
    """One open deadline: what is owed (``label``), until when, and the ``button`` and section that settle it.

    One that is not ``listed`` is shown at its case only: the matter it comes of stands on the list of the day.
    """

    key: str
    due: Due
    warn_from: date
    label: str
    section: str
    button: str
    time: str = ""
    item: UUID | None = None
    listed: bool = True


def in_term(  # noqa: PLR0913 - the parts of a deadline
    calendar: Calendar,
    key: str,
    base: date,
    label: str,
    section: str,
    button: str,
    *,
    item: UUID | None = None,
    added: int = 0,
) -> OpenClock:
    """The open deadline at the end of the term ``key``, counted from ``base``; ``added`` days are not counted."""
    end = calendar.due(key, base, added=added)
    warn_from = end.day - timedelta(days=calendar.window(key))
    return OpenClock(key=key, due=end, warn_from=warn_from, label=label, section=section, button=button, item=item)


def on_day(  # noqa: PLR0913 - the parts of a deadline
    key: str, day: date, warn_from: date, label: str, section: str, button: str, *, time: str = ""
) -> OpenClock:
    """The open deadline on a day that is no end of a term."""
    end = Due(day=day, nominal=day)
    return OpenClock(key=key, due=end, warn_from=warn_from, label=label, section=section, button=button, time=time)
