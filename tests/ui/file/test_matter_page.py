"""The page of a matter: its sections, what is typed and kept, its steps, its papers, its case; by real events."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from mediator.storage import drafts
from mediator.ui.file.correcting import read_steps
from mediator.ui.file.parts.correction import CorrectionPart
from mediator.ui.workspace import Workspace
from tests.ui.case_office import Clock
from tests.ui.matter_hands import form_of, list_of, messages, shown_steps
from tests.ui.matter_office import COURT, POLICE, convened, joint, open_page, read, taken_up
from tests.ui.typist import Use


def test_it_says_what_it_is_how_far_and_what_comes_next(office: Workspace, clock: Clock, use: Use) -> None:
    matter = taken_up(office, clock)
    page = open_page(office, matter.id)
    use(page)
    assert page.shown.head.title.text() == matter.title
    assert matter.number in page.shown.head.line.text()
    assert page.shown.head.chips.texts()[0] == "司法所已受理"
    assert page.shown.head.chips.texts()[1] == "召开联调会议还剩7天"
    assert shown_steps(page) == [
        "联调申请",
        "联调会议",
        "需协助的事项 1",
        "会议通知",
        "参加单位及人员",
        "议定事项",
        "联合调解",
        "反馈",
        "文书",
        "经过",
    ]
    assert page.form.code == "meeting"
    assert page.shown.foot.bar.main.text() == "召集会议"
    assert messages(page)


def test_what_stops_a_step_leads_to_its_place_and_a_new_entry_has_todays_date(
    office: Workspace, clock: Clock, use: Use
) -> None:
    page = open_page(office, taken_up(office, clock).id)
    typist = use(page)
    wanted = next(problem for problem in page.shown.foot.bar.problems() if problem.section == "notice")
    page.shown.foot.bar.links.chosen.emit(wanted)
    part = list_of(page)
    assert part.editor is not None
    assert part.editor.values()["on"] == office.today
    typist.fill(part.editor, "organ", POLICE)
    typist.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    kept = read(office, page.file.id).of("notice")
    assert [(item.text("organ"), item.day()) for item in kept] == [(POLICE, office.today)]
    assert not part.touched
    assert [entry for entry in shown_steps(page) if entry.startswith("会议通知")] == ["会议通知 1"]


def test_organs_are_offered_from_the_register(office: Workspace, clock: Clock, use: Use) -> None:
    page = open_page(office, joint(office, clock).id)
    use(page)
    page.open_section("notice")
    list_of(page).add()
    editor = list_of(page).editor
    assert editor is not None
    assert {COURT, POLICE} <= {choice.code for choice in editor.rows["organ"].field.choices}


def test_what_cannot_be_kept_waits_as_a_draft_and_comes_back(office: Workspace, clock: Clock, use: Use) -> None:
    matter = joint(office, clock)
    page = open_page(office, matter.id)
    typist = use(page)
    page.open_section("request")
    form = form_of(page)
    typist.click(form.rows["applicant"].input.control)
    typist.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    typist.press(Qt.Key.Key_Delete)
    page.pause.timeout.emit()
    page.open_section("log")
    assert page.form.code == "log"
    assert read(office, matter.id).text("applicant") == "沈广和"
    again = open_page(office, matter.id)
    use(again)
    again.open_section("request")
    assert again.form.restored
    assert again.form.touched()
    assert not again.keep()
    assert "“申请人”还没有填。" in messages(again)
    drop = next(b for b in again.findChildren(QPushButton) if b.text() == "不要了")
    QTest.mouseClick(drop, Qt.MouseButton.LeftButton)
    assert not again.form.touched()
    with office.store.reading() as session:
        assert drafts.load(session, f"matter/{matter.id}/request", owner=office.actor.name) is None


def test_a_step_is_taken_said_and_taken_back(office: Workspace, clock: Clock, use: Use, qtbot: QtBot) -> None:
    matter = convened(office, clock)
    page = open_page(office, matter.id)
    typist = use(page)
    page.open_section("meeting")
    form = form_of(page)
    typist.click(form.rows["unrelated"].input.control)
    typist.click(form.rows["accepted"].input.control)
    page.judge()
    assert [problem for problem in page.shown.foot.bar.problems() if problem.stops] == []
    typist.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: read(office, matter.id).stage == "convened")
    assert page.shown.head.chips.texts()[0] == "已召集"
    assert page.shown.toast.text.text() == "已办理：召集会议。"
    QTest.mouseClick(page.shown.toast.action, Qt.MouseButton.LeftButton)
    assert read(office, matter.id).stage == "accepted"


def test_another_step_asks_for_its_reason_and_an_ended_matter_for_one_to_undo(
    office: Workspace, clock: Clock, use: Use
) -> None:
    matter = joint(office, clock)
    page = open_page(office, matter.id)
    typist = use(page)
    others = {action.text(): action for action in page.shown.head.others.menu().actions()}
    assert list(others) == ["撤回申请"]
    others["撤回申请"].trigger()
    assert page.shown.foot.bar.main.text() == "撤回申请"
    assert "请填写“理由”。" in messages(page)
    back = next(b for b in page.findChildren(QPushButton) if b.text() == "不办这一步")
    typist.click(back)
    assert page.shown.foot.bar.main.text() == "司法所受理"
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


def test_a_wrong_day_of_a_step_of_a_matter_is_put_right(
    qtbot: QtBot, office: Workspace, clock: Clock, use: Use
) -> None:
    matter = taken_up(office, clock)
    clock.go_to("2023-05-18")
    page = open_page(office, matter.id)
    typist = use(page)
    due = page.shown.head.chips.texts()[1]
    typist.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.form.code == "correct")
    [part] = page.form.parts
    assert isinstance(part, CorrectionPart)
    step = next(step for step in read_steps(office, matter.id) if "accepted_on" in step.move.stamps)
    form = part.forms[str(step.seq)]
    form.focus_field("on")
    typist.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    typist.write((step.on + timedelta(days=1)).isoformat())
    typist.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert page.shown.reason.isVisible()
    typist.write("早记一天")
    typist.press(Qt.Key.Key_Return)
    after = read(office, matter.id)
    assert after.values["accepted_on"] == step.on + timedelta(days=1)
    assert (after.stage, after.stage_on) == (matter.stage, after.values["accepted_on"])
    assert page.shown.head.chips.texts()[1] != due
