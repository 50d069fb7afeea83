"""The petition tab: the register with its filters and clocks, for those who may see it, accusations for fewer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mediator.domain.people.roles import MEDIATOR, PETITION_OFFICER, REVIEWER, Actor
from mediator.services.files.amendments import amend
from mediator.services.lists import matter_lists
from mediator.services.lists import petition_counts as petitions
from mediator.services.lists.matter_lists import Wanted
from mediator.ui.desks.desk_pages import PETITIONS
from mediator.ui.desks.due_card import DueCard
from mediator.ui.desks.matter_list import OPEN, OVERDUE, MatterList
from mediator.ui.desks.opening_page import OpeningPage
from mediator.ui.frame.tabs_table import TABS
from mediator.ui.look.theme import Appearance, Theme
from mediator.ui.workspace import Workspace
from tests.ui.case_office import USER
from tests.ui.desks.desk import shown
from tests.ui.matter_office import enter, listed, opened, shown_rows, step

FACTS = {
    "form": "走访",
    "category": "申诉求决",
    "petitioner": "祝银凤",
    "facts": "反映邻居加高地基，雨水流进院子。",
    "received_on": date(2023, 5, 2),
}


@pytest.fixture
def office(office: Workspace) -> Workspace:
    enter(office, "leader", {"name": "顾志远", "duty": "副镇长"})
    opened(office, "petition", FACTS)
    opened(office, "petition", FACTS | {"petitioner": "季文标", "backlog": True, "leader": "顾志远"})
    opened(office, "petition", FACTS | {"petitioner": "喻秀英", "category": "检举控告"})
    return office


def narrowed(listed: MatterList, code: str, value: object) -> list[str]:
    """Choose in a filter and say who is listed."""
    box = listed.filters[code]
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
    return [line.text("petitioner") for line in shown_rows(listed)]


def test_the_register_is_narrowed_by_what_is_counted(office: Workspace, theme: Theme, qtbot: QtBot) -> None:
    listed = shown(office, PETITIONS, qtbot).part("petition")
    assert {line.text("petitioner") for line in shown_rows(listed)} == {"祝银凤", "季文标", "喻秀英"}
    assert listed.count.text() == "3 件"
    assert narrowed(listed, "category", "检举控告") == ["喻秀英"]
    narrowed(listed, "category", None)
    assert narrowed(listed, "backlog", True) == ["季文标"]
    narrowed(listed, "backlog", None)
    assert narrowed(listed, "leader", "顾志远") == ["季文标"]
    narrowed(listed, "leader", None)
    assert len(narrowed(listed, "stage", shown_rows(listed)[0].stage)) == 3
    narrowed(listed, "stage", None)
    assert len(narrowed(listed, "state", OPEN)) == 3
    overdue = narrowed(listed, "state", OVERDUE)
    assert all(line.due is not None and line.due.day < office.today for line in shown_rows(listed))
    assert len(overdue) == listed.model.rowCount()


def test_accusations_are_seen_by_those_who_may(office: Workspace, theme: Theme, qtbot: QtBot) -> None:
    reviewer = replace(office, actor=Actor(name="审核", role=REVIEWER))
    listed = shown(reviewer, PETITIONS, qtbot).part("petition")
    assert "喻秀英" not in {line.text("petitioner") for line in shown_rows(listed)}
    assert listed.count.text() == "2 件"
    officer = replace(office, actor=Actor(name="专员", role=PETITION_OFFICER))
    assert shown(officer, PETITIONS, qtbot).part("petition").count.text() == "3 件"


def test_the_tab_is_there_for_those_who_handle_petitions() -> None:
    entry = next(entry for entry in TABS if entry.code == "petitions")
    assert entry.shown_to(Actor(name="专员", role=PETITION_OFFICER))
    assert not entry.shown_to(Actor(name="调解员", role=MEDIATOR))


def test_clocks_lead_to_what_settles_them(office: Workspace, theme: Theme, qtbot: QtBot) -> None:
    tab = shown(office, PETITIONS, qtbot)
    QTest.mouseClick(tab.parts.pills["owed"], Qt.MouseButton.LeftButton)
    cards = tab.findChildren(DueCard)
    assert cards
    with qtbot.waitSignal(tab.entity_opened) as taken:
        QTest.mouseClick(cards[0].button, Qt.MouseButton.LeftButton)
    assert taken.args[0] == "matter"


def test_a_line_opens_and_a_petition_is_begun(office: Workspace, theme: Theme, qtbot: QtBot) -> None:
    tab = shown(office, PETITIONS, qtbot)
    listed = tab.part("petition")
    with qtbot.waitSignal(tab.entity_opened):
        listed.table.doubleClicked.emit(listed.model.index(0, 0))
    with qtbot.waitSignal(tab.page_wanted) as wanted:
        QTest.mouseClick(tab.openings.buttons["petition"], Qt.MouseButton.LeftButton)
    page = wanted.args[0].build(office)
    qtbot.addWidget(page)
    assert isinstance(page, OpeningPage)
    leaders = {choice.code for choice in page.rest.rows["leader"].field.choices}
    assert leaders == {"顾志远"}


def test_an_office_without_petitions_says_so(workspace: Workspace, theme: Theme, qtbot: QtBot) -> None:
    tab = shown(workspace, PETITIONS, qtbot)
    assert tab.part("petition").empty.sentence.text() == "还没有登记。"
    tab.parts.choose("owed")
    assert not tab.findChildren(DueCard)
    tab.parts.choose("conference")
    assert tab.part("conference").model.rowCount() == 0


def test_the_figures_of_a_year_stand_above_the_register(office: Workspace, theme: Theme, qtbot: QtBot) -> None:
    with office.store.reading() as session:
        found = matter_lists.rows(session, Wanted(kinds=("petition",)), actor=USER, today=office.today)
    for line in found:
        with office.store.transaction() as session:
            amend(session, line.id, {"handler": "茅晓燕"}, actor=USER, now=office.clock())
        step(office, line.id, "accept")
    planned = {"meets_on": office.today, "convener": "顾志远", "recorder": "茅晓燕", "place": "镇政府"}
    meeting = opened(office, "conference", planned)
    listed(office, meeting.id, "agenda", subject="排水")
    listed(office, meeting.id, "attendance", organ="司法所", person="茅晓燕")
    step(office, meeting.id, "hold")
    card = shown(office, PETITIONS, qtbot).above[0]
    assert card.texts() == ["登记 3 件", "受理 3 件", "办结 0 件", "积案化解 0 件", "联席会议 1 次"]
    assert "检举控告 1" in card.figures[0].toolTip()
    card.year.choose(None)
    card.year.chosen.emit()
    assert card.texts()[0] == "登记 3 件"
    reviewer = replace(office, actor=Actor(name="陆秋萍", role=REVIEWER))
    assert shown(reviewer, PETITIONS, qtbot).above[0].texts()[:2] == ["登记 2 件", "受理 2 件"]
    assert petitions.span(2023) == (date(2023, 1, 1), date(2023, 12, 31))
    with office.store.reading() as session:
        assert petitions.years(session, actor=USER) == (2023,)


def test_at_twice_the_size_four_lines_stay_in_sight_of_who_scrolls(
    office: Workspace, theme: Theme, qtbot: QtBot
) -> None:
    theme.apply(Appearance(percent=200))
    tab = shown(office, PETITIONS, qtbot)
    table = tab.part("petition").table
    assert table.viewport().height() >= 4 * table.rowHeight(0)
