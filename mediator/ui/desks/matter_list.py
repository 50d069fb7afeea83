"""MatterList: the matters of a desk as a table with search and filters."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.matter.kind import MatterKind
from mediator.domain.text.dates import format_day
from mediator.services.lists import matter_lists
from mediator.services.lists.matter_lists import MatterRow, Wanted
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.registers.filter_box import FilterBox
from mediator.ui.registers.search_line import SearchLine
from mediator.ui.widgets.cards import EmptyState
from mediator.ui.widgets.chip_cell import ChipCell
from mediator.ui.widgets.controls import column, icon_label, row, text_label
from mediator.ui.widgets.flow_layout import FlowLayout
from mediator.ui.widgets.rows import Column, KeyRowsModel
from mediator.ui.widgets.rows_table import RowsTable, TableOrEmpty
from mediator.ui.workspace import Workspace

OPEN, OVERDUE = "open", "overdue"
translate = QCoreApplication.translate
Options = Sequence[tuple[str, object]]


@dataclass(frozen=True, kw_only=True)
class ValueFilter:
    """A filter by one value of the matters; ``options(session)`` gives its labels and values."""

    name: str
    title: str
    everything: str
    options: Callable[[Any], Options]


class MatterList(QWidget):
    """Emits ``entity_opened("matter", id, "")`` when a line is opened."""

    entity_opened = Signal(str, UUID, str)

    def __init__(
        self,
        workspace: Workspace,
        kinds: Sequence[MatterKind[Any]],
        *,
        empty: str = "",
        further: Sequence[ValueFilter] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._workspace, self._kinds, self._further = workspace, tuple(kinds), tuple(further)
        self._words = empty or self.tr("还没有登记。")
        self.search = SearchLine(self.tr("搜索"), placeholder=self.tr("名称或编号的一部分"))
        self.filters = self._boxes()
        self.model = KeyRowsModel[MatterRow, UUID](
            columns(lambda: workspace.today, several=len(self._kinds) > 1), self._fetch
        )
        self.table = RowsTable(self.model)
        self._chips = ChipCell(self.table)
        place = next(n for n, one in enumerate(self.model.columns) if one.tone is not None)
        self.table.setItemDelegateForColumn(place, self._chips)
        self.count = text_label("", role="note", wrap=False)
        self.empty = EmptyState("folder-open", self._words)
        self._lay_out()
        self.search.asked.connect(self.read)
        self.search.to_list.connect(self._go_to_list)
        self.table.opened.connect(self._open)

    def wanted(self) -> Wanted:
        """The search and filters as set now."""
        chosen = {code: box.value() for code, box in self.filters.items()}
        kinds = (str(chosen["kind"]),) if chosen.get("kind") else tuple(kind.code for kind in self._kinds)
        names = {one.name for one in self._further}
        return Wanted(
            kinds=kinds,
            stage=str(chosen.get("stage") or ""),
            category=str(chosen.get("category") or ""),
            text=self.search.text(),
            values={name: value for name, value in chosen.items() if name in names and value is not None},
            open_only=chosen["state"] == OPEN,
            overdue=chosen["state"] == OVERDUE,
        )

    def read(self) -> None:
        """Read the list again; the selected line stays selected."""
        actor, today, wanted = self._workspace.actor, self._workspace.today, self.wanted()
        with self._workspace.store.reading() as session:
            for one in self._further:
                self.filters[one.name].offer(one.options(session))
            found = matter_lists.keys(session, wanted, actor=actor, today=today)
        self.table.keep_place(lambda: self.model.show_keys(found))
        if found and not self.table.currentIndex().isValid():
            self.table.select_row(0)
        self.count.setText(self.tr("{n} 件").format(n=len(found)))
        narrowed = bool(wanted.text.strip()) or any(box.value() is not None for box in self.filters.values())
        self.empty.sentence.setText(self.tr("没有这样的事项。") if narrowed else self._words)

    def _fetch(self, ids: Sequence[UUID]) -> Mapping[UUID, MatterRow]:
        with self._workspace.store.reading() as session:
            return {line.id: line for line in matter_lists.page(session, ids, actor=self._workspace.actor)}

    def _boxes(self) -> dict[str, FilterBox]:
        boxes: dict[str, FilterBox] = {}
        if len(self._kinds) > 1:
            boxes["kind"] = FilterBox(self.tr("种类"), self.tr("全部种类"))
            boxes["kind"].offer([(label(kind.label), kind.code) for kind in self._kinds])
        else:
            boxes |= self._single()
        boxes["state"] = FilterBox(self.tr("是否办结"), self.tr("全部"))
        boxes["state"].offer([(self.tr("未办结"), OPEN), (self.tr("已过期"), OVERDUE)])
        for one in self._further:
            boxes[one.name] = FilterBox(label(one.title), label(one.everything))
        for box in boxes.values():
            box.chosen.connect(self.read)
        return boxes

    def _single(self) -> dict[str, FilterBox]:
        """The filters that apply to one kind only, by name."""
        boxes: dict[str, FilterBox] = {}
        for kind in self._kinds:
            boxes["stage"] = FilterBox(self.tr("阶段"), self.tr("全部阶段"))
            boxes["stage"].offer([(label(stage.label), stage.code) for stage in kind.procedure.stages])
            counted = next((field for field in kind.fields if field.name == kind.category), None)
            if counted is not None and counted.choices:
                boxes["category"] = FilterBox(
                    label(counted.label), self.tr("全部{what}").format(what=label(counted.label))
                )
                boxes["category"].offer([(label(choice.label), choice.code) for choice in counted.choices])
        return boxes

    def _lay_out(self) -> None:
        holder = QWidget()
        holder.setProperty("role", "clear")
        flow = FlowLayout(holder)
        for box in self.filters.values():
            flow.addWidget(box)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(10)
        outer.addWidget(row(icon_label("search"), self.search))
        outer.addWidget(holder)
        outer.addWidget(column(TableOrEmpty(self.table, self.empty), self.count, spacing=8), 1)

    def _open(self, number: int) -> None:
        line = self.model.row(number)
        if line is not None:
            self.entity_opened.emit("matter", line.id, "")

    def _go_to_list(self) -> None:
        if self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)


def columns(today: Callable[[], date], *, several: bool) -> tuple[Column[MatterRow], ...]:
    """The columns number, name, stage, deadline and day; with ``several`` kinds also the kind."""
    kind = (Column[MatterRow](translate("MatterList", "种类"), lambda line: label(line.kind_label), width=7, minor=2),)
    return (
        Column(translate("MatterList", "编号"), lambda line: line.number, width=10, minor=3),
        Column(translate("MatterList", "名称"), lambda line: line.title, width=12, stretch=2),
        *(kind if several else ()),
        Column(
            translate("MatterList", "阶段"),
            lambda line: label(line.stage_label),
            width=6,
            tone=lambda line: Tone(line.tone),
        ),
        Column(
            translate("MatterList", "接着要办"),
            lambda line: due_words(line, today()),
            width=12,
            stretch=1,
            minor=1,
        ),
        Column(translate("MatterList", "登记日期"), lambda line: format_day(line.opened_on), width=8, minor=4),
    )


def due_words(line: MatterRow, today: date) -> str:
    """The nearest deadline in a few words."""
    if line.due is None:
        return ""
    left = line.due.days_left(today)
    if left < 0:
        words = translate("MatterList", "{what}，已过{n}天")
    elif left == 0:
        words = translate("MatterList", "{what}，今天")
    else:
        words = translate("MatterList", "{what}，还有{n}天")
    return words.format(what=label(line.due.label), n=abs(left))
