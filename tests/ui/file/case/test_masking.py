"""Numbers and phones of a kept case are masked until somebody who may asks for them, and the log says who did."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from mediator.domain.case.parties import ENTRUSTED, GROUP, Agent, Member
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.people.roles import READER, REVIEWER, Actor
from mediator.services.files.log import log_of
from mediator.services.files.new_ids import new_id
from mediator.ui.file.case_page import CasePage
from mediator.ui.file.parts.intake import IntakePart
from mediator.ui.intake.member_table import ID, PHONE, MemberTable
from mediator.ui.intake.party_block import PartyBlock
from mediator.ui.look.theme import Theme
from mediator.ui.widgets.inputs import LineInput
from mediator.ui.workspace import Changes, Workspace
from tests.ui.case_office import Clock, open_case, person, read, register
from tests.ui.file.case.desk import FACTS, Commit, part
from tests.ui.typist import Show

NUMBER, PHONE_NUMBER = "329900196108030033", "15400000101"


def block(page: CasePage, place: int = 0) -> PartyBlock:
    form = part(page, IntakePart).form
    assert form is not None
    return form.parties.blocks[place]


def line(found: PartyBlock, name: str) -> QLineEdit:
    given = found.open().fields.rows[name].input
    assert isinstance(given, LineInput)
    return given.line


def reveals(workspace: Workspace, case: CaseSnapshot) -> list[str]:
    with workspace.store.reading() as session:
        return [row.actor for row in log_of(session, case.id) if row.kind == "reveal"]


def test_numbers_are_masked_and_cannot_be_typed_over_or_copied(page: CasePage) -> None:
    found = block(page)
    assert "154****0101" in found.head.note.text()
    assert PHONE_NUMBER not in found.head.note.text()
    number = line(found, "id_number")
    covers = found.open().covers.shown
    assert covers["id_number"].text() == "3299**********0033"
    assert covers["phone"].text() == "154****0101"
    QTest.keyClicks(number, "9")
    number.selectAll()
    number.copy()
    assert number.isReadOnly()
    assert number.text() == NUMBER
    assert QGuiApplication.clipboard().text() != NUMBER


def test_saving_keeps_the_masked_numbers_whole(
    page: CasePage, workspace: Workspace, case: CaseSnapshot, commit: Commit
) -> None:
    commit(line(block(page), "occupation"), "、养殖")
    assert page.keep()
    kept = read(workspace, case.id).parties[0]
    assert (kept.id_number, kept.phone) == (NUMBER, PHONE_NUMBER)
    assert kept.occupation == "、养殖务农"
    assert reveals(workspace, case) == []
    assert block(page).is_open()
    assert block(page).open().covers.shown["phone"].text() == "154****0101"


def test_showing_them_is_logged_and_gives_the_lines_back(
    page: CasePage, workspace: Workspace, case: CaseSnapshot
) -> None:
    intake = part(page, IntakePart)
    line(block(page), "phone")
    assert intake.masked.isVisible()
    intake.show_button.click()
    assert reveals(workspace, case) == [workspace.actor.name]
    assert not intake.masked.isVisible()
    phone = line(block(page), "phone")
    assert not phone.isReadOnly()
    assert phone.echoMode() is QLineEdit.EchoMode.Normal
    phone.setFocus()
    phone.selectAll()
    QTest.keyClicks(phone, "15400000199")
    assert page.keep()
    assert read(workspace, case.id).parties[0].phone == "15400000199"
    page.open_section("notice")
    page.open_section("intake")
    assert part(page, IntakePart).masked.isHidden()  # asked once a page
    assert not line(block(page), "phone").isReadOnly()
    assert reveals(workspace, case) == [workspace.actor.name]


def drawn(page: CasePage) -> str:
    """What the preview would show."""
    QTest.qWait(20)
    return str(page.shown.preview.wanted())


@pytest.mark.parametrize("code", ["intake", "notice"])
def test_the_paper_beside_the_form_is_masked_until_its_numbers_are_asked_for(
    page: CasePage, workspace: Workspace, case: CaseSnapshot, code: str
) -> None:
    page.open_section(code)
    preview = page.shown.preview
    assert "3299**********0033" in drawn(page)
    assert NUMBER not in drawn(page)
    assert PHONE_NUMBER not in drawn(page)
    assert preview.show_button is not None
    assert preview.show_button.isVisible()
    preview.show_button.click()
    assert NUMBER in drawn(page)
    assert preview.show_button.isHidden()
    assert reveals(workspace, case) == [workspace.actor.name]
    again = open_case(workspace, case.id)
    assert NUMBER not in drawn(again)
    again.deleteLater()


def test_a_number_that_is_not_there_yet_can_be_added_in_sight(
    page: CasePage, workspace: Workspace, case: CaseSnapshot
) -> None:
    number = line(block(page, 1), "id_number")
    assert not number.isReadOnly()
    QTest.keyClicks(number, "329900196611210023")
    assert number.echoMode() is QLineEdit.EchoMode.Normal
    assert page.keep()
    assert read(workspace, case.id).parties[1].id_number == "329900196611210023"
    assert line(block(page, 1), "id_number").isReadOnly()


def test_members_and_agents_are_masked_too(show: Show, workspace: Workspace, clock: Clock) -> None:
    many = Member(name="施海兵", id_number=NUMBER, phone=PHONE_NUMBER, representative=True)
    agent = Agent(
        id=new_id(clock()), name="向德明", kind=ENTRUSTED, id_number=NUMBER, phone=PHONE_NUMBER,
    )  # fmt: skip
    case = register(
        workspace,
        person(clock, "施海兵等", "申请人", kind=GROUP, ethnicity="", members=(many,)),
        person(clock, "祝银凤", "被申请人", birth=date(1966, 11, 21), agents=(agent,), **FACTS),
    )
    page = show(open_case(workspace, case.id))
    members = block(page).open().members
    assert members is not None
    masking = members.table.covered
    assert masking.hides(members.table.model().index(0, ID))
    assert not masking.hides(members.table.model().index(1, ID))
    members.table.setCurrentCell(0, PHONE)
    members.table.edit(members.table.currentIndex())
    QGuiApplication.clipboard().setText("旧")
    QTest.keyClick(members.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "旧"
    assert members.table.viewport().findChildren(QLineEdit) == []
    agents = block(page, 1).agents.blocks
    assert agents[0].covers.shown["phone"].text() == "154****0101"
    intake = part(page, IntakePart)
    intake.show_button.click()
    shown = block(page).open().members
    assert shown is not None
    assert not shown.table.covered.hides(shown.table.model().index(0, ID))
    assert block(page, 1).agents.blocks[0].covers.shown == {}


@pytest.mark.parametrize(("role", "button"), [(REVIEWER, True), (READER, False)])
def test_who_may_not_write_can_read_and_only_who_may_sees_whole_numbers(
    show: Show, workspace: Workspace, case: CaseSnapshot, role: str, button: bool
) -> None:
    actor = Actor(name="某人", role=role)
    seen = Workspace(store=workspace.store, actor=actor, clock=workspace.clock, changes=Changes())
    page = show(open_case(seen, case.id), height=728)
    page.open_section("intake")
    intake = part(page, IntakePart)
    assert intake.form is not None
    assert not intake.form.isEnabled()
    assert block(page).is_open()
    assert (not intake.show_button.isHidden()) is button
    assert not page.shown.foot.bar.main.isVisible()
    assert not page.shown.head.others.isVisible()
    assert page.shown.head.print_button.isVisible() is button
    if button:
        intake.show_button.click()
        assert reveals(workspace, case) == ["某人"]
        assert block(page).open().covers.shown == {}
    for code in ("notice", "evidence", "meetings", "agreement", "signing", "closing"):
        page.open_section(code)
        assert page.desk.locked
        assert page.keep()
    assert read(workspace, case.id) == case


def test_the_model_of_the_members_gives_no_whole_number_away(qtbot: QtBot, theme: Theme) -> None:
    table = MemberTable(today=date.today)
    qtbot.addWidget(table)
    table.show_members([Member(name="施海兵", id_number=NUMBER, phone=PHONE_NUMBER)])
    model = table.table.model()
    cells = [model.index(0, ID), model.index(0, PHONE)]
    roles = [Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole]
    table.cover()
    given = {str(model.data(cell, role)) for cell in cells for role in roles}
    assert given == {"3299**********0033", "154****0101"}
    assert {str(value) for cell in cells for value in model.itemData(cell).values()} & {NUMBER, PHONE_NUMBER} == set()
    assert table.members()[0].id_number == NUMBER
    assert table.raw()[0][PHONE] == PHONE_NUMBER
    table.cover(on=False)
    assert model.data(cells[0]) == NUMBER
