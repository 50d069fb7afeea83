"""The tab of a desk, shown on a screen of a village office."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from mediator.ui.desks.desk_tab import DeskPage, DeskTab
from mediator.ui.workspace import Workspace


def shown(workspace: Workspace, page: DeskPage, qtbot: QtBot) -> DeskTab:
    """The tab, read and visible."""
    tab = DeskTab(workspace, page)
    qtbot.addWidget(tab)
    tab.resize(1366, 640)
    tab.show()
    return tab
