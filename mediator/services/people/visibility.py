"""Which matters an actor may see: those their role allows, but never an accusation against themselves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, true

from mediator.domain.matter.kind import MatterKind, MatterSnapshot
from mediator.domain.people.concealment import mark, named_in, names
from mediator.domain.people.roles import WORDS, Actor, require
from mediator.domain.problems import Problem, Refused


def may_see(actor: Actor, *, access: str, hidden_from: str) -> bool:
    """True if the actor may know that a matter with this permission and these names exists."""
    return (not access or actor.may(access)) and not names(hidden_from, actor.name)


def seen(access: Any, hidden_from: Any, actor: Actor) -> ColumnElement[bool]:
    """The same as a condition on two columns."""
    allowed = [permission for permission in WORDS if actor.may(permission)]
    others = ~hidden_from.contains(mark(actor.name), autoescape=True) if actor.name else true()
    return or_(access == "", and_(access.in_(allowed), others))


def require_sight(kind: MatterKind[MatterSnapshot], values: Mapping[str, object], *, actor: Actor) -> None:
    """Refused if the actor could not see a matter with these values: it is kept by somebody who can."""
    if access := kind.access(values):
        require(actor, access)
    if names(named_in(kind.hidden_from(values)), actor.name):
        message = f"这件{kind.label}反映的是“{actor.name}”本人，请交由其他有权限的人登记和办理。"
        raise Refused([Problem(message=message)])
