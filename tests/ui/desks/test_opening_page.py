"""The form that opens a matter: what is needed first, its draft, what it proposes and what is refused."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mediator.domain.people.roles import READER, Actor
from mediator.storage import drafts
from mediator.ui.desks.opening_page import OpeningPage
from mediator.ui.workspace import Workspace
from tests.ui.case_office import Clock, person, register
from tests.ui.matter_office import REPORT, read
from tests.ui.typist import Use


def test_opening_asks_for_what_is_needed_first_and_keeps_a_draft(
    office: Workspace, clock: Clock, use: Use, qtbot: QtBot
) -> None:
    case = register(office, person(clock, "宋玉珍", "申请人"), person(clock, "倪海涛", "被申请人"))
    page = OpeningPage(office, "joint", case_id=case.id)
    typist = use(page)
    assert list(page.first.rows) == ["applicant_unit", "applicant", "triggers"]
    assert page.first.raw()["applicant"] == office.actor.name
    assert page.first.raw()["applicant_unit"] == "启东市王鲍镇人民调解委员会"
    assert [problem.message for problem in page.foot.problems()] == ["“触发事由”还没有填。"]
    typist.fill(page.rest, "done_so_far", "调过两次。")
    page.autosave.flush()
    again = OpeningPage(office, "joint", case_id=case.id)
    writer = use(again)
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
        assert drafts.load(session, f"opening/joint/{case.id}", owner=office.actor.name) is None


def test_a_draft_of_an_opening_can_be_thrown_away(office: Workspace, use: Use) -> None:
    page = OpeningPage(office, "report")
    typist = use(page)
    typist.fill(page.first, "what", "漏水")
    page.save_draft()
    again = OpeningPage(office, "report")
    writer = use(again)
    writer.click(next(b for b in again.findChildren(QPushButton) if b.text() == "不要了，重新填"))
    assert again.first.raw()["what"] == ""
    assert again.first.raw()["first_handler"] == office.actor.name


def test_an_opening_is_refused_in_a_sentence_to_who_may_not(office: Workspace, use: Use) -> None:
    workspace = replace(office, actor=Actor(name="顾问", role=READER))
    page = OpeningPage(workspace, "report", values=REPORT)
    use(page)
    page.save()
    assert page.foot.problems()[0].message == "“顾问”的角色是只读，不能登记；请由主任或有权限的人办理。"
    page.focus_on(page.foot.problems()[0])


def test_a_letter_from_the_court_knows_its_court(office: Workspace, use: Use, qtbot: QtBot) -> None:
    values = {"dispatch": "委派", "letter_number": "（2023）苏0681委派3号", "court": "启东市人民法院", "cause": "相邻"}
    page = OpeningPage(office, "court_referral", values={**values, "party_a": "宋玉珍", "party_b": "倪海涛"})
    use(page)
    assert page.first.raw()["sent_on"] == "2023年5月16日"
    opening = page.opening()
    assert opening.organ_id is not None
    offered = {choice.code for choice in page.first.rows["court"].field.choices}
    assert offered == {"启东市人民法院"}
