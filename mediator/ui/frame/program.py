"""Program and Host: what a window may ask of the program around it, and a page of the menu of its window."""

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
    """The shell, as its windows see it: they ask for another window and never make one."""

    folder: Path
    clock: Callable[[], datetime]
    settings: Settings
    jobs: Jobs
    entrance: Entrance
    log: ErrorLog

    def ask(self, parent: QWidget) -> Ask:
        """The questions in front of ``parent``."""

    def keep(self, settings: Settings) -> None:
        """Put changed settings in force and keep them."""

    def open_folder(self, folder: Path) -> None:
        """Go on with another data folder."""

    def show_main(self, opened: Opened) -> None:
        """The window of daily work."""

    def rebuild_main(self) -> None:
        """That window anew, in the language just chosen."""

    def show_restore(self) -> None:
        """The form that brings a backup back."""

    def show_sample(self) -> None:
        """The sample office."""

    def lock(self) -> None:
        """Close the office and stand at its door."""

    def leave_for(self, folder: Path) -> None:
        """Close the office and go on with ``folder``."""


class Host(Protocol):
    """The main window, as a page of its menu sees it."""

    shell: Program
    opened: Opened
    workspace: Workspace

    def open_page(self, page: QWidget) -> None:
        """Show a page over what is there."""

    def show_backup_age(self) -> None:
        """The newest backup has changed."""
