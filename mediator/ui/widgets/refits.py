"""Refits: a widget that fits its parts anew whenever its size or its font changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object


class Refits(_Widget):
    """Stands before the widget class; calls :meth:`refit` once the attribute ``PART`` is there."""

    PART = ""

    def refit(self) -> None:
        """Fit the parts into the present size."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, self.PART):
            self.refit()
