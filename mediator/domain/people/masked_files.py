"""A case or a matter as it may be looked at before anybody asked for its numbers: IDs and phones are masked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from mediator.domain.case.parties import Agent, Member, Party
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.fields import Field
from mediator.domain.matter.kind import Item, ItemKind, MatterKind, MatterSnapshot
from mediator.domain.people.masking import mask_id, mask_phone


def masked_case(case: CaseSnapshot) -> CaseSnapshot:
    """The case with every ID number and phone masked."""
    return replace(case, parties=tuple(_party(party) for party in case.parties))


def masked_matter(matter: MatterSnapshot, kind: MatterKind[MatterSnapshot]) -> MatterSnapshot:
    """The matter, its lists and its case with every ID number and phone masked."""
    return replace(
        matter,
        values=masked_values(asked_by(kind), matter.values),
        items=tuple(masked_item(item, kind.item_kind(item.kind)) for item in matter.items),
        case=masked_case(matter.case) if matter.case is not None else None,
    )


def masked_item(item: Item, kind: ItemKind) -> Item:
    """One entry of a list."""
    return replace(item, values=masked_values(kind.fields, item.values))


def masked_values(fields: Iterable[Field], values: Mapping[str, object]) -> dict[str, object]:
    """The values, those of Fields that have a mask shown through it."""
    found = dict(values)
    for field in fields:
        value = found.get(field.name)
        if field.mask is not None and isinstance(value, str):
            found[field.name] = field.mask(value)
    return found


def kept_whole(fields: Iterable[Field], typed: Mapping[str, object], stored: Mapping[str, object]) -> dict[str, object]:
    """What is typed, but a number given back as it is masked is the number that is stored."""
    known = dict(stored)
    shown = masked_values(fields, known)
    return {name: known[name] if name in known and value == shown[name] else value for name, value in typed.items()}


def asked_by(kind: MatterKind[MatterSnapshot]) -> tuple[Field, ...]:
    """Every Field of a kind of matter: of its groups and of its steps."""
    return (*kind.fields, *(field for move in kind.procedure.moves for field in move.inputs))


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
