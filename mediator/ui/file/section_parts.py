"""The parts of a section: its group of Fields, its list, or a form written for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mediator.domain.matter.sections import Section
from mediator.ui.file.group_part import GroupPart
from mediator.ui.file.lists.items import ItemList
from mediator.ui.file.lists.part import ListPart
from mediator.ui.file.lists.records import lists_in
from mediator.ui.file.part import Part, PartContext
from mediator.ui.file.parts.agreement import AgreementPart
from mediator.ui.file.parts.closing import ClosingPart
from mediator.ui.file.parts.intake import IntakePart
from mediator.ui.file.parts.signing import SigningPart

BY_HAND: dict[str, Callable[[PartContext], Part]] = {
    "intake": IntakePart,
    "agreement": AgreementPart,
    "signing": SigningPart,
    "closing": ClosingPart,
}


def parts_of(section: Section[Any], context: PartContext) -> tuple[Part, ...]:
    """Build the parts of a section; none for a section that is only shown."""
    if section.group is not None:
        return (GroupPart(section.group, context),)
    if section.items is not None:
        return (ListPart(ItemList.of(section.items), context),)
    if section.code in BY_HAND:
        return (BY_HAND[section.code](context),)
    return tuple(ListPart(kind, context) for kind in lists_in(section.code))
