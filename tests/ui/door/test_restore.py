"""At the door: a backup comes back, another folder is opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mediator.storage.safety.backup import backup
from mediator.ui.door.recover_form import RecoverForm
from mediator.ui.door.restore_form import RestoreForm
from mediator.ui.wizard.window import WizardWindow
from tests.storage.office import NOW, PASSPHRASE, USER, unlock
from tests.ui.shell_desk import StartDesk, click, write


def test_a_damaged_key_file_leads_to_the_backups(start_desk: StartDesk, ready: Path, qtbot: QtBot) -> None:
    (ready / "vault.json").write_text("{}")
    desk = start_desk(ready)
    door = desk.door()
    assert any("钥匙文件" in label.text() for label in door.findChildren(QLabel))
    click(door.recover)
    assert not isinstance(door.form, RecoverForm)
    click(door.restore)
    assert isinstance(door.form, RestoreForm)


def saved(ready: Path, target: Path) -> Path:
    with unlock(ready) as store:
        backup(store, target, now=NOW)
    return target


def test_a_backup_comes_back_and_the_old_data_stands_aside(
    start_desk: StartDesk, ready: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    file = saved(ready, tmp_path / "王鲍.mbak")
    desk = start_desk(ready, answers=[file])
    door = desk.door()
    click(door.restore)
    form = door.form
    assert isinstance(form, RestoreForm)
    assert "先整个改名" in form.what.text()
    click(form.go)
    assert "请先选一个备份文件" in form.notice.sentence.text()
    form.pick_file()
    click(form.go)
    assert "请输入它的口令或恢复码" in form.notice.sentence.text()
    assert form.user.currentText() == USER
    write(form.secret.line, "不对的口令啊")
    click(form.go)
    qtbot.waitUntil(lambda: "口令不对" in form.notice.sentence.text())
    assert not list(tmp_path.glob("data-原数据-*"))
    form.secret.clear()
    write(form.secret.line, PASSPHRASE)
    click(form.go)
    qtbot.waitUntil(lambda: desk.shell.window is not door)
    assert [path.name for path in tmp_path.glob("data-原数据-*")] == ["data-原数据-20261124-020000"]
    desk.unlock()
    assert any("的备份恢复的" in label.text() for label in desk.main().findChildren(QLabel))


def test_a_backup_can_go_to_another_folder(start_desk: StartDesk, ready: Path, tmp_path: Path, qtbot: QtBot) -> None:
    file = saved(ready, tmp_path / "王鲍.mbak")
    desk = start_desk(ready, answers=[file, tmp_path / "elsewhere"])
    door = desk.door()
    click(door.restore)
    form = door.form
    assert isinstance(form, RestoreForm)
    form.pick_file()
    form.pick_folder()
    assert "没有数据" in form.what.text()
    assert form.owner.isHidden()
    click(form.go)
    qtbot.waitUntil(lambda: desk.shell.folder == tmp_path / "elsewhere")
    desk.unlock()
    assert desk.main().workspace.store.folder.root == tmp_path / "elsewhere"


def test_a_spoilt_backup_is_a_sentence_and_changes_nothing(
    start_desk: StartDesk, ready: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "cut.mbak"
    file.write_bytes(b"PK\x03\x04 not a backup")
    desk = start_desk(ready, answers=[file])
    door = desk.door()
    click(door.restore)
    form = door.form
    assert isinstance(form, RestoreForm)
    form.pick_file()
    write(form.secret.line, PASSPHRASE)
    click(form.go)
    qtbot.waitUntil(form.notice.isVisible)
    assert "备份" in form.notice.sentence.text()
    form.left.emit()
    desk.unlock()
    desk.main()


def test_another_folder_can_be_chosen(start_desk: StartDesk, ready: Path, tmp_path: Path, qtbot: QtBot) -> None:
    desk = start_desk(ready, answers=[tmp_path / "empty", None])
    click(desk.door().other)
    wizard = desk.window(WizardWindow)
    assert desk.shell.log.path == tmp_path / "empty" / "log" / "mediator.log"
    assert wizard.opened is None
    desk.shell.show_restore()
    click(desk.door().restore)
    form = desk.door().form
    assert isinstance(form, RestoreForm)
    form.left.emit()
    desk.window(WizardWindow)
