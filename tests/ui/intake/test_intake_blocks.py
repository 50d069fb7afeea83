"""The intake page: other kinds of parties, the order of keys, details, many parties."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mediator.domain.case.parties import AGREES, GROUP, ORGANISATION
from mediator.domain.problems import Problem
from mediator.ui.intake.intake_page import IntakePage
from mediator.ui.workspace import Workspace
from tests.ui.case_office import read
from tests.ui.intake.desk import Commit, fill_quickly


def test_an_organisation_and_a_group_ask_for_other_things(page: IntakePage) -> None:
    block = page.form.parties.blocks[1]
    block.head.kinds[ORGANISATION].click()
    assert block.facts is not None
    QTest.keyClicks(block.facts.fields.rows["credit_code"].input.control, "91320681")
    block.facts.judge()
    assert "少10位" in block.facts.fields.rows["credit_code"].note.text()
    block.head.kinds[GROUP].click()
    assert block.facts.members is not None
    QApplication.clipboard().setText(
        "卞学军\t男\t汉族\t\t15400000120\t6000\t是\n黄国平\t男\t满族\t\t15400000121\t1,2,3\t"
    )
    table = block.facts.members.table
    table.setFocus()
    table.setCurrentCell(0, 0)
    QTest.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    party = block.party()
    assert [(member.name, member.amount, member.representative) for member in party.members] == [
        ("卞学军", 600_000, True),
        ("黄国平", None, False),
    ]
    assert [member.ethnicity for member in party.members] == ["汉族", "满族"]
    block.facts.members.show_members(party.members)
    assert block.party().members == party.members
    block.facts.fields.set_raw({"may_sign": "1"})
    assert (block.party().may_sign, block.party().may_settle) == (True, False)
    block.facts.members.set_raw([[*"乙男"], ["黄国平", "", "", "", "", "1,2,3"]])
    assert block.facts.members.raw()[1][5] == "1,2,3"
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
