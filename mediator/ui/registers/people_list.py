"""PeopleList: the people of all cases with search; shows the numbers and cases of the selected person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mediator.domain.problems import Refused
from mediator.services.people import roster
from mediator.services.people.roster import PersonLine
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.registers.search_line import SearchLine
from mediator.ui.widgets.cards import Card, EmptyState, ScrollPage
from mediator.ui.widgets.chips import Chip
from mediator.ui.widgets.controls import clear_layout, column, icon_label, push_button, row, text_label
from mediator.ui.widgets.refits import Refits
from mediator.ui.widgets.rows import RIGHT, Column, KeyRowsModel
from mediator.ui.widgets.rows_table import RowsTable, TableOrEmpty
from mediator.ui.workspace import Workspace

NARROW_EMS = 52


class PeopleList(Refits, QWidget):
    """Emits ``case_opened(id)`` for a case of the selected person; numbers stay masked until 显示 is pressed."""

    PART = "_halves"

    case_opened = Signal(UUID)

    def __init__(self, workspace: Workspace, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setProperty("role", "clear")
        self.search = SearchLine(self.tr("搜索当事人"), placeholder=self.tr("姓名、拼音首字母、证件号或电话的一部分"))
        self.model = KeyRowsModel[PersonLine, UUID](
            (
                Column(self.tr("姓名或名称"), lambda line: line.name, width=8, stretch=1),
                Column(self.tr("证件号码"), lambda line: line.id_number, width=10, minor=2),
                Column(self.tr("电话"), lambda line: line.phone, width=7, minor=1),
                Column(self.tr("案件"), lambda line: str(line.cases), width=2, align=RIGHT),
            ),
            self._fetch,
        )
        self.table = RowsTable(self.model)
        self.count = text_label("", role="note", wrap=False)
        self.empty = EmptyState("users", "")
        self.show_button = push_button(
            self.tr("显示"), icon="eye", tip=self.tr("显示完整的证件号码和电话，会记入日志"), on_click=self.reveal
        )
        self._detail = QVBoxLayout()
        self._detail.setSpacing(8)
        self.card = Card()
        self.card.body.addLayout(self._detail)
        self._side = ScrollPage(column(self.card, None))
        self._lay_out()
        self.search.asked.connect(self.read)
        self.search.to_list.connect(self._go_to_list)
        self.table.selectionModel().selectionChanged.connect(lambda _on, _off: self._show_person())

    def read(self) -> None:
        """Search again; the selected line stays selected."""
        text = self.search.text()
        with self._workspace.store.reading() as session:
            keys = roster.keys(session, actor=self._workspace.actor, text=text)
            total = roster.count(session)
        self.table.keep_place(lambda: self.model.show_keys(keys))
        if keys and not self.table.currentIndex().isValid():
            self.table.select_row(0)
        found = self.tr("找到 {found} 人，共 {total} 人").format(found=len(keys), total=total)
        self.count.setText(found if text.strip() else self.tr("共 {total} 人").format(total=total))
        nobody = self.tr("没有找到“{text}”。").format(text=text.strip())
        self.empty.sentence.setText(nobody if text.strip() else self.tr("还没有当事人。登记案件以后，他们会列在这里。"))
        self._show_person()

    def person(self) -> PersonLine | None:
        """Return the selected person, or None."""
        number = self.table.currentIndex().row()
        return self.model.row(number) if 0 <= number < self.model.rowCount() else None

    def reveal(self) -> None:
        """Show the numbers of the selected person whole and log it."""
        line = self.person()
        if line is None:
            return
        try:
            with self._workspace.store.transaction() as session:
                whole = roster.reveal(session, line.id, actor=self._workspace.actor, now=self._workspace.clock())
        except Refused as refused:
            self.refusal.setText(str(refused))
            self.refusal.show()
            return
        self.numbers.setText(_numbers(whole))
        self.show_button.hide()

    def _fetch(self, ids: Sequence[UUID]) -> Mapping[UUID, PersonLine]:
        with self._workspace.store.reading() as session:
            return {line.id: line for line in roster.page(session, ids)}

    def _lay_out(self) -> None:
        left = column(TableOrEmpty(self.table, self.empty), self.count, spacing=8)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(16)
        self._halves.addWidget(left, 3)
        self._halves.addWidget(self._side, 2)
        self.title, self.numbers = text_label("", role="section"), text_label("")
        self.numbers.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.address, self.refusal = text_label("", role="note"), text_label("", tone="bad")
        self.cases = QVBoxLayout()
        self.cases.setSpacing(8)
        for part in (self.title, self.numbers, self.address, row(self.show_button, None), self.refusal):
            self._detail.addWidget(part)
        self._detail.addLayout(self.cases)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(10)
        outer.addWidget(row(icon_label("search"), self.search))
        outer.addLayout(self._halves, 1)

    def refit(self) -> None:
        """Fit the parts into the present size."""
        narrow = self.width() < NARROW_EMS * self.fontMetrics().horizontalAdvance("国")
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._halves.setDirection(direction)

    def _show_person(self) -> None:
        line = self.person()
        self._side.setVisible(line is not None)
        if line is None:
            return
        with self._workspace.store.reading() as session:
            cases = roster.cases_of(session, line.id)
        self.title.setText(line.name)
        self.numbers.setText(_numbers(line))
        self.numbers.setVisible(bool(line.id_number or line.phone))
        self.address.setText(line.address)
        self.address.setVisible(bool(line.address))
        self.show_button.setVisible(bool(line.id_number or line.phone))
        self.refusal.hide()
        clear_layout(self.cases)
        self.cases.addWidget(text_label(self.tr("参加过的案件"), role="note"))
        for case in cases:
            button = push_button(self.tr("打开"), role="quiet", on_click=partial(self.case_opened.emit, case.id))
            button.setAccessibleDescription(case.title)
            words = column(
                text_label(case.title), text_label(f"{case.number} · {label(case.role)}", role="note"), spacing=2
            )
            self.cases.addWidget(words)
            self.cases.addWidget(row(Chip(label(case.stage_label), tone=Tone(case.tone)), None, button))

    def _go_to_list(self) -> None:
        if self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)


def _numbers(line: PersonLine) -> str:
    return "\n".join(part for part in (line.id_number, line.phone) if part)
