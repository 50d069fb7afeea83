"""The history of a colour: the moment it was set or changed, and a line in the log that says from what to what."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from mediator.domain.office.risk import RISK_SET_AT
from mediator.domain.people.roles import Actor
from mediator.services.files import history, matter_log
from mediator.storage.tables.cases import CaseTable
from mediator.storage.tables.matters import MatterTable


def follow_matter(
    session: Session, row: MatterTable, before: Mapping[str, Any], *, actor: Actor, now: datetime
) -> None:
    """Note the moment and the change, if the colour of a matter is another than ``before``."""
    old, new = str(before.get("risk") or ""), str(row.details.get("risk") or "")
    if old != new:
        row.details = {**row.details, RISK_SET_AT: now.isoformat()}
        session.flush()
        data = _said(old, new, str(row.details.get("risk_reason") or ""))
        matter_log.record(session, row, "risk", actor=actor, now=now, data=data)


def follow_case(
    session: Session, row: CaseTable, old: str, *, actor: Actor, now: datetime, since: datetime | None = None
) -> None:
    """Note the moment (``since`` if it was set elsewhere before) and the change of the colour of a case."""
    if old != row.risk:
        row.risk_set_at = since or now
        session.flush()
        history.record(session, row, "risk", actor=actor, now=now, data=_said(old, row.risk, row.risk_reason))


def _said(old: str, new: str, reason: str) -> dict[str, str]:
    return {"label": f"{old or '未定'} → {new or '未定'}", "old": old, "new": new, "reason": reason}
