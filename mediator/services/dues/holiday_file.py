"""The holidays of coming years: a file that the office loads once the State Council has announced them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from mediator.domain.law.holidays import joined_files, load_holidays
from mediator.domain.people.roles import Actor
from mediator.domain.problems import Problem, Refused
from mediator.services.dues.due_index import calendar_of
from mediator.services.dues.stale_dues import mark_stale
from mediator.services.office.offices import set_setting
from mediator.storage.tables.offices import SettingTable

NAME = "holidays"
LARGEST = 1_000_000


def known_years(session: Session) -> tuple[int, ...]:
    """Return the years whose holidays are known, in order."""
    return tuple(sorted(calendar_of(session).holidays.years))


def load_file(session: Session, path: Path, *, actor: Actor, now: datetime) -> tuple[int, ...]:
    """Store the years of a holiday file for the office; the caller runs ``dues.recount``. Refused says what is wrong.

    Years that were loaded before and are not in this file stay.
    """
    try:
        text = _text(path)
        load_holidays(text)
    except ValueError as error:
        raise Refused([Problem(message=str(error))]) from None
    own = session.get(SettingTable, NAME)
    if own is not None:
        text = joined_files(str(own.value["text"]), text)
    set_setting(session, NAME, {"text": text}, actor=actor, now=now)
    mark_stale(session)
    return known_years(session)


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            raise ValueError(f"“{path.name}”太大，不是节假日文件，仍用原来的节假日。")
        return path.read_text(encoding="utf-8-sig")
    except OSError:
        raise ValueError(f"“{path.name}”读不出来，仍用原来的节假日。") from None
    except UnicodeDecodeError:
        raise ValueError(f"“{path.name}”不是文字文件，仍用原来的节假日。") from None
