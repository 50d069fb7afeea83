"""ReportSection: the reports at the station that have not been struck off, each with what comes next."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kinds import kinds_of
from mediator.services.lists import matter_lists
from mediator.services.lists.matter_lists import MatterRow, Wanted
from mediator.ui.desks.card_grid import CardGrid
from mediator.ui.desks.owed_card import due_chip
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.widgets.cards import Card, SectionTitle
from mediator.ui.widgets.chips import ChipRow
from mediator.ui.widgets.controls import push_button, row, text_label
from mediator.ui.workspace import Workspace

FIRST, MORE = 6, 24


class ReportSection(QWidget):
    """``entity_opened("matter", id, "")`` from a card's button; ``count`` is how many there are."""

    entity_opened = Signal(str, UUID, str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self._workspace, self._limit = workspace, FIRST
        self._wanted = Wanted(kinds=tuple(kind.code for kind in kinds_of(Desk.STATION)), open_only=True)
        self.count = 0
        self.title = SectionTitle(self.tr("来访、上报和值班"))
        self.grid = CardGrid()
        self.more = push_button("", role="quiet", icon="chevron-down", on_click=self._show_more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 8)
        layout.setSpacing(10)
        layout.addWidget(self.title)
        layout.addWidget(self.grid)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def read(self) -> None:
        """Count and read the newest again."""
        actor, today = self._workspace.actor, self._workspace.today
        with self._workspace.store.reading() as session:
            self.count = matter_lists.count(session, self._wanted, actor=actor, today=today)
            found = matter_lists.rows(session, self._wanted, actor=actor, today=today, limit=self._limit)
        self.title.note.setText(self.tr("{n} 件").format(n=self.count))
        self.grid.show_cards([self._card(line) for line in found])
        left = self.count - len(found)
        self.more.setText(self.tr("再看 {n} 件").format(n=min(left, MORE)))
        self.more.setVisible(left > 0)

    def _card(self, line: MatterRow) -> Card:
        chips = [(label(line.stage_label), Tone(line.tone))]
        if line.due is not None:
            chips.append(due_chip(line.due, self._workspace.today))
        button = push_button(self.tr("打开"), on_click=partial(self.entity_opened.emit, "matter", line.id, ""))
        button.setAccessibleDescription(line.title)
        card = Card()
        card.add(text_label(line.title, role="strong"))
        card.add(text_label(" · ".join(part for part in (line.number, label(line.category)) if part), role="note"))
        card.add(ChipRow(chips))
        card.body.addStretch(1)
        card.add(row(text_label(label(line.due.label) if line.due else "", stretch=True), button))
        return card

    def _show_more(self) -> None:
        self._limit += MORE
        self.read()
