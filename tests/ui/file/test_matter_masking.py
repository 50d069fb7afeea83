"""Numbers in matters are masked on forms, lists and papers until they are asked for, and the log says who did."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.roles import READER, REVIEWER, Actor
from mediator.services.files.log import log_of
from mediator.ui.file.file_page import FilePage
from mediator.ui.file.group_part import GroupPart
from mediator.ui.look.theme import Theme
from mediator.ui.widgets.inputs import LineInput
from mediator.ui.workspace import Changes, Workspace
from tests.ui.case_office import Clock
from tests.ui.matter_hands import form_of, list_of
from tests.ui.matter_office import REPORT, joint, listed, open_page, opened, read

PHONE, MASKED = "15400000123", "154****0123"


@pytest.fixture
def report(office: Workspace) -> MatterSnapshot:
    return opened(office, "report", {**REPORT, "reporter_phone": PHONE})


def shown(office: Workspace, matter: MatterSnapshot, qtbot: QtBot, role: str = "") -> FilePage:
    actor = Actor(name="某人", role=role) if role else office.actor
    seen = Workspace(store=office.store, actor=actor, clock=office.clock, changes=Changes())
    page = open_page(seen, matter.id)
    qtbot.addWidget(page)
    page.resize(1366, 728)
    page.show()
    page.open_section("reception")
    QApplication.processEvents()
    return page


def group(page: FilePage) -> GroupPart:
    part = page.form.parts[0]
    assert isinstance(part, GroupPart)
    return part


def line(page: FilePage, name: str) -> QLineEdit:
    given = form_of(page).rows[name].input
    assert isinstance(given, LineInput)
    return given.line


def on_screen(page: FilePage) -> str:
    """Every text one can read."""
    lines = [one for one in page.findChildren(QLineEdit) if one.echoMode() is QLineEdit.EchoMode.Normal]
    return " ".join([*(one.text() for one in lines), *(one.text() for one in page.findChildren(QLabel))])


def looks(office: Workspace, matter: MatterSnapshot) -> list[str]:
    with office.store.reading() as session:
        return [row.actor for row in log_of(session, matter.id) if row.kind == "reveal"]


def test_phones_are_covered_and_saving_keeps_them_whole(
    office: Workspace, report: MatterSnapshot, theme: Theme, qtbot: QtBot
) -> None:
    page = shown(office, report, qtbot)
    assert PHONE not in on_screen(page)
    assert MASKED in on_screen(page)
    assert line(page, "phone_a").isReadOnly()
    assert not line(page, "phone_b").isReadOnly()
    line(page, "where").setFocus()
    line(page, "where").insert("河口桥村")
    line(page, "where").textEdited.emit("河口桥村")
    assert page.keep()
    kept = read(office, report.id)
    assert (kept.text("phone_a"), kept.text("reporter_phone"), kept.text("where")) == (PHONE, PHONE, "河口桥村")
    assert looks(office, report) == []


def test_showing_them_is_logged_once_a_page_and_gives_the_lines_back(
    office: Workspace, report: MatterSnapshot, theme: Theme, qtbot: QtBot
) -> None:
    page = shown(office, report, qtbot)
    assert group(page).show_button.isVisible()
    group(page).show_button.click()
    assert looks(office, report) == [office.actor.name]
    assert PHONE in on_screen(page)
    assert group(page).show_button.isHidden()
    page.open_section("log")
    page.open_section("reception")
    assert PHONE in on_screen(page)
    assert looks(office, report) == [office.actor.name]


@pytest.mark.parametrize(("role", "may"), [(REVIEWER, True), (READER, False)])
def test_only_who_may_see_whole_numbers_is_offered_them(
    office: Workspace, report: MatterSnapshot, theme: Theme, qtbot: QtBot, role: str, may: bool
) -> None:
    page = shown(office, report, qtbot, role)
    assert MASKED in on_screen(page)
    assert group(page).show_button.isVisible() is may
    assert group(page).show_button.isEnabled()
    assert (PHONE in str(page.file.view.matter.values)) is may
    page.papers.show("one-time-notice")
    assert PHONE not in str(page.shown.preview.wanted())


def test_lists_and_papers_of_a_matter_are_masked_too(
    office: Workspace, clock: Clock, theme: Theme, qtbot: QtBot
) -> None:
    matter = joint(office, clock)
    listed(office, matter.id, "notice", organ="王鲍司法所", on=date(2023, 5, 16), attendee="陆秋萍", phone=PHONE)
    page = shown(office, matter, qtbot)
    page.open_section("notice")
    assert MASKED in on_screen(page)
    page.papers.show("joint-notice")
    preview = page.shown.preview
    assert PHONE not in str(preview.wanted())
    assert preview.show_button is not None
    assert preview.show_button.isVisible()
    part = list_of(page)
    part.edit(part.rows()[0])
    assert PHONE not in on_screen(page)
    preview.show_button.click()
    assert PHONE in on_screen(page)
    assert PHONE in str(preview.wanted())
    part.fold()
    assert PHONE in on_screen(page)
    assert looks(office, matter) == [office.actor.name]
