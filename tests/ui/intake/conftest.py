"""Fixtures: the intake page on a real store, and short ways to fill it."""

from __future__ import annotations

import pytest

from mediator.ui.intake.intake_page import IntakePage
from mediator.ui.workspace import Workspace
from tests.ui.case_office import Clock
from tests.ui.typist import Show


@pytest.fixture
def clock() -> Clock:
    return Clock("2023-03-22")


@pytest.fixture
def page(show: Show, workspace: Workspace) -> IntakePage:
    return show(IntakePage(workspace), height=728)
