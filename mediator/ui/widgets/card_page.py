"""CardPage: cards one below the other, no wider than is readable, in a scrolling page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.ui.widgets.cards import Card, ScrollPage

WIDEST = 48
"""Width of a card in Chinese characters."""


class CardPage(QWidget):
    """Filled by :meth:`show_cards`; emits ``closed`` for a page that closes itself."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.cards: tuple[Card, ...] = ()
        content = QWidget()
        self._layout = QVBoxLayout(content)
        self._layout.setContentsMargins(24, 16, 24, 24)
        self._layout.setSpacing(16)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollPage(content))

    def show_cards(self, *cards: Card) -> None:
        """Show the cards; call it once."""
        self.cards = cards
        for card in cards:
            self._layout.addWidget(card)
        self._layout.addStretch(1)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "cards"):
            self._fit()

    def _fit(self) -> None:
        width = WIDEST * self.fontMetrics().horizontalAdvance("国")
        for card in self.cards:
            card.setMaximumWidth(width)
