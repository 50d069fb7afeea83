"""Users and roles: seen by directors only; added, changed, given a new passphrase, removed; and the new registers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mediator.domain.people.roles import DIRECTOR, MEDIATOR, READER, REGISTRAR, Actor
from mediator.services.office import users
from mediator.ui.office.users_page import UsersPage, role_words
from mediator.ui.registers.roster import USERS, RosterTab
from mediator.ui.widgets.cards import Card, Notice
from mediator.ui.workspace import Workspace
from tests.storage.office import USER as OWNER
from tests.ui.matter_office import enter
from tests.ui.scripted_ask import ScriptedAsk
from tests.ui.typist import Show

PASSPHRASE = "新来的同事2023"


@pytest.fixture
def office(office: Workspace) -> Workspace:
    return replace(office, actor=Actor(name=OWNER, role=DIRECTOR))


@pytest.fixture
def page(office: Workspace, show: Show) -> UsersPage:
    with office.store.transaction() as session:
        users.admit_recovered(session, name=OWNER, now=office.clock())
    shown = show(UsersPage(office, ask=ScriptedAsk([True])), 1000, 700)
    shown.read()
    return shown


def named(office: Workspace) -> dict[str, str]:
    """Name → role."""
    with office.store.reading() as session:
        return {user.name: user.role for user in users.all_users(session)}


def button(page: QWidget, words: str) -> QPushButton:
    """The last button with these words that is not hidden."""
    return [b for b in page.findChildren(QPushButton) if b.text() == words and not b.isHidden()][-1]


def card_of(page: UsersPage, name: str) -> Card:
    """The card of a user."""
    QApplication.processEvents()
    cards = [card for card in page.findChildren(Card) if not card.isHidden()]
    return next(card for card in cards if any(label.text() == name for label in card.findChildren(QLabel)))


def add(page: UsersPage, commit: Callable[[QWidget, str], None], name: str, *, again: str = PASSPHRASE) -> None:
    """Fill the form and press 添加."""
    QTest.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    commit(page.form.rows["name"].input.control, name)
    commit(page.passphrase.first.line, PASSPHRASE)
    commit(page.passphrase.second.line, again)
    button(page.form_card, "添加").click()


def test_a_user_is_added_with_a_role_and_a_key(
    page: UsersPage, office: Workspace, qtbot: QtBot, commit: Callable[[QWidget, str], None]
) -> None:
    with qtbot.waitSignal(page.said) as said:
        add(page, commit, "邱红")
    assert said.args == ["已添加“邱红”。"]
    assert named(office)["邱红"] == MEDIATOR
    assert page.form_card.isHidden()
    assert page.passphrase.text() == ""


def test_what_stops_is_said_beside_it(
    page: UsersPage, office: Workspace, commit: Callable[[QWidget, str], None]
) -> None:
    QTest.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    button(page.form_card, "添加").click()
    assert page.form.rows["name"].note.text() == "“姓名”还没有填。"
    add(page, commit, "邱红", again="别的口令2023")
    assert "邱红" not in named(office)
    assert not page.form_card.isHidden()


def test_a_role_is_changed_but_never_the_last_directors(
    page: UsersPage, office: Workspace, commit: Callable[[QWidget, str], None]
) -> None:
    add(page, commit, "邱红")
    button(card_of(page, "邱红"), REGISTRAR).click()
    assert named(office)["邱红"] == REGISTRAR
    for name in [name for name, role in named(office).items() if role == DIRECTOR and name != OWNER]:
        page.change_role(next(u for u in everybody(office) if u.name == name), READER)
    button(card_of(page, OWNER), READER).click()
    assert named(office)[OWNER] == DIRECTOR
    assert "最后一位主任" in page.problem.text()
    assert button(card_of(page, OWNER), DIRECTOR).isChecked()


def everybody(office: Workspace) -> tuple[users.UserRow, ...]:
    """All users."""
    with office.store.reading() as session:
        return users.all_users(session)


def test_a_forgotten_passphrase_is_replaced_and_a_user_removed(
    page: UsersPage, office: Workspace, qtbot: QtBot, commit: Callable[[QWidget, str], None]
) -> None:
    add(page, commit, "邱红")
    button(card_of(page, "邱红"), "换新口令").click()
    assert page.reset_title.text() == "邱红"
    page.reset()
    assert not page.reset_card.isHidden()
    commit(page.new_passphrase.first.line, "换过的口令2024")
    commit(page.new_passphrase.second.line, "换过的口令2024")
    with qtbot.waitSignal(page.said) as said:
        button(page.reset_card, "换成新口令").click()
    assert said.args == ["“邱红”的口令已换成新的。"]
    button(card_of(page, "邱红"), "删除用户").click()
    assert "邱红" not in named(office)


def test_a_removal_says_what_old_backups_still_open(
    page: UsersPage, office: Workspace, commit: Callable[[QWidget, str], None]
) -> None:
    add(page, commit, "邱红")
    button(card_of(page, "邱红"), "删除用户").click()
    assert isinstance(page.ask, ScriptedAsk)
    assert "旧口令仍能打开" in page.ask.details[-1]


def test_a_key_without_a_user_is_listed_and_removed(page: UsersPage, office: Workspace) -> None:
    store = office.store
    store.vault.set_passphrase(store.key, user="来历不明", passphrase=PASSPHRASE)
    page.read()
    button(card_of(page, "来历不明"), "删除用户").click()
    assert "来历不明" not in store.vault.users
    assert page.problem.isHidden()


def test_a_user_without_a_key_is_told(
    page: UsersPage, office: Workspace, commit: Callable[[QWidget, str], None]
) -> None:
    add(page, commit, "邱红")
    office.store.vault.drop("邱红")
    page.read()
    words = [shown.text() for shown in card_of(page, "邱红").findChildren(QLabel)]
    assert "没有钥匙，打不开数据：请换新口令。" in words


def test_who_changes_the_own_role_comes_in_again(
    page: UsersPage, office: Workspace, qtbot: QtBot, commit: Callable[[QWidget, str], None]
) -> None:
    add(page, commit, "邱红")
    left: list[bool] = []
    office.changes.own_rights.connect(lambda: left.append(True))
    button(card_of(page, "邱红"), DIRECTOR).click()
    assert not left
    button(card_of(page, OWNER), READER).click()
    assert left == [True]


def test_every_role_is_told_in_words() -> None:
    assert role_words(READER) == "只能查看"
    assert role_words(REGISTRAR) == "登记、查看完整的证件号码和电话、打印和导出"


def test_only_a_director_sees_the_users(office: Workspace, qtbot: QtBot, show: Show) -> None:
    for role, there in ((DIRECTOR, True), (MEDIATOR, False)):
        tab = RosterTab(replace(office, actor=Actor(name="甲", role=role)))
        qtbot.addWidget(tab)
        assert (USERS in tab.pills) is there
    director = show(RosterTab(office))
    director.choose(USERS)
    assert director.users is not None
    assert director.stack.currentWidget() is director.users


def test_an_organ_is_added_through_its_form(
    office: Workspace, show: Show, commit: Callable[[QWidget, str], None]
) -> None:
    tab = show(RosterTab(office))
    tab.choose("organ")
    listed = tab.lists["organ"]
    listed.add()
    assert listed.form is not None
    commit(listed.form.fields.rows["name"].input.control, "王鲍镇信访办")
    listed.form.fields.set_values({"kind": "信访部门", "phone": "15400000777"})
    listed.form.submit()
    line = listed.model.rows()[-1]
    assert line.name == "王鲍镇信访办"
    assert listed.model.index(3, 4).data() == "154****0777"
    listed.table.select_row(3)
    listed.toggle()
    assert len(listed.model.rows()) == 3


def test_the_composition_of_a_committee_is_looked_after(office: Workspace, show: Show) -> None:
    tab = show(RosterTab(office))
    tab.choose("committee_member")
    listed = tab.lists["committee_member"]
    assert not listed.findChildren(Notice)
    name = "启东市王鲍镇人民调解委员会"
    facts = {"committee": name, "duty": "主任", "sex": "男", "elected_on": date(2020, 6, 1)}
    enter(office, "committee_member", facts | {"name": "沈广和"})
    listed.read()
    QApplication.processEvents()
    (notice,) = listed.findChildren(Notice)
    said = notice.sentence.text().split("\n")
    assert said == [
        f"{name}现有委员1人，应当有3至9人（人民调解法第8条）。",
        f"{name}应当有妇女委员（人民调解法第8条）。",
        f"{name}的任期到2023年6月1日届满，请准备换届（人民调解法第9条）。",
    ]
