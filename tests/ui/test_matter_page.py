"""The page of a matter: its sections, what is typed and kept, its steps, its papers, its case; by real events."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mediator.domain.roles import READER, REGISTRAR, Actor
from mediator.services.snapshots import load as load_case
from mediator.storage import drafts
from mediator.storage.store import Store
from mediator.ui.fields_widget import FieldsWidget
from mediator.ui.pages.intake_page import IntakePage
from mediator.ui.pages.matter_group import GroupPart
from mediator.ui.pages.matter_items import ItemPart
from mediator.ui.pages.matter_page import MatterPage
from mediator.ui.pages.opening_page import OpeningPage
from mediator.ui.theme import Theme
from mediator.ui.workspace import Workspace
from tests.ui.case_office import Clock, Sheets, person, register
from tests.ui.matter_office import COURT, POLICE, REPORT, convened, joint, open_page, opened, partners, read
from tests.ui.scripted_ask import ScriptedAsk
from tests.ui.typist import Typist

DAY = "2023-05-16"


@pytest.fixture
def clock() -> Clock:
    return Clock(DAY)


@pytest.fixture
def office(store: Store, clock: Clock) -> Workspace:
    return partners(store, clock)


@pytest.fixture
def show(theme: Theme, qtbot: QtBot) -> Callable[[QWidget], Typist]:
    def shown(page: QWidget) -> Typist:
        qtbot.addWidget(page)
        page.resize(1366, 700)
        return Typist(page)

    return shown


Show = Callable[[QWidget], Typist]


def shown_steps(page: MatterPage) -> list[str]:
    """The titles of the sections."""
    return [button.text() for button in page.shown.steps.findChildren(QPushButton)]


def list_of(page: MatterPage) -> ItemPart:
    """The open list."""
    part = page.desk.parts[0]
    assert isinstance(part, ItemPart)
    return part


def form_of(page: MatterPage) -> FieldsWidget:
    """The form of the open group."""
    part = page.desk.parts[0]
    assert isinstance(part, GroupPart)
    return part.form


def messages(page: MatterPage) -> list[str]:
    """What stops the next step."""
    return [problem.message for problem in page.shown.foot.bar.problems()]


def test_it_says_what_it_is_how_far_and_what_comes_next(office: Workspace, clock: Clock, show: Show) -> None:
    matter = joint(office, clock)
    page = open_page(office, matter.id)
    show(page)
    assert page.shown.head.title.text() == matter.title
    assert matter.number in page.shown.head.line.text()
    assert page.shown.head.chips.texts()[0] == "已申请"
    assert "召开联调会议到" in page.shown.head.chips.texts()[1]
    assert shown_steps(page) == [
        "联调申请",
        "联调会议",
        "会议通知",
        "参加单位及人员",
        "议定事项",
        "联合调解",
        "反馈",
        "文书",
        "经过",
    ]
    assert page.desk.code == "meeting"
    assert page.shown.foot.bar.main.text() == "召集会议"
    assert messages(page)


def test_what_stops_a_step_leads_to_its_place_and_a_new_entry_has_todays_date(
    office: Workspace, clock: Clock, show: Show
) -> None:
    page = open_page(office, joint(office, clock).id)
    typist = show(page)
    wanted = next(problem for problem in page.shown.foot.bar.problems() if problem.section == "notice")
    page.shown.foot.bar.links.chosen.emit(wanted)
    part = list_of(page)
    assert part.editor is not None
    assert part.editor.values()["on"] == office.today
    typist.fill(part.editor, "organ", POLICE)
    typist.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    kept = read(office, page.file.matter_id).of("notice")
    assert [(item.text("organ"), item.day()) for item in kept] == [(POLICE, office.today)]
    assert not part.touched
    assert [entry for entry in shown_steps(page) if entry.startswith("会议通知")] == ["会议通知 1"]


def test_organs_are_offered_from_the_register(office: Workspace, clock: Clock, show: Show) -> None:
    page = open_page(office, joint(office, clock).id)
    show(page)
    page.open_section("notice")
    list_of(page).add()
    editor = list_of(page).editor
    assert editor is not None
    assert {COURT, POLICE} <= {choice.code for choice in editor.rows["organ"].field.choices}


def test_a_group_is_kept_when_it_is_left_and_the_preview_follows(office: Workspace, clock: Clock, show: Show) -> None:
    page = open_page(office, joint(office, clock).id)
    typist = show(page)
    form = form_of(page)
    typist.fill(form, "place", "王鲍司法所")
    typist.fill(form, "meets_on", "5.18")
    page.open_section("request")
    stored = read(office, page.file.matter_id)
    assert stored.text("place") == "王鲍司法所"
    assert stored.day("meets_on") == date(2023, 5, 18)
    assert page.desk.code == "request"
    page.shown.preview.timer.timeout.emit()
    assert page.shown.preview.preview.pages() >= 1


def test_what_cannot_be_kept_waits_as_a_draft_and_comes_back(office: Workspace, clock: Clock, show: Show) -> None:
    matter = joint(office, clock)
    page = open_page(office, matter.id)
    typist = show(page)
    page.open_section("request")
    form = form_of(page)
    typist.click(form.rows["applicant"].input.control)
    typist.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    typist.press(Qt.Key.Key_Delete)
    page.pause.timeout.emit()
    page.open_section("log")
    assert page.desk.code == "log"
    assert read(office, matter.id).text("applicant") == "沈广和"
    again = open_page(office, matter.id)
    show(again)
    again.open_section("request")
    assert again.desk.restored
    assert again.desk.touched()
    assert not again.keep()
    assert "“申请人”还没有填。" in messages(again)
    drop = next(b for b in again.findChildren(QPushButton) if b.text() == "不要了")
    QTest.mouseClick(drop, Qt.MouseButton.LeftButton)
    assert not again.desk.touched()
    with office.store.reading() as session:
        assert drafts.load(session, f"matter/{matter.id}/request") is None


def test_a_step_is_taken_said_and_taken_back(office: Workspace, clock: Clock, show: Show, qtbot: QtBot) -> None:
    matter = convened(office, clock)
    page = open_page(office, matter.id)
    typist = show(page)
    page.open_section("meeting")
    form = form_of(page)
    typist.click(form.rows["unrelated"].input.box)
    typist.click(form.rows["accepted"].input.box)
    page.judge()
    assert [problem for problem in page.shown.foot.bar.problems() if problem.stops] == []
    typist.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: read(office, matter.id).stage == "convened")
    assert page.shown.head.chips.texts()[0] == "已召集"
    assert page.shown.toast.text.text() == "已办理：召集会议。"
    QTest.mouseClick(page.shown.toast.action, Qt.MouseButton.LeftButton)
    assert read(office, matter.id).stage == "requested"


def test_another_step_asks_for_its_reason_and_an_ended_matter_for_one_to_undo(
    office: Workspace, clock: Clock, show: Show
) -> None:
    matter = joint(office, clock)
    page = open_page(office, matter.id)
    typist = show(page)
    others = {action.text(): action for action in page.shown.head.others.menu().actions()}
    assert list(others) == ["撤回申请"]
    others["撤回申请"].trigger()
    assert page.shown.foot.bar.main.text() == "撤回申请"
    assert "请填写“理由”。" in messages(page)
    back = next(b for b in page.findChildren(QPushButton) if b.text() == "不办这一步")
    typist.click(back)
    assert page.shown.foot.bar.main.text() == "召集会议"
    others["撤回申请"].trigger()
    typist.click(page.shown.foot.inputs.rows["reason"].input.control)
    typist.write("双方已经和好。")
    page.judge()
    typist.click(page.shown.foot.bar.main)
    assert read(office, matter.id).stage == "withdrawn"
    assert page.shown.foot.bar.main.isHidden()
    page.undo()
    assert page.shown.reason.isVisible()
    line = page.shown.reason.findChild(QLineEdit)
    assert line is not None
    typist.click(line)
    typist.write("登记错了")
    typist.enter()
    assert read(office, matter.id).stage == "requested"


def test_an_entry_is_changed_folded_removed_and_put_back(office: Workspace, clock: Clock, show: Show) -> None:
    matter = convened(office, clock)
    page = open_page(office, matter.id)
    typist = show(page)
    page.open_section("notice")
    part = list_of(page)
    QApplication.processEvents()
    buttons = [b for b in part.findChildren(QPushButton) if b.text() == "打开" and b.isVisible()]
    assert len(buttons) == 2
    typist.click(buttons[1])
    assert part.editor is not None
    typist.fill(part.editor, "received_on", "今天")
    fold = next(b for b in part.findChildren(QPushButton) if b.text() == "收起")
    typist.click(fold)
    assert part.editor is None
    assert read(office, matter.id).of("notice")[1].day("received_on") == office.today
    remove = [b for b in part.findChildren(QPushButton) if b.text() == "删去" and b.isVisible()]
    typist.click(remove[0])
    assert [item.text("organ") for item in read(office, matter.id).of("notice")] == [POLICE]
    QTest.mouseClick(page.shown.toast.action, Qt.MouseButton.LeftButton)
    assert {item.text("organ") for item in read(office, matter.id).of("notice")} == {COURT, POLICE}


def test_a_half_written_entry_is_a_draft_until_its_name_is_there(office: Workspace, clock: Clock, show: Show) -> None:
    matter = joint(office, clock)
    page = open_page(office, matter.id)
    typist = show(page)
    page.open_section("decision")
    typist.click(list_of(page).add_button)
    editor = list_of(page).editor
    assert editor is not None
    typist.fill(editor, "person", "黄")
    list_of(page).fold()
    assert "“事项”还没有填。" in messages(page)
    page.desk.autosave.save_now()
    again = open_page(office, matter.id)
    show(again)
    again.open_section("decision")
    restored = list_of(again).editor
    assert restored is not None
    assert restored.raw()["person"] == "黄"


def test_papers_are_listed_made_final_printed_and_saved(
    office: Workspace, clock: Clock, show: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    matter = joint(office, clock)
    sheets = Sheets()
    sheets.ask = ScriptedAsk([tmp_path / "申请.pdf"])
    page = open_page(office, matter.id, sheets)
    typist = show(page)
    page.letters.show("joint-request")
    missing = page.file.missing("joint-request")
    assert missing == ()
    typist.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(sheets.printed))
    assert "joint-request" in page.file.view.filed
    page.open_section("papers")
    view = page.desk.findChildren(QPushButton)
    names = {button.accessibleName() for button in view}
    assert any(name.startswith("看看《") for name in names)
    typist.click(next(button for button in view if button.accessibleName() == "存成PDF《联调申请单》"))
    assert (tmp_path / "申请.pdf").read_bytes().startswith(b"%PDF")
    page.open_section("log")
    sentences = [row.sentence for row in page.file.view.log]
    assert any(sentence.startswith("打印：") for sentence in sentences)
    page.open_section("request")
    form = form_of(page)
    typist.fill(form, "done_so_far", "调解过两次。")
    assert not page.keep()
    assert page.shown.reason.isVisible()
    page.shown.reason.given.emit("补充已做工作")
    assert read(office, matter.id).text("done_so_far") == "调解过两次。"


def test_a_paper_that_lacks_something_says_so_and_prints_as_a_draft(
    office: Workspace, clock: Clock, show: Show
) -> None:
    sheets = Sheets()
    page = open_page(office, joint(office, clock).id, sheets)
    typist = show(page)
    page.letters.show("joint-minutes")
    assert page.file.missing("joint-minutes")
    page.print_paper()
    anyway = next(b for b in page.findChildren(QPushButton) if b.text() == "打印草稿")
    typist.click(anyway)
    assert len(sheets.printed) == 1
    assert "joint-minutes" not in page.file.view.filed
    mend = next(b for b in page.findChildren(QPushButton) if b.text() == "去补上")
    typist.click(mend)
    assert page.desk.code in {"meeting", "attendance", "decision"}


def test_the_linked_case_is_one_click_away(office: Workspace, clock: Clock, show: Show, qtbot: QtBot) -> None:
    matter = joint(office, clock)
    page = open_page(office, matter.id)
    typist = show(page)
    assert matter.case is not None
    assert matter.case.number in page.shown.head.case_button.text()
    with qtbot.waitSignal(page.case_opened) as opened_case:
        typist.click(page.shown.head.case_button)
    assert opened_case.args == [matter.case.id]
    assert page.shown.head.make_button.isHidden()


def test_a_report_becomes_a_case_with_what_it_says(office: Workspace, clock: Clock, show: Show, qtbot: QtBot) -> None:
    matter = opened(office, "report", REPORT)
    page = open_page(office, matter.id)
    typist = show(page)
    with qtbot.waitSignal(page.page_wanted) as wanted:
        typist.click(page.shown.head.make_button)
    form = wanted.args[0]
    assert isinstance(form, IntakePage)
    writer = show(form)
    intake = form.form.intake()
    assert [party.name for party in intake.parties] == ["宋玉珍", "倪海涛"]
    assert intake.parties[0].phone == "15400000123"
    assert intake.values["story"] == REPORT["what"]
    assert intake.values["risk"] == "橙"
    writer.fill(form.form.forms["dispute"], "dispute_type", "邻里纠纷")
    with qtbot.waitSignal(form.registered) as registered:
        form.save()
    case = read(office, matter.id).case
    assert case is not None
    assert registered.args == [case.id]
    assert page.shown.head.make_button.isHidden()
    with office.store.reading() as session:
        assert load_case(session, case.id).parties[1].name == "倪海涛"


def test_who_may_only_read_sees_no_buttons(office: Workspace, clock: Clock, show: Show) -> None:
    matter = convened(office, clock)
    page = open_page(replace(office, actor=Actor(name="顾问", role=READER)), matter.id)
    show(page)
    assert page.shown.foot.bar.main.isHidden()
    assert page.shown.head.undo.isHidden()
    assert page.shown.head.others.isHidden()
    assert page.shown.head.print_button.isHidden()
    page.open_section("notice")
    assert list_of(page).add_button.isHidden()
    assert not [b for b in list_of(page).findChildren(QPushButton) if b.text() == "删去"]
    page.open_section("papers")
    assert {b.text() for b in page.desk.findChildren(QPushButton) if b.accessibleName()} == {"看看"}
    page.open_section("request")
    assert not form_of(page).isEnabled()


def test_a_registrar_opens_reports_but_not_the_lists_of_a_case(office: Workspace, clock: Clock, show: Show) -> None:
    workspace = replace(office, actor=Actor(name="登记", role=REGISTRAR))
    page = open_page(workspace, convened(office, clock).id)
    show(page)
    page.open_section("notice")
    assert list_of(page).add_button.isHidden()
    report = open_page(workspace, opened(office, "report", REPORT).id)
    show(report)
    report.open_section("paper")
    assert not list_of(report).add_button.isHidden()


def test_opening_asks_for_what_is_needed_first_and_keeps_a_draft(
    office: Workspace, clock: Clock, show: Show, qtbot: QtBot
) -> None:
    case = register(office, person(clock, "宋玉珍", "申请人"), person(clock, "倪海涛", "被申请人"))
    page = OpeningPage(office, "joint", case_id=case.id)
    typist = show(page)
    assert list(page.first.rows) == ["applicant_unit", "applicant", "triggers"]
    assert page.first.raw()["applicant"] == office.actor.name
    assert page.first.raw()["applicant_unit"] == "启东市王鲍镇人民调解委员会"
    assert [problem.message for problem in page.foot.problems()] == ["“触发事由”还没有填。"]
    typist.fill(page.rest, "done_so_far", "调过两次。")
    page.autosave.flush()
    again = OpeningPage(office, "joint", case_id=case.id)
    writer = show(again)
    assert again.rest.raw()["done_so_far"] == "调过两次。"
    ticks = again.first.rows["triggers"].input.control.findChildren(QPushButton)
    ticks = ticks or again.first.rows["triggers"].input.findChildren(QPushButton)
    writer.click(next(tick for tick in ticks if tick.text() == "两次调解未成"))
    with qtbot.waitSignal(again.matter_opened) as made:
        writer.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    stored = read(office, made.args[0])
    assert stored.lines("triggers") == ("两次调解未成",)
    assert stored.case is not None
    assert stored.text("done_so_far") == "调过两次。"
    with office.store.reading() as session:
        assert drafts.load(session, f"opening/joint/{case.id}") is None


def test_a_draft_of_an_opening_can_be_thrown_away(office: Workspace, show: Show) -> None:
    page = OpeningPage(office, "report")
    typist = show(page)
    typist.fill(page.first, "what", "漏水")
    page.save_draft()
    again = OpeningPage(office, "report")
    writer = show(again)
    writer.click(next(b for b in again.findChildren(QPushButton) if b.text() == "不要了，重新填"))
    assert again.first.raw()["what"] == ""
    assert again.first.raw()["first_handler"] == office.actor.name


def test_an_opening_is_refused_in_a_sentence_to_who_may_not(office: Workspace, show: Show) -> None:
    workspace = replace(office, actor=Actor(name="顾问", role=READER))
    page = OpeningPage(workspace, "report", values=REPORT)
    show(page)
    page.save()
    assert page.foot.problems()[0].message == "“顾问”的角色是只读，不能登记；请由主任或有权限的人办理。"
    page.focus_on(page.foot.problems()[0])


def test_a_letter_from_the_court_knows_its_court(office: Workspace, show: Show, qtbot: QtBot) -> None:
    values = {"dispatch": "委派", "letter_number": "（2023）苏0681委派3号", "court": "启东市人民法院", "cause": "相邻"}
    page = OpeningPage(office, "court_referral", values={**values, "party_a": "宋玉珍", "party_b": "倪海涛"})
    show(page)
    assert page.first.raw()["sent_on"] == "2023年5月16日"
    opening = page.opening()
    assert opening.organ_id is not None
    offered = {choice.code for choice in page.first.rows["court"].field.choices}
    assert offered == {"启东市人民法院"}
