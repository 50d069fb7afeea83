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
    """``path`` is ``module:name`` of what is called with the workspace."""

    code: str
    title: object
    icon: str
    path: str
    permission: str = ""  # who lacks it does not see the tab

    @property
    def exists(self) -> bool:
        """True if the page of this tab is part of the program."""
        return find_spec(self.path.partition(":")[0]) is not None

    def shown_to(self, actor: Actor) -> bool:
        """True if the user's role lets them see this tab."""
        return not self.permission or actor.may(self.permission)

    def bar_entry(self) -> NavTab:
        """How the bar shows it."""
        return NavTab(code=self.code, title=QCoreApplication.translate("tabs", str(self.title)), icon=self.icon)

    def build(self, workspace: Workspace) -> QWidget:
        """The tab itself."""
        page: QWidget = load(self.path)(workspace)
        return page


def load(path: str) -> Callable[..., Any]:
    """What ``module:name`` names, its module imported now."""
    module, _, name = path.partition(":")
    made: Callable[..., Any] = getattr(import_module(module), name)
    return made


ENTITIES: Final = {
    "case": "mediator.ui.file.case_page:CasePage",
    "matter": "mediator.ui.file.matter_page:MatterPage",
}
"""Entity → the page that shows one of it; called with the workspace and the id."""

PLACES: Final = {"committee": "roster", "register": "roster", "adviser": "service"}
"""Entity → the tab that keeps it; the section of a line says which part of the tab."""


def show_place(window: Any, entity: str, section: str) -> bool:
    """Put the part of a tab in front that keeps this entity; False if no tab does."""
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
