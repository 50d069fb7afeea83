"""The service tab: enquiries, the advisers' log, and the hours of each adviser in each village this month."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mediator.ui.desks.desk_pages import SERVICE
from mediator.ui.desks.desk_tab import DeskTab
from mediator.ui.desks.opening_page import OpeningPage
from mediator.ui.desks.today import TodayTab
from mediator.ui.frame.tabs_table import show_place
from mediator.ui.look.theme import Appearance, Scheme, Theme
from mediator.ui.widgets.cards import Notice
from mediator.ui.widgets.rows_table import RowsTable
from mediator.ui.workspace import Workspace
from tests.ui.case_office import Clock
from tests.ui.matter_office import enter, open_page, opened, shown_rows
from tests.ui.typist import Show

ENQUIRY = {
    "asker": "丁美娟",
    "channel": "来访",
    "topic": "婚姻家庭",
    "question": "离婚后孩子的抚养费怎么算？",
    "first_handler": "茅晓燕",
}

LOG = {"adviser": "毕云飞", "village": "永兴圩村", "content": "法律咨询"}


@pytest.fixture
def office(office: Workspace) -> Workspace:
    enter(office, "adviser", {"name": "毕云飞", "firm": "江海律师事务所", "villages": ("永兴圩村", "久西村")})
    for hours, minutes in ((6, 30), (2, 0)):
        opened(office, "adviser_log", LOG | {"hours": hours, "minutes": minutes})
    opened(office, "adviser_log", LOG | {"village": "久西村", "hours": 1, "minutes": 15})
    opened(office, "enquiry", ENQUIRY)
    return office


@pytest.fixture
def tab(office: Workspace, show: Show) -> DeskTab:
    return show(DeskTab(office, SERVICE))


def test_enquiries_are_listed_and_open(tab: DeskTab, qtbot: QtBot) -> None:
    listed = tab.part("enquiry")
    assert [line.text("asker") for line in shown_rows(listed)] == ["丁美娟"]
    with qtbot.waitSignal(tab.entity_opened) as taken:
        listed.table.setFocus()
        QTest.keyClick(listed.table, Qt.Key.Key_Return)
    assert taken.args[:1] == ["matter"]


def test_the_hours_of_the_month_are_added_up_for_each_village(tab: DeskTab) -> None:
    QTest.mouseClick(tab.parts.pills["hours"], Qt.MouseButton.LeftButton)
    model = tab.part("hours").model
    cells = {
        line.village: [str(model.index(number, column).data()) for column in (2, 3, 4)]
        for number, line in enumerate(model.rows())
    }
    assert cells == {
        "永兴圩村": ["8小时30分", "够了", "0次，还差1次"],
        "久西村": ["1小时15分", "还差6小时45分", "0次，还差1次"],
    }
    assert tab.part("hours").title.text() == "2023年5月"
    assert tab.part("hours").note.text() == "每村每月不少于8小时，每村每季讲座1次；讲座按季度计算。"


def test_other_months_and_the_quarter_are_a_button_away(tab: DeskTab, office: Workspace) -> None:
    opened(office, "adviser_log", LOG | {"content": "讲座", "hours": 2})
    tab.parts.choose("hours")
    QTest.mouseClick(tab.part("hours").change, Qt.MouseButton.LeftButton)
    assert (tab.part("hours").title.text(), tab.part("hours").change.text()) == ("2023年第2季度", "按月看")
    cells = [str(tab.part("hours").model.index(1, column).data()) for column in (1, 2, 3, 4)]
    assert cells == ["永兴圩村", "10小时30分", "还差13小时30分", "1次"]
    QTest.mouseClick(tab.part("hours").earlier, Qt.MouseButton.LeftButton)
    assert tab.part("hours").title.text() == "2023年第1季度"
    QTest.mouseClick(tab.part("hours").change, Qt.MouseButton.LeftButton)
    assert tab.part("hours").title.text() == "2023年1月"
    QTest.mouseClick(tab.part("hours").later, Qt.MouseButton.LeftButton)
    assert (tab.part("hours").title.text(), tab.part("hours").later.text()) == ("2023年2月", "下个月")
    tab.part("hours").turn(3)
    tab.part("hours").toggle()
    tab.part("hours").toggle()
    assert tab.part("hours").title.text() == "2023年5月"


def test_too_many_villages_are_named_above_the_register(tab: DeskTab, office: Workspace) -> None:
    enter(office, "adviser", {"name": "秦文博", "villages": tuple(f"{n}村" for n in range(6))})
    tab.parts.choose("adviser")
    sentences = [note.sentence.text() for note in tab.part("adviser").list.findChildren(Notice)]
    assert sentences == ["秦文博服务6个村（社区），一名法律顾问一般不超过5个。"]


def test_the_advisers_are_kept_here_and_offered(tab: DeskTab, office: Workspace, qtbot: QtBot) -> None:
    tab.parts.choose("adviser")
    assert [line.name for line in tab.part("adviser").model.rows()] == ["毕云飞"]
    with qtbot.waitSignal(tab.page_wanted) as wanted:
        QTest.mouseClick(tab.openings.buttons["adviser_log"], Qt.MouseButton.LeftButton)
    page = wanted.args[0].build(office)
    qtbot.addWidget(page)
    assert isinstance(page, OpeningPage)
    assert {choice.code for choice in page.first.rows["adviser"].field.choices} == {"毕云飞"}
    assert {choice.code for choice in page.first.rows["village"].field.choices} == {"永兴圩村", "久西村"}


def test_a_line_of_the_log_has_no_paper_and_no_way_to_one(office: Workspace, theme: Theme, qtbot: QtBot) -> None:
    page = open_page(office, opened(office, "adviser_log", LOG).id)
    qtbot.addWidget(page)
    for width in (1366, 700):
        page.resize(width, 640)
        page.show()
        QApplication.processEvents()
        assert page.shown.preview.isHidden()
        assert page.shown.head.switch.isHidden()
        assert not page.shown.scroll.isHidden()
        page.shown.toggle_preview()
        assert not page.shown.scroll.isHidden()


def test_the_lectures_are_in_sight_in_a_double_size_window(tab: DeskTab, theme: Theme) -> None:
    theme.apply(Appearance(scheme=Scheme.LIGHT, percent=200))
    tab.parts.choose("hours")
    QApplication.processEvents()
    (table,) = tab.part("hours").findChildren(RowsTable)
    assert not table.isColumnHidden(4)
    assert table.horizontalScrollBar().maximum() == 0


def test_what_an_adviser_owes_leads_from_today_to_the_hours(
    workspace: Workspace, clock: Clock, qtbot: QtBot, show: Show
) -> None:
    clock.go_to("2023-06-20")
    office = workspace
    enter(office, "adviser", {"name": "毕云飞", "villages": ("永兴圩村",)})
    page = show(TodayTab(office))
    (card,) = page.cards()
    assert card.sentence.text() == "毕云飞本季的法治讲座（永兴圩村还差1次）到2023年6月30日，还有10天。"
    with qtbot.waitSignal(page.entity_opened) as taken:
        card.button.click()
    entity, _adviser, part = taken.args
    tab = DeskTab(office, SERVICE)
    qtbot.addWidget(tab)
    window = SimpleNamespace(show_tab=[].append, tab=lambda: tab)
    assert show_place(window, entity, part)
    assert tab.parts.code == "hours"
    assert len(tab.part("hours").model.rows()) == 1
