"""A number typed for a party that is somebody else's: the block asks at once, and nobody is renamed unasked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mediator.domain.case.snapshot import CaseSnapshot
from mediator.services.people import register as people
from mediator.services.people.register import PersonRow
from mediator.ui.intake.intake_page import IntakePage
from mediator.ui.intake.party_block import PartyBlock
from mediator.ui.workspace import Workspace
from tests.ui.case_office import Clock, person, read, register
from tests.ui.intake.desk import Commit, fill_quickly, type_name

NUMBER = "329900196108030033"


@pytest.fixture
def known(workspace: Workspace, clock: Clock) -> CaseSnapshot:
    party = person(clock, "卞学军", "申请人", id_number=NUMBER, phone="15400000101")
    return register(workspace, party, person(clock, "茅国梁", "被申请人"))


@pytest.fixture
def block(page: IntakePage, known: CaseSnapshot, commit: Commit) -> PartyBlock:
    """季文标, for whom the number of 卞学军 has just been typed."""
    fill_quickly(page, commit)
    block = page.form.parties.blocks[0]
    line = block.open().fields.rows["id_number"].input.control
    line.setFocus()
    QTest.keyClicks(line, NUMBER[:-1])
    assert block.owner.isHidden()
    QTest.keyClicks(line, NUMBER[-1])
    return block


def registered(qtbot: QtBot, page: IntakePage, workspace: Workspace) -> CaseSnapshot:
    with qtbot.waitSignal(page.registered) as caught:
        QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert caught.args is not None
    return read(workspace, caught.args[0])


def found(workspace: Workspace) -> list[PersonRow]:
    with workspace.store.reading() as session:
        return [row for row in people.find(session, NUMBER, actor=workspace.actor) if row.id_number == NUMBER]


def test_it_asks_at_once_and_unanswered_renames_nobody(
    qtbot: QtBot, page: IntakePage, workspace: Workspace, known: CaseSnapshot, block: PartyBlock
) -> None:
    assert block.owner.isVisible()
    words = "这个号码登记的是“卞学军”，不是“季文标”。是同一个人（单位）换了名称，还是写错了？"
    assert block.owner.notice.sentence.text() == words
    party = registered(qtbot, page, workspace).parties[0]
    assert (party.name, party.id_number, party.person_id) == ("季文标", NUMBER, None)
    assert [(row.name, row.id) for row in found(workspace)] == [("卞学军", known.parties[0].person_id)]


def test_the_same_person_is_renamed_and_the_old_name_kept(
    qtbot: QtBot, page: IntakePage, workspace: Workspace, known: CaseSnapshot, block: PartyBlock
) -> None:
    block.owner.yes.click()
    assert block.owner.isHidden()
    page.autosave.save_now()
    again = IntakePage(workspace)
    qtbot.addWidget(again)
    restored = again.form.parties.blocks[0]
    assert restored.party().person_id == known.parties[0].person_id, "a draft keeps the answer"
    assert restored.owner.isHidden()
    party = registered(qtbot, page, workspace).parties[0]
    (row,) = found(workspace)
    assert (row.name, row.id, party.person_id) == ("季文标", known.parties[0].person_id, row.id)
    assert row.facts["history"][-1]["name"] == "卞学军"
    assert read(workspace, known.id).parties[0].name == "卞学军"


def test_a_slip_leads_back_to_the_number(page: IntakePage, block: PartyBlock) -> None:
    line = block.open().fields.rows["id_number"].input.control
    block.name.setFocus()
    block.owner.no.click()
    assert QApplication.focusWidget() is line
    QTest.keyClick(line, Qt.Key.Key_End)
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert block.owner.isHidden()


def test_the_right_name_settles_it_when_it_is_left(page: IntakePage, block: PartyBlock, commit: Commit) -> None:
    block.name.setFocus()
    block.name.clear()
    QTest.keyClicks(block.name, "x")
    assert block.owner.isVisible()
    type_name(page, 0, "", commit)
    block.name.setText("卞学军")
    QTest.keyClick(block.name, Qt.Key.Key_Tab)
    assert block.owner.isHidden()


def test_another_name_over_a_known_person_asks_and_a_draft_does_not_answer(
    qtbot: QtBot, page: IntakePage, workspace: Workspace, known: CaseSnapshot
) -> None:
    block = page.form.parties.blocks[1]
    (row,) = found(workspace)
    block.open()
    block.take_person(row)
    assert block.owner.isHidden()
    block.name.setFocus()
    block.name.clear()
    QTest.keyClicks(block.name, "zzz")
    QTest.keyClick(block.name, Qt.Key.Key_Tab)
    assert block.owner.isVisible()
    page.autosave.save_now()
    again = IntakePage(workspace)
    qtbot.addWidget(again)
    again.show()
    restored = again.form.parties.blocks[1]
    assert restored.party().person_id is None
    assert restored.owner.isVisible()
