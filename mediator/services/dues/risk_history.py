"""The history of a risk colour: the moment it was set or changed, and a line in the log with the old and new colour."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from mediator.domain.office.risk import RISK_SET_AT
from mediator.domain.people.roles import Actor
from mediator.services.files import log
from mediator.services.files.open_files import OpenFile


def follow(file: OpenFile[Any], old: str, *, actor: Actor, now: datetime, since: datetime | None = None) -> None:
    """Note the moment (``since`` if it was set elsewhere before) and log the change if the colour is not ``old``."""
    new = str(file.stored("risk") or "")
    if old != new:
        file.write({RISK_SET_AT: since or now}, now=now)
        data = _said(old, new, str(file.stored("risk_reason") or ""))
        log.record(file, "risk", actor=actor, now=now, data=data)


def _said(old: str, new: str, reason: str) -> dict[str, str]:
    return {"label": f"{old or '未定'} → {new or '未定'}", "old": old, "new": new, "reason": reason}
