"""Mask the numbers of a file until an actor with the permission reveals them (个人信息保护法 第6、51条)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from mediator.domain.case.parties import Agent, Member, Party
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.fields import Field
from mediator.domain.matter.kind import ItemKind, MatterKind
from mediator.domain.matter.snapshot import Item
from mediator.domain.people.masks import mask_id, mask_phone

Person = TypeVar("Person", Party, Member, Agent)


def masked_values(fields: Iterable[Field], values: Mapping[str, object]) -> dict[str, object]:
    """Return the values; those whose Field has a mask are masked."""
    found = dict(values)
    for field in fields:
        value = found.get(field.name)
        if field.mask is not None and isinstance(value, str):
            found[field.name] = field.mask(value)
    return found


def masked_members(party: Party) -> Party:
    """Return a group with the ID numbers and phones of all its members masked."""
    return replace(party, members=tuple(_person(member) for member in party.members))


def kept_whole(fields: Iterable[Field], typed: Mapping[str, object], stored: Mapping[str, object]) -> dict[str, object]:
    """Return the typed values; a number given back masked is replaced by the stored one."""
    known = dict(stored)
    shown = masked_values(fields, known)
    return {name: known[name] if name in known and value == shown[name] else value for name, value in typed.items()}


def masked_file(file: Any, kind: MatterKind[Any]) -> Any:
    """Return a file of this ``kind`` with every ID number and phone in it masked."""
    if isinstance(file, CaseSnapshot):
        return masked_case(file)
    return replace(
        file,
        values=masked_values(kind.every_field, file.values),
        items=tuple(masked_item(item, kind.item_kind(item.kind)) for item in file.items),
        case=masked_case(file.case) if file.case is not None else None,
    )


def masked_case(case: CaseSnapshot) -> CaseSnapshot:
    """Return a case with every ID number and phone in it masked."""
    return replace(case, parties=tuple(_party(party) for party in case.parties))


def masked_item(item: Item, kind: ItemKind) -> Item:
    """Return one entry of a list of a matter, masked."""
    return replace(item, values=masked_values(kind.fields, item.values))


def _party(party: Party) -> Party:
    agents = tuple(_person(agent) for agent in party.agents)
    return replace(_person(masked_members(party)), agents=agents)


def _person(person: Person) -> Person:
    return replace(person, id_number=mask_id(person.id_number), phone=mask_phone(person.phone))
