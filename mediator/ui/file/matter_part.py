"""MatterPart: what every form inside an open matter can do, and what these forms share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Protocol
from uuid import UUID

from mediator.domain.fields import Field
from mediator.domain.matter.kind import MatterKind, MatterSnapshot
from mediator.domain.people.roles import REVEAL
from mediator.domain.problems import Problem
from mediator.services.files.new_ids import new_id
from mediator.ui.file.case_part import Saving, Session
from mediator.ui.intake.register_words import RegisterWords
from mediator.ui.masking.unmasking import Veil
from mediator.ui.workspace import Workspace

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance


@dataclass(frozen=True, kw_only=True)
class MatterContext:
    """What the parts of an open matter share: workspace, kind, the words of the registers, the veil over numbers."""

    workspace: Workspace
    kind: MatterKind[Any]
    offers: RegisterWords
    veil: Veil

    def fields(self, fields: Sequence[Field]) -> tuple[Field, ...]:
        """The Fields with the words of the registers; a number that is masked for this user is not checked."""
        whole = self.workspace.actor.may(REVEAL)
        offered = self.offers.fields(fields)
        return tuple(replace(one, check=one.check if whole or one.mask is None else None) for one in offered)

    def new_id(self) -> UUID:
        """An id for a new entry of a list."""
        return new_id(self.workspace.clock())


class MatterPart(Protocol):
    """A form over a matter: ``touched`` once the user changed something, ``overlay`` lays what is typed over it."""

    touched: bool

    @property
    def changed(self) -> SignalInstance: ...

    def show_matter(self, matter: MatterSnapshot) -> None: ...

    def raw(self) -> dict[str, Any]: ...

    def set_raw(self, data: Mapping[str, Any]) -> None: ...

    def overlay(self, matter: MatterSnapshot) -> MatterSnapshot: ...

    def problems(self) -> list[Problem]: ...

    def save(self, session: Session, matter: MatterSnapshot, how: Saving) -> None: ...

    def focus_on(self, problem: Problem) -> bool: ...
