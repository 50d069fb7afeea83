"""The tabs of the main window, one line each; a tab is loaded when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from mediator.domain.people.roles import PETITIONS, Actor
from mediator.ui.frame.nav_bar import NavTab
from mediator.ui.workspace import Workspace


@dataclass(frozen=True)
class TabEntry:
    """One tab; ``path`` is ``module:name`` of a callable that takes the workspace."""

    code: str
    title: object
    icon: str
    path: str
    permission: str = ""  # users without it do not see the tab

    @property
    def exists(self) -> bool:
        """Return True if the page of this tab is part of the program."""
        return find_spec(self.path.partition(":")[0]) is not None

    def shown_to(self, actor: Actor) -> bool:
        """Return True if the user's role may see this tab."""
        return not self.permission or actor.may(self.permission)

    def bar_entry(self) -> NavTab:
        """Return the entry of the tab in the bar."""
        return NavTab(code=self.code, title=QCoreApplication.translate("tabs", str(self.title)), icon=self.icon)

    def build(self, workspace: Workspace) -> QWidget:
        """Load and build the tab."""
        page: QWidget = load(self.path)(workspace)
        return page


def load(path: str) -> Callable[..., Any]:
    """Import the module and return what ``module:name`` names."""
    module, _, name = path.partition(":")
    made: Callable[..., Any] = getattr(import_module(module), name)
    return made


FILES: Final = ("case", "matter")
FILE_PAGE: Final = "mediator.ui.file.file_page:FilePage"
"""The page of each entity, called with the workspace, the entity and the id."""

PLACES: Final = {"committee": "roster", "register": "roster", "adviser": "service"}
"""The tab that lists each entity; the section of a line names the part of the tab."""


def show_place(window: Any, entity: str, section: str) -> bool:
    """Bring the part of a tab that lists this entity to the front; return False if there is none."""
    if entity not in PLACES:
        return False
    window.show_tab(PLACES[entity])
    window.tab().choose(section)
    return True


TABS: Final = (
    TabEntry("today", QT_TRANSLATE_NOOP("tabs", "今日"), "house", "mediator.ui.desks.today:TodayTab"),
    TabEntry("station", QT_TRANSLATE_NOOP("tabs", "工作站"), "scale", "mediator.ui.desks.desk_pages:station_tab"),
    TabEntry("joint", QT_TRANSLATE_NOOP("tabs", "一庭两所"), "gavel", "mediator.ui.desks.desk_pages:joint_tab"),
    TabEntry(
        "petitions",
        QT_TRANSLATE_NOOP("tabs", "信访"),
        "mailbox",
        "mediator.ui.desks.desk_pages:petition_tab",
        PETITIONS,
    ),
    TabEntry("service", QT_TRANSLATE_NOOP("tabs", "法律服务"), "life-buoy", "mediator.ui.desks.desk_pages:service_tab"),
    TabEntry("ledger", QT_TRANSLATE_NOOP("tabs", "台账"), "folder-open", "mediator.ui.registers.ledger:LedgerTab"),
    TabEntry("roster", QT_TRANSLATE_NOOP("tabs", "名册"), "users", "mediator.ui.registers.roster:RosterTab"),
)
