"""The main window: tabs that exist, pages over them, the way back, drafts, and the way out with its backup."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mediator.services.files import intake
from mediator.services.office import offices
from mediator.ui.desks.today import TodayTab
from mediator.ui.file.file_page import FilePage
from mediator.ui.frame.main_window import MainWindow
from mediator.ui.frame.menu_pages import menu_entry
from mediator.ui.frame.tabs_table import TABS, TabEntry
from mediator.ui.intake.intake_page import IntakePage
from mediator.ui.office.help_page import HelpPage
from mediator.ui.office.settings_page import SettingsPage
from mediator.ui.registers.ledger import LedgerTab
from mediator.ui.registers.roster import RosterTab
from mediator.ui.workspace import Workspace
from tests.storage.office import NOW, unlock
from tests.ui.live_office import id_of
from tests.ui.shell_desk import ShellDesk, StartDesk, make_ready, write
from tests.ui.typist import Show


class PlainTab(QWidget):
    """A tab with one line that can have the focus."""

    case_opened = Signal(UUID)
    new_case = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.setFocusProxy(self.line)
        QVBoxLayout(self).addWidget(self.line)


class PlainPage(QWidget):
    """A page that counts how often it was asked to keep its draft."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kept = 0

    def save_draft(self) -> None:
        self.kept += 1


def register(desk: ShellDesk) -> UUID:
    from mediator.domain.case.intake import Intake
    from mediator.services.office import offices
    from tests.builders import person

    workspace = desk.main().workspace
    with workspace.store.transaction() as session:
        sides = (("秦连生", "申请人"), ("茅国梁", "被申请人"))
        case = intake.register(
            session,
            Intake(
                committee_id=offices.committees(session)[0].id,
                registered_on=workspace.today,
                values={"dispute_type": "邻里纠纷", "story": "为排水争吵。", "source": "依申请调解"},
                parties=tuple(person(name, role, id_of(name)) for name, role in sides),
                mediators=(),
            ),
            actor=workspace.actor,
            now=NOW,
        )
    workspace.changes.happened.emit()
    return case.id


def test_the_tabs_are_there_and_keys_reach_them(desk: ShellDesk, qtbot: QtBot) -> None:
    main = desk.main()
    assert {"today", "station", "ledger", "roster"} <= set(main.entries)
    assert main.bar.current() == "today"
    for number, code in enumerate(main.entries, start=1):
        QTest.keyClick(main, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        assert main.bar.current() == code
        assert main.stack.currentWidget() is main.tab()


def test_a_tab_without_a_page_is_not_shown(desk: ShellDesk, qtbot: QtBot) -> None:
    later = TabEntry("later", "以后", "house", "mediator.ui.frame.not_there_yet:LaterTab")
    plain = TabEntry("plain", "台账", "house", f"{__name__}:PlainTab")
    window = MainWindow(desk.shell, desk.main().opened, tabs=(later, plain))
    qtbot.addWidget(window)
    assert list(window.entries) == ["plain"]
    assert TABS[0].exists
    window.leave()


def test_a_case_opens_over_its_tab_and_esc_leads_back(desk: ShellDesk, qtbot: QtBot) -> None:
    case_id = register(desk)
    main = desk.main()
    main.show_tab("ledger")
    ledger = main.tab()
    assert isinstance(ledger, LedgerTab)
    ledger.case_opened.emit(case_id)
    page = main.pages[-1]
    assert isinstance(page, FilePage)
    assert main.head.back_button.text() == "返回台账"
    assert "Esc" in main.head.back_button.toolTip()
    QTest.keyClick(main, Qt.Key.Key_Escape)
    assert main.pages == []
    assert main.stack.currentWidget() is main.tab()
    assert not main.head.back_button.isVisible()


def test_the_day_leads_to_the_part_that_is_due(desk: ShellDesk, qtbot: QtBot) -> None:
    case_id = register(desk)
    main = desk.main()
    main.show_tab("today")
    today = main.tab()
    assert isinstance(today, TodayTab)
    today.entity_opened.emit("case", case_id, "notice")
    assert len(main.pages) == 1
    page = main.pages[-1]
    assert isinstance(page, FilePage)
    assert page.form.code == "notice"
    main.open_entity("comet", case_id)
    assert len(main.pages) == 1


def test_a_committee_whose_term_ends_is_found_among_its_members(desk: ShellDesk) -> None:
    main = desk.main()
    with main.workspace.store.reading() as session:
        committee = offices.committees(session)[0]
    main.open_entity("committee", committee.id, "committee_member")
    roster = main.tab()
    assert isinstance(roster, RosterTab)
    assert roster.pills["committee_member"].isChecked()
    assert roster.stack.currentWidget() is roster.lists["committee_member"]


def test_a_new_dispute_becomes_an_open_case(desk: ShellDesk, qtbot: QtBot) -> None:
    main = desk.main()
    QTest.keyClick(main, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(main.pages))
    main.bar.main_clicked.emit()
    assert [type(page) for page in main.pages] == [IntakePage]
    page = main.pages[-1]
    assert isinstance(page, IntakePage)
    page.registered.emit(register(desk))
    assert [type(page) for page in main.pages] == [FilePage]


def test_leaving_a_page_keeps_its_draft_and_the_place_below(desk: ShellDesk, qtbot: QtBot, show: Show) -> None:
    plain = TabEntry("plain", "台账", "house", f"{__name__}:PlainTab")
    window = show(MainWindow(desk.shell, desk.main().opened, tabs=(plain,)))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    tab = window.tab()
    assert isinstance(tab, PlainTab)
    tab.line.setFocus()
    first, second = PlainPage(), PlainPage()
    window.open_page(first)
    window.open_page(second)
    assert window.head.back_button.text() == "返回"
    second.closed.emit()
    assert (second.kept, first.kept) == (1, 0)
    window.head.back.emit()
    assert first.kept == 1
    assert tab.line.hasFocus()
    window.go_back()
    window.show_tab("plain")
    window.open_page(third := PlainPage())
    window.keep_drafts()
    window.show_tab("plain")
    assert third.kept == 2
    window.leave()


def test_the_menu_opens_each_page_once(desk: ShellDesk, qtbot: QtBot) -> None:
    main = desk.main()
    QTest.keyClick(main, Qt.Key.Key_F1)
    QTest.keyClick(main, Qt.Key.Key_F1)
    assert [type(page) for page in main.pages] == [HelpPage]
    main.open_menu_page(menu_entry("settings"))
    assert isinstance(main.pages[-1], SettingsPage)
    titles = [action.text() for action in main.head.menu.actions()]
    assert {"备份", "设置", "使用说明", "关于", "锁上", "退出"} <= set(titles)


def test_locking_leads_to_the_door_and_back(desk: ShellDesk, qtbot: QtBot) -> None:
    store = desk.main().workspace.store
    QTest.keyClick(desk.main(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    desk.door()
    desk.unlock()
    assert desk.main().workspace.store is not store


def test_what_the_store_noticed_is_said(start_desk: StartDesk, office_folder: Path, qtbot: QtBot) -> None:
    with unlock(office_folder) as store:
        make_ready(store)
    desk = start_desk(office_folder)
    desk.now = NOW - dt.timedelta(days=400)
    desk.unlock()
    main = desk.main()
    found = [label for label in main.findChildren(QLabel) if "时钟可能被拨回" in label.text()]
    assert found
    assert found[0].isVisible()


def test_a_long_name_is_cut_with_its_whole_in_the_tooltip(desk: ShellDesk, qtbot: QtBot) -> None:
    main = desk.main()
    main.head.show_office("启东市" * 60, user="陆建华")
    assert main.head.office.text().endswith("…")
    assert main.head.office.toolTip() == "启东市" * 60


def test_typing_reaches_the_ledger_search(desk: ShellDesk, qtbot: QtBot) -> None:
    register(desk)
    main = desk.main()
    main.show_tab("ledger")
    search = main.tab().findChild(QLineEdit)
    assert search is not None
    write(search, "秦连生")
    assert search.text() == "秦连生"


def test_a_tab_never_shown_yet_is_gone_to_from_an_open_page(desk: ShellDesk) -> None:
    window = desk.main()
    window.new_case()
    QTest.mouseClick(window.bar.buttons["service"], Qt.MouseButton.LeftButton)
    assert window.pages == []
    assert window.bar.current() == "service"
    assert window.stack.currentWidget() is window.tab()


def test_an_open_page_under_another_is_shown_again(desk: ShellDesk) -> None:
    window = desk.main()
    window.new_case()
    window.open_menu_page(menu_entry("backup"))
    window.new_case()
    assert [type(page) for page in window.pages] == [IntakePage]
