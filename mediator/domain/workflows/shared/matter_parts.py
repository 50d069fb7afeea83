"""What the procedures of several kinds of matter share: deadlines that are agreed days, receipts, dates in order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from mediator.domain.case.open_clocks import OpenClock
from mediator.domain.fields import Field, Kind
from mediator.domain.law.clocks import Due
from mediator.domain.matter.kind import Item, MatterAttempt
from mediator.domain.problems import Problem

REASON = Field(name="reason", label="理由", kind=Kind.MEMO, required=True, wide=True)


def receipt_after_sending(item: Item, *, section: str) -> Iterator[Problem]:
    """A receipt comes after the letter it answers."""
    sent, received = item.day(), item.day("received_on")
    if received is not None and sent is None:
        yield Problem(message="这份文书还没有发出，不能登记回执。", section=section, field="received_on", item=item.id)
    elif received is not None and sent is not None and received < sent:
        yield Problem(message="回执日期早于发出日期，请核对。", section=section, field="received_on", item=item.id)


def after_opening(attempt: MatterAttempt) -> Iterator[Problem]:
    """No step is dated before the matter was opened."""
    opened = attempt.matter.opened_on
    if opened is not None and attempt.on < opened:
        yield Problem(message="日期早于登记的日期，请核对。", field="on")


AWAITED = "receipt_awaited"
"""Deadline key of a receipt that others owe: no law sets its day, so it is waited for and never overdue."""


def on_day(  # noqa: PLR0913 - the parts of a deadline
    key: str,
    day: date,
    label: str,
    section: str,
    button: str,
    *,
    item: Item | None = None,
    time: str = "",
    warn: int = 7,
) -> OpenClock:
    """An open deadline that is a day agreed, not a term counted."""
    return OpenClock(
        key=key,
        due=Due(day=day, nominal=day),
        warn_from=day - timedelta(days=warn),
        label=label,
        section=section,
        button=button,
        time=time,
        item=item.id if item else None,
    )
