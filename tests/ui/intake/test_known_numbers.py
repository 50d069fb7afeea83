"""The numbers of a known person come along masked; asking to see them is logged, and they are kept whole anyway."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from sqlalchemy import select

from mediator.services.links.case_from_matter import case_from_matter
from mediator.storage.events import Event
from mediator.ui.intake.intake_page import IntakePage
from mediator.ui.intake.party_block import PartyBlock
from mediator.ui.widgets.inputs import LineInput
from mediator.ui.workspace import Workspace
from tests.ui.case_office import Clock, person, register
from tests.ui.matter_office import REPORT, opened
from tests.ui.typist import Show

NUMBER, PHONE = "329900196108030033", "15400000101"


def line(block: PartyBlock, name: str) -> QLineEdit:
    given = block.open().fields.rows[name].input
    assert isinstance(given, LineInput)
    return given.line


def looks(workspace: Workspace) -> list[tuple[str, str]]:
    with workspace.store.reading() as session:
        found = session.scalars(select(Event).where(Event.kind == "reveal").order_by(Event.seq))
        return [(event.entity, event.actor) for event in found]


def take(page: IntakePage) -> PartyBlock:
    block = page.form.parties.blocks[0]
    block.name.setFocus()
    QTest.keyClicks(block.name, "jwb")
    popup = block.head.popup
    assert PHONE not in popup.item(0).text()
    assert "154****0101" in popup.item(0).text()
    QTest.keyClick(block.name, Qt.Key.Key_Down)
    QTest.keyClick(block.name, Qt.Key.Key_Return)
    return block


def test_a_known_person_is_filled_in_masked(page: IntakePage, workspace: Workspace, clock: Clock) -> None:
    known = person(clock, "季文标", "申请人", id_number=NUMBER, phone=PHONE)
    register(workspace, known, person(clock, "祝银凤", "被申请人"))
    block = take(page)
    assert (block.party().id_number, block.party().phone) == (NUMBER, PHONE)
    assert "154****0101" in block.head.note.text()
    assert line(block, "id_number").isReadOnly()
    assert block.head.show_button.isVisible()
    assert looks(workspace) == []
    page.autosave.save_now()
    again = IntakePage(workspace)
    restored = again.form.parties.blocks[0]
    assert restored.party().phone == PHONE
    assert line(restored, "phone").isReadOnly()
    again.deleteLater()
    block.name.setFocus()
    QTest.keyClicks(block.name, "x")
    block.head.show_button.click()
    assert looks(workspace) == [("person", workspace.actor.name)]
    assert not line(block, "phone").isReadOnly()
    assert block.head.show_button.isHidden()


def test_what_a_matter_brings_along_is_masked_too(show: Show, workspace: Workspace) -> None:
    report = opened(workspace, "report", {**REPORT, "dispute_type": "邻里纠纷"})
    with workspace.store.reading() as session:
        day, now = workspace.today, workspace.clock()
        start = case_from_matter(session, report.id, on=day, actor=workspace.actor, now=now)
    page = show(IntakePage(workspace, start=start, matter_id=report.id))
    block, other = page.form.parties.blocks
    assert block.party().phone == "15400000123"
    assert line(block, "phone").isReadOnly()
    assert other.head.show_button.isHidden()
    block.head.show_button.click()
    assert looks(workspace) == [("matter", workspace.actor.name)]
    assert not line(block, "phone").isReadOnly()
