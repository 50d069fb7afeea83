"""The deadlines that the colour of a risk sets: the first contact, the visits after it, and the report."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from mediator.domain.law.clocks import Calendar
from mediator.domain.law.open_clock import OpenClock, on_day
from mediator.domain.text.dates import add_days

_A_DAY = 24
"""The hours of a day."""


@dataclass(frozen=True, kw_only=True)
class RiskWatch:
    """What the clocks of a colour run on: its moment (``exact`` to the hour), the last contact, the report."""

    colour: str
    since: datetime
    exact: bool = True
    last_contact: date | None = None
    reported_on: date | None = None
    contacts: str = "contact"
    judgement: str = "judgement"


def risk_clocks(watch: RiskWatch, calendar: Calendar) -> Iterator[OpenClock]:
    """T23, the first contact by colour; then the visits; and the report to whom the office says."""
    rule, day = calendar.risks.colour(watch.colour), watch.since.date()
    if rule is None:
        return
    if rule.report_to and watch.reported_on is None:
        label = f"{rule.name}色风险上报{rule.report_to}"
        yield on_day("risk_report", day, day, label, watch.judgement, "记录上报")
    if watch.last_contact is None:
        end, short = watch.since + timedelta(hours=rule.contact_hours), rule.contact_hours <= _A_DAY
        within = f"{rule.contact_hours}小时" if short else f"{rule.contact_hours // _A_DAY}天"
        label = f"首次联系（{rule.name}色，{within}内）"
        hour = f"{end:%H:%M}" if watch.exact and short else ""
        yield on_day("contact", end.date(), day, label, watch.contacts, "记录联系", time=hour)
    elif rule.visit_days:
        end_day = add_days(watch.last_contact, rule.visit_days)
        every = "每天" if rule.visit_days == 1 else f"每{rule.visit_days}天"
        label = f"走访（{rule.name}色，{every}一次）"
        yield on_day("risk_visit", end_day, end_day, label, watch.contacts, "记录走访")
