"""An office as the sample describes it, without its cases; each journey has one of its own and registers in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mediator.domain.case.file_numbers import parse_number
from mediator.domain.people.roles import Actor
from mediator.services.office.sample import fill, read_sample
from mediator.storage.store import Store
from mediator.ui.look.theme import Appearance, Scheme, Theme
from tests.journeys.case_steps import CaseSteps
from tests.journeys.driver import Journey
from tests.journeys.matter_steps import MatterSteps
from tests.storage.office import CHEAP, PASSPHRASE
from tests.ui.case_office import CHINA
from tests.ui.conftest import session_theme
from tests.ui.shell_desk import ShellDesk

__all__ = ("session_theme",)

USER = "茅晓燕"
Walk = Callable[..., Journey]


@pytest.fixture
def walk(qtbot: QtBot, qapp: QApplication, session_theme: Theme, tmp_path: Path) -> Iterator[Walk]:
    """``walk("C02")``: the window of a new office on the morning before the case begins, and the plan of its steps."""
    desks: list[ShellDesk] = []

    def begin(code: str, *, on_paper: tuple[str, ...] = (), beside: tuple[str, ...] = ()) -> Journey:
        data = read_sample()
        entry = next(case for case in data["cases"] if case["id"] == code)
        matters = [*entry.get("matters", ()), *(one for one in data["matters"] if one["kind"] in beside)]
        first = min([entry["registered_on"], *(matter["on"] for matter in matters)])
        morning = dt.datetime.fromisoformat(f"{first}T08:00").replace(tzinfo=CHINA)
        make_office(tmp_path / "data", data, entry, morning)
        desk = ShellDesk(qtbot, qapp, tmp_path / "data", ini=tmp_path / "window.ini")
        desks.append(desk)
        desk.now = morning
        desk.shell.start()
        desk.unlock()
        journey = Journey(desk, entry)
        steps = CaseSteps(journey, on_paper=on_paper)
        for matter in matters:
            MatterSteps(steps, matter)
        return journey

    yield begin
    for desk in desks:
        desk.end()
    session_theme.apply(Appearance(scheme=Scheme.LIGHT))
    QLocale.setDefault(QLocale("zh_CN"))


def make_office(folder: Path, data: dict[str, Any], entry: dict[str, Any], morning: dt.datetime) -> None:
    """The sample's office, its numbers so far gone that the case gets its own."""
    number = parse_number(entry["number"])
    for committee in data["office"]["committees"]:
        committee["first"] = {str(number.year): number.serial} if committee["short_name"] == entry["committee"] else {}
    store, _ = Store.create(folder, user=USER, passphrase=PASSPHRASE, now=morning, cost=CHEAP)
    with store:
        store.vault.confirm_recovery()
        with store.transaction() as session:
            fill(session, {**data, "cases": [], "matters": []}, actor=Actor(name=USER), now=morning)
