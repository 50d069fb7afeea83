"""OwedList: every open deadline of the matters of a desk, a card each."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kinds import kinds_of
from mediator.services.lists import matter_lists
from mediator.ui.desks.owed_card import owed_card
from mediator.ui.widgets.cards import EmptyState, ScrollPage
from mediator.ui.widgets.controls import clear_layout, column
from mediator.ui.workspace import Workspace


class OwedList(ScrollPage):
    """Emits ``entity_opened("matter", id, section)`` from the button of a card."""

    entity_opened = Signal(str, UUID, str)

    def __init__(self, workspace: Workspace, *, desk: Desk) -> None:
        holder = QWidget()
        holder.setProperty("role", "clear")
        super().__init__(column(holder, None))
        self._workspace, self._desk = workspace, desk
        self._cards = QVBoxLayout(holder)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(10)

    def read(self) -> None:
        """Read the deadlines again."""
        kinds = [kind.code for kind in kinds_of(self._desk)]
        with self._workspace.store.reading() as session:
            found = matter_lists.owed(session, kinds, actor=self._workspace.actor)
        clear_layout(self._cards)
        if not found:
            self._cards.addWidget(EmptyState("circle-check", self.tr("没有正在走的期限。")))
        for one in found:
            self._cards.addWidget(owed_card(one, today=self._workspace.today, opened=self.entity_opened.emit))
