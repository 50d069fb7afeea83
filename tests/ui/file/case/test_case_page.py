"""An open case: the next step with what stops it, what is typed kept and printed, steps taken back."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mediator.domain.case.snapshot import CaseSnapshot
from mediator.ui.file.case_page import CasePage
from mediator.ui.file.parts.intake import IntakePart
from mediator.ui.file.parts.signing import SigningPart
from mediator.ui.file.record_part import RecordPart
from mediator.ui.workspace import Workspace
from tests.storage.counting import counted
from tests.ui.case_office import Sheets, open_case, read
from tests.ui.file.case.desk import Commit, main, mediate, part, sentences, settle


def test_opens_where_the_next_step_is(page: CasePage, case: CaseSnapshot) -> None:
    assert page.shown.head.title.text() == "季文标与祝银凤邻里纠纷"
    assert case.number in page.shown.head.line.text()
    assert page.shown.foot.bar.main.text() == "受理"
    assert page.desk.code == "intake"
    assert "已登记" in page.shown.head.chips.texts()


def written(statements: list[str]) -> Iterator[str]:
    """The statements of the transactions that write; the page reads the case again after each."""
    writing = False
    for statement in statements:
        writing = statement == "BEGIN IMMEDIATE" or (writing and not statement.startswith(("BEGIN", "PRAGMA")))
        if writing:
            yield statement


def test_every_step_to_the_signed_agreement(
    page: CasePage, workspace: Workspace, case: CaseSnapshot, sheets: Sheets, commit: Commit
) -> None:
    settle(page, commit)
    assert page.shown.head.print_button.text() == "打印协议，准备签署"
    page.shown.head.print_button.click()
    assert sheets.printed == [("人民调解协议书", 3)]
    assert read(workspace, case.id).stage == "agreed"
    assert page.desk.code == "signing"
    assert "季文标还没有签署。" in sentences(page)
    signing = part(page, SigningPart)
    assert [row[0].signer for row in signing.rows.values()] == ["季文标", "祝银凤"]
    signing.all_button.click()
    with counted() as statements:
        main(page)
    assert len(list(written(statements))) <= 80
    assert len(statements) <= 130
    stored = read(workspace, case.id)
    assert stored.stage == "effective"
    assert str(stored.effective_on) == "2023-03-22"


def test_a_sentence_at_the_foot_leads_to_its_section_and_its_field(page: CasePage) -> None:
    main(page)
    assert sentences(page)[0] == "还没有告知当事人权利义务，请先记录告知。"
    page.shown.foot.bar.main.click()
    assert page.desk.code == "notice"
    notice = part(page, RecordPart)
    assert notice.record().signed_by == ("季文标", "祝银凤")
    assert sentences(page) == []


def test_leaving_a_section_saves_and_a_draft_waits_for_what_cannot_be_read(
    qtbot: QtBot, page: CasePage, workspace: Workspace, case: CaseSnapshot, commit: Commit
) -> None:
    mediate(page)
    page.open_section("evidence")
    evidence = part(page, RecordPart)
    assert evidence.editor is not None
    commit(evidence.editor.rows["name"].input.control, "现场照片")
    page.open_section("meetings")
    assert [row.name for row in read(workspace, case.id).evidence] == ["现场照片"]
    page.open_section("evidence")
    evidence = part(page, RecordPart)
    evidence.edit(evidence.rows()[0])
    assert evidence.editor is not None
    evidence.editor.set_raw({"copies": ""})
    commit(evidence.editor.rows["copies"].input.control, "四五份")
    page.open_section("meetings")
    assert read(workspace, case.id).evidence[0].copies == 1
    page.save_draft()
    again = open_case(workspace, case.id)
    qtbot.addWidget(again)
    again.open_section("evidence")
    restored = part(again, RecordPart)
    assert restored.editor is not None
    assert restored.editor.rows["copies"].input.raw() == "四五份"
    assert not again.keep()
    assert any("四五份" in sentence for sentence in sentences(again))


def test_what_is_typed_is_drawn_and_checked_before_it_is_saved(page: CasePage, commit: Commit) -> None:
    mediate(page)
    page.shown.preview.draw()
    before = page.shown.preview.preview.data
    page.open_section("meetings")
    meeting = part(page, RecordPart)
    assert meeting.editor is not None
    commit(meeting.editor.rows["text"].input.control, "双方各自陈述。")
    assert page.pause.isActive()
    page.judge()
    page.shown.preview.draw()
    assert page.shown.preview.preview.pages() == 1
    assert page.shown.preview.preview.data != before


def test_undo_takes_the_step_back_and_asks_for_a_reason_once_its_paper_is_final(
    page: CasePage, workspace: Workspace, case: CaseSnapshot, sheets: Sheets
) -> None:
    main(page)
    page.shown.head.undo.click()
    assert read(workspace, case.id).stage == "registered"
    main(page)
    page.open_section("intake")
    page.shown.head.print_button.click()
    assert [title for title, _ in sheets.printed] == ["人民调解受理登记表"]
    page.undo()
    assert read(workspace, case.id).stage == "accepted"
    assert page.shown.reason.isVisible()
    QTest.keyClicks(page.shown.reason.line, "date")
    QTest.keyClick(page.shown.reason.line, Qt.Key.Key_Return)
    assert read(workspace, case.id).stage == "registered"
    assert not page.shown.reason.isVisible()


def test_changing_what_a_final_paper_prints_asks_why_or_puts_it_back(
    page: CasePage, workspace: Workspace, case: CaseSnapshot, commit: Commit
) -> None:
    main(page)
    page.open_section("intake")
    page.shown.head.print_button.click()
    form = part(page, IntakePart).form
    assert form is not None
    commit(form.forms["story"].rows["story"].input.control, "又吵了一次。")
    page.open_section("notice")
    assert page.desk.code == "intake"
    assert page.shown.reason.isVisible()
    page.shown.reason.put_away.emit()
    page.open_section("notice")
    assert page.desk.code == "notice"
    assert read(workspace, case.id).story == case.story
