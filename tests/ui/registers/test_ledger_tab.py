"""The ledger tab: search as you type, filters, opening, empty lists, and the place kept when coming back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mediator.domain.case.stage_groups import stage_groups
from mediator.domain.workflows.case.procedure import CASE
from mediator.services.files.corrections import Correction, correct
from mediator.storage.store import Store
from mediator.ui.look.theme import Appearance, Scheme, Theme
from mediator.ui.look.tokens import LIGHT
from mediator.ui.registers.ledger import LedgerTab
from mediator.ui.workspace import Workspace
from tests.ui.live_office import register, set_up, workspace
from tests.ui.typist import Show


@pytest.fixture
def tab(office: Workspace, show: Show) -> LedgerTab:
    return show(LedgerTab(office))


def titles(tab: LedgerTab) -> list[str]:
    """The names of the cases listed."""
    rows = (tab.model.row(number) for number in range(tab.model.rowCount()))
    return [row.title.removesuffix("纠纷") for row in rows if row is not None]


def test_the_newest_registration_stands_first_and_is_counted(tab: LedgerTab) -> None:
    assert titles(tab)[:2] == ["秦连生与茅国梁邻里", "季文标与祝银凤邻里"]
    assert tab.count.text() == "共 6 件"
    assert not tab.clear.isVisible()
    assert tab.model.data(tab.model.index(0, 6)) == "已登记"
    assert tab.model.data(tab.model.index(1, 3)) == "2023-05-10"
    assert tab.model.data(tab.model.index(3, 5)) in ("", "600.00")


def test_typing_chinese_searches_after_the_pause(
    tab: LedgerTab, qtbot: QtBot, commit: Callable[[QWidget, str], None]
) -> None:
    commit(tab.search, "施海")
    assert tab.model.rowCount() == 6
    with qtbot.waitSignal(tab.search.asked):
        pass
    assert titles(tab) == ["施海兵与喻秀英合同"]
    assert tab.count.text() == "找到 1 件，共 6 件"
    tab.clear.click()
    assert (tab.search.text(), tab.model.rowCount()) == ("", 6)


def test_enter_searches_at_once_and_goes_into_the_list(tab: LedgerTab, qtbot: QtBot) -> None:
    QTest.keyClicks(tab.search, "zzz")
    QTest.keyClick(tab.search, Qt.Key.Key_Return)
    assert titles(tab) == []
    assert tab.pane.currentWidget() is not tab.table
    QTest.keyClick(tab.search, Qt.Key.Key_Escape)
    assert tab.model.rowCount() == 6
    QTest.keyClick(tab.search, Qt.Key.Key_Escape)
    QTest.keyClicks(tab.search, "qls")
    QTest.keyClick(tab.search, Qt.Key.Key_Down)
    assert titles(tab) == ["秦连生与茅国梁邻里"]
    assert tab.table.currentIndex().row() == 0


def test_a_search_without_result_says_what_was_sought(tab: LedgerTab, qtbot: QtBot) -> None:
    tab.search.setText("不存在")
    tab.search_again()
    shown = tab.pane.currentWidget()
    assert shown is tab.nothing
    assert tab.nothing.sentence.text() == "没有找到“不存在”。"
    assert tab.nothing.button is not None
    tab.nothing.button.click()
    assert tab.model.rowCount() == 6


def test_filters_narrow_together(tab: LedgerTab) -> None:
    assert not tab.committee.isHidden()
    tab.stage.setCurrentIndex(1)
    tab.stage.chosen.emit()
    assert len(titles(tab)) == 4
    tab.kind.choose("04")
    tab.kind.chosen.emit()
    assert titles(tab) == ["施海兵与喻秀英合同"]
    tab.year.choose(2022)
    tab.committee.setCurrentIndex(1)
    tab.search_again()
    assert titles(tab) == []
    assert tab.nothing.sentence.text() == "没有这样的案件。"
    tab.search.setText("施海兵")
    tab.stage.choose(None)
    tab.committee.setCurrentIndex(2)
    tab.search_again()
    assert titles(tab) == ["施海兵与喻秀英合同"]


def test_the_wheel_never_changes_a_filter(tab: LedgerTab) -> None:
    spot = QPointF(5, 5)
    event = QWheelEvent(
        spot, spot, spot.toPoint(), spot.toPoint() * 24, Qt.MouseButton.NoButton, Qt.KeyboardModifier(0),
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(tab.year, event)
    assert tab.year.value() is None


def test_one_committee_needs_no_filter(store: Store, qtbot: QtBot, show: Show) -> None:
    with store.transaction() as session:
        set_up(session)
    tab = show(LedgerTab(workspace(store)))
    assert tab.committee.isHidden()
    assert tab.pane.currentWidget() is tab.empty
    assert tab.empty.button is not None
    with qtbot.waitSignal(tab.new_case):
        tab.empty.button.click()


def test_enter_opens_the_case(tab: LedgerTab, qtbot: QtBot) -> None:
    tab.table.select_row(2)
    row = tab.model.row(2)
    assert row is not None
    with qtbot.waitSignal(tab.case_opened) as caught:
        QTest.keyClick(tab.table, Qt.Key.Key_Return)
    assert caught.args == [row.id]


def test_coming_back_keeps_selection_and_place(tab: LedgerTab, office: Workspace) -> None:
    tab.resize(1366, 320)
    QApplication.processEvents()
    tab.table.select_row(4)
    chosen, place = tab.model.key(4), tab.table.verticalScrollBar().value()
    tab.hide()
    with office.store.transaction() as session:
        register(session, "尤子涵", "贲浩宇", on="2023-01-03")
    office.changes.happened.emit()
    assert (tab.fresh.stale, tab.model.rowCount()) == (True, 6)
    tab.show()
    assert tab.model.rowCount() == 7
    assert tab.model.key(tab.table.currentIndex().row()) == chosen
    assert tab.table.verticalScrollBar().value() == place


def test_a_change_is_read_at_once_while_the_tab_is_seen(tab: LedgerTab, office: Workspace) -> None:
    with office.store.transaction() as session:
        register(session, "尤子涵", "贲浩宇", on="2023-05-24")
    office.changes.happened.emit()
    assert titles(tab)[0] == "尤子涵与贲浩宇邻里"


def test_at_double_size_the_minor_columns_give_way(tab: LedgerTab, theme: Theme) -> None:
    assert not any(tab.table.isColumnHidden(place) for place in range(7))
    theme.apply(Appearance(scheme=Scheme.LIGHT, percent=200))
    QApplication.processEvents()
    shown = [place for place in range(7) if not tab.table.isColumnHidden(place)]
    assert shown == [0, 1, 6]
    assert tab.table.horizontalScrollBar().maximum() == 0


def test_the_state_is_drawn_as_a_chip_of_its_tone(tab: LedgerTab) -> None:
    cell = tab.table.visualRect(tab.model.index(0, 6))
    image = tab.table.viewport().grab(cell).toImage()
    colours = {image.pixelColor(x, image.height() // 2).name() for x in range(image.width())}
    assert QColor(LIGHT.accent_soft).name() in colours


def test_every_stage_is_in_one_group() -> None:
    grouped = [stage for group in stage_groups() for stage in group.stages]
    assert sorted(grouped) == sorted(stage.code for stage in CASE.stages)


def test_a_void_number_stays_in_its_place_and_leads_to_its_case(
    office: Workspace, tab: LedgerTab, qtbot: QtBot
) -> None:
    row = tab.model.row(1)
    assert row is not None
    with office.store.transaction() as session:
        wanted = Correction(on=date(2022, 12, 30))
        correct(session, row.id, wanted, actor=office.actor, now=office.clock(), reason="年度写错")
    tab.read()
    void = tab.model.row(1)
    assert void is not None
    assert (void.number, void.stage_label) == (row.number, "已作废")
    assert void.title == "编号作废，改为(2022)王鲍人调字第001号（年度写错）"
    assert (tab.model.rowCount(), tab.count.text()) == (7, "共 6 件")
    with qtbot.waitSignal(tab.case_opened) as opened:
        tab.table.select_row(1)
        QTest.keyClick(tab.table, Qt.Key.Key_Return)
    assert opened.args == [row.id]
