"""The way out: what is typed is kept, a backup is made, and nobody has to wait for it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mediator.services.office import backups
from mediator.ui.frame.backup_age import backup_words
from mediator.ui.look.tokens import Tone
from tests.storage.office import NOW, unlock
from tests.ui.frame.test_main_window import PlainPage
from tests.ui.shell_desk import ShellDesk, day


def test_closing_backs_up_into_the_folder_and_the_second_place(desk: ShellDesk, tmp_path: Path, qtbot: QtBot) -> None:

    stick = tmp_path / "stick"
    stick.mkdir()
    desk.shell.keep(desk.shell.settings._replace(backup_place=stick))
    main = desk.main()
    folder = main.workspace.store.folder
    assert "还没有备份" in main.windowTitle()
    main.open_page(page := PlainPage())
    desk.now = day(3)
    desk.close(main)
    assert page.kept == 1
    name = f"王鲍调解备份-{day(3).astimezone():%Y%m%d-%H%M%S}.mbak"
    assert [path.name for path in folder.backups.glob("*.mbak")] == [name]
    assert [path.name for path in stick.iterdir()] == [name]
    with unlock(folder.root) as again:
        assert not backups.is_needed(again)


def test_nothing_new_needs_no_backup(desk: ShellDesk, qtbot: QtBot) -> None:
    desk.now = day(3)
    folder = desk.main().workspace.store.folder
    desk.close(desk.main())
    desk.now = day(4)
    desk.shell.start()
    desk.unlock()
    main = desk.main()
    assert "备份：今天" in main.windowTitle()
    desk.now = day(24 * 9)
    main.show_backup_age()
    assert "该备份了" in main.windowTitle()
    assert "该备份了" in main.head.backup.text()
    main.close()
    assert not main.isVisible()
    assert len(list(folder.backups.glob("*.mbak"))) == 1


def test_a_missing_stick_is_said_before_the_window_goes(desk: ShellDesk, tmp_path: Path, qtbot: QtBot) -> None:

    desk.shell.keep(desk.shell.settings._replace(backup_place=tmp_path / "gone"))
    main = desk.main()
    main.close()
    qtbot.waitUntil(lambda: main.closing.go.text() == "知道了，关闭", timeout=20_000)
    assert "U盘可能没有插上" in main.closing.notice.sentence.text()
    assert len(list(main.workspace.store.folder.backups.glob("*.mbak"))) == 1
    main.closing.go.click()
    assert not main.isVisible()


def test_nobody_has_to_wait_for_the_backup(desk: ShellDesk, qtbot: QtBot) -> None:
    main = desk.main()
    main.close()
    assert main.isVisible()
    main.close()
    assert main.isVisible()
    main.closing.go.click()
    assert not main.isVisible()
    desk.shell.jobs.stop_all()


@pytest.mark.parametrize(
    ("hours", "words", "tone"),
    [
        (None, "还没有备份", Tone.WARN),
        (0, "备份：今天", Tone.NEUTRAL),
        (24, "备份：昨天", Tone.NEUTRAL),
        (72, "备份：3天前", Tone.NEUTRAL),
        (24 * 7, "备份：7天前，该备份了", Tone.WARN),
    ],
)
def test_the_age_of_a_backup_in_words(hours: int | None, words: str, tone: Tone) -> None:
    made_at = None if hours is None else NOW - dt.timedelta(hours=hours)
    said, shown = backup_words(made_at, now=NOW)
    assert said.startswith(words)
    assert shown is tone
