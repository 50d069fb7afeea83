"""The joint tab: a lane for each partner, letters and clocks, every matter, decisions, 法律明白人."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from mediator.domain.people.roles import READER, Actor
from mediator.services.files.amendments import amend
from mediator.services.lists.liaison_figures import fill_figures
from mediator.ui.desks.desk_pages import JOINT
from mediator.ui.desks.desk_tab import DeskTab
from mediator.ui.desks.lane_card import LaneCard
from mediator.ui.desks.opening_page import OpeningPage
from mediator.ui.desks.partner_lanes import PartnerLanes
from mediator.ui.look.theme import Theme
from mediator.ui.workspace import Workspace
from tests.roads import TRANSFER
from tests.services.bench import LETTER
from tests.ui.case_office import USER, Clock
from tests.ui.desks.desk import shown
from tests.ui.matter_hands import list_of
from tests.ui.matter_office import (
    COURT,
    JUSTICE,
    POLICE,
    convened,
    enter,
    listed,
    open_page,
    opened,
    shown_rows,
    step,
)


def lane(tab: DeskTab, name: str) -> LaneCard:
    """The lane of this organ."""
    lanes: PartnerLanes = tab.part("lanes")
    return next(card for card in lanes.lanes() if card.name == name)


def texts(lane: LaneCard) -> list[str]:
    """Everything a lane says."""
    return [label.text() for label in lane.findChildren(QLabel) if label.text() and not label.isHidden()]


def test_each_partner_has_a_lane_with_its_letters_and_what_is_owed(
    office: Workspace, clock: Clock, theme: Theme, qtbot: QtBot
) -> None:
    opened(office, "court_referral", LETTER)
    joint = convened(office, clock)
    move_on(office, joint.id)
    tab = shown(office, JOINT, qtbot)
    names = [card.name for card in tab.part("lanes").lanes()]
    assert names == [COURT, POLICE, JUSTICE]
    court, police = texts(lane(tab, COURT)), texts(lane(tab, POLICE))
    assert "来函 1" in court
    assert "去函 1" in court
    assert any("已回执" in text for text in court)
    assert f"{POLICE}的会议回执" in police
    assert not any("会议回执" in text for text in court)
    with qtbot.waitSignal(tab.entity_opened) as taken:
        button = next(b for b in lane(tab, POLICE).findChildren(QPushButton) if b.text() == "登记回执")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert taken.args == ["matter", joint.id, "notice"]


def test_a_lane_shows_the_receipt_of_a_transfer_and_the_term_of_a_meeting(
    office: Workspace, clock: Clock, theme: Theme, qtbot: QtBot
) -> None:
    values = dict(TRANSFER.values) | {"to_unit": POLICE, "due_on": office.today}
    sent = opened(office, "transfer", values)
    step(office, sent.id, "send")
    move_on(office, convened(office, clock).id)
    tab = shown(office, JOINT, qtbot)
    assert f"{POLICE}的接收回执" in texts(lane(tab, POLICE))
    assert "召开联调会议" in texts(lane(tab, JUSTICE))


def move_on(office: Workspace, matter_id: UUID) -> None:
    """Call the meeting of a joint mediation."""
    with office.store.transaction() as session:
        free = {"unrelated": True, "accepted": True}
        amend(session, matter_id, free, actor=USER, now=office.clock())
    step(office, matter_id, "convene")


def test_a_partner_that_is_not_registered_is_named(workspace: Workspace, theme: Theme, qtbot: QtBot) -> None:
    tab = shown(workspace, JOINT, qtbot)
    assert [card.name for card in tab.part("lanes").lanes()] == ["人民法庭", "派出所", "司法所"]
    assert any("还没有登记这个单位" in text for text in texts(lane(tab, "派出所")))


def test_another_partner_of_the_town_has_its_lane_too(office: Workspace, theme: Theme, qtbot: QtBot) -> None:
    enter(office, "organ", {"name": "王鲍镇妇联", "kind": "其他单位", "joint": True})
    tab = shown(office, JOINT, qtbot)
    assert tab.part("lanes").lanes()[-1].name == "王鲍镇妇联"


def test_older_letters_are_one_click_away(office: Workspace, theme: Theme, qtbot: QtBot) -> None:
    for number in range(6):
        opened(office, "court_referral", LETTER | {"letter_number": f"委派{number}号"})
    tab = shown(office, JOINT, qtbot)
    court = lane(tab, COURT)
    assert "来函 6" in texts(court)
    opens = [b for b in court.findChildren(QPushButton) if b.text() == "打开" and not b.isHidden()]
    assert len(opens) == 4
    more = next(b for b in court.findChildren(QPushButton) if b.text() == "再看以前的")
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len([b for b in court.findChildren(QPushButton) if b.text() == "打开"]) >= 6)


def test_all_matters_are_listed_and_narrowed(office: Workspace, clock: Clock, theme: Theme, qtbot: QtBot) -> None:
    opened(office, "court_referral", LETTER)
    joint = convened(office, clock)
    tab = shown(office, JOINT, qtbot)
    QTest.mouseClick(tab.parts.pills["matters"], Qt.MouseButton.LeftButton)
    matters = tab.part("matters")
    assert {line.kind for line in shown_rows(matters)} == {"court_referral", "joint"}
    box = matters.filters["kind"]
    box.setCurrentIndex(box.findData("joint"))
    box.activated.emit(box.currentIndex())
    assert [line.id for line in shown_rows(matters)] == [joint.id]
    with qtbot.waitSignal(tab.entity_opened) as taken:
        matters.table.setFocus()
        QTest.keyClick(matters.table, Qt.Key.Key_Return)
    assert taken.args == ["matter", joint.id, ""]
    QTest.keyClicks(matters.search, "nobody")
    QTest.keyClick(matters.search, Qt.Key.Key_Return)
    assert matters.model.rowCount() == 0
    assert matters.empty.sentence.text() == "没有这样的事项。"


def test_decisions_stand_until_they_are_done(office: Workspace, theme: Theme, qtbot: QtBot) -> None:
    meeting = held_meeting(office)
    tab = shown(office, JOINT, qtbot)
    QTest.mouseClick(tab.parts.pills["decisions"], Qt.MouseButton.LeftButton)
    assert [tab.part("decisions").model.index(0, column).data() for column in range(4)] == [
        "三日内回执",
        POLICE,
        "施卫国",
        "2023年5月10日",
    ]
    with qtbot.waitSignal(tab.entity_opened) as taken:
        tab.part("decisions").table.select_row(0)
        QTest.keyClick(tab.part("decisions").table, Qt.Key.Key_Return)
    assert taken.args == ["matter", meeting, "decision"]


def held_meeting(office: Workspace) -> UUID:
    """A 联调工作会议 that was held today and decided one thing, which is overdue."""
    facts = {
        "meets_on": office.today,
        "period_from": date(2023, 4, 1),
        "period_to": date(2023, 4, 30),
        "convener": "陆秋萍",
        "recorder": "茅晓燕",
    }
    meeting = opened(office, "liaison", facts).id
    listed(office, meeting, "attendance", organ=COURT, person="黄晓东")
    listed(office, meeting, "decision", what="三日内回执", organ=POLICE, person="施卫国", due_on=date(2023, 5, 10))
    with office.store.transaction() as session:
        fill_figures(session, meeting, actor=USER, now=office.clock())
    step(office, meeting, "hold")
    return meeting


def test_the_register_of_the_law_savvy_is_kept_here(office: Workspace, theme: Theme, qtbot: QtBot) -> None:
    enter(office, "law_savvy", {"name": "蔡志强", "group": "3组", "hours": 12, "party_member": True})
    tab = shown(office, JOINT, qtbot)
    tab.parts.choose("law_savvy")
    savvy = tab.part("law_savvy")
    assert [line.name for line in savvy.model.rows()] == ["蔡志强"]
    cells = [str(savvy.model.index(0, column).data() or "") for column in range(savvy.model.columnCount())]
    assert {"蔡志强", "3组", "12", "是"} <= set(cells)
    training = {"category": "法律明白人培训", "subject": "民法典", "held_on": office.today, "hours": 2}
    told = {"bodies": ("久隆人民法庭",), "content": "讲解", "output": "发放资料"}
    matter = opened(office, "activity", training | told)
    page = open_page(office, matter.id)
    qtbot.addWidget(page)
    page.open_section("trainee")
    part = list_of(page)
    part.add()
    assert part.editor is not None
    assert [choice.code for choice in part.editor.rows["name"].field.choices] == ["蔡志强"]
    listed(office, matter.id, "trainee", name="蔡志强")
    step(office, matter.id, "hold")
    tab.read()
    cells = [str(savvy.model.index(0, column).data() or "") for column in range(savvy.model.columnCount())]
    assert "14" in cells


def test_what_can_be_begun_is_a_button_and_a_menu_where_there_is_no_room(
    office: Workspace, theme: Theme, qtbot: QtBot
) -> None:
    tab = shown(office, JOINT, qtbot)
    assert "joint" not in tab.openings.buttons
    with qtbot.waitSignal(tab.page_wanted) as wanted:
        QTest.mouseClick(tab.openings.buttons["court_referral"], Qt.MouseButton.LeftButton)
    page = wanted.args[0].build(office)
    assert isinstance(page, OpeningPage)
    qtbot.addWidget(page)
    assert page.kind.code == "court_referral"
    tab.resize(500, 640)
    qtbot.waitUntil(tab.openings.all.isVisible)
    assert tab.openings.buttons["court_referral"].isHidden()
    assert len(tab.openings.menu.actions()) == len(tab.openings.buttons)


def test_who_may_only_read_begins_nothing(office: Workspace, theme: Theme, qtbot: QtBot) -> None:
    tab = shown(replace(office, actor=Actor(name="顾问", role=READER)), JOINT, qtbot)
    assert not tab.openings.buttons
    assert tab.openings.isHidden()
    tab.parts.choose("law_savvy")
    assert tab.part("law_savvy").add_button.isHidden()
