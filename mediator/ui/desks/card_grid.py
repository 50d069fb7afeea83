"""CardGrid: cards side by side, as many in a row as stay readable, all cards of a row equally tall."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QWidget

from mediator.ui.widgets.refits import Refits


class CardGrid(Refits, QWidget):
    """Lays out cards at least ``ems`` Chinese characters wide."""

    PART = "_grid"

    def __init__(self, *, ems: int = 26, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._ems, self._columns = ems, 0
        self._cards: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)

    def show_cards(self, cards: Sequence[QWidget]) -> None:
        """Replace the cards."""
        for old in self._cards:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._cards = list(cards)
        self._columns = 0
        self.refit()

    def cards(self) -> tuple[QWidget, ...]:
        """The cards in the order shown."""
        return tuple(self._cards)

    def columns(self) -> int:
        """The number of cards in a row."""
        return self._columns

    def refit(self) -> None:
        """Fit the parts into the present size."""
        em = QFontMetrics(self.font()).horizontalAdvance("国")
        columns = max(1, (self.width() + self._grid.spacing()) // (self._ems * em + self._grid.spacing()))
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
