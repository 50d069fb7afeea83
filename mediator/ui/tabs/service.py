"""The service tab (法律服务): what people asked and how it was answered, the advisers, and their hours this month."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.matter_desks import service_kinds
from mediator.services.adviser_hours import AN_HOUR, HoursRow, adviser_hours, duty_hours
from mediator.ui.cards import EmptyState
from mediator.ui.controls import column, text_label
from mediator.ui.rows import RIGHT, Column, RowsModel
from mediator.ui.rows_table import RowsTable, TableOrEmpty
from mediator.ui.tabs.entry_registers import entry_register
from mediator.ui.tabs.freshness import Freshness
from mediator.ui.tabs.matter_list import MatterList
from mediator.ui.tabs.opening_buttons import OpeningButtons
from mediator.ui.tabs.pill_stack import PillStack
from mediator.ui.tabs.register_list import RegisterList
from mediator.ui.toast import Toast
from mediator.ui.tokens import Tone
from mediator.ui.translation import label
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
        self.kinds = service_kinds()
        self.toast = Toast(self)
        self.openings = OpeningButtons(workspace, self.kinds)
        self.openings.page_wanted.connect(self.page_wanted)
        self.lists = {kind.code: MatterList(workspace, (kind,), empty=self.tr("还没有登记。")) for kind in self.kinds}
        for shown in self.lists.values():
            shown.entity_opened.connect(self.entity_opened)
        self.hours = RowsModel[HoursRow](self._columns())
        self.hours_note = text_label("", role="note")
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
            self._read_hours()
        else:
            self.advisers.read()

    def _read_hours(self) -> None:
        today = self._workspace.today
        with self._workspace.store.reading() as session:
            found = adviser_hours(session, today, actor=self._workspace.actor)
            duty = duty_hours(session)
        self.hours.show_rows(found)
        words = self.tr("{year}年{month}月，每村每月不少于{n}小时。")
        self.hours_note.setText(words.format(year=today.year, month=today.month, n=duty))

    def _columns(self) -> tuple[Column[HoursRow], ...]:
        return (
            Column(self.tr("法律顾问"), lambda line: line.adviser, width=6),
            Column(self.tr("村（社区）"), lambda line: line.village, width=9, stretch=1),
            Column(self.tr("本月"), lambda line: self._time(line.minutes), width=7, align=RIGHT),
            Column(
                self.tr("够不够"),
                self._lacking,
                width=7,
                tone=lambda line: Tone.OK if line.enough else Tone.WARN,
            ),
        )

    def _time(self, minutes: int) -> str:
        hours, rest = divmod(minutes, AN_HOUR)
        if rest:
            return self.tr("{h}小时{m}分").format(h=hours, m=rest)
        return self.tr("{h}小时").format(h=hours)

    def _lacking(self, line: HoursRow) -> str:
        if line.enough:
            return self.tr("够了")
        return self.tr("还差{time}").format(time=self._time(line.duty * AN_HOUR - line.minutes))

    def _lay_out(self) -> PillStack:
        nobody = EmptyState("users", self.tr("还没有登记法律顾问和他们服务的村。"))
        hours = column(self.hours_note, TableOrEmpty(RowsTable(self.hours), nobody), spacing=8)
        layout = hours.layout()
        if isinstance(layout, QVBoxLayout):
            layout.setStretch(1, 1)
        parts = PillStack(
            (
                *((kind.code, label(kind.label), self.lists[kind.code]) for kind in self.kinds),
                (HOURS, self.tr("顾问服务时长"), hours),
                (ADVISERS, self.tr("法律顾问"), self.advisers),
            )
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 14, 24, 12)
        outer.setSpacing(10)
        outer.addWidget(self.openings)
        outer.addWidget(parts, 1)
        return parts
