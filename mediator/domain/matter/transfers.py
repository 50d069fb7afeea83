"""The hops of a dispute from unit to unit: who sent it where, why, with what, when, until when, and what came of it.

A transfer always has from, to, reason, papers, sent and received time, receipt and deadline, and its sender keeps sight
of it (首问负责); 小事不出村、大事不出镇、矛盾不上交 (信访工作条例 第15条) says which way it goes.
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


@dataclass(frozen=True, kw_only=True)
class Hop:
    """One transfer of a chain; ``stage`` is its code, ``label`` the word for it.

    ``before_case``: it was there before the case was registered, so the case came by it. ``letter_filed``: its letter
    is final.
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


def outgoing(hops: Sequence[Hop], own: Collection[str]) -> tuple[Hop, ...]:
    """The hops by which one of the ``own`` units gave the dispute away itself, the first first.

    What came to it, what was never sent, and what a receiver sent on are left out.
    """
    ours = {squeeze(name) for name in own if name}
    found: list[Hop] = []
    for hop in hops:
        sender, receiver = squeeze(hop.from_unit), squeeze(hop.to_unit)
        onward = sender not in ours and any(squeeze(one.to_unit) == sender for one in found if one.stage not in BACK)
        if hop.stage != CANCELLED and not hop.before_case and receiver not in ours and not onward:
            found.append(hop)
    return tuple(found)


def came_back_by(hops: Sequence[Hop], away: Hop, own: Collection[str]) -> Hop | None:
    """The hop that brought the dispute back after ``away``: it was returned or recalled, or sent down again."""
    if away.stage in BACK:
        return away
    ours = {squeeze(name) for name in own if name}
    later = hops[hops.index(away) + 1 :] if away in hops else ()
    here = [hop for hop in later if squeeze(hop.to_unit) in ours and hop.received_on and hop.stage not in BACK]
    return here[-1] if here else None
