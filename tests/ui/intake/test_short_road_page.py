"""The page of a quarrel settled at the door: from the open window to the archive in 200 keys and 4 clicks."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mediator.domain.case.snapshot import SHORT_ROAD
from mediator.domain.people.roles import Actor
from mediator.domain.problems import StorageTrouble
from mediator.services.files.snapshots import load
from mediator.services.lists import ledger
from mediator.services.office import offices
from mediator.services.papers.papers import states
from mediator.ui.desks.desk_pages import station_tab
from mediator.ui.desks.desk_tab import DeskTab
from mediator.ui.file.file_page import FilePage
from mediator.ui.frame.menu_pages import menu_entry
from mediator.ui.intake import short_road_page
from mediator.ui.intake.paper_files_page import PaperFilesPage
from mediator.ui.intake.short_road_page import ShortRoadPage
from mediator.ui.widgets.cards import Notice
from mediator.ui.workspace import Workspace
from tests.ui.case_office import read
from tests.ui.shell_desk import ShellDesk
from tests.ui.typist import Show, Typist

KEYS, CLICKS = 200, 4
STORY = "季文标家的鸡进了祝银凤的菜地，啄坏菜苗，双方争吵。"
SETTLED = "季文标当场道歉，并已围好鸡舍。"


def tell(typist: Typist, page: ShortRoadPage) -> None:
    typist.write("邻")
    typist.enter()
    typist.write("季文标")
    typist.enter()
    typist.write("祝银凤")
    typist.enter()
    typist.write(STORY)
    typist.press(Qt.Key.Key_Tab)
    typist.write(SETTLED)
    typist.enter()


def test_from_the_open_window_to_the_archive(desk: ShellDesk, qtbot: QtBot) -> None:
    main = desk.main()
    with main.workspace.store.transaction() as session:
        offices.add_mediator(session, {"name": "沈广和"}, actor=main.workspace.actor, now=desk.now)
    typist = Typist(main)
    typist.press(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    page = main.pages[-1]
    assert isinstance(page, ShortRoadPage)
    QApplication.processEvents()
    tell(typist, page)
    keys = typist.strokes
    typist.click(page.how.rows["told"].input.control)
    clicks = typist.strokes - keys
    typist.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    keys = typist.strokes - clicks
    print(f"keys: {keys}, clicks: {clicks}")
    assert (keys, clicks) <= (KEYS, CLICKS)
    assert clicks <= CLICKS
    qtbot.waitUntil(lambda: [type(shown) for shown in main.pages] == [FilePage])
    with main.workspace.store.reading() as session:
        wanted = ledger.keys(session, ledger.LedgerFilter(), actor=main.workspace.actor)
        line = ledger.page(session, wanted)[0]
        case = load(session, line.id)
        filed = {one.code: one.state for one in states(session, case.id, actor=main.workspace.actor) if one.required}
    assert (case.stage, case.road, case.number[-4:]) == ("archived", SHORT_ROAD, "001号")
    assert (case.story, case.agreement and case.agreement.clauses) == (STORY, (SETTLED,))
    assert [party.name for party in case.parties] == ["季文标", "祝银凤"]
    assert [mediator.name for mediator in case.mediators] == ["沈广和"]
    assert filed == {"oral-agreement": "archived"}


def test_what_is_missing_is_said_and_what_was_typed_stays(show: Show, qtbot: QtBot, workspace: Workspace) -> None:
    page = show(ShortRoadPage(workspace), height=728)
    typist = Typist(page)
    page.focus_first()
    tell(typist, page)
    qtbot.waitActive(page)
    typist.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(page.foot.problems()))
    fields = [problem.field for problem in page.foot.problems()]
    assert "told" in fields
    assert page.entry().story == STORY
    assert page.how.rows["mediators"].input.raw() == "茅晓燕"
    page.how.set_values({"told": True, "on": None})
    page.what.set_raw({"dispute_type": "劳动争议纠纷"})
    page.save()
    assert [problem.message for problem in page.foot.problems()] == ["“了结日期”还没有填。"]
    page.how.set_values({"on": workspace.today})
    page.save()
    assert "必须制作书面协议" in page.foot.problems()[0].message


def test_a_draft_survives_and_can_be_thrown_away(show: Show, workspace: Workspace) -> None:
    page = show(ShortRoadPage(workspace), height=728)
    typist = Typist(page)
    page.focus_first()
    tell(typist, page)
    page.save_draft()
    again = show(ShortRoadPage(workspace), height=728)
    assert again.entry().story == STORY
    assert [party.name for party in again.parties.parties()] == ["季文标", "祝银凤"]
    again.discard()
    assert again.entry().story == ""
    assert [party.name for party in again.parties.parties()] == ["", ""]
    assert again.autosave.load() is None


def test_both_roads_are_in_the_menu_and_at_the_station(desk: ShellDesk) -> None:
    main = desk.main()
    assert {"当场化解（简易）", "补录纸质卷宗"} <= {action.text() for action in main.head.menu.actions()}
    main.show_tab("station")
    station = main.tab()
    assert isinstance(station, DeskTab)
    station.openings.buttons["paper-files"].click()
    assert isinstance(main.pages[-1], PaperFilesPage)
    main.open_menu_page(menu_entry("paper-files"))
    assert len(main.pages) == 1
    main.go_back()
    station.openings.buttons["short-road"].click()
    assert isinstance(main.pages[-1], ShortRoadPage)
    main.open_menu_page(menu_entry("short-road"))
    assert len(main.pages) == 1
    main.go_back()
    main.open_menu_page(menu_entry("paper-files"))
    assert isinstance(main.pages[-1], PaperFilesPage)


def test_who_may_not_archive_sees_neither(show: Show, workspace: Workspace) -> None:
    clerk = replace(workspace, actor=Actor(name="某人", role="登记员"))
    station = show(station_tab(clerk))
    assert {"paper-files", "short-road"}.isdisjoint(station.openings.buttons)


def test_the_file_is_counted_like_any_other(show: Show, workspace: Workspace) -> None:
    page = show(ShortRoadPage(workspace), height=728)
    page.focus_first()
    tell(Typist(page), page)
    page.how.set_values({"told": True})
    made: list[Any] = []
    page.registered.connect(made.append)
    page.save()
    case = read(workspace, made[0])
    assert (case.closing, case.retention, case.filer) == ("调解成功(履行完毕)", "短期", "茅晓燕")


def test_a_full_disk_keeps_the_page(show: Show, workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    page = show(ShortRoadPage(workspace), height=728)
    page.focus_first()
    tell(Typist(page), page)
    page.how.set_values({"told": True})

    def full(*_given: object, **_named: object) -> None:
        raise StorageTrouble("磁盘满了，没有保存。")

    monkeypatch.setattr(short_road_page, "settle", full)
    page.save()
    assert "磁盘满了，没有保存。" in [notice.sentence.text() for notice in page.findChildren(Notice)]
    assert page.entry().story == STORY
