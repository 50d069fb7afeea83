"""What a role may not do is not offered by the window either."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.people.roles import MEDIATOR, READER, REGISTRAR, REVIEWER, Actor
from mediator.ui.desks.desk_pages import station_tab
from mediator.ui.desks.today import TodayTab
from mediator.ui.registers.ledger import LedgerTab
from mediator.ui.workspace import Changes, Workspace
from tests.ui.case_office import Clock, open_case, person, register
from tests.ui.typist import Show

DAY = "2023-03-22"


def seen_by(workspace: Workspace, role: str) -> Workspace:
    actor = Actor(name="某人", role=role)
    return Workspace(store=workspace.store, actor=actor, clock=workspace.clock, changes=Changes())


def offered(page: QWidget) -> set[str]:
    return {button.text() for button in page.findChildren(QPushButton) if not button.isHidden()}


@pytest.mark.parametrize("tab", [TodayTab, station_tab, LedgerTab])
@pytest.mark.parametrize(("role", "may"), [(REGISTRAR, True), (REVIEWER, False), (READER, False)])
def test_who_may_not_register_is_not_asked_to(
    show: Show, workspace: Workspace, tab: Callable[[Workspace], QWidget], role: str, may: bool
) -> None:
    page = show(tab(seen_by(workspace, role)))
    assert ("登记新纠纷" in offered(page)) is may


@pytest.mark.parametrize(
    ("role", "step", "undo"), [(MEDIATOR, "开始调解", True), (REGISTRAR, "", True), (READER, "", False)]
)
def test_the_next_step_is_offered_to_who_may_take_it(
    qtbot: QtBot, show: Show, workspace: Workspace, clock: Clock, role: str, step: str, undo: bool
) -> None:
    case: CaseSnapshot = register(workspace, person(clock, "季文标", "申请人"), person(clock, "祝银凤", "被申请人"))
    first = open_case(workspace, case.id)
    qtbot.addWidget(first)
    first.shown.foot.bar.main.click()
    page = show(open_case(seen_by(workspace, role), case.id))
    bar = page.shown.foot.bar
    assert (bar.main.text() if not bar.main.isHidden() else "") == step
    assert page.shown.head.can_undo is undo
    asides = {action.text() for action in page.shown.head.others.menu().actions()}
    assert ("作废" in asides) is (role == MEDIATOR)
