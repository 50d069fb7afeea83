"""The service tab (法律服务): what people asked and how it was answered, the advisers, and what they did."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kinds import kinds_of
from mediator.ui.desks.adviser_table import AdviserTable
from mediator.ui.desks.freshness import Freshness
from mediator.ui.desks.matter_list import MatterList
from mediator.ui.desks.opening_buttons import OpeningButtons
from mediator.ui.desks.pill_stack import PillStack
from mediator.ui.frame.toast import Toast
from mediator.ui.look.translation import label
from mediator.ui.registers.entry_registers import entry_register
from mediator.ui.registers.register_list import RegisterList
from mediator.ui.workspace import Workspace

HOURS, ADVISERS = "hours", "adviser"


class ServiceTab(QWidget):
    """``entity_opened(entity, id, section)`` for a line, ``page_wanted(PageRequest)`` for something that is begun."""

    entity_opened = Signal(str, UUID, str)
    page_wanted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._workspace = workspace
        self.kinds = kinds_of(Desk.SERVICE)
        self.toast = Toast(self)
        self.openings = OpeningButtons(workspace, self.kinds)
        self.openings.page_wanted.connect(self.page_wanted)
        self.lists = {kind.code: MatterList(workspace, (kind,), empty=self.tr("还没有登记。")) for kind in self.kinds}
        for shown in self.lists.values():
            shown.entity_opened.connect(self.entity_opened)
        self.hours = AdviserTable(workspace)
        self.advisers: RegisterList[Any] = RegisterList(workspace, entry_register(workspace, "adviser"))
        self.advisers.saved.connect(self.toast.say)
        self.parts = self._lay_out()
        self.parts.turned.connect(lambda _code: self.read())
        self.fresh = Freshness(self, workspace.changes, self.read)

    def read(self) -> None:
        """Read the part that is shown."""
        if self.parts.code in self.lists:
            self.lists[self.parts.code].read()
        elif self.parts.code == HOURS:
            self.hours.read()
        else:
            self.advisers.read()

    def choose(self, part: str) -> None:
        """Show one of the parts."""
        self.parts.choose(part)

    def _lay_out(self) -> PillStack:
        parts = PillStack(
            (
                *((kind.code, label(kind.label), self.lists[kind.code]) for kind in self.kinds),
                (HOURS, self.tr("顾问服务统计"), self.hours),
                (ADVISERS, self.tr("法律顾问"), self.advisers),
            )
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 14, 24, 12)
        outer.setSpacing(10)
        outer.addWidget(self.openings)
        outer.addWidget(parts, 1)
        return parts
