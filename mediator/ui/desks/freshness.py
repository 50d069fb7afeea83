"""Freshness: reads a tab again after something was saved, at once if it is visible, else when it is next shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from mediator.ui.workspace import Changes


class Freshness(QObject):
    """Calls ``read`` before ``page`` is first shown and after each change, but never while it is hidden."""

    def __init__(self, page: QWidget, changes: Changes, read: Callable[[], object]) -> None:
        super().__init__(page)
        self._page, self._read = page, read
        self.stale = True
        page.installEventFilter(self)
        changes.happened.connect(self._changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.catch_up()
        return super().eventFilter(watched, event)

    def catch_up(self) -> None:
        """Read now if a change was missed."""
        if self.stale:
            self.stale = False
            self._read()

    def _changed(self) -> None:
        self.stale = True
        if self._page.isVisible():
            self.catch_up()
