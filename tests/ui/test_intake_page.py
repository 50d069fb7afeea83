"""The registration: few keys for a quick case, nothing typed is lost, known people, numbers that are checked."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mediator.domain.parties import AGREES, GROUP, GUARDIAN, ORGANISATION
from mediator.domain.problems import Problem
from mediator.storage import drafts
from mediator.storage.store import Store
from mediator.ui.pages.intake_page import DRAFT, IntakePage
from mediator.ui.pages.party_block import PartyBlock
from mediator.ui.theme import Theme
from mediator.ui.workspace import Workspace
from tests.ui.case_office import Clock, person, read, register, set_up

Commit = Callable[[QWidget, str], None]


@pytest.fixture
def clock() -> Clock:
    return Clock("2023-03-22")


@pytest.fixture
def workspace(store: Store, clock: Clock) -> Workspace:
    return set_up(store, clock)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, workspace: Workspace) -> IntakePage:
    made = IntakePage(workspace)
    qtbot.addWidget(made)
    made.resize(1366, 728)
    made.show()
    QApplication.processEvents()
    return made


def type_name(page: IntakePage, number: int, name: str, commit: Commit) -> PartyBlock:
    block = page.form.parties.blocks[number]
    commit(block.name, name)
    return block


def fill_quickly(page: IntakePage, commit: Commit) -> None:
    QTest.keyClicks(page.form.forms["dispute"].rows["dispute_type"].input.control, "")
    page.form.forms["dispute"].set_raw({"dispute_type": "邻里纠纷"})
    type_name(page, 0, "季文标", commit)
    type_name(page, 1, "祝银凤", commit)
    commit(page.form.forms["story"].rows["story"].input.control, "雨后鸡舍排水淹了菜地。")


def sentences(page: IntakePage) -> list[str]:
    return [problem.message for problem in page.foot.problems()]


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
        assert drafts.load(session, DRAFT) is None


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


def test_an_organisation_and_a_group_ask_for_other_things(page: IntakePage) -> None:
    block = page.form.parties.blocks[1]
    block.head.kinds[ORGANISATION].click()
    assert block.facts is not None
    QTest.keyClicks(block.facts.fields.rows["credit_code"].input.control, "91320681")
    block.facts.judge()
    assert "少10位" in block.facts.fields.rows["credit_code"].note.text()
    block.head.kinds[GROUP].click()
    assert block.facts.members is not None
    QApplication.clipboard().setText("卞学军\t男\t\t15400000120\t6000\t是\n黄国平\t男\t\t15400000121\t1,2,3\t")
    table = block.facts.members.table
    table.setFocus()
    table.setCurrentCell(0, 0)
    QTest.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    party = block.party()
    assert [(member.name, member.amount, member.representative) for member in party.members] == [
        ("卞学军", 600_000, True),
        ("黄国平", None, False),
    ]
    assert block.facts.members.raw()[1][4] == "1,2,3"
    assert "黄国平" in block.facts.members.doubts()[0]


def test_one_click_records_that_all_agree(page: IntakePage, commit: Commit) -> None:
    fill_quickly(page, commit)
    page.form.parties.agree.click()
    assert [(party.consent, str(party.consent_on)) for party in page.form.parties.parties()] == [
        (AGREES, "2023-03-22"),
        (AGREES, "2023-03-22"),
    ]
    page.form.parties.blocks[0].head.consent.click()
    assert page.form.parties.parties()[0].consent == ""


def test_the_second_address_offers_the_village_of_the_first(page: IntakePage) -> None:
    first, second = page.form.parties.blocks
    first.open().fields.set_raw({"address": "江苏省启东市王鲍镇永兴圩村6组18号"})
    facts = second.open()
    assert not facts.near.isHidden()
    facts.near.click()
    assert facts.fields.rows["address"].input.raw() == "江苏省启东市王鲍镇永兴圩村"
    assert facts.near.isHidden()


def test_enter_goes_from_the_type_over_the_names_to_the_story(page: IntakePage) -> None:
    page.form.forms["dispute"].focus_field("subtype")
    for expected in (
        page.form.parties.blocks[0].name,
        page.form.parties.blocks[1].name,
        page.form.forms["story"].rows["story"].input.control,
    ):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Return)
        assert QApplication.focusWidget() is expected


def test_tab_goes_through_what_was_opened_later_in_reading_order(page: IntakePage) -> None:
    block = page.form.parties.blocks[0]
    facts = block.open()
    facts.focus_on("id_number")
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Tab)
    after = QApplication.focusWidget()
    assert after is not None
    assert facts.fields.rows["sex"].isAncestorOf(after)
    QTest.keyClick(after, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is focused


def test_the_inputs_of_the_type_are_kept_in_the_details(
    qtbot: QtBot, page: IntakePage, workspace: Workspace, commit: Commit
) -> None:
    fill_quickly(page, commit)
    page.form.forms["dispute"].set_raw({"dispute_type": "拖欠农民工工资纠纷"})
    page.form.forms["dispute"].rows["dispute_type"].input.left.emit()
    assert not page.form.details_card.isHidden()
    commit(page.form.details.rows["owed"].input.control, "12万")
    with qtbot.waitSignal(page.registered) as registered:
        page.save()
    assert registered.args is not None
    assert read(workspace, registered.args[0]).details["owed"] == 12_000_000


def test_amending_a_case_shows_and_keeps_everything(
    qtbot: QtBot, theme: Theme, workspace: Workspace, clock: Clock, commit: Commit
) -> None:
    case = register(workspace, person(clock, "季文标", "申请人", sex="男"), person(clock, "祝银凤", "被申请人"))
    page = IntakePage(workspace, case.id)
    qtbot.addWidget(page)
    commit(page.form.forms["event"].rows["occurred_at"].input.control, "永兴圩村6组")
    with qtbot.waitSignal(page.registered):
        page.foot.main.click()
    after = read(workspace, case.id)
    assert after.occurred_at == "永兴圩村6组"
    assert after.parties == case.parties or [p.name for p in after.parties] == ["季文标", "祝银凤"]
    assert after.number == case.number


def test_forty_parties_and_twenty_thousand_characters_are_kept_whole(
    qtbot: QtBot, page: IntakePage, workspace: Workspace, commit: Commit
) -> None:
    fill_quickly(page, commit)
    names = [f"第{number}人" for number in range(38)]
    for name in names:
        page.form.parties.add()
        commit(page.form.parties.blocks[-1].name, name)
    story = "因排水发生争吵。😀\r\n\x07" * 1_700
    control = page.form.forms["story"].rows["story"].input
    QApplication.clipboard().setText(story)
    control.control.setFocus()
    QTest.keyClick(control.control, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(page.registered) as registered:
        page.save()
    assert registered.args is not None
    case = read(workspace, registered.args[0])
    assert [party.name for party in case.parties][2:] == names
    assert case.story.count("😀") == 1_700
    assert case.story.count("\n") >= 1_699
    assert "\x07" not in case.story


def test_a_party_can_go_again_but_two_stay(page: IntakePage) -> None:
    page.form.parties.add()
    assert not page.form.parties.blocks[0].head.remove.isHidden()
    page.form.parties.blocks[2].head.remove.click()
    assert len(page.form.parties.blocks) == 2
    assert page.form.parties.blocks[0].head.remove.isHidden()


def test_a_problem_of_an_agent_leads_to_the_agent(page: IntakePage) -> None:
    block = page.form.parties.blocks[0]
    page.form.focus_on(Problem(message="", section="parties", field="agents", item=block.party_id))
    assert block.agents.blocks
    block.head.agent.click()
    assert len(block.agents.blocks) == 2
    block.agents.blocks[1].removed.emit()
    assert len(block.agents.blocks) == 1
    block.toggle()
    block.toggle()
    assert not block.is_open()
