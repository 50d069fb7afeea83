"""Preload: imports the heavy modules on a thread while the user types the passphrase."""

from __future__ import annotations

import gc
from importlib import import_module
from threading import Thread
from typing import Final

from PySide6.QtCore import QObject, Signal

MODULES: Final = (
    "mediator.storage.warm",
    "mediator.services.lists.ledger",
    "mediator.services.office.set_up",
    "mediator.services.office.backups",
    "mediator.ui.frame.main_window",
    "mediator.ui.desks.today",
    "mediator.ui.registers.ledger",
    "mediator.ui.file.file_page",
    "mediator.ui.intake.intake_page",
    "mediator.ui.desks.desk_pages",
    "mediator.ui.registers.roster",
)
"""What is needed right after unlocking, the dearest first."""


class Preload(QObject):
    """Emits ``finished`` when all is imported; a module needed earlier is imported at once, waiting for its lock."""

    finished = Signal()

    def __init__(self, modules: tuple[str, ...] = MODULES, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = Thread(target=self._work, args=(modules,), name="preload", daemon=True)
        self._started = False

    def start(self) -> None:
        """Start importing; a second call does nothing."""
        if not self._started:
            self._started = True
            self._thread.start()

    def wait(self) -> None:
        """Wait until all is imported, before the program ends."""
        if self._started:
            self._thread.join()

    def _work(self, modules: tuple[str, ...]) -> None:
        for name in modules:
            import_module(name)
        gc.freeze()  # modules live as long as the program: no need to look at them at each collection
        self.finished.emit()
