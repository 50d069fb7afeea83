"""权利主张: what the holder of a claim did is filled in the window, and the line on 今日 follows it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mediator.domain.case import records
from mediator.domain.people.roles import Actor
from mediator.storage.store import Store
from mediator.storage.tables.dues import DueTable
from mediator.ui.desks.today import TodayTab
from mediator.ui.file.file_page import FilePage
from mediator.ui.file.lists.part import ListPart
from mediator.ui.look.theme import Theme
from mediator.ui.workspace import Changes, Workspace
from tests.builders import made
from tests.services.work import open_work
from tests.storage.office import USER
from tests.ui.case_office import Clock, open_case, read

Commit = Callable[[QWidget, str], None]
CONFIRMED = records.Confirmation(
    id=made("确认"),
    wish="共同申请",
    applied_on=date(2026, 1, 10),
    court="启东市人民法院",
    ruled_on=date(2026, 1, 20),
    result="裁定有效",
)
PLAN = tuple(
    records.Instalment(id=made(f"第{seq}期"), seq=seq, due_on=date(2026, month, 8), amount=30_000)
    for seq, month in enumerate((2, 3), 1)
)
TERMS = {
    "enforcement": ("申请强制执行", date(2028, 1, 8), date(2030, 1, 3)),
    "limitation_instalments": ("诉讼时效", date(2029, 3, 8), date(2032, 3, 3)),
    "limitation": ("诉讼时效", date(2029, 1, 8), date(2032, 1, 3)),
}
"""Key → its word, its end, and its end once the claim was demanded on :func:`near`."""


def near(key: str) -> date:
    """Five days before the term ends."""
    return TERMS[key][1] - timedelta(days=5)


def unpaid(store: Store, key: str) -> UUID:
    """An agreement nobody kept, with a plan or a ruling where the term asks for one."""
    with store.transaction() as session:
        work = open_work(session)
        case_id = work.take(work.register().id, "accept", "begin").id
        for row in PLAN if key == "limitation_instalments" else ():
            work.keep(case_id, row)
        work.take(case_id, "agree", "sign")
        if key == "enforcement":
            work.keep(case_id, CONFIRMED)
        if key != "limitation_instalments":
            work.take(case_id, "default")
    return case_id


class Office:
    """The page 今日 and the open case of one office, as the main window shows them: told of the same changes."""

    def __init__(self, store: Store, case_id: UUID, day: date, qtbot: QtBot) -> None:
        clock = Clock(day.isoformat())
        self.workspace = Workspace(store=store, actor=Actor(name=USER), clock=clock, changes=Changes())
        self.today = TodayTab(self.workspace)
        self.case_id = case_id
        self.page: FilePage = open_case(self.workspace, case_id)
        for widget in (self.page, self.today):
            qtbot.addWidget(widget)
            widget.resize(1366, 728)
            widget.show()
        self.today.entity_opened.connect(lambda _entity, _id, section: self.page.open_section(section))
        QApplication.processEvents()

    def lines(self) -> list[str]:
        """The sentences of 今日 about a term of the claim."""
        self.today.read()
        found = [card.sentence.text() for card in self.today.cards()]
        return [words for words in found if "诉讼时效" in words or "强制执行" in words]

    def ends(self, *keys: str) -> list[date]:
        """The days of these terms in the index of due days."""
        with self.workspace.store.reading() as session:
            rows = session.query(DueTable).filter(DueTable.entity_id == self.case_id, DueTable.key.in_(keys))
            return [row.day for row in rows]

    def open_from_today(self) -> None:
        """Take the button of the line."""
        [card] = [card for card in self.today.cards() if card.button.text() == "登记权利主张"]
        card.button.click()

    def pursue(self, kind: str, commit: Commit) -> None:
        """Write down what was done, today."""
        part = self.page.form.parts[0]
        assert isinstance(part, ListPart)
        if part.editor is None:
            [add] = [one for one in part.findChildren(QPushButton) if one.text() == "记一次权利主张"]
            add.click()
        assert part.editor is not None
        part.editor.set_raw({"kind": kind})
        commit(part.editor.rows["note"].input.control, "当面提出，有录音。")
        assert self.page.keep()
        QTest.qWait(0)


@pytest.mark.parametrize("key", TERMS)
def test_a_demand_makes_the_term_run_anew(store: Store, key: str, theme: Theme, qtbot: QtBot, commit: Commit) -> None:
    word, end, new = TERMS[key]
    office = Office(store, unpaid(store, key), near(key), qtbot)
    assert office.ends(*TERMS) == [end]
    assert office.lines() == [f"{word}到{end.year}年{end.month}月{end.day}日，还有5天。"]
    office.open_from_today()
    assert office.page.form.code == "pursuits"
    office.pursue("请求履行", commit)
    assert [row.kind for row in read(office.workspace, office.case_id).pursuits] == ["请求履行"]
    assert office.ends(*TERMS) == [new]
    assert office.lines() == []


def test_a_lawsuit_ends_the_term_and_taking_it_out_brings_the_line_back(
    store: Store, theme: Theme, qtbot: QtBot, commit: Commit
) -> None:
    office = Office(store, unpaid(store, "limitation"), near("limitation"), qtbot)
    before = office.lines()
    assert len(before) == 1
    office.open_from_today()
    office.pursue("起诉", commit)
    assert office.ends(*TERMS) == []
    assert office.lines() == []
    part = office.page.form.parts[0]
    assert isinstance(part, ListPart)
    part.removing.emit(read(office.workspace, office.case_id).pursuits[0])
    assert office.lines() == before
