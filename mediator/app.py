"""The wiring of the window: one application, one shell, and the way out."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication

from mediator.ui.excepthook import install
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
    """Open the window on ``folder`` and stay until it is closed; the exit status.

    Without ``folder`` the one last chosen in the window is taken, or the platform's own. ``settings`` is the INI of
    this computer.
    """
    prepare_environment(os.environ)
    app = application()
    hold_icons(app)
    file = SettingsFile(settings or settings_path())
    from mediator.ui.frame.shell import Shell

    shell = Shell(
        app, folder=folder or file.read().data_folder or data_folder(), settings=file, clock=lambda: datetime.now(UTC)
    )
    restore = install(shell.log, shell.say_bug)
    shell.start()
    QTimer.singleShot(0, _collect_rubbish)
    if journey is not None:
        QTimer.singleShot(0, lambda: journey(shell))
    try:
        return app.exec()
    finally:
        shell.close()
        restore()


def _collect_rubbish() -> None:
    """The start is over: what lives now lives long, and need not be looked at again."""
    gc.freeze()
    gc.enable()


def application() -> QApplication:
    """The one QApplication; an existing one is taken as it is."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    app = QApplication([*sys.argv[:1], "-style", STYLE])
    app.setProperty(STYLED, STYLE)
    app.setApplicationName(NAME)
    app.setApplicationDisplayName("")
    return app


def settings_path() -> Path:
    """The INI with this computer's choices, in the platform's folder for settings."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(place) / NAME / "window.ini"


def data_folder() -> Path:
    """The platform's folder for this user's data: the one platformdirs names, found without loading it."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(place) / NAME
