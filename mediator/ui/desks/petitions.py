"""The petition tab (信访): the register with its clocks, for those who may see petitions; the rest see no tab."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kinds import kinds_of
from mediator.services.lists import matter_lists
from mediator.services.registers.entries import entries
from mediator.ui.desks.freshness import Freshness
from mediator.ui.desks.matter_list import MatterList, Options, ValueFilter
from mediator.ui.desks.opening_buttons import OpeningButtons
from mediator.ui.desks.owed_card import owed_card
from mediator.ui.desks.petition_figures import PetitionFiguresCard
from mediator.ui.desks.pill_stack import PillStack
from mediator.ui.look.translation import label
from mediator.ui.widgets.cards import EmptyState, ScrollPage
from mediator.ui.widgets.controls import clear_layout, column
from mediator.ui.workspace import Workspace

OWED = "owed"
LEAST_ROWS = 4
"""What of a list stays in sight where the type is large: the page scrolls instead."""


class PetitionTab(QWidget):
    """``entity_opened(entity, id, section)`` for a line, ``page_wanted(PageRequest)`` for something that is begun."""

    entity_opened = Signal(str, UUID, str)
    page_wanted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._workspace = workspace
        self.kinds = kinds_of(Desk.PETITIONS)
        self.openings = OpeningButtons(workspace, self.kinds)
        self.openings.page_wanted.connect(self.page_wanted)
        self.figures = PetitionFiguresCard(workspace)
        self.lists = {kind.code: self._list(kind.code) for kind in self.kinds}
        self.owed = QVBoxLayout()
        self.owed.setContentsMargins(0, 0, 0, 0)
        self.owed.setSpacing(10)
        holder = QWidget()
        holder.setProperty("role", "clear")
        holder.setLayout(self.owed)
        clocks = (OWED, self.tr("期限"), ScrollPage(column(holder, None)))
        listed = [(kind.code, label(kind.label), self.lists[kind.code]) for kind in self.kinds]
        self.parts = PillStack((*listed, clocks))
        self.parts.turned.connect(lambda _code: self.read())
        whole = QWidget()
        inner = QVBoxLayout(whole)
        inner.setContentsMargins(24, 14, 24, 12)
        inner.setSpacing(10)
        inner.addWidget(self.openings)
        inner.addWidget(self.figures)
        inner.addWidget(self.parts, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollPage(whole))
        self.fresh = Freshness(self, workspace.changes, self.read)

    def read(self) -> None:
        """Read the figures and the part that is shown."""
        self.figures.read()
        if self.parts.code in self.lists:
            self.lists[self.parts.code].read()
        else:
            self._read_owed()

    def _read_owed(self) -> None:
        today = self._workspace.today
        with self._workspace.store.reading() as session:
            found = matter_lists.owed(session, [kind.code for kind in self.kinds], actor=self._workspace.actor)
        clear_layout(self.owed)
        if not found:
            self.owed.addWidget(EmptyState("circle-check", self.tr("没有正在走的期限。")))
        for one in found:
            self.owed.addWidget(owed_card(one, today=today, opened=self.entity_opened.emit))

    def _list(self, code: str) -> MatterList:
        kind = next(kind for kind in self.kinds if kind.code == code)
        names = {field.name for field in kind.fields}
        further = [
            one
            for one in (
                ValueFilter(
                    name="backlog",
                    title="信访积案",
                    everything=self.tr("积案和其他"),
                    options=lambda _session: ((self.tr("只看积案"), True),),
                ),
                ValueFilter(name="leader", title="包案领导", everything=self.tr("全部包案领导"), options=_leaders),
            )
            if one.name in names
        ]
        shown = MatterList(self._workspace, (kind,), empty=self.tr("还没有登记。"), further=further)
        shown.entity_opened.connect(self.entity_opened)
        shown.table.keep_rows(LEAST_ROWS)
        return shown


def _leaders(session: Any) -> Options:
    return [(entry.name, entry.name) for entry in entries(session, "leader")]
