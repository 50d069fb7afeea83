"""Part: what every form inside an open case can do; the page composes them and knows no more of them than this."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Protocol
from uuid import UUID

from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.people.roles import Actor
from mediator.domain.problems import Problem
from mediator.services.files.new_ids import new_id
from mediator.ui.intake.register_words import RegisterWords
from mediator.ui.masking.unmasking import Masking
from mediator.ui.workspace import Workspace

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

Session = Any
"""The open transaction: handed on to services, never looked into here."""


def with_value(case: CaseSnapshot, name: str, value: Any) -> CaseSnapshot:
    """The case with another value of one attribute."""
    changes: dict[str, Any] = {name: value}
    return replace(case, **changes)


@dataclass(frozen=True, kw_only=True)
class Saving:
    """Who saves, when, and why if a final paper prints what changes."""

    actor: Actor
    now: datetime
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class Desk:
    """What the parts of an open case share: the workspace, the words of the register, the masking over its numbers."""

    workspace: Workspace
    words: RegisterWords
    masking: Masking

    def today(self) -> date:
        """The local day."""
        return self.workspace.today

    def time(self) -> str:
        """``14:30`` now, to the half hour before."""
        now = self.workspace.clock().astimezone()
        return f"{now.hour:02d}:{now.minute // 30 * 30:02d}"

    def new_id(self) -> UUID:
        """An id for a new record."""
        return new_id(self.workspace.clock())


class Part(Protocol):
    """A form over a case: ``touched`` once the user changed something, ``overlay`` lays what is typed over the case."""

    touched: bool

    @property
    def changed(self) -> SignalInstance: ...

    def show_case(self, case: CaseSnapshot) -> None: ...

    def raw(self) -> dict[str, Any]: ...

    def set_raw(self, data: Mapping[str, Any]) -> None: ...

    def overlay(self, case: CaseSnapshot, *, proposed: bool) -> CaseSnapshot: ...

    def place(self) -> int: ...

    def problems(self) -> list[Problem]: ...

    def save(self, session: Session, case: CaseSnapshot, how: Saving) -> None: ...

    def lock(self) -> None: ...

    def focus_on(self, problem: Problem) -> bool: ...
