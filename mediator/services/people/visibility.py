"""The condition of a query for the matters an actor may see."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, and_, or_, true

from mediator.domain.people.roles import WORDS, Actor
from mediator.domain.people.visibility import stored_name
from mediator.storage.tables.matters import MatterTable


def visible_to(access: Any, hidden_from: Any, actor: Actor) -> ColumnElement[bool]:
    """Return the rule of :func:`mediator.domain.people.visibility.may_see` as a condition on two columns."""
    allowed = [permission for permission in WORDS if actor.may(permission)]
    others = ~hidden_from.contains(stored_name(actor.name), autoescape=True) if actor.name else true()
    return or_(access == "", and_(access.in_(allowed), others))


def visible_matters(actor: Actor) -> ColumnElement[bool]:
    """Return the condition that selects the matters this actor may see."""
    return visible_to(MatterTable.access, MatterTable.hidden_from, actor)
