"""更正 in the window: a day of an archived case is put right by keys, its papers are named before and printed after."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.matter.sections import CORRECT
from mediator.domain.people.roles import READER, Actor
from mediator.services.files.corrections import correctable
from mediator.services.papers import papers
from mediator.ui.file.file_page import FilePage
from mediator.ui.file.lists.part import ListPart
from mediator.ui.file.parts.correction import PLACE, CorrectionPart
from mediator.ui.workspace import Workspace
from tests.services.work import Work
from tests.ui.case_office import USER, Clock, Sheets, at_work, open_case, read
from tests.ui.typist import Show, Typist

CONTROL = Qt.KeyboardModifier.ControlModifier
ROAD = ("accept", "begin", "agree", "sign", "perform", "close", "archive")


@pytest.fixture
def archived(workspace: Workspace, clock: Clock, case: CaseSnapshot) -> CaseSnapshot:
    clock.go_to("2023-05-10")
    with workspace.store.transaction() as session:
        Work(session=session, committee=case.committee, now=clock()).take(case.id, *ROAD)
        for code in ("acceptance", "agreement"):
            papers.finalise(session, workspace.store.blobs, case.id, code, actor=USER, now=clock())
    return read(workspace, case.id)


@pytest.fixture
def page(show: Show, workspace: Workspace, archived: CaseSnapshot, sheets: Sheets) -> FilePage:
    return show(open_case(workspace, archived.id, sheets), height=728)


def opened(page: FilePage, qtbot: QtBot) -> tuple[Typist, CorrectionPart]:
    typist = Typist(page)
    typist.press(Qt.Key.Key_R, CONTROL)
    qtbot.waitUntil(lambda: page.form.code == CORRECT)
    [part] = page.form.parts
    assert isinstance(part, CorrectionPart)
    return typist, part


def retype(typist: Typist, part: CorrectionPart, key: str, text: str) -> None:
    part.forms[key].focus_field("on")
    typist.press(Qt.Key.Key_A, CONTROL)
    typist.write(text)


def seq_of(workspace: Workspace, case: CaseSnapshot, move: str) -> str:
    with workspace.store.reading() as session:
        steps = correctable(session, case.id, actor=USER)
    return next(str(step.seq) for step in steps if step.move.code == move)


def notice_buttons(page: FilePage) -> dict[str, QPushButton]:
    return {button.text(): button for button in page.findChildren(QPushButton) if button.isVisible()}


def final(workspace: Workspace, case: CaseSnapshot) -> list[str]:
    with workspace.store.reading() as session:
        return [state.code for state in papers.states(session, case.id, actor=USER) if state.sha256]


def test_a_day_is_put_right_by_keys_alone_and_its_paper_printed_anew(
    qtbot: QtBot, page: FilePage, workspace: Workspace, archived: CaseSnapshot, sheets: Sheets
) -> None:
    typist, part = opened(page, qtbot)
    retype(typist, part, seq_of(workspace, archived, "accept"), "2023-03-22")
    typist.press(Qt.Key.Key_S, CONTROL)
    assert page.shown.reason.isVisible()
    assert "《人民调解受理登记表》已经定稿" in page.shown.reason.notice.sentence.text()
    assert "协议" not in page.shown.reason.notice.sentence.text()
    assert read(workspace, archived.id).accepted_on == archived.accepted_on
    typist.write("看错日历")
    typist.press(Qt.Key.Key_Return)

    after = read(workspace, archived.id)
    assert (after.accepted_on, after.stage) == (date(2023, 3, 22), "archived")
    assert final(workspace, archived) == ["agreement"]
    assert not page.form.touched()
    typist.click(notice_buttons(page)["重新打印《人民调解受理登记表》"])
    assert [title for title, _ in sheets.printed] == ["人民调解受理登记表"]
    assert sorted(final(workspace, archived)) == ["acceptance", "agreement"]
    page.open_section("log")
    log = page.form.looked_at
    assert log is not None
    words = "\n".join(log.sentences())  # type: ignore[attr-defined]
    assert "更正：“受理”的日期由2023年3月23日改为2023年3月22日（理由：看错日历）" in words


def test_another_year_shows_the_new_number_at_once(qtbot: QtBot, page: FilePage, archived: CaseSnapshot) -> None:
    typist, part = opened(page, qtbot)
    retype(typist, part, PLACE, "2022-12-30")
    typist.click(part.save_button)
    typist.write("年度写错")
    typist.press(Qt.Key.Key_Return)
    assert f"(2022)王鲍人调字第001号（原{archived.number}，已作废）" in page.shown.head.line.text()


def test_put_away_it_changes_nothing(
    qtbot: QtBot, page: FilePage, workspace: Workspace, archived: CaseSnapshot
) -> None:
    typist, part = opened(page, qtbot)
    retype(typist, part, PLACE, "2023-03-21")
    typist.press(Qt.Key.Key_S, CONTROL)
    typist.click(notice_buttons(page)["不改了"])
    assert read(workspace, archived.id) == archived
    assert not page.form.touched()


def test_what_cannot_be_read_stays_and_is_said(
    qtbot: QtBot, page: FilePage, workspace: Workspace, archived: CaseSnapshot
) -> None:
    typist, part = opened(page, qtbot)
    retype(typist, part, PLACE, "2023-13-45")
    typist.press(Qt.Key.Key_S, CONTROL)
    assert not page.shown.reason.isVisible()
    assert part.forms[PLACE].rows["on"].isAncestorOf(typist.focus())
    assert read(workspace, archived.id) == archived
    assert part.raw()[PLACE]["on"] == "2023-13-45"


def test_every_other_section_of_an_archived_case_asks_for_the_reason_too(
    page: FilePage, workspace: Workspace, archived: CaseSnapshot
) -> None:
    typist = Typist(page)
    page.open_section("visits")
    [part] = page.form.parts
    assert isinstance(part, ListPart)
    part.edit(part.rows()[0])
    assert part.editor is not None
    typist.fill(part.editor, "text", "又问了一次。")
    typist.press(Qt.Key.Key_S, CONTROL)
    assert "案件“已归档”，要改内容请写明更正理由" in page.shown.reason.notice.sentence.text()
    typist.write("漏写")
    typist.press(Qt.Key.Key_Return)
    assert read(workspace, archived.id).visits != archived.visits
    assert "都不受影响" in page.shown.toast.text.text()


def test_who_may_only_look_has_no_such_button(
    show: Show, workspace: Workspace, clock: Clock, archived: CaseSnapshot
) -> None:
    reader = at_work(workspace.store, clock, Actor(name="查阅员", role=READER))
    page = show(open_case(reader, archived.id), height=728)
    assert page.shown.head.correct.isHidden()
