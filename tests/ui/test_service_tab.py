"""The service tab: enquiries, the advisers' log, and the hours of each adviser in each village this month."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mediator.storage.store import Store
from mediator.ui.pages.opening_page import OpeningPage
from mediator.ui.tabs.service import ADVISERS, HOURS, ServiceTab
from mediator.ui.theme import Theme
from mediator.ui.workspace import Workspace
from tests.ui.case_office import Clock
from tests.ui.matter_office import enter, opened, partners

ENQUIRY = {
    "asker": "丁美娟",
    "channel": "来访",
    "topic": "婚姻家庭",
    "question": "离婚后孩子的抚养费怎么算？",
    "first_handler": "茅晓燕",
}


@pytest.fixture
def office(store: Store) -> Workspace:
    workspace = partners(store, Clock("2023-05-16"))
    enter(workspace, "adviser", {"name": "毕云飞", "firm": "江海律师事务所", "villages": ("永兴圩村", "久西村")})
    log = {"adviser": "毕云飞", "village": "永兴圩村", "content": "法律咨询"}
    for hours, minutes in ((6, 30), (2, 0)):
        opened(workspace, "adviser_log", log | {"hours": hours, "minutes": minutes})
    opened(workspace, "adviser_log", log | {"village": "久西村", "hours": 1, "minutes": 15})
    opened(workspace, "enquiry", ENQUIRY)
    return workspace


@pytest.fixture
def tab(office: Workspace, theme: Theme, qtbot: QtBot) -> ServiceTab:
    shown = ServiceTab(office)
    qtbot.addWidget(shown)
    shown.resize(1366, 640)
    shown.show()
    return shown


def test_enquiries_are_listed_and_open(tab: ServiceTab, qtbot: QtBot) -> None:
    listed = tab.lists["enquiry"]
    assert [line.text("asker") for line in listed.model.rows()] == ["丁美娟"]
    with qtbot.waitSignal(tab.entity_opened) as taken:
        listed.table.setFocus()
        QTest.keyClick(listed.table, Qt.Key.Key_Return)
    assert taken.args[:1] == ["matter"]


def test_the_hours_of_the_month_are_added_up_for_each_village(tab: ServiceTab) -> None:
    QTest.mouseClick(tab.parts.pills[HOURS], Qt.MouseButton.LeftButton)
    cells = {
        line.village: [str(tab.hours.index(number, column).data()) for column in (2, 3)]
        for number, line in enumerate(tab.hours.rows())
    }
    assert cells == {"永兴圩村": ["8小时30分", "够了"], "久西村": ["1小时15分", "还差6小时45分"]}
    assert tab.hours_note.text() == "2023年5月，每村每月不少于8小时。"


def test_the_advisers_are_kept_here_and_offered(tab: ServiceTab, office: Workspace, qtbot: QtBot) -> None:
    tab.parts.choose(ADVISERS)
    assert [line.name for line in tab.advisers.model.rows()] == ["毕云飞"]
    with qtbot.waitSignal(tab.page_wanted) as wanted:
        QTest.mouseClick(tab.openings.buttons["adviser_log"], Qt.MouseButton.LeftButton)
    page = wanted.args[0].build(office)
    qtbot.addWidget(page)
    assert isinstance(page, OpeningPage)
    assert {choice.code for choice in page.first.rows["adviser"].field.choices} == {"毕云飞"}
    assert {choice.code for choice in page.first.rows["village"].field.choices} == {"永兴圩村", "久西村"}
