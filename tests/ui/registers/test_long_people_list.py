"""The list of known people goes on to its last line, read by the page, however many there are."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mediator.domain.case.parties import Party
from mediator.services.office import offices
from mediator.services.people import register as people
from mediator.services.people import roster
from mediator.storage.store import Store
from mediator.ui.registers.people_list import PeopleList
from mediator.ui.widgets.rows import PAGE
from mediator.ui.workspace import Workspace
from tests.builders import made
from tests.shelf import Shelf
from tests.ui.case_office import USER, Clock, at_work, moment, town
from tests.ui.typist import Show

DAY = "2023-05-16"
MANY = 700


def fill(store: Store) -> None:
    """So many people, one a second."""
    town(store, DAY)
    with store.transaction() as session:
        owner = offices.office(session)
        assert owner is not None
        for number in range(MANY):
            party = Party(id=made(f"村民{number}"), name=f"村民{number:04d}", phone="15400000101")
            people.remember(session, party, office_id=owner.id, now=moment(DAY) + timedelta(seconds=number))


@pytest.fixture
def office(shelf: Shelf, store: Store, clock: Clock) -> Workspace:
    shelf.pour(store, fill)
    return at_work(store, clock)


@pytest.fixture
def listed(office: Workspace, show: Show) -> PeopleList:
    shown = show(PeopleList(office))
    shown.read()
    QApplication.processEvents()
    return shown


def test_the_last_of_many_is_there_and_keeps_its_mark(listed: PeopleList, office: Workspace) -> None:
    assert (listed.model.rowCount(), listed.count.text()) == (MANY, f"共 {MANY} 人")
    listed.table.setFocus()
    QTest.keyClick(listed.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    last = listed.person()
    assert last is not None
    assert (last.name, last.phone, listed.title.text()) == ("村民0000", "154****0101", "村民0000")
    listed.read()
    assert listed.person() == last
    listed.search.setText("村民0003")
    listed.read()
    assert (listed.model.rowCount(), listed.count.text()) == (1, f"找到 1 人，共 {MANY} 人")


def test_pages_together_are_the_whole_register(office: Workspace) -> None:
    with office.store.reading() as session:
        keys = roster.keys(session, actor=USER)
        parts = [roster.page(session, keys[at : at + PAGE]) for at in range(0, len(keys), PAGE)]
        assert [line.id for part in parts for line in part] == list(keys)
