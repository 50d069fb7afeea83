"""The office's own numbers: the lengths of terms, the warning windows and the duty of advisers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime

from sqlalchemy.orm import Session

from mediator.domain.fields import Field, Kind
from mediator.domain.law.clocks import Terms
from mediator.domain.office.office_fields import TERM_FIELDS
from mediator.domain.people.roles import Actor
from mediator.domain.problems import Problem, Refused
from mediator.services.dues.due_index import calendar_of
from mediator.services.dues.stale_dues import mark_stale
from mediator.services.lists.adviser_hours import DUTY, adviser_duty
from mediator.services.office.offices import set_setting

NAME = "terms"
ADVISERS = {"adviser_hours": "hours", "adviser_lectures": "lectures", "adviser_villages": "villages"}
"""Field → what it sets of the duty of advisers (``adviser_hours.Duty``)."""
FIELDS = (
    *TERM_FIELDS,
    Field(name="adviser_hours", label="法律顾问每村每月不少于（小时）", kind=Kind.NUMBER, required=True),
    Field(name="adviser_lectures", label="法律顾问每村每季讲座（次）", kind=Kind.NUMBER, required=True),
    Field(name="adviser_villages", label="一名法律顾问最多服务（村、社区）", kind=Kind.NUMBER, required=True),
)
MOST = 3650


def office_numbers(session: Session) -> dict[str, int]:
    """Return the present value of every number of ``FIELDS``."""
    terms, duty = calendar_of(session).terms, adviser_duty(session)
    plain = {item.name: int(getattr(terms, item.name)) for item in TERM_FIELDS}
    return {**plain, **{name: getattr(duty, part) for name, part in ADVISERS.items()}}


def save_numbers(session: Session, values: Mapping[str, object], *, actor: Actor, now: datetime) -> None:
    """Save the numbers; the caller runs ``dues.recount``. Refused names each that is no number from 1 to 3650."""
    problems, found = [], {}
    for item in FIELDS:
        value = values.get(item.name)
        if isinstance(value, int) and 1 <= value <= MOST:
            found[item.name] = value
        else:
            problems.append(Problem(message=f"“{item.label}”要写1到{MOST}之间的整数。", field=item.name))
    if problems:
        raise Refused(problems)
    duty = {part: found.pop(name) for name, part in ADVISERS.items()}
    set_setting(session, NAME, asdict(Terms(**found)), actor=actor, now=now)
    mark_stale(session)
    set_setting(session, DUTY, duty, actor=actor, now=now)
