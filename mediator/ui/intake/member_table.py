"""MemberTable: the people of a group party as a table to type into or to paste into from a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mediator.domain.case.parties import Member
from mediator.domain.people.identity import check_id_number, squeeze
from mediator.domain.people.masks import mask_id, mask_phone
from mediator.domain.text.money import format_money, parse_money
from mediator.domain.text.texts import clean_name
from mediator.ui.look.palette import tokens
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.widgets.controls import push_button, row, text_label
from mediator.ui.widgets.field_row import Today

COLUMNS = ("姓名", "性别", "民族", "身份证号", "联系电话", "金额", "推举代表")
NAME, SEX, ETHNICITY, ID, PHONE, AMOUNT, REPRESENTS = range(7)
YES = "是"
_YES_WORDS = frozenset({"是", "代表", "√", "✓", "y", "Y", "1"})
MASKS = {ID: mask_id, PHONE: mask_phone}
_TEXTS = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.EditRole))
Index = QModelIndex | QPersistentModelIndex
LEAST_ROWS, MOST_ROWS = 3, 10


class MemberTable(QWidget):
    """One row for each person, the last always empty; ``raw`` returns the cells as typed, ``members`` their meaning."""

    changed = Signal()

    def __init__(self, *, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._today = today
        self.table = _Grid(0, len(COLUMNS))
        self.table.setHorizontalHeaderLabels([label(title) for title in COLUMNS])
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setAccessibleName(self.tr("人员名单"))
        self.table.itemChanged.connect(self._edited)
        self.table.pasted.connect(self._paste)
        self.note = text_label("", role="note")
        remove = push_button(self.tr("删去这一行"), role="quiet", icon="trash-2", on_click=self._remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.table)
        layout.addWidget(row(self.note, remove))
        self.set_raw(())

    def raw(self) -> list[list[str]]:
        """Return the cells as typed, without empty rows."""
        rows = [[self._cell(line, column) for column in range(len(COLUMNS))] for line in range(self.table.rowCount())]
        return [cells for cells in rows if any(cells)]

    def set_raw(self, rows: Iterable[Sequence[str]]) -> None:
        """Restore what :meth:`raw` returned."""
        with QSignalBlocker(self.table):
            self.table.setRowCount(0)
            for cells in rows:
                self._append(cells)
        self._settle()

    def members(self) -> tuple[Member, ...]:
        """Return the people with a name; a sum that cannot be read is None and stays in its cell."""
        return tuple(_member(cells) for cells in self.raw() if cells[NAME].strip())

    def show_members(self, members: Iterable[Member]) -> None:
        """Show ``members``."""
        self.set_raw(
            [
                (
                    member.name,
                    member.sex,
                    member.ethnicity,
                    member.id_number,
                    member.phone,
                    "" if member.amount is None else format_money(member.amount),
                    YES if member.representative else "",
                )
                for member in members
            ]
        )

    def cover(self, *, on: bool = True) -> None:
        """Mask the numbers, so that they cannot be edited or copied, or show them whole."""
        self.table.covered.on = on
        places = [(line, column) for line in range(self.table.rowCount()) for column in MASKS]
        with QSignalBlocker(self.table):
            for cell in (self.table.item(line, column) for line, column in places):
                if isinstance(cell, _Cell):
                    cell.setText(cell.whole)
        self.table.viewport().update()

    def doubts(self) -> list[str]:
        """Return what is wrong, one sentence each."""
        found = []
        for number, cells in enumerate(self.raw(), 1):
            where = cells[NAME] or self.tr("第{number}行").format(number=number)
            found += [f"{where}：{sentence}" for sentence in _doubts_of(cells, self._today)]
        return found

    def _cell(self, line: int, column: int) -> str:
        item = self.table.item(line, column)
        return item.whole if isinstance(item, _Cell) else ""

    def _append(self, cells: Sequence[str]) -> None:
        line = self.table.rowCount()
        self.table.insertRow(line)
        for column in range(len(COLUMNS)):
            text = cells[column] if column < len(cells) else ""
            self.table.setItem(line, column, _Cell(clean_name(text), self.table.covered, MASKS.get(column)))

    def _edited(self, _item: QTableWidgetItem) -> None:
        self._settle()
        self.changed.emit()

    def _settle(self) -> None:
        """Keep one empty row at the end, show the sentences below, and fit the height to the rows."""
        with QSignalBlocker(self.table):
            last = self.table.rowCount() - 1
            if last < 0 or any(self._cell(last, column) for column in range(len(COLUMNS))):
                self._append(())
            for line in range(self.table.rowCount()):
                self._tint(line)
        doubts = self.doubts()
        count = len(self.members())
        total = sum(member.amount or 0 for member in self.members())
        words = self.tr("共{count}人，金额合计{total}元。可以从表格里复制过来粘贴。").format(
            count=count, total=format_money(total)
        )
        self.note.setText(doubts[0] if doubts else words)
        self.note.setProperty("tone", str(Tone.WARN) if doubts else "")
        self.note.style().polish(self.note)
        shown = max(LEAST_ROWS, min(MOST_ROWS, self.table.rowCount()))
        height = self.table.verticalHeader().defaultSectionSize() * shown
        self.table.setFixedHeight(height + self.table.horizontalHeader().sizeHint().height() + 8)

    def _tint(self, line: int) -> None:
        cells = [self._cell(line, column) for column in range(len(COLUMNS))]
        wrong = {ID: _id_doubt(cells[ID], self._today), AMOUNT: _amount_doubt(cells[AMOUNT])}
        for column, sentence in wrong.items():
            item = self.table.item(line, column)
            if item is not None:
                item.setForeground(QColor(tokens().bad if sentence else tokens().text))
                item.setToolTip(sentence)

    def _paste(self, text: str) -> None:
        start = max(0, self.table.currentRow())
        first = max(0, self.table.currentColumn())
        lines = [line.split("\t") for line in text.replace("\r\n", "\n").rstrip("\n").split("\n")]
        rows = [list(self._cells(line)) for line in range(self.table.rowCount())]
        for offset, cells in enumerate(lines):
            while len(rows) <= start + offset:
                rows.append([""] * len(COLUMNS))
            for column, cell in enumerate(cells[: len(COLUMNS) - first], first):
                rows[start + offset][column] = cell
        self.set_raw([cells for cells in rows if any(cells)])
        self.changed.emit()

    def _cells(self, line: int) -> tuple[str, ...]:
        return tuple(self._cell(line, column) for column in range(len(COLUMNS)))

    def _remove(self) -> None:
        if self.table.currentRow() >= 0:
            self.table.removeRow(self.table.currentRow())
            self._settle()
            self.changed.emit()


class _Grid(QTableWidget):
    """Moves to the next cell on Enter; Ctrl+V pastes a block of cells."""

    pasted = Signal(str)

    def __init__(self, rows: int, columns: int) -> None:
        super().__init__(rows, columns)
        self.covered = _Masking(self)
        self.setItemDelegate(self.covered)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Copy) and self.covered.hides(self.currentIndex()):
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            line, column = self.currentRow(), self.currentColumn() + 1
            self.setCurrentCell(line + column // self.columnCount(), column % self.columnCount())
        else:
            super().keyPressEvent(event)


class _Masking(QStyledItemDelegate):
    """While ``on``, cells show and return their numbers masked and cannot be edited."""

    on = False

    def hides(self, index: Index) -> bool:
        """Return True if this cell holds a number that is masked now."""
        return self.on and index.column() in MASKS and bool(index.data())

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> Any:
        if self.hides(index):
            return None
        return super().createEditor(parent, option, index)


class _Cell(QTableWidgetItem):
    """A cell as typed; while masking is on, the model returns its number masked for every role."""

    def __init__(self, text: str, masking: _Masking, mask: Callable[[str], str] | None) -> None:
        super().__init__()
        self._masking, self._mask = masking, mask
        self.setText(text)

    def setText(self, text: str) -> None:
        self.setData(int(Qt.ItemDataRole.EditRole), text)

    def setData(self, role: int, value: Any) -> None:
        if role in _TEXTS:
            self.whole = str(value or "")
            value = self._mask(self.whole) if self._mask is not None and self._masking.on else self.whole
        super().setData(role, value)


def _member(cells: Sequence[str]) -> Member:
    try:
        amount = parse_money(cells[AMOUNT]) if cells[AMOUNT] else None
    except ValueError:
        amount = None
    return Member(
        name=clean_name(cells[NAME]),
        sex=cells[SEX],
        ethnicity=clean_name(cells[ETHNICITY]),
        id_number=squeeze(cells[ID]),
        phone=squeeze(cells[PHONE]),
        amount=amount,
        representative=cells[REPRESENTS].strip() in _YES_WORDS,
    )


def _doubts_of(cells: Sequence[str], today: Today) -> list[str]:
    return [sentence for sentence in (_id_doubt(cells[ID], today), _amount_doubt(cells[AMOUNT])) if sentence]


def _id_doubt(text: str, today: Today) -> str:
    return check_id_number(text, on=today()).message or "" if text else ""


def _amount_doubt(text: str) -> str:
    try:
        parse_money(text or "0")
    except ValueError as error:
        return str(error)
    return ""
