"""The door: who may come in, what is said when it stays shut, and the other ways in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from mediator.domain.people.roles import DIRECTOR, READER, Actor
from mediator.services.office import offices, users
from mediator.storage.events import Event
from mediator.storage.store import load_vault
from mediator.ui.door.front_window import LookSwitches
from mediator.ui.door.recover_form import RecoverForm
from mediator.ui.door.restore_form import RestoreForm
from mediator.ui.door.unlock_form import UnlockForm
from mediator.ui.frame.main_window import MainWindow
from mediator.ui.frame.menu_pages import menu_entry
from mediator.ui.look.theme import Appearance, Scheme
from mediator.ui.look.translation import Language
from mediator.ui.office.settings_page import SettingsPage
from mediator.ui.wizard.safety import WizardCode
from tests.storage.office import CHEAP, NOW, PASSPHRASE, USER, create, unlock
from tests.ui.shell_desk import ShellDesk, StartDesk, click, make_ready, prepare, write


def form_of(desk: ShellDesk) -> UnlockForm:
    form = desk.door().form
    assert isinstance(form, UnlockForm)
    return form


def fails(desk: ShellDesk, passphrase: str) -> str:
    """What is said after a wrong passphrase."""
    form = form_of(desk)
    desk.unlock(passphrase)
    desk.qtbot.waitUntil(form.notice.isVisible)
    return form.notice.sentence.text()


def test_the_first_user_is_there_and_enter_opens(start_desk: StartDesk, ready: Path) -> None:
    with unlock(ready) as store:
        store.vault.add_user(store.key, user="茅晓燕", passphrase="另一句话的口令")
    desk = start_desk(ready)
    form = form_of(desk)
    assert [form.user.itemText(n) for n in range(form.user.count())] == [USER, "茅晓燕"]
    assert form.user.currentText() == USER
    assert form.passphrase.line.hasFocus() or form.focusProxy() is None
    desk.unlock()
    assert desk.main().workspace.actor.name == USER
    assert desk.shell.settings.data_folder is None


def test_a_wrong_passphrase_says_so_and_waits_longer_each_time(start_desk: StartDesk, ready: Path) -> None:
    desk = start_desk(ready)
    form = form_of(desk)
    for _ in range(5):
        assert "口令不对" in fails(desk, "不对的口令啊")
    assert "请等5秒" in fails(desk, PASSPHRASE)
    assert form.waiting == 5
    assert form.open.text() == "请等5秒"
    form.open.click()
    desk.unlock()
    assert form.waiting == 5
    for left in (4, 3, 2, 1, 0):
        form.wait_timer.timeout.emit()
        assert form.waiting == left
    assert form.open.text() == "打开"
    assert not form.notice.isVisible()
    desk.now = NOW.replace(minute=30)
    desk.unlock()
    desk.main()


def test_an_empty_passphrase_is_not_tried(start_desk: StartDesk, ready: Path) -> None:
    desk = start_desk(ready)
    form = form_of(desk)
    form.open.click()
    assert form.notice.sentence.text() == "请输入口令。"
    assert not (ready / "attempts.json").exists()


def test_the_passphrase_can_be_shown(start_desk: StartDesk, ready: Path, qtbot: QtBot) -> None:
    edit = form_of(start_desk(ready)).passphrase
    click(edit.show_button)
    assert edit.line.echoMode() is QLineEdit.EchoMode.Normal
    assert edit.show_button.text() == "遮住"
    click(edit.show_button)
    assert edit.line.echoMode() is QLineEdit.EchoMode.Password


def test_a_folder_in_use_can_be_looked_at(start_desk: StartDesk, ready: Path, qtbot: QtBot) -> None:
    with unlock(ready) as holder:
        desk = start_desk(ready)
        assert "正被另一个程序使用" in fails(desk, PASSPHRASE)
        form = form_of(desk)
        assert form.read_only.isVisible()
        click(form.read_only)
        main = desk.main()
        assert main.workspace.store.read_only
        assert any("只能查看" in label.text() for label in main.findChildren(QLabel))
        desk.close(main)
        assert not holder.read_only


def test_a_damaged_database_leads_to_the_backups(start_desk: StartDesk, ready: Path, qtbot: QtBot) -> None:
    (ready / "mediator.db").unlink()
    desk = start_desk(ready)
    assert "不见了" in fails(desk, PASSPHRASE)
    form = form_of(desk)
    assert form.restore.isVisible()
    click(form.restore)
    assert isinstance(desk.door().form, RestoreForm)


def test_the_printed_code_opens_and_gives_a_new_passphrase(start_desk: StartDesk, tmp_path: Path, qtbot: QtBot) -> None:
    store, code = create(tmp_path / "data")
    make_ready(store)
    store.close()
    desk = start_desk(tmp_path / "data")
    door = desk.door()
    click(door.recover)
    form = door.form
    assert isinstance(form, RecoverForm)
    write(form.code, code[:-1])
    click(form.open)
    assert "至少8位" in form.passphrase.first_box.words.text()
    for line in (form.passphrase.first.line, form.passphrase.second.line):
        write(line, "换过的新口令")
    click(form.open)
    qtbot.waitUntil(lambda: "30个字符" in form.code_box.words.text())
    form.code.clear()
    write(form.code, code.lower().replace("-", " "))
    click(form.open)
    desk.main()
    vault = load_vault(desk.main().workspace.store.folder, cost=CHEAP)
    assert vault.open(user=USER, passphrase="换过的新口令") == desk.main().workspace.store.key


def test_a_code_of_another_office_is_a_sentence(
    start_desk: StartDesk, ready: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other, code = create(tmp_path / "other")
    other.close()
    door = start_desk(ready).door()
    click(door.recover)
    form = door.form
    assert isinstance(form, RecoverForm)
    write(form.code, code)
    for line in (form.passphrase.first.line, form.passphrase.second.line):
        write(line, "换过的新口令")
    click(form.open)
    qtbot.waitUntil(form.notice.isVisible)
    assert "不是这份数据的" in form.notice.sentence.text()
    click(form.back)
    assert isinstance(door.form, UnlockForm)


def test_size_colour_and_language_at_the_foot(start_desk: StartDesk, ready: Path, qtbot: QtBot) -> None:
    desk = start_desk(ready)
    switches = desk.door().switches
    narrow = desk.door().card.maximumWidth()
    click(switches.smaller)
    assert desk.shell.settings.appearance.percent == 100
    click(switches.larger)
    assert desk.shell.settings.appearance.percent == 125
    assert desk.door().card.maximumWidth() > narrow
    for scheme, words in ((Scheme.LIGHT, "浅色"), (Scheme.DARK, "深色"), (Scheme.SYSTEM, "颜色随系统")):
        click(switches.scheme)
        assert desk.shell.theme.appearance.scheme is scheme
        assert switches.scheme.text() == words
    door = desk.door()
    click(switches.language)
    assert desk.door() is not door
    assert str(desk.shell.settings.language) == "en"
    click(desk.door().switches.language)
    assert str(desk.shell.settings.language) == "zh"


def test_the_switches_stop_at_the_largest(qtbot: QtBot) -> None:
    switches = LookSwitches(Appearance(percent=200), Language.CHINESE)
    qtbot.addWidget(switches)
    seen: list[Appearance] = []
    switches.appearance_changed.connect(seen.append)
    switches.larger.click()
    assert [one.percent for one in seen] == [200]


def test_a_power_cut_before_the_first_row_is_mended(start_desk: StartDesk, office_folder: Path) -> None:
    with unlock(office_folder) as store, store.reading() as session:
        store.vault.confirm_recovery()
        assert offices.office(session) is None
    desk = start_desk(office_folder)
    desk.unlock()
    wizard = desk.wizard("committees")
    assert wizard.opened is not None
    with wizard.opened.store.reading() as session:
        assert offices.office(session) is not None


def test_a_lost_code_of_a_working_office_is_made_anew_first(
    start_desk: StartDesk, office_folder: Path, qtbot: QtBot
) -> None:
    with unlock(office_folder) as store, store.transaction() as session:
        prepare(store, session)
    desk = start_desk(office_folder)
    desk.unlock()
    wizard = desk.wizard("code")
    assert wizard.next.text() == "开始使用"
    assert wizard.place.text() == ""
    assert isinstance(wizard.page, WizardCode)
    wizard.page.ticked.click()
    click(wizard.next)
    assert isinstance(desk.shell.window, MainWindow)


def test_only_a_director_is_handed_a_code_that_was_never_confirmed(start_desk: StartDesk, office_folder: Path) -> None:
    with unlock(office_folder) as store:
        with store.transaction() as session:
            prepare(store, session)
        actor = Actor(name=USER)
        users.add_user(store, name="茅晓燕", role=READER, passphrase=PASSPHRASE, actor=actor, now=NOW)
    keys = (office_folder / "vault.json").read_bytes()
    desk = start_desk(office_folder)
    form_of(desk).user.setCurrentText("茅晓燕")
    desk.unlock()
    main = desk.main()
    assert main.workspace.actor.role == READER
    assert (office_folder / "vault.json").read_bytes() == keys
    main.open_menu_page(menu_entry("settings"))
    page = main.pages[-1]
    assert isinstance(page, SettingsPage)
    assert page.recovery is None


def test_who_has_the_code_becomes_the_director_of_an_office_without_one(
    start_desk: StartDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    store, code = create(tmp_path / "data")
    store.close()
    opened = start_desk(tmp_path / "data").shell.entrance.recover(
        tmp_path / "data", code=code, user="新来的主任", passphrase="换过的新口令"
    )
    with opened.store as store, store.reading() as session:
        assert [(user.name, user.role) for user in users.all_users(session)] == [("新来的主任", DIRECTOR)]
        log = [event.kind for event in session.query(Event).order_by(Event.seq)]
        assert log[:2] == ["open_office", "recovered"]
        assert opened.actor.role == DIRECTOR


def test_a_change_of_users_cut_off_half_way_is_said_to_the_director(start_desk: StartDesk, ready: Path) -> None:
    with unlock(ready) as store:
        store.vault.set_passphrase(store.key, user="来历不明", passphrase=PASSPHRASE)
    desk = start_desk(ready)
    form_of(desk).user.setCurrentText(USER)
    desk.unlock()
    assert any("“来历不明”有钥匙" in shown.text() for shown in desk.main().findChildren(QLabel))


def test_who_gives_the_own_role_away_stands_at_the_door(start_desk: StartDesk, ready: Path) -> None:
    desk = start_desk(ready)
    desk.unlock()
    desk.main().workspace.changes.own_rights.emit()
    desk.door()
