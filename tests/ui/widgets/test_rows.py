"""Lists: small ones held whole, very long ones by key and page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QMouseEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mediator.ui.look.theme import Appearance, Scheme, Theme
from mediator.ui.look.tokens import LIGHT, Tone
from mediator.ui.widgets.cards import EmptyState
from mediator.ui.widgets.rows import PAGE, PAGES_KEPT, RIGHT, Column, KeyRowsModel, RowsModel
from mediator.ui.widgets.rows_table import RowsTable, TableOrEmpty
from tests.ui.typist import Show

Case = tuple[int, str]
COLUMNS = (
    Column[Case]("编号", lambda case: str(case[0]), width=6, align=RIGHT, key="number"),
    Column[Case]("当事人", lambda case: case[1], width=8, stretch=1),
    Column[Case]("状态", lambda case: "逾期", width=4, tone=lambda case: Tone.BAD if case[0] % 2 else None),
)


class Fetch:
    """Rows as the database would give them; counts how often it was asked."""

    def __init__(self, gone: frozenset[int] = frozenset()) -> None:
        self.asked: list[int] = []
        self.gone = gone

    def __call__(self, keys: Sequence[int]) -> Mapping[int, Case]:
        self.asked.append(len(keys))
        return {key: (key, f"当事人{key}") for key in keys if key not in self.gone}


def test_a_small_list_shows_words_tone_and_alignment(theme: Theme) -> None:
    model = RowsModel(COLUMNS, [(1, "秦连生"), (2, "茅国梁")])
    QAbstractItemModelTester(model)
    assert (model.rowCount(), model.columnCount()) == (2, 3)
    assert model.data(model.index(0, 1)) == "秦连生"
    assert model.data(model.index(0, 2), Qt.ItemDataRole.ForegroundRole) == QColor(LIGHT.bad)
    assert model.data(model.index(1, 2), Qt.ItemDataRole.ForegroundRole) is None
    assert model.data(model.index(1, 0), Qt.ItemDataRole.TextAlignmentRole) == RIGHT
    assert model.data(model.index(1, 0), Qt.ItemDataRole.DecorationRole) is None
    assert model.headerData(1, Qt.Orientation.Horizontal) == "当事人"
    assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole) == RIGHT
    assert model.headerData(1, Qt.Orientation.Vertical) is None
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    model.show_rows([(3, "施海兵")])
    assert model.rows() == ((3, "施海兵"),)


def test_a_long_list_fetches_only_the_pages_looked_at(qapp: QApplication) -> None:
    fetch = Fetch()
    model = KeyRowsModel(COLUMNS, fetch)
    model.show_keys(range(100_000))
    assert fetch.asked == []
    assert model.data(model.index(99_999, 1)) == "当事人99999"
    assert model.data(model.index(99_998, 1)) == "当事人99998"
    assert fetch.asked == [100_000 % PAGE]
    for page in range(PAGES_KEPT + 5):
        model.row(page * PAGE)
    model.row(99_999)
    assert fetch.asked.count(100_000 % PAGE) == 2
    assert len(model._pages) == PAGES_KEPT


def test_a_row_that_has_gone_is_an_empty_line(theme: Theme) -> None:
    model = KeyRowsModel(COLUMNS, Fetch(gone=frozenset({7})))
    model.show_keys([5, 7])
    assert model.data(model.index(1, 1)) == ""
    assert model.data(model.index(1, 2), Qt.ItemDataRole.ForegroundRole) is None
    assert (model.key(1), model.number_of(7), model.number_of(8)) == (7, 1, -1)


@pytest.fixture
def table(show: Show) -> RowsTable:
    model = KeyRowsModel(COLUMNS, Fetch())
    model.show_keys(range(1000))
    return show(RowsTable(model), 900, 600)


def test_enter_and_a_double_click_open_the_row(table: RowsTable, qtbot: QtBot) -> None:
    table.select_row(4)
    with qtbot.waitSignal(table.opened) as caught:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert caught.args == [4]
    with qtbot.waitSignal(table.opened) as caught:
        table.doubleClicked.emit(table.model().index(6, 0))
    assert caught.args == [6]
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 5


def test_columns_fill_the_room_and_never_lose_their_words(table: RowsTable, theme: Theme) -> None:
    assert sum(table.columnWidth(place) for place in range(3)) == table.viewport().width()
    assert table.rowHeight(0) >= 44
    theme.apply(Appearance(scheme=Scheme.LIGHT, percent=200))
    QApplication.processEvents()
    em = table.fontMetrics().horizontalAdvance("国")
    assert table.columnWidth(1) >= 8 * em
    assert table.rowHeight(0) >= table.fontMetrics().height() + 16


def test_without_a_stretching_column_the_last_one_takes_the_room(show: Show) -> None:
    table = show(RowsTable(RowsModel((COLUMNS[0], COLUMNS[2]), [(1, "秦连生")])), 800, 200)
    assert table.columnWidth(0) + table.columnWidth(1) == table.viewport().width()


def test_the_title_of_a_sortable_column_asks_for_the_order(table: RowsTable, qtbot: QtBot) -> None:
    asked: list[tuple[str, bool]] = []
    table.sort_asked.connect(lambda key, descending: asked.append((key, descending)))
    for place in (0, 0, 1, 0):
        table.horizontalHeader().sectionClicked.emit(place)
    assert asked == [("number", False), ("number", True), ("number", False)]
    table.show_sorted("", descending=False)
    assert not table.horizontalHeader().isSortIndicatorShown()


def test_a_list_read_again_stays_on_the_same_case(table: RowsTable) -> None:
    model = table.model()
    assert isinstance(model, KeyRowsModel)
    table.select_row(500)
    table.keep_place(lambda: model.show_keys(range(100, 1000)))
    assert model.key(table.currentIndex().row()) == 500
    table.keep_place(lambda: model.show_keys([1]))
    assert not table.currentIndex().isValid()


def test_a_small_list_stays_on_the_same_line(theme: Theme, qtbot: QtBot) -> None:
    model = RowsModel(COLUMNS, [(1, "秦连生"), (2, "茅国梁")])
    table = RowsTable(model)
    qtbot.addWidget(table)
    table.select_row(1)
    table.keep_place(lambda: model.show_rows([(3, "施海兵"), (4, "季文标")]))
    assert table.currentIndex().row() == 1


def test_the_whole_row_under_the_mouse_is_hovered(table: RowsTable) -> None:
    place = QPointF(table.visualRect(table.model().index(2, 0)).center())
    nothing = Qt.MouseButton.NoButton
    move = QMouseEvent(
        QMouseEvent.Type.MouseMove, place, table.viewport().mapToGlobal(place), nothing, nothing, Qt.KeyboardModifier(0)
    )
    QApplication.sendEvent(table.viewport(), move)
    assert table._hover.hovered == 2
    inside = table.visualRect(table.model().index(2, 1)).bottomLeft() + QPoint(4, -4)
    QApplication.processEvents()
    image = table.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    assert image.pixelColor(int(inside.x() * ratio), int(inside.y() * ratio)) == QColor(LIGHT.bg)
    QApplication.sendEvent(table, QEnterEvent(place, place, place))
    table.leaveEvent(move)
    assert table._hover.hovered == -1


def test_an_empty_list_says_so(theme: Theme, qtbot: QtBot) -> None:
    model = RowsModel[Case](COLUMNS)
    pane = TableOrEmpty(
        RowsTable(model), EmptyState("folder-open", "还没有纠纷。", button="登记第一件", note="登记后在这里")
    )
    qtbot.addWidget(pane)
    assert pane.currentWidget() is pane.empty
    model.show_rows([(1, "秦连生")])
    assert pane.currentWidget() is pane.table
    assert model.rowCount(QModelIndex()) == 1
