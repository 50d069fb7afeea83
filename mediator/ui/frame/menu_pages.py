"""The pages behind the menu, a line each: backup, calendar, roads written down afterwards, settings, help, about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from mediator.domain.people.roles import ARCHIVE
from mediator.ui.frame.tabs_table import load

if TYPE_CHECKING:
    from mediator.ui.frame.program import Host
    from mediator.ui.workspace import Workspace


@dataclass(frozen=True)
class MenuEntry:
    """One entry; ``path`` is ``module:Class``, called with the window, or with its workspace if it is ``plain``."""

    code: str
    title: object
    icon: str
    shortcut: str
    path: str
    plain: bool = False
    permission: str = ""  # users without it do not see the entry

    def words(self) -> str:
        """Return the words of the entry."""
        return QCoreApplication.translate("menu", str(self.title))

    def build(self, window: Host) -> QWidget:
        """Load and build the page."""
        page: QWidget = load(self.path)(window.workspace if self.plain else window)
        return page


MENU: Final = (
    MenuEntry(
        "backup", QT_TRANSLATE_NOOP("menu", "备份"), "save", "Ctrl+B", "mediator.ui.office.backup_page:BackupPage"
    ),
    MenuEntry(
        "calendar",
        QT_TRANSLATE_NOOP("menu", "调解日程"),
        "calendar",
        "Ctrl+D",
        "mediator.ui.desks.calendar_page:CalendarPage",
        plain=True,
    ),
    MenuEntry(
        "short-road",
        QT_TRANSLATE_NOOP("menu", "当场化解（简易）"),
        "handshake",
        "Ctrl+J",
        "mediator.ui.intake.short_road_page:ShortRoadPage",
        plain=True,
        permission=ARCHIVE,
    ),
    MenuEntry(
        "paper-files",
        QT_TRANSLATE_NOOP("menu", "补录纸质卷宗"),
        "folder-open",
        "Ctrl+Shift+J",
        "mediator.ui.intake.paper_files_page:PaperFilesPage",
        plain=True,
        permission=ARCHIVE,
    ),
    MenuEntry(
        "settings",
        QT_TRANSLATE_NOOP("menu", "设置"),
        "settings",
        "Ctrl+,",
        "mediator.ui.office.settings_page:SettingsPage",
    ),
    MenuEntry(
        "help", QT_TRANSLATE_NOOP("menu", "使用说明"), "book-open", "F1", "mediator.ui.office.help_page:HelpPage"
    ),
    MenuEntry("about", QT_TRANSLATE_NOOP("menu", "关于"), "info", "", "mediator.ui.office.help_page:AboutPage"),
)


def entries_for(workspace: Workspace) -> list[MenuEntry]:
    """Return the entries that the user may see."""
    return [entry for entry in MENU if not entry.permission or workspace.may(entry.permission)]


def menu_entry(code: str) -> MenuEntry:
    """Return the entry of the menu with this code."""
    return next(entry for entry in MENU if entry.code == code)
