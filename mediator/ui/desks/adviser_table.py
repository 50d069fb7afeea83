"""AdviserTable: the work of each legal adviser for each village in a month or quarter, and what is still owed."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.services.lists.adviser_hours import AN_HOUR, QUARTER, HoursRow, adviser_duty, adviser_hours, month_of
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.cards import EmptyState
from mediator.ui.widgets.controls import push_button, row, text_label
from mediator.ui.widgets.rows import RIGHT, Column, RowsModel
from mediator.ui.widgets.rows_table import RowsTable, TableOrEmpty
from mediator.ui.workspace import Workspace


class AdviserTable(QWidget):
    """Shows the present month first; buttons switch to another month or quarter."""

    def __init__(self, workspace: Workspace, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._workspace = workspace
        self.span = month_of(workspace.today)
        self.title = text_label("", role="section", wrap=False)
        self.note = text_label("", role="note")
        self.earlier = push_button("", icon="chevron-left", on_click=partial(self.turn, -1))
        self.later = push_button("", icon="chevron-right", on_click=partial(self.turn, 1))
        self.change = push_button("", role="choice", on_click=self.toggle)
        self.model = RowsModel[HoursRow](self._columns())
        nobody = EmptyState("users", self.tr("还没有登记法律顾问和他们服务的村。"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(row(self.earlier, self.title, self.later, self.change, None))
        layout.addWidget(self.note)
        layout.addWidget(TableOrEmpty(RowsTable(self.model), nobody), 1)

    def read(self) -> None:
        """Count the month or quarter that is shown."""
        with self._workspace.store.reading() as session:
            found = adviser_hours(session, self.span, actor=self._workspace.actor)
            duty = adviser_duty(session)
        self.model.show_rows(found)
        by_month = self.span.months < QUARTER
        words = self.tr("{year}年{month}月") if by_month else self.tr("{year}年第{quarter}季度")
        start = self.span.start
        quarter = (start.month - 1) // QUARTER + 1
        self.title.setText(words.format(year=start.year, month=start.month, quarter=quarter))
        asked = self.tr("每村每月不少于{n}小时，每村每季讲座{m}次；讲座按季度计算。")
        self.note.setText(asked.format(n=duty.hours, m=duty.lectures))
        self.earlier.setText(self.tr("上个月") if by_month else self.tr("上季度"))
        self.later.setText(self.tr("下个月") if by_month else self.tr("下季度"))
        self.change.setText(self.tr("按季度看") if by_month else self.tr("按月看"))

    def turn(self, steps: int) -> None:
        """Move ``steps`` months or quarters forward; negative steps go back."""
        self.span = self.span.turned(steps)
        self.read()

    def toggle(self) -> None:
        """Switch between month and quarter; a quarter turns into the present month if it has it, else its first."""
        today = self._workspace.today
        if self.span.months < QUARTER:
            self.span = self.span.quarter
        else:
            self.span = month_of(today if self.span.has(today) else self.span.start)
        self.read()

    def _columns(self) -> tuple[Column[HoursRow], ...]:
        return (
            Column(self.tr("法律顾问"), lambda line: line.adviser, width=6),
            Column(self.tr("村（社区）"), lambda line: line.village, width=7, stretch=1),
            Column(self.tr("服务时长"), lambda line: self._time(line.minutes), width=7, align=RIGHT, minor=1),
            Column(
                self.tr("够不够"),
                self._lacking,
                width=9,
                tone=lambda line: Tone.OK if line.enough else Tone.WARN,
            ),
            Column(
                self.tr("本季讲座"),
                self._lectures,
                width=8,
                tone=lambda line: Tone.WARN if line.lectures_owed else Tone.OK,
            ),
            Column(self.tr("关联案件"), lambda line: str(line.cases or ""), width=5, align=RIGHT, minor=2),
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

    def _lectures(self, line: HoursRow) -> str:
        if line.lectures_owed:
            return self.tr("{n}次，还差{m}次").format(n=line.lectures, m=line.lectures_owed)
        return self.tr("{n}次").format(n=line.lectures)
