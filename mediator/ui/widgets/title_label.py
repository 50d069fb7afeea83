"""TitleLabel: the name of the open file, wrapped over lines or cut with … to one line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy


class TitleLabel(QLabel):
    """Its tooltip and its accessible name always have the whole title."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "title")
        self.setWordWrap(True)
        self._whole, self._one_line = "", False

    def say(self, title: str) -> None:
        """Show ``title``."""
        self._whole = title
        self.setAccessibleName(title)
        self._draw()

    def whole(self) -> str:
        """Return the whole title."""
        return self._whole

    def keep_to_one_line(self, *, one_line: bool) -> None:
        """Cut the title to one line, or let it wrap."""
        if one_line != self._one_line:
            self._one_line = one_line
            self.setWordWrap(not one_line)
            across = QSizePolicy.Policy.Ignored if one_line else QSizePolicy.Policy.Preferred
            down = QSizePolicy.Policy.Maximum if one_line else QSizePolicy.Policy.Preferred
            self.setSizePolicy(across, down)
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._draw()

    def _draw(self) -> None:
        cut = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(1, self.width()))
        shown = cut if self._one_line else self._whole
        self.setToolTip(self._whole if shown != self._whole else "")
        if shown != self.text():
            self.setText(shown)
