"""What every window test needs: no screen, the real look, and typing as an input method does it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mediator.ui.look.theme import Appearance, Scheme, Theme
from tests.ui.typist import Show, Typist, Use, WidgetT

if TYPE_CHECKING:
    from mediator.storage.store import Store
    from mediator.ui.workspace import Workspace
    from tests.shelf import Shelf
    from tests.ui.case_office import Clock
    from tests.ui.shell_desk import ShellDesk

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def session_theme(qapp: QApplication) -> Theme:
    """The one Theme of the test run: fonts are loaded once."""
    return Theme(qapp)


@pytest.fixture
def theme(session_theme: Theme) -> Iterator[Theme]:
    """The light look at 100 %, and that again afterwards."""
    plain = Appearance(scheme=Scheme.LIGHT)
    if session_theme.appearance != plain:
        session_theme.apply(plain)
    yield session_theme
    if session_theme.appearance != plain:
        session_theme.apply(plain)


@pytest.fixture
def commit() -> Callable[[QWidget, str], None]:
    """Types Chinese as an input method does: composed first, then committed."""

    def type_into(widget: QWidget, text: str) -> None:
        QApplication.sendEvent(widget, QInputMethodEvent(text, []))
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QApplication.sendEvent(widget, event)

    return type_into


@pytest.fixture
def show(qtbot: QtBot, theme: Theme) -> Iterator[Show]:
    """``show(widget, width, height)``: the widget, shown in the light look until the test ends."""
    kept: list[QWidget] = []

    def shown(widget: WidgetT, width: int = 1366, height: int = 640) -> WidgetT:
        qtbot.addWidget(widget)
        kept.append(widget)
        widget.resize(width, height)
        widget.show()
        QApplication.processEvents()
        return widget

    yield shown
    kept.clear()


@pytest.fixture
def use(show: Show) -> Use:
    """``use(page)``: somebody who types into the page."""
    return lambda page: Typist(show(page, height=700))


@pytest.fixture
def clock(request: pytest.FixtureRequest) -> Clock:
    """The clock of the office: on the DAY of the module, else on 16 May 2023."""
    from tests.ui.case_office import Clock

    return Clock(getattr(request.module, "DAY", "2023-05-16"))


@pytest.fixture
def workspace(shelf: Shelf, store: Store, clock: Clock) -> Workspace:
    """The registrar's workspace in a town with a committee, a station and three people."""
    from tests.ui.case_office import at_work, town

    shelf.pour(store, town, clock.day)
    return at_work(store, clock)


@pytest.fixture
def office(shelf: Shelf, store: Store, clock: Clock) -> Workspace:
    """The registrar's workspace in the same town with its partners: a court, a police station, a justice office."""
    from tests.ui.case_office import at_work
    from tests.ui.matter_office import partners

    shelf.pour(store, partners, clock.day)
    return at_work(store, clock)


@pytest.fixture
def cases(shelf: Shelf, store: Store) -> dict[str, UUID]:
    """Name → id of a case in each lane, in an office of 24 May 2023."""
    from tests.ui.live_office import lanes

    found: dict[str, UUID] = shelf.pour(store, lanes)
    return found


@pytest.fixture
def start_desk(
    qtbot: QtBot, qapp: QApplication, session_theme: Theme, tmp_path: Path
) -> Iterator[Callable[..., ShellDesk]]:
    """Starts the program on a folder: ``start_desk(folder, answers=[…])``; everything is closed afterwards."""
    from tests.ui.shell_desk import ShellDesk

    desks: list[ShellDesk] = []

    def start(folder: Path, *, answers: Iterable[object] = ()) -> ShellDesk:
        desk = ShellDesk(qtbot, qapp, folder, ini=tmp_path / "window.ini", answers=answers)
        desks.append(desk)
        desk.shell.start()
        return desk

    yield start
    for desk in desks:
        desk.end()
    session_theme.apply(Appearance(scheme=Scheme.LIGHT))
    QLocale.setDefault(QLocale("zh_CN"))


@pytest.fixture
def ready(office_folder: Path) -> Path:
    """An office whose wizard is done and whose code is on paper, closed."""
    from tests.storage.office import unlock
    from tests.ui.shell_desk import make_ready

    with unlock(office_folder) as store:
        make_ready(store)
    return office_folder


@pytest.fixture
def desk(start_desk: Callable[..., ShellDesk], ready: Path) -> ShellDesk:
    """The program at work in the office of ``ready``."""
    started: ShellDesk = start_desk(ready)
    started.unlock()
    started.main()
    return started
