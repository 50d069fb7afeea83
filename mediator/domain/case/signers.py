"""Who signs for a party, and in what capacity."""

from __future__ import annotations

from datetime import date

from mediator.domain.case.parties import ENTRUSTED, GROUP, GUARDIAN, HEAD, ORGANISATION, PERSON, Party
from mediator.domain.people.identity import age_on

ADULT = 18
ONESELF, CHOSEN = "本人", "推举代表"
CAPACITIES = (ONESELF, GUARDIAN, ENTRUSTED, HEAD, CHOSEN)


def is_minor(party: Party, on: date) -> bool:
    """Return True for a person under 18 on that day (民法典 第17条)."""
    return party.kind == PERSON and party.birth is not None and age_on(party.birth, on) < ADULT


def who_signs(party: Party, *, on: date) -> tuple[tuple[str, str], ...]:
    """Return (name, capacity) of the signers of a party: guardians, a fully authorised agent, the head, or itself."""
    if is_minor(party, on) and party.guardians:
        return ((party.guardians[0].name, GUARDIAN),)
    for agent in party.agents:
        if agent.kind == ENTRUSTED and agent.may_sign:
            return ((agent.name, ENTRUSTED),)
    if party.kind == ORGANISATION:
        return ((party.representative or party.name, HEAD),)
    if party.kind == GROUP and party.representatives:
        return tuple((member.name, CHOSEN) for member in party.representatives)
    return ((party.name, ONESELF),)
