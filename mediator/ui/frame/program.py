"""Program and Host: what windows and menu pages may ask of the program and of the main window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from mediator.ui.door.unlock import Entrance, Opened
from mediator.ui.excepthook import ErrorLog
from mediator.ui.jobs import Jobs
from mediator.ui.settings_file import Settings

if TYPE_CHECKING:
    from mediator.ui.ask import Ask
    from mediator.ui.workspace import Workspace


class Program(Protocol):
    """The shell as its windows see it: they request another window and never build one."""

    folder: Path
    clock: Callable[[], datetime]
    settings: Settings
    jobs: Jobs
    entrance: Entrance
    log: ErrorLog

    def ask(self, parent: QWidget) -> Ask:
        """Return the dialogs in front of ``parent``."""

    def keep(self, settings: Settings) -> None:
        """Apply changed settings and save them."""

    def open_folder(self, folder: Path) -> None:
        """Switch to another data folder."""

    def show_main(self, opened: Opened) -> None:
        """Show the main window."""

    def rebuild_main(self) -> None:
        """Build the main window again in the language just chosen."""

    def show_restore(self) -> None:
        """Show the form that restores a backup."""

    def show_sample(self) -> None:
        """Show the sample office."""

    def lock(self) -> None:
        """Close the office and show the unlock window."""

    def leave_for(self, folder: Path) -> None:
        """Close the office and open ``folder``."""


class Host(Protocol):
    """The main window as a page of its menu sees it."""

    shell: Program
    opened: Opened
    workspace: Workspace

    def open_page(self, page: QWidget) -> None:
        """Show a page on top."""

    def show_backup_age(self) -> None:
        """Show the age of the newest backup."""
