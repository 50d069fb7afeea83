"""The roster tab (名册): the people known from cases, and the office's mediators, committees and reception points."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from mediator.domain.office.registers import REGISTERS
from mediator.domain.people.roles import USERS as USERS_MANAGED
from mediator.ui.desks.freshness import Freshness
from mediator.ui.frame.toast import Toast
from mediator.ui.look.translation import label
from mediator.ui.office.users_page import UsersPage
from mediator.ui.registers.entry_registers import entry_register
from mediator.ui.registers.office_registers import committees_register, mediators_register, stations_register
from mediator.ui.registers.people_list import PeopleList
from mediator.ui.registers.register_list import RegisterList
from mediator.ui.widgets.controls import push_button
from mediator.ui.widgets.flow_layout import FlowLayout
from mediator.ui.workspace import Workspace

PEOPLE, MEDIATORS, COMMITTEES, STATIONS, USERS = "people", "mediators", "committees", "stations", "users"


class RosterTab(QWidget):
    """``case_opened(id)`` from the cases of a person; ``new_case`` is never asked for here."""

    case_opened = Signal(UUID)
    new_case = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.people = PeopleList(workspace)
        self.people.case_opened.connect(self.case_opened)
        self.lists: dict[str, RegisterList[Any]] = {
            MEDIATORS: RegisterList(workspace, mediators_register(workspace)),
            COMMITTEES: RegisterList(workspace, committees_register(workspace)),
            STATIONS: RegisterList(workspace, stations_register(workspace)),
            **{entry.code: RegisterList(workspace, entry_register(workspace, entry.code)) for entry in REGISTERS},
        }
        self.users = UsersPage(workspace) if workspace.actor.may(USERS_MANAGED) else None
        self.toast = Toast(self)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.people)
        for one in self.lists.values():
            self.stack.addWidget(one)
            one.saved.connect(self.toast.say)
        if self.users is not None:
            self.users.said.connect(self.toast.say)
            self.stack.addWidget(self.users)
        words = {
            PEOPLE: self.tr("当事人"),
            MEDIATORS: self.tr("调解员"),
            COMMITTEES: self.tr("调委会"),
            STATIONS: self.tr("接待点"),
            **{entry.code: label(entry.title) for entry in REGISTERS},
            **({USERS: self.tr("用户与角色")} if self.users is not None else {}),
        }
        self.pills = {code: self._pill(word, partial(self.choose, code)) for code, word in words.items()}
        self._lay_out()
        self._part = PEOPLE
        self.pills[PEOPLE].setChecked(True)
        self.setFocusProxy(self.people.search)
        self.fresh = Freshness(self, workspace.changes, self.read)

    def read(self) -> None:
        """Read the register that is shown."""
        if self._part == PEOPLE:
            self.people.read()
        elif self.users is not None and self._part == USERS:
            self.users.read()
        else:
            self.lists[self._part].read()

    def choose(self, part: str) -> None:
        """Show another register; a form that was open there is still open."""
        self._part = part
        self.pills[part].setChecked(True)
        shown = {PEOPLE: self.people, USERS: self.users, **self.lists}[part]
        if shown is not None:
            self.stack.setCurrentWidget(shown)
        self.read()

    def _pill(self, word: str, call: Callable[[], object]) -> QPushButton:
        pill = push_button(word, role="choice", on_click=call)
        pill.setCheckable(True)
        return pill

    def _lay_out(self) -> None:
        choices = QWidget()
        choices.setProperty("role", "clear")
        flow = FlowLayout(choices)
        group = QButtonGroup(self)
        for pill in self.pills.values():
            group.addButton(pill)
            flow.addWidget(pill)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 14, 24, 12)
        outer.setSpacing(10)
        outer.addWidget(choices)
        outer.addWidget(self.stack, 1)
