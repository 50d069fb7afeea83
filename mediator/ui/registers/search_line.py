"""SearchLine: searches a moment after the last key; text an input method is still composing is not searched."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from mediator.ui.widgets.controls import with_shortcut

PAUSE = 150
"""Milliseconds after the last key before ``asked`` is emitted."""


class SearchLine(QLineEdit):
    """Emits ``asked`` to search and ``to_list`` when Enter or Down moves to the results; Ctrl+F focuses it."""

    asked = Signal()
    to_list = Signal()

    def __init__(self, name: str, *, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setToolTip(with_shortcut(name, "Ctrl+F"))
        self.setClearButtonEnabled(True)
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(PAUSE)
        self.pause.timeout.connect(self.asked)
        self.textEdited.connect(lambda _text: self.pause.start())
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._come_here)

    def search_now(self) -> None:
        """Search at once if a search is waiting."""
        if self.pause.isActive():
            self.pause.stop()
            self.asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.search_now()
            self.to_list.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.pause.stop()
            self.asked.emit()
        else:
            super().keyPressEvent(event)

    def _come_here(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
