"""LogView: the log of the file with act, time and user, newest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.text.dates import format_moment
from mediator.services.files.log import LogRow
from mediator.ui.widgets.cards import Card
from mediator.ui.widgets.controls import clear_layout, column, push_button, text_label

STEP = 50


class LogView(QWidget):
    """Shows a limited number of lines, with a button for more."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._rows: tuple[LogRow, ...] = ()
        self._told: Callable[[LogRow], str] = lambda row: row.sentence
        self._shown = STEP
        self.card = Card(self.tr("经过"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(10)
        self.card.body.addLayout(self._lines)
        self.more = push_button(self.tr("再看以前的"), role="quiet", icon="history", on_click=self._show_more)
        self.card.add(self.more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)

    def show_log(self, rows: Sequence[LogRow], *, told: Callable[[LogRow], str]) -> None:
        """Show ``rows``, which come oldest first, in the words of ``told``."""
        self._told = told
        self._rows = tuple(reversed(rows))
        self._draw()

    def sentences(self) -> tuple[str, ...]:
        """Return the sentences shown."""
        return tuple(self._told(row) for row in self._rows[: self._shown])

    def _show_more(self) -> None:
        self._shown += STEP
        self._draw()

    def _draw(self) -> None:
        clear_layout(self._lines)
        for row in self._rows[: self._shown]:
            when = f"{format_moment(row.at.astimezone())}　{row.actor}"
            self._lines.addWidget(column(text_label(self._told(row)), text_label(when, role="note"), spacing=2))
        self.more.setVisible(self._shown < len(self._rows))
