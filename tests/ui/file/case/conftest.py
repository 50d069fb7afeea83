"""Fixtures: an open case on a real store, and short ways to fill it."""

from __future__ import annotations

from datetime import date

import pytest

from mediator.domain.case.snapshot import CaseSnapshot
from mediator.ui.file.file_page import FilePage
from mediator.ui.workspace import Workspace
from tests.ui.case_office import Clock, Sheets, open_case, person, register
from tests.ui.file.case.hands import FACTS
from tests.ui.typist import Show


@pytest.fixture
def clock() -> Clock:
    return Clock("2023-03-22")


@pytest.fixture
def case(workspace: Workspace, clock: Clock) -> CaseSnapshot:
    first = person(clock, "季文标", "申请人", birth=date(1961, 8, 3), id_number="329900196108030033", **FACTS)
    second = person(clock, "祝银凤", "被申请人", birth=date(1966, 11, 21), **{**FACTS, "sex": "女"})
    return register(workspace, first, second, claims=("补偿菜苗损失",), applied_on=date(2023, 3, 22), recorder="茅晓燕")


@pytest.fixture
def sheets() -> Sheets:
    return Sheets()


@pytest.fixture
def page(show: Show, workspace: Workspace, case: CaseSnapshot, sheets: Sheets) -> FilePage:
    return show(open_case(workspace, case.id, sheets), height=728)
