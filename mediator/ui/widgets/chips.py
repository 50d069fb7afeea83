"""Chips: short words on a soft tint that name a state, as tall as their words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.controls import restyle
from mediator.ui.widgets.flow_layout import FlowLayout


class Chip(QLabel):
    """One state in words, cut in the middle where room is short; the tone only repeats the words."""

    def __init__(self, text: str, *, tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._whole = text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("role", "chip")
        self.setProperty("tone", str(tone))

    def say(self, text: str, *, tone: Tone) -> None:
        """Show another state."""
        self._whole = text
        self.setText(text)
        self._fit()
        restyle(self, tone=str(tone))

    def whole(self) -> str:
        """Return all the words, even if some are cut on screen."""
        return self._whole

    def sizeHint(self) -> QSize:
        hint, metrics = super().sizeHint(), self.fontMetrics()
        cut = metrics.horizontalAdvance(self._whole) - metrics.horizontalAdvance(self.text())
        return QSize(hint.width() + cut, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        short = self.width() < self.sizeHint().width()
        room, middle = self.contentsRect().width(), Qt.TextElideMode.ElideMiddle
        words = self.fontMetrics().elidedText(self._whole, middle, room) if short else self._whole
        self.setToolTip(self._whole if short else "")
        if words != self.text():
            self.setText(words)


class ChipRow(QWidget):
    """Chips side by side, wrapped into rows."""

    def __init__(self, chips: Sequence[tuple[str, Tone]] = (), *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._layout = FlowLayout(self, centred=True)
        self.show_chips(chips)

    def show_chips(self, chips: Sequence[tuple[str, Tone]]) -> None:
        """Replace the chips by ``(words, tone)`` pairs."""
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._chips = [Chip(text, tone=tone) for text, tone in chips]
        for chip in self._chips:
            self._layout.addWidget(chip)
        self.updateGeometry()

    def texts(self) -> tuple[str, ...]:
        """Return the words shown."""
        return tuple(chip.whole() for chip in self._chips)
