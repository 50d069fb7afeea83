"""The registration: few keys for a quick case, nothing typed is lost, known people, numbers that are checked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mediator.domain.case.parties import GUARDIAN
from mediator.storage import drafts
from mediator.ui.intake.intake_page import DRAFT, IntakePage
from mediator.ui.workspace import Workspace
from tests.ui.case_office import Clock, person, read, register
from tests.ui.intake.desk import Commit, fill_quickly, sentences, type_name


def test_type_two_names_and_a_sentence_are_enough(
    qtbot: QtBot, page: IntakePage, workspace: Workspace, commit: Commit
) -> None:
    fill_quickly(page, commit)
    with qtbot.waitSignal(page.registered) as registered:
        QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert registered.args is not None
    case = read(workspace, registered.args[0])
    assert case.number == "(2023)王鲍人调字第001号"
    assert [(party.role, party.name, party.ethnicity) for party in case.parties] == [
        ("申请人", "季文标", "汉族"),
        ("被申请人", "祝银凤", "汉族"),
    ]
    assert case.source == "依申请调解"
    assert case.registrar == "茅晓燕"
    assert page.autosave.load() is None
    assert page.form.parties.blocks[0].name.text() == ""


def test_what_is_missing_stands_beside_the_button_and_leads_to_its_place(page: IntakePage) -> None:
    assert sentences(page) == [
        "请填写第一方当事人的姓名或名称。",
        "请填写第二方当事人的姓名或名称。",
        "请选择纠纷类型。",
        "请用一句话写明发生了什么。",
    ]
    page.foot.main.click()
    assert QApplication.focusWidget() is page.form.parties.blocks[0].name


def test_money_nobody_can_read_stays_in_its_field_and_is_said(page: IntakePage, commit: Commit) -> None:
    fill_quickly(page, commit)
    money = page.form.forms["event"].rows["claimed"].input
    QTest.keyClicks(money.control, "1,2,3")
    page.save()
    assert money.raw() == "1,2,3"
    assert any("1,2,3" in sentence for sentence in sentences(page))


def test_a_draft_is_kept_and_restored_with_every_party_and_can_be_dropped(
    qtbot: QtBot, page: IntakePage, workspace: Workspace, commit: Commit
) -> None:
    fill_quickly(page, commit)
    first = page.form.parties.blocks[0]
    facts = first.open()
    QTest.keyClicks(facts.fields.rows["id_number"].input.control, "3299001961")
    page.form.parties.add()
    type_name(page, 2, "印广德", commit)
    first.add_agent()
    commit(first.agents.blocks[0].fields.rows["name"].input.control, "蔡志强")
    assert page.autosave.timer.isActive()
    assert page.autosave.timer.interval() < 1_000
    page.save_draft()
    again = IntakePage(workspace)
    qtbot.addWidget(again)
    assert [block.name.text() for block in again.form.parties.blocks] == ["季文标", "祝银凤", "印广德"]
    restored = again.form.parties.blocks[0]
    assert restored.facts is not None
    assert restored.facts.fields.rows["id_number"].input.raw() == "3299001961"
    assert restored.agents.agents()[0].name == "蔡志强"
    assert again.form.values()["story"] == "雨后鸡舍排水淹了菜地。"
    again.discard()
    assert again.form.parties.blocks[0].name.text() == ""
    with workspace.store.reading() as session:
        assert drafts.load(session, DRAFT, owner=workspace.actor.name) is None


def test_a_known_person_is_found_by_initials_and_fills_the_block(
    page: IntakePage, workspace: Workspace, clock: Clock
) -> None:
    known = person(clock, "秦连生", "申请人", phone="15400000103", id_number="329900197505160071", sex="男")
    register(workspace, known, person(clock, "茅国梁", "被申请人"))
    block = page.form.parties.blocks[0]
    block.name.setFocus()
    QTest.keyClicks(block.name, "qls")
    popup = block.head.popup
    assert popup.isVisible()
    assert popup.item(0).text().startswith("秦连生")
    QTest.keyClick(block.name, Qt.Key.Key_Down)
    QTest.keyClick(block.name, Qt.Key.Key_Return)
    assert block.party().phone == "15400000103"
    assert block.party().person_id is not None
    QTest.keyClicks(block.name, "x")
    assert block.party().person_id is None
    QTest.keyClicks(block.name, "yz")
    assert not popup.isVisible()


def test_escape_and_a_click_in_the_list_of_known_people(page: IntakePage, workspace: Workspace, clock: Clock) -> None:
    register(workspace, person(clock, "秦连生", "申请人"), person(clock, "秦小妹", "被申请人"))
    block = page.form.parties.blocks[0]
    block.name.setFocus()
    QTest.keyClicks(block.name, "ql")
    QTest.keyClick(block.name, Qt.Key.Key_Escape)
    assert not block.head.popup.isVisible()
    block.head.popup.search("秦")
    assert block.head.popup.count() == 2
    block.head.popup.itemClicked.emit(block.head.popup.item(0))
    assert block.party().name in ("秦连生", "秦小妹")


def test_an_id_number_fills_birth_and_sex_and_never_overwrites(page: IntakePage) -> None:
    facts = page.form.parties.blocks[0].open()
    rows = facts.fields.rows
    QTest.keyClicks(rows["id_number"].input.control, "329900197505160071")
    assert facts.values()["sex"] == "男"
    assert str(facts.values()["birth"]) == "1975-05-16"
    facts.fields.set_values({"sex": "女"})
    facts.judge()
    assert facts.values()["sex"] == "女"
    assert "身份证号里是男" in rows["sex"].note.text()
    rows["id_number"].input.set_raw("32990019750516007")
    facts.judge()
    assert "少1位" in rows["id_number"].note.text()


def test_a_minor_gets_a_guardian_block_and_loses_it_when_the_date_was_wrong(page: IntakePage, commit: Commit) -> None:
    block = page.form.parties.blocks[0]
    facts = block.open()
    birth = facts.fields.rows["birth"].input.control
    QTest.keyClicks(birth, "20150516")
    assert [agent.is_guardian() for agent in block.agents.blocks] == [True]
    assert not facts.fields.rows["data_consent_on"].isHidden()
    facts.fields.set_raw({"birth": ""})
    QTest.keyClicks(birth, "19750516")
    assert block.agents.blocks == []
    facts.fields.set_raw({"birth": ""})
    QTest.keyClicks(birth, "20150516")
    commit(block.agents.blocks[0].fields.rows["name"].input.control, "尤建国")
    assert block.party().guardians[0].name == "尤建国"
    assert block.party().agents[0].kind == GUARDIAN
