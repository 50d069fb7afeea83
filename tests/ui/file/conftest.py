"""Fixtures: an office with partners, and its pages as somebody at the keyboard sees them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mediator.storage.store import Store
from mediator.ui.look.theme import Theme
from mediator.ui.workspace import Workspace
from tests.ui.case_office import Clock
from tests.ui.matter_office import partners
from tests.ui.typist import Typist


@pytest.fixture
def clock() -> Clock:
    return Clock("2023-05-16")


@pytest.fixture
def office(store: Store, clock: Clock) -> Workspace:
    return partners(store, clock)


@pytest.fixture
def show(theme: Theme, qtbot: QtBot) -> Callable[[QWidget], Typist]:
    def shown(page: QWidget) -> Typist:
        qtbot.addWidget(page)
        page.resize(1366, 700)
        return Typist(page)

    return shown
