"""LedgerTab (台账): every case with search and filters by year, state, committee and type."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mediator.domain.people.roles import REGISTER
from mediator.services.lists import ledger
from mediator.services.lists.ledger import LedgerFilter, LedgerRow
from mediator.services.office import offices
from mediator.ui.desks.freshness import Freshness
from mediator.ui.registers.filter_box import FilterBox
from mediator.ui.registers.ledger_columns import ledger_columns, stage_choices, type_choices
from mediator.ui.registers.search_line import SearchLine
from mediator.ui.widgets.cards import EmptyState
from mediator.ui.widgets.chip_cell import ChipCell
from mediator.ui.widgets.controls import icon_label, push_button, row, text_label
from mediator.ui.widgets.flow_layout import FlowLayout
from mediator.ui.widgets.rows import KeyRowsModel
from mediator.ui.widgets.rows_table import RowsTable
from mediator.ui.workspace import Workspace


class LedgerTab(QWidget):
    """Emits ``case_opened(id)`` for a row, ``new_case`` from the empty list; keeps place and selection while hidden."""

    case_opened = Signal(UUID)
    new_case = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._total = 0
        self.setProperty("role", "clear")
        self.search = SearchLine(
            self.tr("搜索案件"), placeholder=self.tr("姓名、拼音首字母、卷号、证件号、电话、事由……")
        )
        self.year = FilterBox(self.tr("年度"), self.tr("全部年度"))
        self.stage = FilterBox(self.tr("状态"), self.tr("全部状态"))
        self.committee = FilterBox(self.tr("调委会"), self.tr("全部调委会"))
        self.kind = FilterBox(self.tr("纠纷类型"), self.tr("全部类型"))
        self.filters = (self.year, self.stage, self.committee, self.kind)
        self.model = KeyRowsModel[LedgerRow, int](ledger_columns(), self._fetch)
        self.table = RowsTable(self.model)
        self.table.setItemDelegateForColumn(len(self.model.columns) - 1, ChipCell(self.table))
        self.table.setAccessibleName(self.tr("案件列表"))
        self.count = text_label("", role="note", wrap=False)
        self.clear = push_button(
            self.tr("显示全部"), role="quiet", icon="x", tip=self.tr("去掉搜索和筛选"), on_click=self.show_all
        )
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.search)
        self.fresh = Freshness(self, workspace.changes, self.read)

    def wanted(self) -> LedgerFilter:
        """Return the search and filters as set now."""
        year, stages = self.year.value(), self.stage.value()
        committee, kind = self.committee.value(), self.kind.value()
        return LedgerFilter(
            text=self.search.text(),
            stages=stages if isinstance(stages, tuple) else (),
            year=year if isinstance(year, int) else None,
            committee_id=committee if isinstance(committee, UUID) else None,
            dispute_type=kind if isinstance(kind, str) else "",
        )

    def read(self) -> None:
        """Read filters, count and list again; the selected case and the scroll position stay."""
        with self._workspace.store.reading() as session:
            committees = offices.committees(session)
            self.year.offer([(self.tr("{year}年").format(year=year), year) for year in ledger.years(session)])
            self.committee.offer([(committee.short_name, committee.id) for committee in committees])
            self._total = ledger.count(session)
            keys = ledger.keys(session, self.wanted(), actor=self._workspace.actor)
        self.committee.setVisible(len(committees) > 1)
        bar = self.table.verticalScrollBar()
        place = bar.value()
        self.table.keep_place(lambda: self.model.show_keys(keys))
        bar.setValue(place)
        self._say()

    def search_again(self) -> None:
        """Search and filter, with the list at its top."""
        with self._workspace.store.reading() as session:
            keys = ledger.keys(session, self.wanted(), actor=self._workspace.actor)
        self.model.show_keys(keys)
        self._say()

    def show_all(self) -> None:
        """Clear the search and every filter."""
        self.search.clear()
        for box in self.filters:
            box.choose(None)
        self.search_again()
        self.search.setFocus()

    def _lay_out(self) -> None:
        boxes = QWidget()
        boxes.setProperty("role", "clear")
        flow = FlowLayout(boxes)
        for box in self.filters:
            flow.addWidget(box)
        self.stage.offer(stage_choices())
        self.kind.offer(type_choices())
        self.empty = EmptyState(
            "folder-open",
            self.tr("还没有案件。"),
            note=self.tr("登记第一件纠纷以后，它就列在这里。"),
            button=self.tr("登记新纠纷") if self._workspace.may(REGISTER) else "",
            on_click=self.new_case.emit,
        )
        self.nothing = EmptyState(
            "search", self.tr("没有找到。"), button=self.tr("显示全部案件"), on_click=self.show_all
        )
        self.pane = QStackedWidget()
        for part in (self.table, self.empty, self.nothing):
            self.pane.addWidget(part)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 14, 24, 12)
        outer.setSpacing(10)
        outer.addWidget(row(icon_label("search"), self.search))
        outer.addWidget(boxes)
        outer.addWidget(self.pane, 1)
        outer.addWidget(row(self.count, None, self.clear))

    def _connect(self) -> None:
        self.search.asked.connect(self.search_again)
        self.search.to_list.connect(self._go_to_list)
        for box in self.filters:
            box.chosen.connect(self.search_again)
        self.table.opened.connect(self._open)

    def _fetch(self, keys: Sequence[int]) -> Mapping[int, LedgerRow]:
        with self._workspace.store.reading() as session:
            return {found.rid: found for found in ledger.page(session, keys)}

    def _say(self) -> None:
        found, narrowed = self.model.rowCount(), self.wanted() != LedgerFilter()
        if narrowed:
            words = self.tr("找到 {found} 件，共 {total} 件").format(found=f"{found:,}", total=f"{self._total:,}")
        else:
            words = self.tr("共 {total} 件").format(total=f"{self._total:,}")
        self.count.setText(words)
        self.count.setVisible(bool(found))
        self.clear.setVisible(narrowed and bool(found))
        typed = self.search.text().strip()
        sentence = self.tr("没有找到“{text}”。").format(text=typed) if typed else self.tr("没有这样的案件。")
        self.nothing.sentence.setText(sentence)
        self.pane.setCurrentWidget(self.table if found else self.nothing if narrowed else self.empty)

    def _go_to_list(self) -> None:
        if self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.table.currentIndex().isValid():
                self.table.select_row(0)

    def _open(self, number: int) -> None:
        found = self.model.row(number)
        if found is not None:
            self.case_opened.emit(found.id)
