"""The page of a matter: its papers, its case, its extra buttons, and what other roles see of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mediator.domain.people.roles import READER, REGISTRAR, Actor
from mediator.services.files.snapshots import load as load_case
from mediator.ui.desks.opening_page import OpeningPage
from mediator.ui.intake.intake_page import IntakePage
from mediator.ui.workspace import Workspace
from tests.ui.case_office import Clock, person, register
from tests.ui.matter_hands import form_of, list_of
from tests.ui.matter_office import COURT, POLICE, REPORT, convened, joint, open_page, opened, read, step
from tests.ui.typist import Use


def test_the_linked_case_is_one_click_away(office: Workspace, clock: Clock, use: Use, qtbot: QtBot) -> None:
    matter = joint(office, clock)
    page = open_page(office, matter.id)
    typist = use(page)
    assert matter.case is not None
    assert matter.case.number in page.beside.case_button.text()
    with qtbot.waitSignal(page.entity_opened) as opened_case:
        typist.click(page.beside.case_button)
    assert opened_case.args == ["case", matter.case.id, ""]
    assert page.beside.make_button.isHidden()


def test_a_report_becomes_a_case_with_what_it_says(office: Workspace, clock: Clock, use: Use, qtbot: QtBot) -> None:
    matter = opened(office, "report", REPORT)
    page = open_page(office, matter.id)
    typist = use(page)
    with qtbot.waitSignal(page.page_wanted) as wanted:
        typist.click(page.beside.make_button)
    form = wanted.args[0].build(office)
    assert isinstance(form, IntakePage)
    writer = use(form)
    intake = form.form.intake()
    assert [party.name for party in intake.parties] == ["宋玉珍", "倪海涛"]
    assert intake.parties[0].phone == "15400000123"
    assert intake.values["story"] == REPORT["what"]
    assert intake.values["risk"] == "橙"
    writer.fill(form.form.forms["dispute"], "dispute_type", "邻里纠纷")
    with qtbot.waitSignal(form.registered) as registered:
        form.save()
    case = read(office, matter.id).case
    assert case is not None
    assert registered.args == [case.id]
    assert page.beside.make_button.isHidden()
    with office.store.reading() as session:
        assert load_case(session, case.id).parties[1].name == "倪海涛"


def test_who_may_only_read_sees_no_buttons(office: Workspace, clock: Clock, use: Use) -> None:
    matter = convened(office, clock)
    page = open_page(replace(office, actor=Actor(name="顾问", role=READER)), matter.id)
    use(page)
    assert page.shown.foot.bar.main.isHidden()
    assert page.shown.head.undo.isHidden()
    assert page.shown.head.others.isHidden()
    assert page.shown.head.print_button.isHidden()
    page.open_section("notice")
    assert list_of(page).add_button.isHidden()
    assert not [b for b in list_of(page).findChildren(QPushButton) if b.text() == "删去"]
    page.open_section("papers")
    papers = page.form.looked_at
    assert papers is not None
    assert {b.text() for b in papers.findChildren(QPushButton) if b.accessibleName()} == {"看看"}
    page.open_section("request")
    assert not form_of(page).isEnabled()


def test_a_registrar_opens_reports_but_not_the_lists_of_a_case(office: Workspace, clock: Clock, use: Use) -> None:
    workspace = replace(office, actor=Actor(name="登记", role=REGISTRAR))
    page = open_page(workspace, convened(office, clock).id)
    use(page)
    page.open_section("notice")
    assert list_of(page).add_button.isHidden()
    report = open_page(workspace, opened(office, "report", REPORT).id)
    use(report)
    report.open_section("paper")
    assert not list_of(report).add_button.isHidden()


def test_the_figures_of_a_meeting_are_counted_by_its_button(office: Workspace, clock: Clock, use: Use) -> None:
    register(office, person(clock, "宋玉珍", "申请人"), person(clock, "倪海涛", "被申请人"))
    period = {"meets_on": office.today, "period_from": date(2023, 4, 1), "period_to": office.today}
    page = open_page(office, opened(office, "liaison", period).id)
    typist = use(page)
    typist.click(page.beside.action_buttons["figures"])
    assert page.file.view.matter.of("road")
    assert [item.text("name") for item in page.file.view.matter.of("organ")] == [COURT, POLICE, "王鲍司法所"]
    assert page.shown.toast.text.text() == "已办：统计本期。"


def test_a_received_transfer_is_passed_on(office: Workspace, use: Use, qtbot: QtBot) -> None:
    values = {
        "from_level": "村（居）",
        "from_unit": "久西村人民调解委员会",
        "to_level": "工作站（镇调委会）",
        "to_unit": "启东市王鲍镇人民调解委员会",
        "about": "宋玉珍与倪海涛相邻纠纷",
        "what": "两家为滴水沟争吵。",
        "cause": "双方不愿在村里谈。",
        "first_handler": "沈广和",
        "materials": ("接待登记1份",),
        "due_on": date(2023, 5, 30),
    }
    matter = opened(office, "transfer", values)
    step(office, matter.id, "send")
    step(office, matter.id, "receive", receiver="茅晓燕")
    page = open_page(office, matter.id)
    typist = use(page)
    with qtbot.waitSignal(page.page_wanted) as wanted:
        typist.click(page.beside.action_buttons["onward"])
    form = wanted.args[0].build(office)
    assert isinstance(form, OpeningPage)
    use(form)
    assert form.first.raw()["from_unit"] == "启东市王鲍镇人民调解委员会"
    assert "久西村人民调解委员会" in form.rest.raw()["passed"]
