"""The term a court gives for mediating what it hands over: from the signing, without the excluded days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from mediator.domain.law.clocks import Calendar, Due
from mediator.domain.text.dates import add_days

PRE_FILING = "court_pre_filing"
Span = tuple[date, date | None]


@dataclass(frozen=True, kw_only=True)
class CourtTerm:
    """A referral while its term runs: ``key`` is the Clock, ``spans`` the excluded days, open spans without an end.

    Excluded are an appraisal (在线调解规则 第26条) and a suspension for suspected sham mediation (特邀调解规定
    第18条); ``suspended_on`` is the day of a lasting one. An extension of ``extended_on`` already includes the spans
    before it.
    """

    key: str
    signed_on: date
    extended_to: date | None = None
    extended_on: date | None = None
    spans: tuple[Span, ...] = ()
    suspended_on: date | None = None

    @property
    def label(self) -> str:
        """Return the name of the term where it is shown."""
        if self.extended_to is not None:
            return "延长后的法院调解期限"
        return "法院委派调解期限" if self.key == PRE_FILING else "法院委托调解期限"

    def end(self, calendar: Calendar) -> Due | None:
        """Return its end; None while it is suspended."""
        added = 0
        for start, until in self._later():
            if start > self._with(added, calendar).day:
                break
            if until is None:
                return None
            added += (until - start).days
        return self._with(added, calendar)

    def _with(self, added: int, calendar: Calendar) -> Due:
        if self.extended_to is None:
            return calendar.due(self.key, self.signed_on, added=added)
        return calendar.ending(add_days(self.extended_to, added))

    def _later(self) -> Iterator[Span]:
        """Yield the excluded spans in order; overlapping days count once."""
        reached = max(self.signed_on, self.extended_on or self.signed_on)
        for start, until in sorted(self.spans, key=lambda span: (span[0], span[1] or date.max)):
            if until is None:
                yield max(start, reached), None
                return
            if until > max(start, reached):
                yield max(start, reached), until
                reached = until


def span_text(start: date, until: date) -> str:
    """Return a span as a matter stores it: ``2023-04-19/2023-04-21``."""
    return f"{start.isoformat()}/{until.isoformat()}"


def span_of(text: str) -> Span:
    """Return the span that :func:`span_text` wrote."""
    start, _, until = text.partition("/")
    return date.fromisoformat(start), date.fromisoformat(until)


def warn_from(end: Due, key: str, calendar: Calendar) -> date:
    """Return the day from which a term is shown."""
    return end.day - timedelta(days=calendar.window(key))
