"""UsersPage: the users who can unlock the office, and their roles; for directors only."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.fields import Field, Kind, choices
from mediator.domain.people.roles import MEDIATOR, ROLES, WORDS
from mediator.domain.problems import MediatorError, Refused
from mediator.services.office import users
from mediator.services.office.users import UserRow
from mediator.ui.ask import Ask
from mediator.ui.door.new_passphrase import NewPassphrase
from mediator.ui.look.translation import label
from mediator.ui.office.settings_page import Choices
from mediator.ui.widgets.cards import Card, ScrollPage
from mediator.ui.widgets.controls import clear_layout, column, push_button, row, text_label
from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.widgets.flow_layout import FlowLayout
from mediator.ui.widgets.form_values import settle_choices
from mediator.ui.workspace import Workspace

FIELDS = (
    Field(name="name", label="姓名", required=True),
    Field(name="role", label="角色", kind=Kind.CHOICE, choices=choices(*ROLES), required=True),
)


def role_words(role: str) -> str:
    """Return what a role may do, in words."""
    may = [label(WORDS[permission]) for permission in WORDS if permission in ROLES[role]]
    return "、".join(may) if may else label("只能查看")


class UsersPage(QWidget):
    """Emits ``said(sentence)`` after each change; refusals are shown above the list."""

    said = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None, *, ask: Ask | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._workspace, self.ask = workspace, ask or Ask(self)
        self.problem = text_label("", tone="bad")
        self.problem.hide()
        self.add_button = push_button(self.tr("添加用户"), icon="user-plus", on_click=self.begin)
        self.form_card = Card(self.tr("添加用户"))
        self.form = FieldsWidget(FIELDS, today=lambda: workspace.today)
        self.passphrase = NewPassphrase()
        save = push_button(self.tr("添加"), role="main", icon="check", on_click=self.add)
        leave = push_button(self.tr("不添加了"), role="quiet", on_click=self.form_card.hide)
        note = text_label(self.tr("口令请当面告诉本人，本人登录后可以在“设置”里更换。"), role="note")
        self.form_card.add(self.form, self.passphrase, note, row(save, leave, None))
        self.form_card.hide()
        self.reset_card = Card(self.tr("换新口令"))
        self._resetting = ""
        self.new_passphrase = NewPassphrase()
        self.reset_title = text_label("", role="strong")
        set_new = push_button(self.tr("换成新口令"), role="main", icon="key", on_click=self.reset)
        keep = push_button(self.tr("不换了"), role="quiet", on_click=self.reset_card.hide)
        self.reset_card.add(self.reset_title, self.new_passphrase, row(set_new, keep, None))
        self.reset_card.hide()
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(10)
        self._lay_out()

    def read(self) -> None:
        """Read the users again."""
        with self._workspace.store.reading() as session:
            found = users.all_users(session)
            left = users.keys_without_user(self._workspace.store, session)
            keyless = users.users_without_key(self._workspace.store, session)
        clear_layout(self._lines)
        for user in found:
            self._lines.addWidget(self._card(user, opens=user.name not in keyless))
        for name in left:
            self._lines.addWidget(self._left_card(name))

    def begin(self) -> None:
        """Open the empty form."""
        self.form.set_values({"name": "", "role": MEDIATOR})
        self.passphrase.clear()
        self.form_card.show()
        self.form.focus_field("name")

    def add(self) -> None:
        """Add the user typed in the form."""
        settle_choices(self.form)
        stopping = [problem for problem in self.form.problems() if problem.stops]
        if stopping:
            self.form.show_problems(stopping)
            self.form.focus_field(stopping[0].field)
        elif self.passphrase.check():
            values = self.form.values()
            name, role = str(values["name"]), str(values["role"])
            made = partial(
                users.add_user, self._workspace.store, name=name, role=role, passphrase=self.passphrase.text()
            )
            if self._try(made, self.tr("已添加“{name}”。").format(name=name)):
                self.form_card.hide()
                self.passphrase.clear()

    def change_role(self, user: UserRow, role: str) -> None:
        """Give a user another role."""
        words = self.tr("“{name}”现在的角色是{role}。").format(name=user.name, role=label(role))
        if role == user.role:
            return
        done = self._try(partial(users.set_role, self._workspace.store, name=user.name, role=role), words)
        if done and user.name == self._workspace.actor.name:
            self._workspace.changes.own_rights.emit()

    def remove(self, name: str) -> None:
        """Delete a user's key, after asking."""
        question = self.tr("删除用户“{name}”？").format(name=name)
        detail = self.tr(
            "此人的口令以后打不开这个数据文件夹；办过的事和文书上的名字不变。"
            "删除以前做的备份，此人的旧口令仍能打开：请把旧备份收好或删掉，再做一份新的。"
        )
        if self.ask.confirm(question, yes=self.tr("删除用户"), detail=detail, danger=True):
            words = self.tr("已删除用户“{name}”。").format(name=name)
            self._try(partial(users.remove_user, self._workspace.store, name=name), words)

    def begin_reset(self, user: UserRow) -> None:
        """Ask for the new passphrase of a user."""
        self._resetting = user.name
        self.reset_title.setText(user.name)
        self.new_passphrase.clear()
        self.reset_card.show()
        self.new_passphrase.setFocus()

    def reset(self) -> None:
        """Set the new passphrase."""
        if not self.new_passphrase.check():
            return
        text, name = self.new_passphrase.text(), self._resetting
        done = partial(users.reset_passphrase, self._workspace.store, name=name, passphrase=text)
        if self._try(done, self.tr("“{name}”的口令已换成新的。").format(name=name)):
            self.reset_card.hide()
            self.new_passphrase.clear()

    def _try(self, act: Callable[..., object], words: str) -> bool:
        self.problem.hide()
        try:
            act(actor=self._workspace.actor, now=self._workspace.clock())
        except (Refused, MediatorError) as error:
            self.problem.setText(str(error))
            self.problem.show()
            self.read()
            return False
        self.read()
        self.said.emit(words)
        return True

    def _lay_out(self) -> None:
        legend = Card(self.tr("每个角色能做什么"))
        for role in ROLES:
            legend.add(
                column(text_label(label(role), role="strong"), text_label(role_words(role), role="note"), spacing=2)
            )
        holder = QWidget()
        holder.setProperty("role", "clear")
        holder.setLayout(self._lines)
        page = column(
            row(self.add_button, None), self.problem, self.form_card, self.reset_card, holder, legend, None, spacing=12
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollPage(page))

    def _left_card(self, name: str) -> Card:
        card = Card(name, note=self.tr("有钥匙，但不是用户：只能查看。删除后打不开；要留用请重新添加。"))
        button = push_button(self.tr("删除用户"), role="danger", icon="trash-2", on_click=partial(self.remove, name))
        card.add(row(button, None))
        return card

    def _card(self, user: UserRow, *, opens: bool) -> Card:
        own = user.name == self._workspace.actor.name
        note = self.tr("就是您自己") if own else "" if opens else self.tr("没有钥匙，打不开数据：请换新口令。")
        card = Card(user.name, note=note)
        roles = Choices(
            [(role, label(role)) for role in ROLES], chosen=user.role, on_choice=partial(self.change_role, user)
        )
        roles.setAccessibleName(self.tr("{name}的角色").format(name=user.name))
        tools = QWidget()
        tools.setProperty("role", "clear")
        flow = FlowLayout(tools)
        if not own:
            flow.addWidget(push_button(self.tr("换新口令"), icon="key", on_click=partial(self.begin_reset, user)))
            flow.addWidget(
                push_button(
                    self.tr("删除用户"), role="danger", icon="trash-2", on_click=partial(self.remove, user.name)
                )
            )
        card.add(roles, text_label(role_words(user.role), role="note"))
        if not own:
            card.add(tools)
        return card
