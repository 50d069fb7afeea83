"""RosterTab (名册): the people of all cases, and the office's mediators, committees and reception points."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.office.registers import REGISTERS
from mediator.domain.people.roles import USERS as USERS_MANAGED
from mediator.ui.desks.freshness import Freshness
from mediator.ui.desks.pill_stack import PillStack
from mediator.ui.frame.toast import Toast
from mediator.ui.look.translation import label
from mediator.ui.office.users_page import UsersPage
from mediator.ui.registers.entry_registers import entry_register
from mediator.ui.registers.office_registers import committees_register, mediators_register, stations_register
from mediator.ui.registers.people_list import PeopleList
from mediator.ui.registers.register_list import Register, RegisterList
from mediator.ui.workspace import Workspace

PEOPLE, MEDIATORS, COMMITTEES, STATIONS, USERS = "people", "mediators", "committees", "stations", "users"


class RosterTab(QWidget):
    """Emits ``case_opened(id)`` for a case of a person; never emits ``new_case``."""

    case_opened = Signal(UUID)
    new_case = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.people = PeopleList(workspace)
        self.people.case_opened.connect(self.case_opened)
        registers: dict[str, tuple[str, Register[Any]]] = {
            MEDIATORS: (self.tr("调解员"), mediators_register(workspace)),
            COMMITTEES: (self.tr("调委会"), committees_register(workspace)),
            STATIONS: (self.tr("接待点"), stations_register(workspace)),
            **{entry.code: (label(entry.title), entry_register(workspace, entry.code)) for entry in REGISTERS},
        }
        self.lists: dict[str, RegisterList[Any]] = {
            code: RegisterList(workspace, register) for code, (_, register) in registers.items()
        }
        self.users = UsersPage(workspace) if workspace.actor.may(USERS_MANAGED) else None
        self.toast = Toast(self)
        for one in self.lists.values():
            one.saved.connect(self.toast.say)
        parts: list[tuple[str, str, Any]] = [(PEOPLE, self.tr("当事人"), self.people)]
        parts += [(code, registers[code][0], shown) for code, shown in self.lists.items()]
        if self.users is not None:
            self.users.said.connect(self.toast.say)
            parts.append((USERS, self.tr("用户与角色"), self.users))
        self.parts = PillStack(parts)
        self.pills, self.stack, self.choose = self.parts.pills, self.parts.stack, self.parts.choose
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 14, 24, 12)
        outer.addWidget(self.parts)
        self.setFocusProxy(self.people.search)
        self.fresh = Freshness(self, workspace.changes, self.parts.read)
