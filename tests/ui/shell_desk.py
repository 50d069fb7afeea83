"""A shell for tests: the real windows over a folder of the test's own, cheap keys, a clock, scripted questions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from mediator.domain.people.roles import Actor
from mediator.services.office import offices
from mediator.storage.store import Store
from mediator.ui.door.unlock import Entrance
from mediator.ui.door.unlock_form import UnlockForm
from mediator.ui.door.unlock_window import UnlockWindow
from mediator.ui.frame.main_window import MainWindow
from mediator.ui.frame.shell import Shell
from mediator.ui.settings_file import SettingsFile
from mediator.ui.wizard.window import WizardWindow
from tests.storage.office import CHEAP, NOW, PASSPHRASE
from tests.ui.scripted_ask import ScriptedAsk

WindowT = TypeVar("WindowT", bound=QWidget)


class ShellDesk:
    """One program: ``folder`` is its data, ``answers`` are given to its questions in order."""

    def __init__(
        self, qtbot: QtBot, app: QApplication, folder: Path, *, ini: Path, answers: Iterable[object] = ()
    ) -> None:
        self.qtbot, self.now = qtbot, NOW
        self.ask = ScriptedAsk(answers)
        self.shell = Shell(
            app,
            folder=folder,
            settings=SettingsFile(ini),
            clock=lambda: self.now,
            entrance=Entrance(lambda: self.now, cost=CHEAP),
            ask=lambda _parent: self.ask,
        )

    def window(self, kind: type[WindowT]) -> WindowT:
        """The open window, which becomes one of this kind in a moment."""
        self.qtbot.waitUntil(lambda: isinstance(self.shell.window, kind), timeout=20_000)
        window = self.shell.window
        assert isinstance(window, kind)
        self.qtbot.waitUntil(window.isVisible)
        return window

    def door(self) -> UnlockWindow:
        """The unlock window."""
        return self.window(UnlockWindow)

    def wizard(self, code: str = "") -> WizardWindow:
        """The wizard, at the page ``code``."""
        wizard = self.window(WizardWindow)
        if code:
            self.qtbot.waitUntil(lambda: wizard.code == code, timeout=20_000)
        return wizard

    def main(self) -> MainWindow:
        """The window of daily work."""
        return self.window(MainWindow)

    def unlock(self, passphrase: str = PASSPHRASE) -> None:
        """Type the passphrase at the door and press Enter."""
        form = self.door().form
        assert isinstance(form, UnlockForm)
        line = form.passphrase.line
        line.clear()
        write(line, passphrase)
        QTest.keyClick(line, Qt.Key.Key_Return)

    def close(self, window: MainWindow) -> None:
        """Close the window and wait until its backup is made."""
        window.close()
        self.qtbot.waitUntil(lambda: not window.isVisible(), timeout=20_000)

    def end(self) -> None:
        """The program ends, whatever is open."""
        window = self.shell.window
        store = None
        if isinstance(window, MainWindow):
            store = window.workspace.store
        elif isinstance(window, WizardWindow) and window.opened is not None:
            store = window.opened.store
        self.shell.close()
        if store is not None:
            store.close()
        if window is not None:
            window.hide()
            window.deleteLater()
        self.shell.theme.deleteLater()
        self.shell.deleteLater()


def write(widget: QWidget, text: str) -> None:
    """Type into ``widget`` as an input method does."""
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def day(hours: int) -> dt.datetime:
    """``hours`` after the clock of the tests."""
    return NOW + dt.timedelta(hours=hours)


def click(button: QWidget) -> None:
    """One click with the left button."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def prepare(store: Store, session: Session) -> None:
    """An office that is set up."""
    actor = Actor(name=store.user)
    offices.open_office(session, user=store.user, now=NOW)
    offices.add_committee(session, name="启东市王鲍镇人民调解委员会", short_name="王鲍", actor=actor, now=NOW)
    offices.finish_set_up(session, name="启东市王鲍镇人民调解委员会", actor=actor, now=NOW)


def make_ready(store: Store) -> None:
    """The wizard done and the code on paper."""
    store.vault.confirm_recovery()
    with store.transaction() as session:
        prepare(store, session)


StartDesk = Callable[..., ShellDesk]
