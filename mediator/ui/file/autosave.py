"""Autosave: saves what is typed as a draft within a second of the last key and restores it after a power cut."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from mediator.domain.problems import StorageTrouble
from mediator.storage import drafts
from mediator.ui.workspace import Workspace

DELAY_MS = 600
Gather = Callable[[], dict[str, Any]]


class Autosave(QObject):
    """Saves what ``gather()`` returns under :attr:`key`; ``saved`` carries the moment, ``failed`` a sentence."""

    saved = Signal(object)
    failed = Signal(str)

    def __init__(self, workspace: Workspace, key: str, gather: Gather, *, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._gather = workspace, gather
        self.key = key
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(DELAY_MS)
        self.timer.timeout.connect(self.save_now)

    def touch(self) -> None:
        """Note that something was typed; it is saved when the typing pauses."""
        self.timer.start()

    def flush(self) -> None:
        """Save now what still waits to be saved, before the page closes."""
        if self.timer.isActive():
            self.save_now()

    def save_now(self) -> None:
        """Save now; after a failure the text stays on the screen and the next key saves again."""
        self.timer.stop()
        now = self._workspace.clock()
        try:
            with self._workspace.store.transaction() as session:
                drafts.save(session, self.key, owner=self._workspace.actor.name, data=self._gather(), now=now)
        except StorageTrouble as trouble:
            self.failed.emit(str(trouble))
        else:
            self.saved.emit(now)

    def load(self) -> dict[str, Any] | None:
        """Return the draft, or None."""
        with self._workspace.store.reading() as session:
            return drafts.load(session, self.key, owner=self._workspace.actor.name)

    def discard(self) -> None:
        """Delete the draft, because it is saved for good or not wanted."""
        self.timer.stop()
        if self._workspace.store.read_only or self.load() is None:
            return
        with self._workspace.store.transaction() as session:
            drafts.discard(session, self.key, owner=self._workspace.actor.name)


def clock_words(moment: datetime) -> str:
    """Return the local time as ``10:42``."""
    return f"{moment.astimezone():%H:%M}"
