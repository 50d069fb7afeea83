"""The page of files from paper: 101 files in an afternoon, at most 120 keys a file, and no hand on the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mediator.domain.problems import StorageTrouble
from mediator.services.files.paper_files import taken_over
from mediator.services.lists import today
from mediator.ui.intake import paper_files_page
from mediator.ui.intake.paper_files_page import PaperFilesPage
from mediator.ui.widgets.cards import Notice
from mediator.ui.workspace import Workspace
from tests.ui.case_office import open_case
from tests.ui.typist import Show, Typist

FILES, KEYS = 101, 120
NAMES = ("季文标", "祝银凤", "秦连生", "茅国梁", "喻秀英", "祁长林", "卞学军")


def sit_down(show: Show, workspace: Workspace) -> tuple[PaperFilesPage, Typist]:
    page = show(PaperFilesPage(workspace), height=728)
    typist = Typist(page)
    page.focus_on_first()
    return page, typist


def first_row(typist: Typist) -> None:
    """Everything of the first row; from then on it is proposed."""
    typist.write("1\n0301\n0308\n0401\n季文标、祝银凤\n1000\n600\n邻\n公安\n书面，履行完毕\n沈广和\n2号柜第3层\n")


def next_row(typist: Typist, number: int) -> None:
    """Days, names and sums; what the row before said is passed by Enter."""
    month = number * 10 // FILES + 1
    one, two = NAMES[number % 7], NAMES[(number + 3) % 7]
    typist.write(f"{month:02}01\n{month:02}08\n{month + 1:02}02\n{one}、{two}\n{number}00\n{number}0\n\n\n\n\n\n")


def messages(page: PaperFilesPage) -> list[tuple[str, str]]:
    return [(problem.field, problem.message) for problem in page.foot.problems()]


def test_a_hundred_and_one_files_in_an_afternoon(show: Show, workspace: Workspace) -> None:
    page, typist = sit_down(show, workspace)
    first_row(typist)
    assert messages(page) == []
    counted = [typist.strokes]
    for number in range(2, FILES + 1):
        next_row(typist, number)
        counted.append(typist.strokes - sum(counted))
        assert messages(page) == [], number
    with workspace.store.reading() as session:
        filed = taken_over(session)
        quiet = today.due(session, today=workspace.today, actor=workspace.actor)
        assert today.lately(session) == ()
    print(f"keys a file: {max(counted)} at most, {sum(counted) / FILES:.0f} on average")
    assert len(filed) == FILES
    assert filed[0].number == "(2022)王鲍人调字第101号"
    assert quiet.items == ()
    assert max(counted) <= KEYS


def test_what_is_wrong_is_said_at_its_cell_and_nothing_is_lost(show: Show, qtbot: QtBot, workspace: Workspace) -> None:
    page, typist = sit_down(show, workspace)
    qtbot.waitActive(page)
    typist.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(messages(page)))
    assert {"number", "accepted_on", "parties"} <= {field for field, _ in messages(page)}
    page.focus_on_first()
    first_row(typist)
    assert messages(page) == []
    page.row.set_raw({"number": "王鲍", "accepted_on": "0301", "ended_on": "0208", "parties": "季文标"})
    page.save()
    assert [field for field, _ in messages(page)] == ["number"]
    page.row.set_raw({"number": "5"})
    page.save()
    assert [field for field, _ in messages(page)] == ["parties", "ended_on", "gap_reason"]
    assert page.row.rows["ended_on"].note.text().startswith("协议或终止日期早于受理日期2022年3月1日")
    assert page.row.raw()["kept_at"] == "2号柜第3层"
    page.row.set_raw({"ended_on": "0308", "parties": "季文标、祝银凤"})
    page.save()
    assert [field for field, _ in messages(page)] == ["gap_reason"]
    assert page.row.rows["gap_reason"].isVisible()
    QApplication.processEvents()
    typist.write("作废\n")
    assert messages(page) == []
    assert page.row.rows["gap_reason"].isHidden()
    assert page.row.raw()["number"] == "6"
    assert [line.number[-4:] for line in page.model.rows()] == ["005号", "001号"]


def test_a_row_survives_a_kill(show: Show, workspace: Workspace) -> None:
    page, typist = sit_down(show, workspace)
    first_row(typist)
    typist.write("0401\n0402\n")
    page.autosave.save_now()
    again = show(PaperFilesPage(workspace), height=728)
    raw = again.row.raw()
    assert (raw["number"], raw["accepted_on"], raw["ended_on"]) == ("2", "2022年4月1日", "2022年4月2日")
    assert (raw["kept_at"], raw["source"]) == ("2号柜第3层", "公安机关移送")


def test_a_line_opens_its_file(show: Show, workspace: Workspace) -> None:
    page, typist = sit_down(show, workspace)
    first_row(typist)
    opened: list[tuple[object, ...]] = []
    page.entity_opened.connect(lambda *line: opened.append(line))
    page.table.opened.emit(0)
    line = page.model.row(0)
    assert line is not None
    assert opened == [("case", line.id, "")]
    file = show(open_case(workspace, line.id))
    for section in ("intake", "agreement", "closing", "papers", "log"):
        file.open_section(section)
    assert not file.shown.foot.bar.main.isVisible()


def test_a_full_disk_keeps_the_row(show: Show, workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    page, typist = sit_down(show, workspace)

    def full(*_given: object, **_named: object) -> None:
        raise StorageTrouble("磁盘满了，没有保存。")

    monkeypatch.setattr(paper_files_page, "take_over", full)
    first_row(typist)
    assert [notice.sentence.text() for notice in page.findChildren(Notice)] == ["磁盘满了，没有保存。"]
    assert page.row.raw()["kept_at"] == "2号柜第3层"
    monkeypatch.undo()
    page.save()
    assert messages(page) == []
    page.save_draft()
