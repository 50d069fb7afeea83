"""A list of matters goes on to its last line, read by the page, however many there are."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mediator.domain.people.roles import READER, Actor
from mediator.services.files.amendments import amend
from mediator.services.files.openings import Opening, open_matter
from mediator.services.lists import matter_lists
from mediator.services.lists.matter_lists import Wanted
from mediator.storage.store import Store
from mediator.ui.desks.desk_pages import SERVICE
from mediator.ui.desks.matter_list import MatterList
from mediator.ui.look.theme import Theme
from mediator.ui.widgets.rows import PAGE
from mediator.ui.workspace import Workspace
from tests.shelf import Shelf
from tests.ui.case_office import USER, Clock, at_work, moment, town
from tests.ui.desks.desk import shown

MANY = 1200
FACTS = {"channel": "来访", "topic": "婚姻家庭", "question": "抚养费怎么算？", "first_handler": "茅晓燕"}
ENQUIRY = Wanted(kinds=("enquiry",))


def fill(store: Store) -> None:
    """So many enquiries, three a day."""
    day = "2023-05-16"
    town(store, day)
    with store.transaction() as session:
        for number in range(MANY):
            on = date.fromisoformat(day) - timedelta(days=(MANY - number) // 3)
            values = FACTS | {"asker": f"来访人{number:04d}"}
            open_matter(session, Opening(kind="enquiry", on=on, values=values), actor=USER, now=moment(day))


@pytest.fixture
def office(shelf: Shelf, store: Store, clock: Clock) -> Workspace:
    shelf.pour(store, fill)
    return at_work(store, clock)


@pytest.fixture
def listed(office: Workspace, theme: Theme, qtbot: QtBot) -> MatterList:
    listed: MatterList = shown(office, SERVICE, qtbot).part("enquiry")
    QApplication.processEvents()
    return listed


def asker(listed: MatterList, number: int) -> str:
    line = listed.model.row(number)
    assert line is not None
    return line.text("asker")


def test_every_line_is_there_and_the_last_can_be_opened_and_found(listed: MatterList, qtbot: QtBot) -> None:
    assert (listed.model.rowCount(), listed.count.text()) == (MANY, f"{MANY} 件")
    assert [asker(listed, number) for number in (0, 499, 500, MANY - 1)] == [
        f"来访人{MANY - 1 - number:04d}" for number in (0, 499, 500, MANY - 1)
    ]
    listed.table.setFocus()
    QTest.keyClick(listed.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert listed.table.currentIndex().row() == MANY - 1
    last = listed.model.row(MANY - 1)
    assert last is not None
    with qtbot.waitSignal(listed.entity_opened) as taken:
        QTest.keyClick(listed.table, Qt.Key.Key_Return)
    assert taken.args == ["matter", last.id, ""]
    listed.search.setText("来访人0003")
    listed.read()
    assert [asker(listed, number) for number in range(listed.model.rowCount())] == ["来访人0003"]


def test_the_marked_line_stays_when_others_come_and_change(listed: MatterList, office: Workspace) -> None:
    listed.table.select_row(900)
    marked = asker(listed, 900)
    line = listed.model.row(900)
    assert line is not None
    with office.store.transaction() as session:
        opening = Opening(kind="enquiry", on=office.today, values=FACTS | {"asker": "新来的人"})
        open_matter(session, opening, actor=USER, now=office.clock())
        amend(session, line.id, {"asker": f"{marked}改"}, actor=USER, now=office.clock())
    listed.read()
    assert listed.table.currentIndex().row() == 901
    assert asker(listed, 901) == f"{marked}改"


def test_pages_together_are_the_whole_list(office: Workspace) -> None:
    with office.store.reading() as session:
        ids = matter_lists.keys(session, ENQUIRY, actor=USER, today=office.today)
        whole = matter_lists.rows(session, ENQUIRY, actor=USER, today=office.today, limit=MANY + 1)
        parts = [matter_lists.page(session, ids[at : at + PAGE], actor=USER) for at in range(0, len(ids), PAGE)]
        assert [line.id for part in parts for line in part] == list(ids) == [line.id for line in whole]
        assert matter_lists.count(session, ENQUIRY, actor=USER, today=office.today) == MANY
        assert matter_lists.page(session, (), actor=Actor(name="来客", role=READER)) == ()
