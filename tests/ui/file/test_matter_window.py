"""Matters in the window: begun at a desk or from a case, opened over it, turned into a case; reports at the station."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mediator.domain.people.roles import MEDIATOR
from mediator.services.office import users
from mediator.ui.desks.calendar_page import CalendarPage
from mediator.ui.desks.desk_pages import JOINT, STATION
from mediator.ui.desks.desk_tab import DeskTab
from mediator.ui.desks.opening_page import OpeningPage
from mediator.ui.file.file_page import FilePage
from mediator.ui.frame.main_window import MainWindow
from mediator.ui.frame.menu_pages import MENU
from mediator.ui.intake.intake_page import IntakePage
from mediator.ui.look.theme import Theme
from mediator.ui.workspace import Workspace
from tests.ui.case_office import Clock, open_case, person, register
from tests.ui.matter_office import REPORT, joint, opened
from tests.ui.shell_desk import ShellDesk
from tests.ui.typist import Show

TRANSFER = {
    "from_level": "工作站（镇调委会）",
    "from_unit": "启东市王鲍镇人民调解委员会",
    "to_level": "市",
    "to_unit": "启东市人民调解委员会",
    "about": "一件纠纷",
    "what": "跨镇的纠纷。",
    "cause": "超出本镇。",
    "first_handler": "沈广和",
}


def top(main: MainWindow) -> object:
    """The page in front."""
    return main.pages[-1]


def test_a_matter_is_begun_at_its_desk_and_opens_when_it_is_saved(desk: ShellDesk, qtbot: QtBot) -> None:
    main = desk.main()
    main.show_tab("joint")
    tab = main.tab()
    assert isinstance(tab, DeskTab)
    assert tab.page is JOINT
    tab.openings.begin("transfer")
    form = top(main)
    assert isinstance(form, OpeningPage)
    form.first.set_values(TRANSFER)
    form.save()
    page = top(main)
    assert isinstance(page, FilePage)
    assert len(main.pages) == 1
    assert page.file.view.matter.text("to_unit") == "启东市人民调解委员会"
    QTest.keyClick(main, Qt.Key.Key_Escape)
    assert main.pages == []
    tab.entity_opened.emit("matter", page.file.id, "log")
    again = top(main)
    assert isinstance(again, FilePage)
    assert again.form.code == "log"


def test_a_report_becomes_a_case_in_the_window(desk: ShellDesk, qtbot: QtBot) -> None:
    main = desk.main()
    report = opened(main.workspace, "report", REPORT)
    main.open_entity("matter", report.id)
    page = top(main)
    assert isinstance(page, FilePage)
    page.beside.make_button.click()
    form = top(main)
    assert isinstance(form, IntakePage)
    form.form.forms["dispute"].set_values({"dispute_type": "邻里纠纷"})
    form.save()
    assert [type(shown) for shown in main.pages] == [FilePage, FilePage]
    assert page.beside.case_button.text().startswith("案件 ")
    QTest.keyClick(main, Qt.Key.Key_Escape)
    page.beside.case_button.click()
    assert isinstance(top(main), FilePage)


def test_the_calendar_is_in_the_menu_and_opens_what_it_lists(desk: ShellDesk, qtbot: QtBot) -> None:
    main = desk.main()
    main.open_menu_page(next(entry for entry in MENU if entry.code == "calendar"))
    page = top(main)
    assert isinstance(page, CalendarPage)
    report = opened(main.workspace, "report", REPORT)
    page.entity_opened.emit("matter", report.id, "")
    assert isinstance(top(main), FilePage)


def test_a_mediator_has_no_petition_tab(desk: ShellDesk, qtbot: QtBot) -> None:
    main = desk.main()
    assert "petitions" in main.entries
    now = main.workspace.clock()
    with main.workspace.store.transaction() as session:
        users.admit_recovered(session, name="另一位主任", now=now)
        users.admit_recovered(session, name=main.workspace.actor.name, now=now)
    actor = main.workspace.actor
    users.set_role(main.workspace.store, name=actor.name, role=MEDIATOR, actor=actor, now=now)
    desk.shell.lock()
    desk.unlock()
    assert "petitions" not in desk.main().entries
    assert "joint" in desk.main().entries


def test_a_case_leads_to_its_joint_mediation_and_begins_a_transfer(office: Workspace, qtbot: QtBot, show: Show) -> None:
    clock = Clock("2023-05-16")
    matter = joint(office, clock)
    assert matter.case is not None
    page = show(open_case(office, matter.case.id), height=700)
    menu = page.beside.button.menu()
    menu.aboutToShow.emit()
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == [f"打开一庭两所联调 {matter.number}（已申请）", "发起一庭两所联调", "发起移送"]
    with qtbot.waitSignal(page.entity_opened) as taken:
        menu.actions()[0].trigger()
    assert taken.args == ["matter", matter.id, ""]
    with qtbot.waitSignal(page.page_wanted) as wanted:
        menu.actions()[-1].trigger()
    form = wanted.args[0].build(office)
    qtbot.addWidget(form)
    assert isinstance(form, OpeningPage)
    assert form.opening().case_id == matter.case.id


def test_a_case_without_company_offers_only_beginnings(office: Workspace, theme: Theme, qtbot: QtBot) -> None:
    clock = Clock("2023-05-16")
    case = register(office, person(clock, "宋玉珍", "申请人"), person(clock, "倪海涛", "被申请人"))
    page = open_case(office, case.id)
    qtbot.addWidget(page)
    page.beside.fill()
    assert [action.text() for action in page.beside.button.menu().actions()] == ["发起一庭两所联调", "发起移送"]


def test_reports_stand_at_the_station_until_they_are_struck_off(office: Workspace, qtbot: QtBot, show: Show) -> None:
    for number in range(8):
        opened(office, "report", REPORT | {"party_b": f"倪海涛{number}"})
    tab = show(DeskTab(office, STATION))
    assert tab.part("work").reports.title.note.text() == "8 件"
    assert len(tab.part("work").reports.grid.cards()) == 6
    QTest.mouseClick(tab.part("work").reports.more, Qt.MouseButton.LeftButton)
    assert len(tab.part("work").reports.grid.cards()) == 8
    with qtbot.waitSignal(tab.entity_opened) as taken:
        button = tab.part("work").reports.grid.cards()[0].findChildren(QPushButton)[-1]
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert taken.args[0] == "matter"
    assert isinstance(taken.args[1], UUID)
    with qtbot.waitSignal(tab.page_wanted):
        QTest.mouseClick(tab.openings.buttons["report"], Qt.MouseButton.LeftButton)
