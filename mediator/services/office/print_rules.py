"""What the office lets its papers print."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from mediator.domain.fields import Field, Kind
from mediator.domain.people.roles import Actor
from mediator.services.office.offices import set_setting, setting

NAME = "papers"
PRINTS_IDS = "prints_ids"
FIELDS = (
    Field(
        name=PRINTS_IDS,
        label="调解协议书印身份证号",
        kind=Kind.FLAG,
        hint="统一格式没有这一栏；司法确认申请书总是印",
    ),
)


def print_rules(session: Session) -> dict[str, bool]:
    """Return the present value of every rule of ``FIELDS``; each is off at first."""
    kept = setting(session, NAME, {})
    return {item.name: kept.get(item.name) is True for item in FIELDS}


def prints_ids(session: Session) -> bool:
    """Return True if agreements print the ID numbers of whoever they name."""
    return print_rules(session)[PRINTS_IDS]


def save_print_rules(session: Session, values: Mapping[str, object], *, actor: Actor, now: datetime) -> None:
    """Save the rules; what is final stays as it was printed."""
    wanted = {item.name: values.get(item.name) is True for item in FIELDS}
    set_setting(session, NAME, wanted, actor=actor, now=now)
