"""CardSection: a title with a count, the first cards, and a button that shows more of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.ui.desks.card_grid import CardGrid
from mediator.ui.widgets.cards import SectionTitle
from mediator.ui.widgets.controls import push_button

FIRST, MORE = 6, 24


class CardSection(QWidget):
    """Shows ``limit`` cards at first; calls ``read()`` when the user asks for more."""

    def __init__(self, title: str, read: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.limit, self.count, self._read = FIRST, 0, read
        self.title = SectionTitle(title)
        self.grid = CardGrid()
        self.more = push_button("", role="quiet", icon="chevron-down", on_click=self._show_more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 8)
        layout.setSpacing(10)
        layout.addWidget(self.title)
        layout.addWidget(self.grid)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_cards(self, cards: Sequence[QWidget], *, count: int) -> None:
        """Show ``cards``, the first ones of ``count``."""
        self.count = count
        self.grid.show_cards(cards)
        self.title.note.setText(self.tr("{n} 件").format(n=count))
        self.more.setText(self.tr("再看 {n} 件").format(n=min(count - len(cards), MORE)))
        self.more.setVisible(count > len(cards))

    def _show_more(self) -> None:
        self.limit += MORE
        self._read()
