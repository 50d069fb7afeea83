"""What the kinds of matter share: fields, checks of dates and of empty fields, the step that gives up, deadlines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from mediator.domain.fields import Field, Kind
from mediator.domain.law.clocks import Due
from mediator.domain.law.open_clock import OpenClock
from mediator.domain.matter.snapshot import Item, MatterAttempt, MatterSnapshot
from mediator.domain.people.identity import check_phone
from mediator.domain.people.masks import mask_phone
from mediator.domain.problems import Problem, Severity
from mediator.domain.text.dates import format_day
from mediator.domain.workflow import Check, Move, fits_now

REASON = Field(name="reason", label="理由", kind=Kind.MEMO, required=True, wide=True)
SIDES = (
    Field(name="party_a", label="一方当事人"),
    Field(name="phone_a", label="一方电话", check=check_phone, mask=mask_phone),
    Field(name="party_b", label="另一方当事人"),
    Field(name="phone_b", label="另一方电话", check=check_phone, mask=mask_phone),
)
MATERIALS = Field(name="materials", label="移送材料", kind=Kind.CHOICES, wide=True, hint="一行一项，写明份数")


CLOSED_CASE = ("closed", "archived", "void")
"""Stages of a case that is over: closed, archived or void."""


def sides(
    matter: MatterSnapshot,
    first: tuple[str, str] = ("party_a", "phone_a"),
    second: tuple[str, str] = ("party_b", "phone_b"),
) -> tuple[tuple[str, str], ...]:
    """Name and phone of either side, from the Fields that hold them, for the intake of a case."""
    return tuple((matter.text(name), matter.text(phone)) for name, phone in (first, second))


def after_opening(attempt: MatterAttempt) -> Iterator[Problem]:
    """A step must be dated on or after the day the matter was opened."""
    opened = attempt.matter.opened_on
    if opened is not None and attempt.on < opened:
        yield Problem(message="日期早于登记的日期，请核对。", field="on")


DATED: Final[tuple[Check[MatterSnapshot], ...]] = (fits_now, after_opening)
"""The checks of every step of a matter: its day is neither in the future nor before the opening."""


def not_before(stamp: str, sentence: str, *, section: str = "", field: str = "on") -> Check[MatterSnapshot]:
    """A check that a step is not dated before this day of the matter; ``{day}`` in the sentence stands for it."""

    def check(attempt: MatterAttempt) -> Iterator[Problem]:
        day = attempt.matter.day(stamp)
        if day is not None and attempt.on < day:
            yield Problem(message=sentence.format(day=format_day(day)), section=section, field=field)

    return check


def blanks(
    matter: MatterSnapshot, section: str, asked: Iterable[tuple[str, str]], message: str = "请填写“{label}”。"
) -> Iterator[Problem]:
    """One problem for each of these Fields, given as (name, label), that is empty."""
    for name, label in asked:
        if matter.values.get(name) in (None, "", (), 0):
            yield Problem(message=message.format(label=label), section=section, field=name)


def filled(section: str, *asked: tuple[str, str]) -> Check[MatterSnapshot]:
    """A check that these Fields of a section, given as (name, label), are filled."""

    def check(attempt: MatterAttempt) -> Iterator[Problem]:
        yield from blanks(attempt.matter, section, asked)

    return check


def case_open(attempt: MatterAttempt, advice: str, severity: Severity) -> Iterator[Problem]:
    """A problem, with this advice, while the case of the matter is not closed."""
    case = attempt.matter.case
    if case is not None and case.stage not in CLOSED_CASE:
        yield Problem(message=f"案件{case.number}还没有结案，{advice}。", severity=severity)


def receipt_after_sending(item: Item, *, section: str) -> Iterator[Problem]:
    """A receipt must be dated on or after the day of the letter it answers."""
    sent, received = item.day(), item.day("received_on")
    if received is not None and sent is None:
        yield Problem(message="这份文书还没有发出，不能登记回执。", section=section, field="received_on", item=item.id)
    elif received is not None and sent is not None and received < sent:
        yield Problem(message="回执日期早于发出日期，请核对。", section=section, field="received_on", item=item.id)


def given_up(
    code: str, label: str, *, sources: tuple[str, ...], target: str, section: str, outcome: str
) -> Move[MatterSnapshot]:
    """A step that ends a matter before its aim, offered below the main button; it asks for the reason."""
    return Move[MatterSnapshot](
        code=code,
        label=label,
        sources=sources,
        target=target,
        section=section,
        inputs=(REASON,),
        outcome=outcome,
        aside=True,
    )


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


def waiting(matter: MatterSnapshot, stage: str, label: str, section: str, button: str) -> Iterator[OpenClock]:
    """A deadline without a day of its own: the matter waits for somebody since it came to this stage."""
    if matter.stage == stage and matter.stage_on is not None:
        yield on_day("waiting", matter.stage_on, label, section, button, warn=0)
