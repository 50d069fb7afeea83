"""The first window: making an office, and the ways that need no new one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mediator.ui.wizard.office import WizardCommittees
from mediator.ui.wizard.user import WizardUser
from tests.ui.shell_desk import StartDesk, click, prepare, write
from tests.ui.wizard.test_wizard import at_committees, fill_user


def test_a_folder_that_cannot_be_made_is_a_sentence(start_desk: StartDesk, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "data").write_text("not a folder")
    desk = start_desk(tmp_path / "data")
    wizard = desk.wizard("user")
    fill_user(wizard)
    click(wizard.next)
    qtbot.waitUntil(wizard.notice.isVisible)
    assert "不是文件夹" in wizard.notice.sentence.text()
    assert wizard.next.text() == "建立"


def test_enter_in_the_last_line_goes_on(start_desk: StartDesk, tmp_path: Path, qtbot: QtBot) -> None:
    desk = start_desk(tmp_path / "data")
    wizard = desk.wizard("user")
    fill_user(wizard)
    assert isinstance(wizard.page, WizardUser)
    QTest.keyClick(wizard.page.new_passphrase.second.line, Qt.Key.Key_Return)
    desk.wizard("code")


def test_another_language_keeps_what_was_typed(start_desk: StartDesk, tmp_path: Path, qtbot: QtBot) -> None:
    desk = start_desk(tmp_path / "data")
    wizard, page = at_committees(desk)
    write(page.cards[0].name, "启东市王鲍镇人民调解委员会")
    click(wizard.switches.language)
    again = desk.wizard("committees")
    assert again is not wizard
    assert isinstance(again.page, WizardCommittees)
    assert again.page.cards[0].name.text() == "启东市王鲍镇人民调解委员会"
    assert again.switches.language.text() == "中文"


def test_the_sample_stands_in_a_folder_of_its_own(start_desk: StartDesk, tmp_path: Path, qtbot: QtBot) -> None:
    desk = start_desk(tmp_path / "data")
    wizard = desk.wizard("user")
    assert isinstance(wizard.page, WizardUser)
    click(wizard.page.sample)
    click(wizard.page.sample)
    main = desk.main()
    assert main.workspace.store.folder.root == tmp_path / "data-示例"
    assert main.workspace.store.vault.recovery_confirmed
    assert not (tmp_path / "data").exists()
    main.leave()
    desk.shell.start()
    assert "示例2026" in "".join(label.text() for label in desk.door().findChildren(QLabel))
    opened = desk.shell.entrance.sample(tmp_path / "data-示例")
    opened.store.close()


@pytest.mark.parametrize("set_up", [True, False])
def test_an_existing_folder_can_be_opened_instead(
    start_desk: StartDesk, tmp_path: Path, office_folder: Path, qtbot: QtBot, set_up: bool
) -> None:
    if set_up:
        vault = json.loads((office_folder / "vault.json").read_text())
        (office_folder / "vault.json").write_text(json.dumps({**vault, "recovery_confirmed": True}))
        from tests.storage.office import unlock

        with unlock(office_folder) as store, store.transaction() as session:
            prepare(store, session)
    desk = start_desk(tmp_path / "new", answers=[office_folder])
    page = desk.wizard("user").page
    assert isinstance(page, WizardUser)
    click(page.existing)
    desk.unlock()
    if set_up:
        assert desk.main().workspace.store.folder.root == office_folder
    else:
        desk.wizard("code")
    assert desk.shell.settings.data_folder == office_folder


def test_a_backup_can_be_restored_instead(start_desk: StartDesk, tmp_path: Path, qtbot: QtBot) -> None:
    desk = start_desk(tmp_path / "data")
    page = desk.wizard("user").page
    assert isinstance(page, WizardUser)
    click(page.restore)
    from mediator.ui.door.restore_form import RestoreForm

    assert isinstance(desk.door().form, RestoreForm)
