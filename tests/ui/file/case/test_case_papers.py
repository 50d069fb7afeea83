"""An open case: its papers, its other steps, its records and marks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from mediator.domain.case.snapshot import CaseSnapshot
from mediator.services.registers.entries import save_entry
from mediator.ui.file.file_page import FilePage
from mediator.ui.file.lists.part import ListPart
from mediator.ui.file.parts.agreement import AgreementPart
from mediator.ui.file.parts.closing import ClosingPart
from mediator.ui.look.theme import Appearance, Scheme, Theme
from mediator.ui.workspace import Workspace
from tests.ui.case_office import Sheets, read
from tests.ui.file.case.hands import Commit, main, mediate, part, sentences, settle


def test_a_paper_that_lacks_something_says_what_and_prints_only_as_a_draft(
    page: FilePage, sheets: Sheets, commit: Commit
) -> None:
    settle(page, commit)
    part(page, AgreementPart).rest.set_raw({"method": ""})
    page.shown.head.print_button.click()
    assert sheets.printed == []
    words = [button for button in page.shown.scroll.findChildren(QPushButton) if button.text() == "打印草稿"]
    words[0].click()
    assert [title for title, _ in sheets.printed] == ["人民调解协议书"]
    mend = [button for button in page.shown.scroll.findChildren(QPushButton) if button.text() == "去补上"]
    mend[0].click()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert part(page, AgreementPart).rest.rows["method"].isAncestorOf(focused)


def test_another_step_opens_its_section_and_can_be_put_away(
    page: FilePage, workspace: Workspace, case: CaseSnapshot
) -> None:
    mediate(page)
    assert page.shown.head.others.isVisible()
    menu = page.shown.head.others.menu()
    action = next(action for action in menu.actions() if action.text() == "终止调解")
    action.trigger()
    assert page.form.code == "termination"
    assert page.shown.foot.bar.main.text() == "终止调解"
    page.shown.foot.put_away.emit()
    assert page.shown.foot.bar.main.text() == "达成书面协议"
    next(action for action in menu.actions() if action.text() == "终止调解").trigger()
    ending = part(page, ListPart)
    assert ending.editor is not None
    ending.editor.set_raw({"reason": "双方分歧较大且难以达成协议"})
    ending.editor.set_values({"remedies": ("向人民法院提起诉讼",)})
    ending.editor.changed.emit("reason")
    main(page)
    assert read(workspace, case.id).stage == "terminated"
    page.open_section("termination")
    deliver = [one for one in page.form.findChildren(QPushButton) if one.text() == "各方都已当面送达"]
    deliver[-1].click()
    assert [row.receiver for row in read(workspace, case.id).deliveries] == ["季文标", "祝银凤"]
    page.judge()
    assert page.shown.foot.bar.main.text() == "结案"
    assert sentences(page) == []


def test_a_step_with_inputs_asks_for_them_on_its_section(
    page: FilePage, workspace: Workspace, case: CaseSnapshot, commit: Commit
) -> None:
    menu = page.shown.head.others.menu()
    next(action for action in menu.actions() if action.text() == "不予受理").trigger()
    assert page.shown.foot.card is not None
    assert page.shown.foot.card.isVisible()
    assert "请填写“理由”。" in sentences(page)
    main(page)
    inputs = page.shown.foot.inputs
    focused = QApplication.focusWidget()
    assert focused is not None
    assert inputs.rows["exit_reason"].isAncestorOf(focused)
    commit(focused, "已由法院受理。")
    commit(inputs.rows["direction"].input.control, "法院")
    main(page)
    assert read(workspace, case.id).stage == "declined"


def test_another_record_is_begun_with_the_names_of_those_who_speak(
    page: FilePage, workspace: Workspace, case: CaseSnapshot, commit: Commit
) -> None:
    mediate(page)
    page.open_section("meetings")
    meeting = part(page, ListPart)
    assert meeting.editor is not None
    commit(meeting.editor.rows["text"].input.control, "季文标：要求赔偿。")
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    meeting.add_button.click()
    assert len(read(workspace, case.id).meetings) == 1
    skeleton = [button for button in meeting.findChildren(QPushButton) if button.text() == "发言人"]
    skeleton[-1].click()
    assert meeting.record().text == "季文标："
    meeting.fold()
    assert len(read(workspace, case.id).meetings) == 2


def test_the_marks_of_the_file_are_kept(page: FilePage, workspace: Workspace, case: CaseSnapshot) -> None:
    page.open_section("closing")
    closing = part(page, ClosingPart)
    assert "建议保管期限" in closing.advice.sentence.text()
    control = closing.prevented.rows["民转刑件"].input.control
    QTest.keyClicks(control, "1")
    QTest.keyClicks(closing.prevented.rows["民转刑人"].input.control, "2")
    assert page.keep()
    assert dict(read(workspace, case.id).prevented) == {"民转刑": (1, 2)}


def test_the_plan_is_split_exactly_and_its_gap_is_said(page: FilePage, commit: Commit) -> None:
    settle(page, commit)
    agreement = part(page, AgreementPart)
    agreement.rest.set_raw({"amount": "1000"})
    agreement.plan.split.set_raw({"periods": "3", "first": "2023年4月30日"})
    agreement.plan.share_out()
    plan = agreement.plan.instalments()
    assert [row.amount for row in plan] == [33_300, 33_300, 33_400]
    assert [str(row.due_on) for row in plan] == ["2023-04-30", "2023-05-30", "2023-06-30"]
    agreement.rest.set_raw({"amount": "1200"})
    agreement.plan.judge()
    assert "相差200元" in agreement.plan.note.text()
    page.judge()
    assert "各期金额之和与协议金额不相等，请核对。" in sentences(page)


def test_without_room_the_paper_is_one_key_away(page: FilePage, theme: Theme) -> None:
    theme.apply(Appearance(scheme=Scheme.LIGHT, percent=200))
    page.shown.fit()
    QApplication.processEvents()
    assert not page.shown.preview.isVisible()
    page.shown.head.switch.click()
    assert page.shown.preview.isVisible()
    assert not page.shown.scroll.isVisible()
    page.shown.toggle_preview()
    assert page.shown.scroll.isVisible()


def test_an_agreement_with_a_mediator_of_the_police_prints_neither_final_nor_as_a_draft(
    page: FilePage, workspace: Workspace, sheets: Sheets, commit: Commit
) -> None:
    settle(page, commit)
    assert page.keep()
    name = page.file.view.matter.mediators[0].name
    with workspace.store.transaction() as session:
        values = {"name": "王鲍派出所", "kind": "派出所", "contact": name}
        save_entry(session, "organ", values, actor=workspace.actor, now=workspace.clock())
    page.show_file()
    assert any(f"调解员{name}是王鲍派出所的联络员" in words for words in sentences(page))
    page.shown.head.print_button.click()
    [anyway] = [button for button in page.shown.scroll.findChildren(QPushButton) if button.text() == "打印草稿"]
    anyway.click()
    assert sheets.printed == []
    mend = [button for button in page.shown.scroll.findChildren(QPushButton) if button.text() == "去补上"]
    mend[-1].click()
    assert page.form.code == "intake"
