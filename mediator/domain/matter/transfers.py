"""The transfers of a dispute between units: sender, receiver, reason, deadline and result.

A transfer names sender, receiver, reason, papers, receipt and deadline; its sender keeps following it (首问负责).
Its direction follows from 小事不出村、大事不出镇、矛盾不上交 (信访工作条例 第15条).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from mediator.domain.people.identity import squeeze

DRAFTED, SENT, RECEIVED, ANSWERED = "drafted", "sent", "received", "answered"
RETURNED, RECALLED, CANCELLED = "returned", "recalled", "cancelled"
BACK = (RETURNED, RECALLED)
"""Stages in which the sender has the dispute again."""


TAKEN_UP = "taken_up"
"""The value of a transfer that holds the id of the receiver's own case, where that is of the same office."""


@dataclass(frozen=True, kw_only=True)
class Transfer:
    """One transfer of a chain; ``stage`` is the code of its stage, ``label`` the word for it.

    ``before_case`` is true if it is older than the case, ``letter_filed`` if its letter is final. ``of_case`` is the
    number of the case that was sent, ``taken_up`` that of the case the receiver in the same office made of it.
    """

    id: UUID
    number: str = ""
    from_level: str = ""
    from_unit: str = ""
    to_level: str = ""
    to_unit: str = ""
    reason: str = ""
    materials: tuple[str, ...] = ()
    opened_on: date | None = None
    sent_on: date | None = None
    received_on: date | None = None
    receiver: str = ""
    due_on: date | None = None
    result: str = ""  # what the receiver answered, or why it came back
    ended_on: date | None = None
    stage: str = DRAFTED
    label: str = ""
    tone: str = "neutral"
    open: bool = True
    before_case: bool = False
    letter_filed: bool = False
    of_case: str = ""
    taken_up: str = ""


def outgoing(transfers: Sequence[Transfer], own: Collection[str]) -> tuple[Transfer, ...]:
    """Return the transfers by which one of the ``own`` units gave the dispute away itself, the oldest first.

    It leaves out transfers to the own units, cancelled ones, and those by which a receiver sent the dispute on.
    """
    ours = {squeeze(name) for name in own if name}
    found: list[Transfer] = []
    for transfer in transfers:
        sender, receiver = squeeze(transfer.from_unit), squeeze(transfer.to_unit)
        onward = sender not in ours and any(squeeze(one.to_unit) == sender for one in found if one.stage not in BACK)
        if transfer.stage != CANCELLED and not transfer.before_case and receiver not in ours and not onward:
            found.append(transfer)
    return tuple(found)


def came_back_by(transfers: Sequence[Transfer], away: Transfer, own: Collection[str]) -> Transfer | None:
    """Return the transfer that brought the dispute back after ``away`` (return, recall or a transfer down), or None."""
    if away.stage in BACK:
        return away
    ours = {squeeze(name) for name in own if name}
    later = transfers[transfers.index(away) + 1 :] if away in transfers else ()
    here = [row for row in later if squeeze(row.to_unit) in ours and row.received_on and row.stage not in BACK]
    return here[-1] if here else None
