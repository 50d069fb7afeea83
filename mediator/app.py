"""Starts the window: one application, one shell, and the exit status."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication

from mediator.ui.excepthook import install
from mediator.ui.garbage import collect_here
from mediator.ui.input_method import prepare_environment
from mediator.ui.look.icons import hold_icons
from mediator.ui.look.theme import STYLE, STYLED
from mediator.ui.settings_file import SettingsFile

if TYPE_CHECKING:
    from mediator.ui.frame.shell import Shell

NAME = "mediator"

Journey = Callable[["Shell"], object]
"""Called once the first window stands; it may click through the whole program."""


def run(folder: Path | None = None, *, journey: Journey | None = None, settings: Path | None = None) -> int:
    """Open the window on ``folder``, wait until it is closed, and return the exit status.

    Without ``folder`` the one chosen last in the window is used, or the platform's own. ``settings`` is the INI of
    this computer.
    """
    prepare_environment(os.environ)
    app = application()
    collect_here(app)
    hold_icons(app)
    file = SettingsFile(settings or settings_path())
    from mediator.ui.frame.shell import Shell

    shell = Shell(
        app, folder=folder or file.read().data_folder or data_folder(), settings=file, clock=lambda: datetime.now(UTC)
    )
    restore = install(shell.log, shell.say_bug)
    shell.start()
    if journey is not None:
        QTimer.singleShot(0, lambda: journey(shell))
    try:
        return app.exec()
    finally:
        shell.close()
        restore()


def application() -> QApplication:
    """Return the one QApplication; an existing one is used."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    app = QApplication([*sys.argv[:1], "-style", STYLE])
    app.setProperty(STYLED, STYLE)
    app.setApplicationName(NAME)
    app.setApplicationDisplayName("")
    return app


def settings_path() -> Path:
    """Return the INI of this computer, in the platform's folder for settings."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(place) / NAME / "window.ini"


def data_folder() -> Path:
    """Return the platform's folder for this user's data, as platformdirs does but without loading it."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(place) / NAME
