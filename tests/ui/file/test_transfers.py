"""The road of a dispute in the window: a case is transferred, followed and closed, and a step opens what follows it."""

from __future__ import annotations

from datetime import date
from typing import TypeVar
from uuid import UUID

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mediator.domain.case.intake import Intake
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.services.files import intake
from mediator.services.files.amendments import amend
from mediator.services.files.snapshots import load
from mediator.services.office import offices
from mediator.ui.desks.opening_page import OpeningPage
from mediator.ui.file.file_page import FilePage
from mediator.ui.file.transfers_view import TransfersView
from mediator.ui.frame.main_window import MainWindow
from mediator.ui.intake.intake_page import IntakePage
from tests.ui.case_office import USER, Clock, person
from tests.ui.matter_office import REPORT, listed, opened, step
from tests.ui.shell_desk import ShellDesk

PageT = TypeVar("PageT", bound=QWidget)
CITY = "启东市综治中心"
UP = {"to_level": "市", "to_unit": CITY, "cause": "跨乡镇", "materials": "登记表1份", "due_on": date(2027, 1, 5)}


def top(main: MainWindow, kind: type[PageT]) -> PageT:
    """The page in front."""
    QApplication.processEvents()
    page = main.pages[-1]
    assert isinstance(page, kind)
    return page


def case_in(main: MainWindow) -> CaseSnapshot:
    """A dispute between neighbours, registered today."""
    workspace = main.workspace
    clock = Clock(workspace.today.isoformat())
    people = (person(clock, "宋玉珍", "申请人"), person(clock, "倪海涛", "被申请人"))
    with workspace.store.transaction() as session:
        typed = Intake(
            committee_id=offices.committees(session)[0].id,
            registered_on=workspace.today,
            values={"dispute_type": "邻里纠纷", "story": "因排水发生争吵。", "source": "依申请调解"},
            parties=people,
        )
        return intake.register(session, typed, actor=USER, now=workspace.clock())


def stored(main: MainWindow, case: CaseSnapshot) -> CaseSnapshot:
    with main.workspace.store.reading() as session:
        return load(session, case.id)


def aside(page: FilePage, words: str) -> None:
    """Choose a step of 其他办理."""
    actions = {action.text(): action for action in page.shown.head.others.menu().actions()}
    actions[words].trigger()
    QApplication.processEvents()


def said(page: FilePage) -> list[str]:
    return [problem.message for problem in page.shown.foot.bar.problems() if problem.stops]


def road(page: FilePage) -> TransfersView:
    """The list of transfers that is shown."""
    views = page.form.findChildren(TransfersView)
    assert views
    return views[-1]


def press(page: FilePage, words: str, **inputs: object) -> None:
    """The main button, once what it asks for is filled in."""
    page.shown.foot.inputs.set_values(inputs)
    page.judge()
    assert page.shown.foot.bar.main.text() == words
    assert said(page) == []
    page.shown.foot.bar.main.click()
    QApplication.processEvents()


def begin(main: MainWindow, values: dict[str, object]) -> FilePage:
    """Fill and save the form in front."""
    form = top(main, OpeningPage)
    for part in (form.first, form.rest):
        part.set_values({name: value for name, value in values.items() if name in part.rows})
    form.save()
    return top(main, FilePage)


def test_a_case_is_transferred_followed_and_closed(desk: ShellDesk, qtbot: QtBot) -> None:
    main = desk.main()
    case = case_in(main)
    main.open_case(case.id)
    page = top(main, FilePage)
    aside(page, "转办、移送")
    assert said(page) == ["这件案件还没有移送：请先发起移送，写明理由、材料和办理期限。"]
    page.shown.foot.bar.main.click()
    assert page.form.code == "transfers"
    begin_button = road(page).begin_button
    assert begin_button is not None
    begin_button.click()
    form = top(main, OpeningPage)
    assert form.first.raw()["about"] == case.number
    assert form.rest.raw()["party_b"] == "倪海涛"
    letter = begin(main, UP)
    press(letter, "移送")
    press(letter, "登记回执", receiver="施卫东")
    again = top(main, FilePage)
    assert again.form.code == "transfers"
    aside(again, "转办、移送")
    press(again, "转办、移送")
    assert stored(main, case).stage == "transferred"
    assert said(again) == [f"{CITY}还没有回复办理结果，请打开这件移送，登记办理结果以后再结案。"]
    sentences = " ".join(road(again).sentences())
    assert f"→ {CITY}" in sentences
    assert "（施卫东）" in sentences
    road(again).buttons[letter.file.id].click()
    answering = top(main, FilePage)
    press(answering, "登记办理结果", result="已由市里调解")
    closing = top(main, FilePage)
    press(closing, "按移送结案")
    after = stored(main, case)
    assert (after.stage, after.closing) == ("closed", "移送")


def test_a_case_that_is_recalled_goes_on_where_it_was(desk: ShellDesk, qtbot: QtBot) -> None:
    main = desk.main()
    case = case_in(main)
    workspace = main.workspace
    values = {**UP, "from_level": "村（居）", "from_unit": case.committee.name, "about": case.number, "what": "争吵。"}
    sent = opened(workspace, "transfer", values | {"materials": ("登记表1份",), "first_handler": "倪素琴"})
    assert sent.case is not None, "a transfer that names the number of a case belongs to it"
    step(workspace, sent.id, "send")
    step(workspace, sent.id, "receive", receiver="施卫东")
    main.open_case(case.id)
    page = top(main, FilePage)
    aside(page, "转办、移送")
    press(page, "转办、移送")
    main.open_entity("matter", sent.id)
    letter = top(main, FilePage)
    aside(letter, "收回")
    press(letter, "收回", reason="双方愿意在镇里调解")
    back = top(main, FilePage)
    assert back.shown.foot.bar.main.text() == "收回，重新审查"
    press(back, "收回，重新审查")
    assert stored(main, case).stage == "registered"
    back.open_section("transfers")
    assert any("双方愿意在镇里调解" in words for words in road(back).sentences())


def test_the_level_sets_the_deadline_until_another_is_typed(desk: ShellDesk, qtbot: QtBot) -> None:
    main = desk.main()
    form = OpeningPage(main.workspace, "transfer")
    qtbot.addWidget(form)
    due = form.rest.rows["due_on"].input
    level = form.first.rows["to_level"].input
    begun = main.workspace.today

    def choose(word: str) -> str:
        level.set_raw(word)
        form._typed("to_level")
        return due.raw()

    calendar = form._start._calendar
    assert choose("村（居）") != ""
    assert due.value() == calendar.due("transfer_village", begun).day
    choose("工作站（镇调委会）")
    assert due.value() == calendar.due("transfer_station", begun).day
    assert choose("市") == ""
    choose("村（居）")
    form.rest.set_values({"due_on": date(2027, 3, 1)})
    choose("工作站（镇调委会）")
    assert due.value() == date(2027, 3, 1)


def test_a_routed_report_opens_the_transfer_it_leads_to(desk: ShellDesk, qtbot: QtBot) -> None:
    main = desk.main()
    workspace = main.workspace
    report = opened(workspace, "report", {**REPORT, "station": "平安法治联盟久隆工作站"})
    judged(main, report.id)
    main.open_entity("matter", report.id)
    page = top(main, FilePage)
    press(page, "分流", route="转村调解委员会", assigned_to="永兴圩村人民调解委员会")
    form = top(main, OpeningPage)
    assert form.first.raw()["to_unit"] == "永兴圩村人民调解委员会"
    assert form.first.raw()["about"] == report.number
    main.go_back()
    page.beside.action_buttons["lead"].click()
    letter = begin(main, {"cause": "双方都是本村人"})
    assert letter.file.view.matter.day("due_on") is not None
    assert letter.file.view.matter.origin is not None
    letter.open_section("transfers")
    kin = road(letter)
    assert set(kin.buttons) == {report.id}
    kin.buttons[report.id].click()
    again = top(main, FilePage)
    again.beside.action_buttons["lead"].click()
    assert top(main, FilePage).file.id == letter.file.id
    main.go_back()
    again.open_section("transfers")
    assert letter.file.id in road(again).buttons


def judged(main: MainWindow, report_id: UUID) -> None:
    """A report told, judged and ready to be routed."""
    workspace = main.workspace
    values = {
        "dispute_type": "邻里纠纷",
        "level": "简易",
        "judged_by": "陆秋萍",
        "opinion": "可以由村里调解",
        "risk": "蓝",
        "risk_reason": "已经平静",
        "risk_owner": "陆秋萍",
    }
    with workspace.store.transaction() as session:
        amend(session, report_id, values, actor=USER, now=workspace.clock())
    step(workspace, report_id, "tell", no_papers="不需要材料")
    step(workspace, report_id, "judge")


def test_a_report_routed_to_joint_mediation_begins_with_the_case(desk: ShellDesk, qtbot: QtBot) -> None:
    main = desk.main()
    report = opened(main.workspace, "report", REPORT)
    judged(main, report.id)
    main.open_entity("matter", report.id)
    press(top(main, FilePage), "分流", route="一庭两所联调", assigned_to="陆秋萍")
    form = top(main, IntakePage)
    assert form.form.intake().values["story"] == REPORT["what"]


def test_a_joint_mediation_that_fails_goes_up_to_the_conference(desk: ShellDesk, qtbot: QtBot) -> None:
    main = desk.main()
    workspace = main.workspace
    case = case_in(main)
    values = {"applicant_unit": case.committee.name, "applicant": "沈广和", "triggers": ("两次调解未成",)}
    meeting = {
        "meets_on": workspace.today,
        "place": "司法所",
        "convener": "茅晓燕",
        "recorder": "陆秋萍",
        "unrelated": True,
    }
    said_there = {
        "minutes": "各方意见不一。",
        "view": "需要部门配合。",
        "convening_unit": "王鲍司法所",
        "meets_at": "14:00",
    }
    request = opened(workspace, "joint", {**values, **meeting, **said_there, "agenda": ("排水",)}, case_id=case.id)
    listed(workspace, request.id, "attendance", organ="王鲍司法所", person="茅晓燕")
    listed(workspace, request.id, "notice", organ="王鲍司法所", on=workspace.today, received_on=workspace.today)
    step(workspace, request.id, "accept", justice_opinion="同意联调。")
    step(workspace, request.id, "convene")
    listed(workspace, request.id, "decision", what="先查看现场", organ="王鲍司法所", due_on=workspace.today)
    step(workspace, request.id, "hold")
    main.open_entity("matter", request.id)
    page = top(main, FilePage)
    aside(page, "未能化解，提交镇联席会议")
    press(page, "未能化解，提交镇联席会议", reason="需要部门配合")
    letter = begin(main, {"due_on": date(2027, 1, 5)})
    matter = letter.file.view.matter
    assert (matter.text("to_level"), matter.text("cause")) == ("镇联席会议", "需要部门配合")
    assert matter.case is not None
    press(letter, "移送")
    press(letter, "登记回执", receiver="施卫东")
    conference = begin(main, {"meets_on": workspace.today})
    (line,) = conference.file.view.matter.of("agenda")
    assert line.text("subject") == case.number
    main.go_back()
    assert [one.kind for one in top(main, FilePage).file.read().matter.followers] == ["conference"]
