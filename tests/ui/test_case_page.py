"""An open case: the next step with what stops it, what is typed kept and printed, steps taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mediator.domain.snapshot import CaseSnapshot
from mediator.storage.store import Store
from mediator.ui.pages.agreement_part import AgreementPart
from mediator.ui.pages.case_page import CasePage
from mediator.ui.pages.closing_part import ClosingPart
from mediator.ui.pages.intake_part import IntakePart
from mediator.ui.pages.log_view import LogView
from mediator.ui.pages.papers_view import PapersView
from mediator.ui.pages.record_part import RecordPart
from mediator.ui.pages.signing_part import SigningPart
from mediator.ui.theme import Appearance, Scheme, Theme
from mediator.ui.workspace import Workspace
from tests.ui.case_office import Clock, Sheets, open_case, person, read, register, set_up

Commit = Callable[[QWidget, str], None]
Kind = TypeVar("Kind")
FACTS = {
    "sex": "男",
    "occupation": "务农",
    "phone": "15400000101",
    "address": "永兴圩村6组",
    "consent": "同意",
}


@pytest.fixture
def clock() -> Clock:
    return Clock("2023-03-22")


@pytest.fixture
def workspace(store: Store, clock: Clock) -> Workspace:
    return set_up(store, clock)


@pytest.fixture
def case(workspace: Workspace, clock: Clock) -> CaseSnapshot:
    first = person(clock, "季文标", "申请人", birth=date(1961, 8, 3), id_number="329900196108030033", **FACTS)
    second = person(clock, "祝银凤", "被申请人", birth=date(1966, 11, 21), **{**FACTS, "sex": "女"})
    return register(workspace, first, second, claims=("补偿菜苗损失",), applied_on=date(2023, 3, 22), recorder="茅晓燕")


@pytest.fixture
def sheets() -> Sheets:
    return Sheets()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, workspace: Workspace, case: CaseSnapshot, sheets: Sheets) -> CasePage:
    made = open_case(workspace, case.id, sheets)
    qtbot.addWidget(made)
    made.resize(1366, 728)
    made.show()
    QApplication.processEvents()
    return made


def part(page: CasePage, kind: type[Kind], number: int = 0) -> Kind:
    found = page.desk.parts[number]
    assert isinstance(found, kind)
    return found


def main(page: CasePage) -> None:
    page.shown.foot.bar.main.click()
    QApplication.processEvents()


def sentences(page: CasePage) -> list[str]:
    return [problem.message for problem in page.shown.foot.bar.problems()]


def mediate(page: CasePage) -> None:
    """From the registration to the first meeting."""
    main(page)
    page.open_section("notice")
    main(page)


def settle(page: CasePage, commit: Commit) -> None:
    """A meeting that succeeded and the agreement, typed."""
    mediate(page)
    page.open_section("meetings")
    meeting = part(page, RecordPart)
    assert meeting.editor is not None
    meeting.editor.set_raw({"result": "调解成功"})
    commit(meeting.editor.rows["text"].input.control, "双方同意。")
    page.open_section("agreement")
    agreement = part(page, AgreementPart)
    commit(agreement.clauses.rows[0].edit, "祝银凤当场赔偿季文标菜苗损失600元。")
    agreement.take_sum.click()
    agreement.rest.set_raw({"method": "现金", "due_on": "2023年3月22日"})
    page.judge()


def test_opens_where_the_next_step_is(page: CasePage, case: CaseSnapshot) -> None:
    assert page.shown.head.title.text() == "季文标与祝银凤邻里纠纷"
    assert case.number in page.shown.head.line.text()
    assert page.shown.foot.bar.main.text() == "受理"
    assert page.desk.code == "intake"
    assert "已登记" in page.shown.head.chips.texts()


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
    main(page)
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


def test_a_paper_that_lacks_something_says_what_and_prints_only_as_a_draft(
    page: CasePage, sheets: Sheets, commit: Commit
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
    page: CasePage, workspace: Workspace, case: CaseSnapshot
) -> None:
    mediate(page)
    assert page.shown.head.others.isVisible()
    menu = page.shown.head.others.menu()
    action = next(action for action in menu.actions() if action.text() == "终止调解")
    action.trigger()
    assert page.desk.code == "termination"
    assert page.shown.foot.bar.main.text() == "终止调解"
    page.shown.foot.put_away.emit()
    assert page.shown.foot.bar.main.text() == "达成书面协议"
    next(action for action in menu.actions() if action.text() == "终止调解").trigger()
    ending = part(page, RecordPart)
    assert ending.editor is not None
    ending.editor.set_raw({"reason": "双方分歧较大且难以达成协议"})
    ending.editor.set_values({"remedies": ("向人民法院提起诉讼",)})
    ending.editor.changed.emit("reason")
    main(page)
    assert read(workspace, case.id).stage == "terminated"
    page.open_section("termination")
    deliver = [one for one in page.desk.findChildren(QPushButton) if one.text() == "各方都已当面送达"]
    deliver[-1].click()
    assert [row.receiver for row in read(workspace, case.id).deliveries] == ["季文标", "祝银凤"]
    page.judge()
    assert page.shown.foot.bar.main.text() == "结案"
    assert sentences(page) == []


def test_a_step_with_inputs_asks_for_them_on_its_section(
    page: CasePage, workspace: Workspace, case: CaseSnapshot, commit: Commit
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


def test_records_are_added_opened_and_taken_out_with_a_way_back(
    page: CasePage, workspace: Workspace, case: CaseSnapshot, commit: Commit
) -> None:
    mediate(page)
    page.open_section("meetings")
    meeting = part(page, RecordPart)
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
    meeting.removing.emit(meeting.rows()[1])
    assert len(read(workspace, case.id).meetings) == 1
    page.shown.toast.action.click()
    assert len(read(workspace, case.id).meetings) == 2


def test_the_papers_and_the_log_are_shown(page: CasePage, sheets: Sheets, commit: Commit) -> None:
    main(page)
    page.open_section("papers")
    view = page.desk.findChild(PapersView)
    assert view is not None
    view.finalising.emit("acceptance")
    assert "acceptance" in page.file.view.filed
    view.printing.emit("cover")
    assert sheets.printed == []
    page.desk.findChildren(PapersView)[-1].previewing.emit("acceptance")
    assert "已定稿" in page.shown.preview.caption.text()
    page.open_section("log")
    logs = page.desk.findChildren(LogView)
    assert logs[-1].sentences()[0] == "文书定稿：人民调解受理登记表"


def test_the_marks_of_the_file_are_kept(page: CasePage, workspace: Workspace, case: CaseSnapshot) -> None:
    page.open_section("closing")
    closing = part(page, ClosingPart)
    assert "建议保管期限" in closing.advice.sentence.text()
    control = closing.prevented.rows["民转刑件"].input.control
    QTest.keyClicks(control, "1")
    QTest.keyClicks(closing.prevented.rows["民转刑人"].input.control, "2")
    assert page.keep()
    assert dict(read(workspace, case.id).prevented) == {"民转刑": (1, 2)}


def test_the_plan_is_split_exactly_and_its_gap_is_said(page: CasePage, commit: Commit) -> None:
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


def test_without_room_the_paper_is_one_key_away(page: CasePage, theme: Theme) -> None:
    theme.apply(Appearance(scheme=Scheme.LIGHT, percent=200))
    page.shown.fit()
    QApplication.processEvents()
    assert not page.shown.preview.isVisible()
    page.shown.head.switch.click()
    assert page.shown.preview.isVisible()
    assert not page.shown.scroll.isVisible()
    page.shown.toggle_preview()
    assert page.shown.scroll.isVisible()
