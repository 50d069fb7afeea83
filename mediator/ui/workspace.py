"""Workspace: the four things a page may need: the store, who acts, the clock, and the signal that something changed."""

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
    """One signal for the whole window: something was saved, whoever shows it reads it again.

    ``own_rights`` when the user at the keyboard has another role from now on: they come in again with it.
    """

    happened = Signal()
    own_rights = Signal()


@dataclass(frozen=True, kw_only=True)
class Workspace:
    """What every page is built with; nothing else is shared between pages."""

    store: Store
    actor: Actor
    clock: Callable[[], datetime]
    changes: Changes

    def may(self, permission: str) -> bool:
        """True if the user's role lets them do this and the office is not open to look only."""
        return self.actor.may(permission) and not self.store.read_only

    @property
    def today(self) -> date:
        """The local day."""
        return self.clock().astimezone().date()
