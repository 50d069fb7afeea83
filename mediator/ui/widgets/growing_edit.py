"""GrowingEdit: a text box as tall as its text, so that no line is cut."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from mediator.ui.widgets.refits import Refits

LEAST_LINES, MOST_LINES = 2, 14
_PADDING = 16


class GrowingEdit(Refits, QPlainTextEdit):
    """Several lines; Enter adds a line, Tab and Ctrl+Enter move to the next input.

    It grows to ``most`` lines and then scrolls. ``clean`` is applied to pasted text.
    """

    PART = "_height"

    finished = Signal()

    def __init__(
        self,
        text: str = "",
        *,
        least: int = LEAST_LINES,
        most: int = MOST_LINES,
        clean: Callable[[str], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._least, self._most, self._clean = least, most, clean
        self._height = 0
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self.refit)
        self.setPlainText(text)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text only, cleaned."""
        if source.hasText():
            text = source.text()
            self.insertPlainText(self._clean(text) if self._clean else text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.finished.emit()

    def _measure(self) -> tuple[int, float]:
        """Return the number of lines on screen and the height of one in pixels, counting no further than needed."""
        layout, block = self.document().documentLayout(), self.document().firstBlock()
        lines, height = 0, 0.0
        while block.isValid() and lines <= self._most:
            height += layout.blockBoundingRect(block).height()  # this also breaks the block into its lines
            lines += max(1, block.layout().lineCount())
            block = block.next()
        return lines, height / lines if height else float(self.fontMetrics().lineSpacing())

    def refit(self) -> None:
        """Fit the parts into the present size."""
        lines, line = self._measure()
        shown = max(self._least, min(self._most, lines))
        policy = Qt.ScrollBarPolicy
        overflow = lines > self._most
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if overflow else policy.ScrollBarAlwaysOff)
        edges = self.height() - self.viewport().height()
        padding = max(edges, _PADDING) if 0 < edges < 2 * _PADDING else _PADDING
        height = ceil(shown * line + 2 * self.document().documentMargin()) + padding
        if height != self._height:
            self._height = height
            self.setFixedHeight(height)
            self.updateGeometry()
