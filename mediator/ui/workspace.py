"""Workspace: what a page may need: the store, the acting user, the clock, and the signal after a change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mediator.domain.people.roles import Actor

if TYPE_CHECKING:
    from mediator.storage.store import Store


class Changes(QObject):
    """One signal for the whole window: something was saved, and pages that show it read again.

    Emits ``own_rights`` when the role of the acting user has changed and they must unlock again.
    """

    happened = Signal()
    own_rights = Signal()


@dataclass(frozen=True, kw_only=True)
class Workspace:
    """The object every page is built with; pages share nothing else."""

    store: Store
    actor: Actor
    clock: Callable[[], datetime]
    changes: Changes

    def may(self, permission: str) -> bool:
        """Return True if the user's role allows this and the office is not opened read-only."""
        return self.actor.may(permission) and not self.store.read_only

    @property
    def today(self) -> date:
        """Return the local day."""
        return self.clock().astimezone().date()
