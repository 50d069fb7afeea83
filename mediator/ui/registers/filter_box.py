"""FilterBox: filters a list by one of several words, or not at all; the mouse wheel never changes it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QStyledItemDelegate, QWidget


class FilterBox(QComboBox):
    """Emits ``chosen`` when the user takes another word; the first entry, ``everything``, means no filter."""

    chosen = Signal()

    def __init__(self, name: str, everything: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._everything = everything
        self._offered: tuple[tuple[str, object], ...] = ()
        popup = QListView()
        popup.setProperty("role", "popup")
        self.setView(popup)
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setMaxVisibleItems(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.addItem(everything, None)
        self.activated.connect(lambda _index: self.chosen.emit())

    def offer(self, entries: Sequence[tuple[str, object]]) -> None:
        """Show these ``(word, value)`` pairs; the choice stays if it is still among them."""
        if tuple(entries) == self._offered:
            return
        kept = self.value()
        self._offered = tuple(entries)
        with QSignalBlocker(self):
            self.clear()
            self.addItem(self._everything, None)
            for word, value in entries:
                self.addItem(word, value)
            self.setCurrentIndex(max(0, self.findData(kept)))

    def value(self) -> object:
        """Return the value of the chosen word, None without a filter."""
        return self.currentData()

    def choose(self, value: object) -> None:
        """Choose a value without a signal; None means no filter."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
