"""The calendar: the month with its sittings, by keys, as a list where there is no room, and as a file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from mediator.domain.case import records
from mediator.domain.people.roles import READER, Actor
from mediator.services.files import lists
from mediator.services.files.new_ids import new_id
from mediator.storage.events import Event
from mediator.ui.desks.calendar_page import CalendarPage
from mediator.ui.desks.month_grid import first_shown, months_away
from mediator.ui.desks.today import TodayTab
from mediator.ui.frame.page_requests import calendar
from mediator.ui.look.theme import Theme
from mediator.ui.workspace import Changes, Workspace
from tests.ui.case_office import USER, Clock, person, register
from tests.ui.matter_office import joint, listed
from tests.ui.scripted_ask import ScriptedAsk
from tests.ui.typist import Show


@pytest.fixture
def office(office: Workspace, clock: Clock) -> Workspace:
    """A mediation on the 18th that is planned, one on the 11th that is on record, a joint one on the 19th."""
    case = register(office, person(clock, "秦连生", "申请人"), person(clock, "茅国梁", "被申请人"))
    with office.store.transaction() as session:
        for day, result in ((date(2023, 5, 18), ""), (date(2023, 5, 11), "未达成")):
            meeting = records.Meeting(
                id=new_id(clock()), on=day, time="09:30", place="久隆工作站", text="", result=result
            )
            lists.save(session, case.id, meeting, actor=USER, now=clock())
    listed(office, joint(office, clock).id, "session", on=date(2023, 5, 19), time="14:00")
    return office


def shown(workspace: Workspace, qtbot: QtBot, ask: ScriptedAsk | None = None) -> CalendarPage:
    page = CalendarPage(workspace, ask=ask)
    qtbot.addWidget(page)
    page.resize(1366, 660)
    page.show()
    page.setFocus()
    return page


def test_the_month_shows_what_is_held_and_keys_walk_through_it(office: Workspace, theme: Theme, qtbot: QtBot) -> None:
    page = shown(office, qtbot)
    assert page.title.text() == "2023年5月"
    assert page.grid.words(date(2023, 5, 18)) == ("09:30 秦连生与茅国梁邻里纠纷",)
    assert page.cards() == []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(page.grid, key)
    assert page.day_title.text() == "2023年5月18日 星期四"
    assert [card.chip.texts() for card in page.cards()] == [("已安排",)]
    assert "秦连生" in page.grid.accessibleName()
    with qtbot.waitSignal(page.entity_opened) as taken:
        QTest.keyClick(page.grid, Qt.Key.Key_Return)
    assert taken.args[0] == "case"
    assert taken.args[2] == "meetings"
    QTest.keyClick(page.grid, Qt.Key.Key_Up)
    assert page.cards()[0].chip.texts() == ("已记录",)
    QTest.keyClick(page.grid, Qt.Key.Key_PageDown)
    assert page.title.text() == "2023年6月"
    QTest.keyClick(page.grid, Qt.Key.Key_PageUp)
    QTest.keyClick(page.grid, Qt.Key.Key_Home)
    assert page.grid.day == office.today
    QTest.keyClick(page.grid, Qt.Key.Key_A)
    assert page.grid.day == office.today


def test_a_day_is_marked_by_the_mouse_and_opened(office: Workspace, theme: Theme, qtbot: QtBot) -> None:
    page = shown(office, qtbot)
    cells = {page.grid.day_at(x, y): QPoint(x, y) for x in range(5, 900, 40) for y in range(40, 560, 20)}
    place = cells[date(2023, 5, 19)]
    QTest.mouseClick(page.grid, Qt.MouseButton.LeftButton, pos=place)
    assert page.grid.day == date(2023, 5, 19)
    with qtbot.waitSignal(page.entity_opened) as taken:
        QTest.mouseDClick(page.grid, Qt.MouseButton.LeftButton, pos=place)
    assert taken.args[0] == "matter"
    assert taken.args[2] == "session"
    with qtbot.waitSignal(page.entity_opened):
        QTest.mouseClick(page.cards()[0].button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.grid, Qt.MouseButton.LeftButton, pos=QPoint(5, 2))
    assert page.grid.day == date(2023, 5, 19)


def test_where_there_is_no_room_the_month_is_a_list(office: Workspace, theme: Theme, qtbot: QtBot) -> None:
    page = shown(office, qtbot)
    QTest.mouseClick(page.view_button, Qt.MouseButton.LeftButton)
    assert page.grid.isHidden()
    assert page.day_title.text() == "这个月 3 场"
    assert [card.chip.texts()[0] for card in page.cards()] == ["已记录", "已安排", "已安排"]
    QTest.mouseClick(page.view_button, Qt.MouseButton.LeftButton)
    assert not page.grid.isHidden()
    page.resize(640, 660)
    qtbot.waitUntil(page.grid.isHidden)
    assert len(page.cards()) == 3
    assert page.view_button.isHidden()


def test_what_was_missed_says_so(office: Workspace, clock: Clock, theme: Theme, qtbot: QtBot) -> None:
    clock.go_to("2023-05-25")
    page = shown(office, qtbot)
    page.grid.go_to(date(2023, 5, 18))
    assert page.cards()[0].chip.texts() == ("没有记录",)


def test_the_month_is_exported_without_names(office: Workspace, theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "日程.ics"
    ask = ScriptedAsk([target, tmp_path / "没有" / "日程.ics"])
    page = shown(office, qtbot, ask)
    page.export()
    events = Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    assert len(events) == 3
    assert "秦连生" not in target.read_text(encoding="utf-8")
    assert page.toast.text.text().startswith("已导出3场到")
    page.export()
    assert len(ask.told) == 1
    with office.store.reading() as session:
        logged = session.scalars(select(Event.actor).where(Event.kind == "export")).all()
    assert logged == [office.actor.name] * 2


def test_who_may_not_export_takes_no_calendar_along(
    office: Workspace, theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    target, reader = tmp_path / "日程.ics", Actor(name="某人", role=READER)
    seen = Workspace(store=office.store, actor=reader, clock=office.clock, changes=Changes())
    ask = ScriptedAsk([target])
    page = shown(seen, qtbot, ask)
    assert page.export_button.isHidden()
    page.export()
    assert "不能打印和导出" in ask.told[0]
    assert not target.exists()


def test_it_is_reached_from_today(office: Workspace, qtbot: QtBot, show: Show) -> None:
    tab = show(TodayTab(office))
    assert tab.calendar is not None
    with qtbot.waitSignal(tab.page_wanted) as wanted:
        QTest.mouseClick(tab.calendar, Qt.MouseButton.LeftButton)
    assert wanted.args == [calendar()]
    page = wanted.args[0].build(office)
    qtbot.addWidget(page)
    assert isinstance(page, CalendarPage)


@pytest.mark.parametrize(
    ("day", "months", "found"),
    [
        (date(2023, 5, 31), 1, date(2023, 6, 30)),
        (date(2023, 12, 31), 2, date(2024, 2, 29)),
        (date(2023, 1, 15), -1, date(2022, 12, 15)),
    ],
)
def test_months_are_walked_without_falling_off_their_ends(day: date, months: int, found: date) -> None:
    assert months_away(day, months) == found
    assert first_shown(day).weekday() == 0
