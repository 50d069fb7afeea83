"""Settings: every choice holds at once and is there next time; keys are changed with the old one in hand."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from mediator.storage.store import load_vault
from mediator.ui.frame.menu_pages import menu_entry
from mediator.ui.look.theme import Appearance, Scheme
from mediator.ui.look.translation import Language
from mediator.ui.office.backup_page import BackupPage
from mediator.ui.office.help_page import GUIDE, AboutPage, HelpPage, licences
from mediator.ui.office.settings_page import SettingsPage
from mediator.ui.settings_file import Settings, SettingsFile
from tests.storage.office import CHEAP, PASSPHRASE, USER, unlock
from tests.ui.shell_desk import ShellDesk, StartDesk, click, make_ready, write
from tests.ui.typist import Show


def settings_page(desk: ShellDesk) -> SettingsPage:
    desk.main().open_menu_page(menu_entry("settings"))
    page = desk.main().pages[-1]
    assert isinstance(page, SettingsPage)
    return page


def test_the_file_keeps_every_choice(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "deep" / "window.ini")
    assert file.read() == Settings()
    chosen = Settings(
        appearance=Appearance(scheme=Scheme.DARK, percent=175),
        language=Language.ENGLISH,
        backup_place=tmp_path / "U盘",
        data_folder=tmp_path / "数据 一",
    )
    assert file.write(chosen)
    assert SettingsFile(file.path).read() == chosen


@pytest.mark.parametrize(
    ("text", "percent"),
    [("[look]\npercent=900\nscheme=pink\nlanguage=xx\n", 200), ("[look]\npercent=big\n", 100), ("\x00\x01", 100)],
)
def test_a_spoilt_file_gives_the_defaults(tmp_path: Path, text: str, percent: int) -> None:
    path = tmp_path / "window.ini"
    path.write_text(text)
    assert SettingsFile(path).read() == Settings(appearance=Appearance(percent=percent))


def test_a_file_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert not SettingsFile(tmp_path / "file" / "window.ini").write(Settings())


def test_size_and_colour_hold_at_once_and_next_time(desk: ShellDesk, qtbot: QtBot, tmp_path: Path) -> None:
    page = settings_page(desk)
    narrow = page.cards[0].maximumWidth()
    click(page.sizes.buttons["150"])
    click(page.scheme.buttons["dark"])
    assert desk.shell.theme.appearance == Appearance(scheme=Scheme.DARK, percent=150)
    assert SettingsFile(tmp_path / "window.ini").read().appearance == Appearance(scheme=Scheme.DARK, percent=150)
    assert page.cards[0].maximumWidth() > narrow
    assert page.sizes.buttons["150"].isChecked()
    assert not page.sizes.buttons["100"].isChecked()


def test_another_language_makes_the_window_anew(desk: ShellDesk, qtbot: QtBot) -> None:
    main = desk.main()
    click(settings_page(desk).language.buttons["zh"])
    assert desk.main() is main
    page = main.pages[-1]
    assert isinstance(page, SettingsPage)
    click(page.language.buttons["en"])
    again = desk.main()
    assert again is not main
    assert again.workspace.store is main.workspace.store
    assert isinstance(again.pages[-1], SettingsPage)
    with again.workspace.store.reading():
        pass


def test_places_can_be_chosen(desk: ShellDesk, qtbot: QtBot, tmp_path: Path) -> None:
    page = settings_page(desk)
    desk.ask.answer(tmp_path / "stick", tmp_path / "other")
    buttons = {button.text(): button for button in page.findChildren(QPushButton)}
    buttons["选第二备份位置"].click()
    assert page.backup_place.text() == str(tmp_path / "stick")
    buttons["换一个数据文件夹"].click()
    assert desk.wizard("user").opened is None
    assert desk.shell.folder == tmp_path / "other"


def test_the_own_passphrase_is_changed_with_the_old_one(desk: ShellDesk, qtbot: QtBot) -> None:
    card = settings_page(desk).passphrase
    click(card.change)
    assert "至少8位" in card.new.first_box.words.text()
    for line, words in ((card.old.line, "不是这个口令"), (card.new.first.line, "换过的新口令")):
        write(line, words)
    write(card.new.second.line, "换过的新口令")
    card.start()
    qtbot.waitUntil(lambda: "口令不对" in card.old_box.words.text())
    card.old.clear()
    write(card.old.line, PASSPHRASE)
    QTest.keyClick(card.new.second.line, Qt.Key.Key_Return)
    qtbot.waitUntil(card.notice.isVisible)
    assert card.old.text() == card.new.text() == ""
    store = desk.main().workspace.store
    vault = load_vault(store.folder, cost=CHEAP)
    assert vault.open(user=USER, passphrase="换过的新口令") == store.key


def test_a_new_recovery_code_counts_when_confirmed(desk: ShellDesk, qtbot: QtBot) -> None:
    card = settings_page(desk).recovery
    assert card is not None
    click(card.make)
    card.start()
    qtbot.waitUntil(lambda: card.code is not None)
    card.start()
    store = desk.main().workspace.store
    assert not store.vault.recovery_confirmed
    card.finish()
    assert not store.vault.recovery_confirmed
    assert card.code is not None
    card.code.ticked.click()
    card.finish()
    assert store.vault.recovery_confirmed
    assert card.code is None
    assert "已经生效" in card.notice.sentence.text()
    card.finish()


def test_who_may_only_look_changes_no_key_and_makes_no_backup(
    start_desk: StartDesk, office_folder: Path, qtbot: QtBot
) -> None:
    with unlock(office_folder) as store:
        make_ready(store)
    with unlock(office_folder):
        opened = start_desk(office_folder)
        opened.shell.enter(
            opened.shell.entrance.unlock(office_folder, user=USER, passphrase=PASSPHRASE, read_only=True)
        )
        page = settings_page(opened)
        for line in (page.passphrase.new.first.line, page.passphrase.new.second.line):
            write(line, "换过的新口令")
        page.passphrase.start()
        assert "只能查看" in page.passphrase.old_box.words.text()
        assert page.recovery is not None
        page.recovery.start()
        assert "只能查看" in page.recovery.notice.sentence.text()
        opened.main().open_menu_page(menu_entry("backup"))
        backup = opened.main().pages[-1]
        assert isinstance(backup, BackupPage)
        backup.start()
        assert "只能查看" in backup.notice.sentence.text()
        backup.verify.mend()
        opened.qtbot.waitUntil(lambda: "只能查看" in backup.verify.bad.sentence.text(), timeout=20_000)


def test_a_backup_on_demand(desk: ShellDesk, qtbot: QtBot, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    desk.ask.answer(stick)
    QTest.mouseClick(desk.main().head.backup, Qt.MouseButton.LeftButton)
    page = desk.main().pages[-1]
    assert isinstance(page, BackupPage)
    assert page.age.text() == "还没有备份"
    click(page.choose)
    assert page.place.text() == str(stick)
    click(page.now)
    page.start()
    qtbot.waitUntil(page.good.isVisible, timeout=20_000)
    assert page.good.sentence.text().count(".mbak") == 2
    assert "备份：今天" in desk.main().windowTitle()
    assert page.age.text().startswith("备份：今天")
    click(page.now)
    qtbot.waitUntil(page.notice.isVisible, timeout=20_000)
    assert "已经存在" in page.notice.sentence.text()
    click(page.forget)
    assert desk.shell.settings.backup_place is None


def test_the_data_is_verified_and_a_stale_index_mended(desk: ShellDesk, qtbot: QtBot) -> None:
    desk.main().open_menu_page(menu_entry("backup"))
    page = desk.main().pages[-1]
    assert isinstance(page, BackupPage)
    card = page.verify
    click(card.check)
    assert not card.check.isEnabled()
    qtbot.waitUntil(card.good.isVisible, timeout=20_000)
    assert "完好" in card.good.sentence.text()
    with desk.main().workspace.store.transaction() as session:
        session.execute(text("INSERT INTO search_fts (rowid, grams, numbers) VALUES (77, 'nothing', '')"))
    click(card.check)
    qtbot.waitUntil(card.bad.isVisible, timeout=20_000)
    assert "检索里有1件案件与卷宗不符" in card.bad.sentence.text()
    with qtbot.waitSignal(desk.main().workspace.changes.happened, timeout=20_000):
        click(card.anew)
    assert "改正1件案件" in card.good.sentence.text()
    assert not card.bad.isVisible()
    click(card.check)
    qtbot.waitUntil(card.good.isVisible, timeout=20_000)


def test_the_guide_is_shown_and_searched(desk: ShellDesk, qtbot: QtBot, tmp_path: Path) -> None:
    guide = tmp_path / "guide.md"
    guide.write_text("# 使用说明\n\n登记一件纠纷。\n\n打印协议书。\n", encoding="utf-8")
    page = HelpPage(desk.main(), guide=guide)
    qtbot.addWidget(page)
    assert "打印协议书" in page.browser.toPlainText()
    write(page.search, "协议书")
    assert page.find_next()
    assert page.find_next()
    page.search.clear()
    write(page.search, "彗星")
    assert not page.find_next()
    assert "没有“彗星”" in page.answer.text()
    page.search.clear()
    assert not page.find_next()
    assert page.answer.text() == ""


def test_every_line_of_the_contents_leads_to_its_section(desk: ShellDesk, qtbot: QtBot) -> None:
    page = HelpPage(desk.main())
    qtbot.addWidget(page)
    links = re.findall(r"\]\((#[^)]+)\)", GUIDE.read_text(encoding="utf-8"))
    assert len(links) > 20
    assert [link for link in links if not page.go_to(QUrl(link))] == []
    assert not page.go_to(QUrl("#没有这一节"))


def test_a_click_in_the_contents_turns_to_the_section(desk: ShellDesk, show: Show, tmp_path: Path) -> None:
    guide = tmp_path / "guide.md"
    guide.write_text(
        "# 说明\n\n[2 打印](#二打印)\n\n" + "一行\n\n" * 90 + "## 二、打印\n\n" + "一行\n\n" * 90, encoding="utf-8"
    )
    page = show(HelpPage(desk.main(), guide=guide), 800, 500)
    page.browser.anchorClicked.emit(QUrl("#二打印"))
    assert page.browser.textCursor().block().text() == "二、打印"
    assert page.browser.cursorRect().top() < page.browser.height() // 4
    assert "一行" in page.browser.toPlainText()


def test_a_missing_guide_is_a_sentence(desk: ShellDesk, qtbot: QtBot, tmp_path: Path) -> None:
    page = HelpPage(desk.main(), guide=tmp_path / "none.md")
    qtbot.addWidget(page)
    assert any("不见了" in child.text() for child in page.findChildren(type(page.answer)))


def test_about_names_version_log_and_licences(desk: ShellDesk, qtbot: QtBot) -> None:
    desk.main().open_menu_page(menu_entry("about"))
    page = desk.main().pages[-1]
    assert isinstance(page, AboutPage)
    assert "版本 0." in page.version.text()
    assert page.log.text() == str(desk.shell.log.path)
    first = page.licences.toPlainText()
    page.show_licence(licences()[1])
    assert page.licences.toPlainText() not in ("", first)
