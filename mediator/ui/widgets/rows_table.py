"""RowsTable: shows a rows model with tall rows; Enter or a double click opens; columns share the room."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from mediator.ui.look.typography import sizes_for
from mediator.ui.widgets.rows import KeyRowsModel, RowsModel

Model = RowsModel[Any] | KeyRowsModel[Any, Any]
_CELL_PADDING = 26
FRAME = 4
"""Border and padding of the sheet around a table, in pixels."""


class _RowHover(QStyledItemDelegate):
    """Draws the whole row under the mouse as hovered, not one cell."""

    hovered = -1

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if index.row() == self.hovered:
            option.state |= QStyle.StateFlag.State_MouseOver


class RowsTable(QTableView):
    """Emits ``opened(number)`` for a row and ``sort_asked(key, descending)`` for a click on a sortable title."""

    opened = Signal(int)
    sort_asked = Signal(str, bool)

    def __init__(self, model: Model, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._hover = _RowHover(self)
        self._sorted: tuple[str, bool] = ("", False)
        self._least = 0
        self.setItemDelegate(self._hover)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        rows, titles = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        titles.setHighlightSections(False)
        titles.setSectionsClickable(True)
        titles.sectionClicked.connect(self._sort)
        self.setModel(model)
        model.modelAboutToBeReset.connect(self.scrollToTop)  # shrinking a scrolled view would walk every lost row
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self._fit()

    @property
    def hovered_row(self) -> int:
        """Return the row under the mouse; -1 if there is none."""
        return self._hover.hovered

    def keep_place(self, change: Callable[[], object]) -> None:
        """Run ``change``, which replaces the rows, and stay on the same row by its key, else by its line."""
        model, number = self._rows, self.currentIndex().row()
        key = model.key(number) if isinstance(model, KeyRowsModel) and number >= 0 else None
        change()
        if key is not None and isinstance(model, KeyRowsModel):
            number = model.number_of(key)
        if 0 <= number < model.rowCount():
            self.select_row(number)

    def select_row(self, number: int) -> None:
        """Select the row ``number`` and scroll to it."""
        index = self._rows.index(number, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def keep_rows(self, count: int) -> None:
        """Keep room for the titles and ``count`` rows at least, for a table in a scrolling page."""
        self._least = count
        self._fit()

    def show_sorted(self, key: str, *, descending: bool) -> None:
        """Show an arrow at the sorted column; ``""`` shows none."""
        self._sorted = (key, descending)
        place = next((place for place, column in enumerate(self._rows.columns) if key and column.key == key), -1)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicatorShown(place >= 0)
        self.horizontalHeader().setSortIndicator(place, order)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point_at(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(-1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_rows"):
            self._fit()

    def _fit(self) -> None:
        tall = sizes_for(self.font()).row
        self.verticalHeader().setDefaultSectionSize(tall)
        if self._least:
            titles = self.horizontalHeader().sizeHint().height() + 2 * FRAME
            self.setMinimumHeight(titles + self._least * tall)
        self._share_room()

    def _share_room(self) -> None:
        em = QFontMetrics(self.font()).horizontalAdvance("国")
        columns = self._rows.columns
        widths = [column.width * em + _CELL_PADDING for column in columns]
        shown = self._with_room(widths)
        shares = [column.stretch if place in shown else 0 for place, column in enumerate(columns)]
        if not any(shares):
            shares[max(shown)] = 1
        spare = max(0, self.viewport().width() - sum(widths[place] for place in shown))
        for place, (width, share) in enumerate(zip(widths, shares, strict=True)):
            self.setColumnHidden(place, place not in shown)
            self.setColumnWidth(place, width + spare * share // sum(shares))

    def _with_room(self, widths: list[int]) -> set[int]:
        """Return the columns to show: all, or without the most minor ones where room is short."""
        shown = set(range(len(widths)))
        for place in sorted(shown, key=lambda place: -self._rows.columns[place].minor):
            if self._rows.columns[place].minor and sum(widths[kept] for kept in shown) > self.viewport().width():
                shown.remove(place)
        return shown

    def _point_at(self, row: int) -> None:
        before, self._hover.hovered = self._hover.hovered, row
        if before != row:
            for number in {before, row} - {-1}:
                area = self.visualRect(self._rows.index(number, 0))
                area.setLeft(0)
                area.setRight(self.viewport().width())
                self.viewport().update(area)

    def _sort(self, place: int) -> None:
        key = self._rows.columns[place].key
        if key:
            descending = self._sorted == (key, False)
            self.show_sorted(key, descending=descending)
            self.sort_asked.emit(key, descending)
        else:
            self.show_sorted(self._sorted[0], descending=self._sorted[1])


class TableOrEmpty(QStackedWidget):
    """The table, or an EmptyState while it has no rows."""

    def __init__(self, table: RowsTable, empty: QWidget) -> None:
        super().__init__()
        self.table, self.empty = table, empty
        self.addWidget(table)
        self.addWidget(empty)
        table.model().modelReset.connect(self._choose)
        self._choose()

    def _choose(self) -> None:
        filled = self.table.model().rowCount() > 0
        self.setCurrentWidget(self.table if filled else self.empty)
