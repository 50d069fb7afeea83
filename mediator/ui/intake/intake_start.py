"""The first values of a registration that comes from a report, a letter or a petition."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from mediator.domain.case.intake import Intake
from mediator.domain.case.parties import Party
from mediator.ui.intake.intake_cards import COMMITTEE, REGISTERED_ON
from mediator.ui.intake.party_block import new_party


def start_values(start: Intake | None) -> Mapping[str, object]:
    """Return the values of the form by field name."""
    if start is None:
        return {}
    return {**start.values, COMMITTEE: str(start.committee_id), REGISTERED_ON: start.registered_on}


def start_details(start: Intake | None) -> dict[str, object]:
    """Return the inputs of the dispute type and what the case keeps of its source."""
    return {} if start is None else dict(start.details)


def start_parties(start: Intake | None) -> tuple[Party, ...]:
    """Return the parties known so far, to be completed."""
    known = () if start is None else start.parties
    return tuple(replace(new_party(id=one.id, role=one.role), name=one.name, phone=one.phone) for one in known)
