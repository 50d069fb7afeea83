"""Mask ID numbers and phones until an actor with the permission reveals them (个人信息保护法 第6、51条)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar, overload

from mediator.domain.case.parties import Agent, Member, Party
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.fields import Field
from mediator.domain.matter.kind import ItemKind, MatterKind
from mediator.domain.matter.snapshot import Item, MatterSnapshot

Person = TypeVar("Person", Party, Member, Agent)

_LONG = 15
_SHORT = 4


def mask_id(text: str) -> str:
    """Return ``3299**********0033``; a shorter number shows two characters at each end, a very short one none."""
    if len(text) >= _LONG:
        return _mask(text, head=4, tail=4)
    return _mask(text, head=2, tail=2) if len(text) > _SHORT else "*" * len(text)


def mask_phone(text: str) -> str:
    """Return ``154****0101``; a landline shows its area code: ``0513-****0000``."""
    landline = re.fullmatch(r"(0\d{2,3}-?)(\d{7,8})(-\d{1,5})?", text)
    if landline:
        return landline[1] + _mask(landline[2], head=0, tail=len(landline[2]) - 4) + (landline[3] or "")
    return _mask(text, head=3, tail=4) if len(text) > 7 else "*" * len(text)


def mask_numbers(text: str) -> str:
    """Return a line of words with every possible phone or ID masked: ``陆秋萍 154****0101``."""
    return re.sub(r"\d(?:[\d-]{5,}[\dXx])", lambda found: _number(found[0]), text)


def _number(text: str) -> str:
    return mask_id(text) if len(text) >= _LONG else mask_phone(text)


def _mask(text: str, *, head: int, tail: int) -> str:
    return text[:head] + "*" * (len(text) - head - tail) + text[len(text) - tail :]


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


@overload
def masked_file(file: CaseSnapshot) -> CaseSnapshot: ...


@overload
def masked_file(file: MatterSnapshot, kind: MatterKind[MatterSnapshot]) -> MatterSnapshot: ...


def masked_file(
    file: CaseSnapshot | MatterSnapshot, kind: MatterKind[MatterSnapshot] | None = None
) -> CaseSnapshot | MatterSnapshot:
    """Return a case, or a matter of this ``kind``, with every ID number and phone in it masked."""
    if isinstance(file, CaseSnapshot):
        return replace(file, parties=tuple(_party(party) for party in file.parties))
    if kind is None:
        raise TypeError("a matter is masked by the Fields of its kind")
    return replace(
        file,
        values=masked_values(kind.every_field, file.values),
        items=tuple(masked_item(item, kind.item_kind(item.kind)) for item in file.items),
        case=masked_file(file.case) if file.case is not None else None,
    )


def masked_item(item: Item, kind: ItemKind) -> Item:
    """Return one entry of a list of a matter, masked."""
    return replace(item, values=masked_values(kind.fields, item.values))


def _party(party: Party) -> Party:
    agents = tuple(_person(agent) for agent in party.agents)
    return replace(_person(masked_members(party)), agents=agents)


def _person(person: Person) -> Person:
    return replace(person, id_number=mask_id(person.id_number), phone=mask_phone(person.phone))
