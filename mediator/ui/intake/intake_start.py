"""What a registration begins with when the dispute is known from elsewhere: a report, a letter, a petition."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from mediator.domain.case.intake import Intake
from mediator.domain.case.parties import Party
from mediator.ui.intake.intake_cards import COMMITTEE, REGISTERED_ON
from mediator.ui.intake.party_block import new_party


def start_values(start: Intake | None) -> Mapping[str, object]:
    """The values of the form by name."""
    if start is None:
        return {}
    return {**start.values, COMMITTEE: str(start.committee_id), REGISTERED_ON: start.registered_on}


def start_details(start: Intake | None) -> dict[str, object]:
    """What the type of dispute asks for, and what the case keeps from where it came."""
    return {} if start is None else dict(start.details)


def start_parties(start: Intake | None) -> tuple[Party, ...]:
    """The people that are known, to be completed."""
    known = () if start is None else start.parties
    return tuple(replace(new_party(id=one.id, role=one.role), name=one.name, phone=one.phone) for one in known)
