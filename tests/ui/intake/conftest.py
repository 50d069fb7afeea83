"""Fixtures: the intake page on a real store, and short ways to fill it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mediator.ui.intake.intake_page import IntakePage
from mediator.ui.look.theme import Theme
from mediator.ui.workspace import Workspace
from tests.ui.case_office import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock("2023-03-22")


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, workspace: Workspace) -> IntakePage:
    made = IntakePage(workspace)
    qtbot.addWidget(made)
    made.resize(1366, 728)
    made.show()
    QApplication.processEvents()
    return made
