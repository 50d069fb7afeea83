"""Lists as Qt models: one for a few rows held whole, one for very many held as keys and fetched by page."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from mediator.ui.look.palette import tokens
from mediator.ui.look.tokens import Tone

RowT = TypeVar("RowT")
KeyT = TypeVar("KeyT", bound=Hashable)
Index = QModelIndex | QPersistentModelIndex
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
PAGE = 128
PAGES_KEPT = 40
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_FOREGROUND = int(Qt.ItemDataRole.ForegroundRole)
TONE_ROLE = int(Qt.ItemDataRole.UserRole)
"""Asks a cell for its Tone."""


@dataclass(frozen=True)
class Column(Generic[RowT]):
    """One column: ``width`` in Chinese characters, ``stretch`` its share of the spare room.

    ``key`` is the sort key used when the title is clicked; without it the column cannot be sorted. Where room is short,
    the columns with the highest ``minor`` are left out first; 0 always stays.
    """

    title: str
    value: Callable[[RowT], str]
    width: int = 8
    stretch: int = 0
    align: Qt.AlignmentFlag = LEFT
    tone: Callable[[RowT], Tone | None] | None = None
    key: str = ""
    minor: int = 0


class _ColumnsModel(QAbstractTableModel, Generic[RowT]):
    def __init__(self, columns: Sequence[Column[RowT]]) -> None:
        super().__init__()
        self.columns = tuple(columns)

    def row(self, number: int) -> RowT | None:
        """Return the row at ``number``; None if it no longer exists."""
        raise IndexError(number)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if role in (_DISPLAY, _TOOLTIP):
            row = self.row(index.row())
            return "" if row is None else self.columns[index.column()].value(row)
        if role == _ALIGNMENT:
            return self.columns[index.column()].align
        if role in (_FOREGROUND, TONE_ROLE) and (tone := self.columns[index.column()].tone) is not None:
            row = self.row(index.row())
            said = None if row is None else tone(row)
            if role == TONE_ROLE or said is None:
                return said
            return QColor(tokens().ink(said))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role == _DISPLAY:
                return self.columns[section].title
            if role == _ALIGNMENT:
                return self.columns[section].align
        return None


class RowsModel(_ColumnsModel[RowT]):
    """Holds all rows, for up to some hundreds."""

    def __init__(self, columns: Sequence[Column[RowT]], rows: Iterable[RowT] = ()) -> None:
        super().__init__(columns)
        self._rows = list(rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def row(self, number: int) -> RowT | None:
        return self._rows[number]

    def rows(self) -> tuple[RowT, ...]:
        """Return all rows in the order shown."""
        return tuple(self._rows)

    def show_rows(self, rows: Iterable[RowT]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()


class KeyRowsModel(_ColumnsModel[RowT], Generic[RowT, KeyT]):
    """Holds the ordered keys of very many rows and the pages viewed last.

    ``fetch_page(keys)`` returns the rows of at most 128 keys; a key without a row is shown as an empty line.
    """

    def __init__(
        self, columns: Sequence[Column[RowT]], fetch_page: Callable[[Sequence[KeyT]], Mapping[KeyT, RowT]]
    ) -> None:
        super().__init__(columns)
        self._fetch = fetch_page
        self._keys: Sequence[KeyT] = ()
        self._pages: OrderedDict[int, list[RowT | None]] = OrderedDict()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._keys)

    def row(self, number: int) -> RowT | None:
        page, place = divmod(number, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            rows = self._fetched(page)
        return rows[place]

    def key(self, number: int) -> KeyT:
        """Return the key of the row at ``number``."""
        return self._keys[number]

    def number_of(self, key: KeyT) -> int:
        """Return the line of ``key``; -1 if it is not shown."""
        try:
            return self._keys.index(key)
        except ValueError:
            return -1

    def show_keys(self, keys: Sequence[KeyT]) -> None:
        """Replace the list after another filter, another order or a change."""
        self.beginResetModel()
        self._keys = keys
        self._pages.clear()
        self.endResetModel()

    def _fetched(self, page: int) -> list[RowT | None]:
        keys = list(self._keys[page * PAGE : (page + 1) * PAGE])
        found = self._fetch(keys)
        rows = self._pages[page] = [found.get(key) for key in keys]
        if len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        return rows
