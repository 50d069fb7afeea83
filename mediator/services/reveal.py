"""What leaves for the screen is masked; showing it whole is a step of its own, kept in the log with the name."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.domain.masking import mask_id, mask_phone
from mediator.domain.parties import Agent, Member, Party
from mediator.domain.roles import REVEAL, Actor, require
from mediator.domain.snapshot import CaseSnapshot
from mediator.services import history
from mediator.services.snapshots import case_row, load


def masked(case: CaseSnapshot) -> CaseSnapshot:
    """The case with every ID number and phone masked."""
    return replace(case, parties=tuple(_party(party) for party in case.parties))


def revealed(session: Session, case_id: UUID, *, actor: Actor, now: datetime) -> CaseSnapshot:
    """The case with whole ID numbers and phones, for who may see them; the log names who looked."""
    require(actor, REVEAL)
    row = case_row(session, case_id)
    history.record(session, row, "reveal", actor=actor, now=now, data={"label": "证件号码和电话"})
    return load(session, case_id)


def _party(party: Party) -> Party:
    return replace(
        party,
        id_number=mask_id(party.id_number),
        phone=mask_phone(party.phone),
        members=tuple(_member(member) for member in party.members),
        agents=tuple(_agent(agent) for agent in party.agents),
    )


def _member(member: Member) -> Member:
    return replace(member, id_number=mask_id(member.id_number), phone=mask_phone(member.phone))


def _agent(agent: Agent) -> Agent:
    return replace(agent, id_number=mask_id(agent.id_number), phone=mask_phone(agent.phone))
