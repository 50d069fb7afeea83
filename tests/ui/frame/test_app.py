"""The program as a process: what is loaded before the first paint, the way in and out, and where a bug ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from mediator import app
from mediator.domain.problems import NotFound
from mediator.ui import excepthook
from mediator.ui.excepthook import LONGEST_LOG, ErrorLog, install
from mediator.ui.frame.main_window import MainWindow
from mediator.ui.frame.preload import Preload
from mediator.ui.frame.shell import Shell
from tests.storage.office import NOW, PASSPHRASE, USER, unlock
from tests.ui.shell_desk import StartDesk, make_ready

FIRST_PAINT = """
import json, os, sys
import mediator.ui.door.front_window as front
from mediator.cli.entry import main
def painted(self, event):
    heavy = ("sqlalchemy", "alembic", "sqlcipher3", "argon2", "cryptography", "reportlab", "pypdfium2_raw",
             "PySide6.QtPrintSupport", "PySide6.QtSvg", "mediator.ui.frame.main_window", "mediator.services",
             "mediator.documents", "mediator.domain.workflow", "html")
    from PySide6 import QtCore
    from PySide6.QtGui import QFontDatabase
    print(json.dumps({"loaded": [name for name in heavy if name in sys.modules],
                      "namespace": "Qt" in vars(QtCore),
                      "fonts": len(QFontDatabase.applicationFontFamilies(0)),
                      "rare": [f for f in QFontDatabase.families() if "Rare" in f]}), flush=True)
    os._exit(0)
front.FrontWindow.paintEvent = painted
main(["--data", sys.argv[1]])
"""
WHOLE_DAY = """
import gc, sys, threading
from pathlib import Path
from mediator import app
def walk(shell):
    def enter(window):
        if type(window).__name__ == "MainWindow":
            window.close()
    shell.switched.connect(enter)
    form = shell.window.form
    form.passphrase.line.setText(sys.argv[3])
    form.open.click()
threads = set()
gc.callbacks.append(lambda phase, told: threads.add(threading.current_thread() is threading.main_thread()))
print(app.run(Path(sys.argv[1]), journey=walk, settings=Path(sys.argv[2])), threads)
"""


def run_apart(program: str, *words: str) -> str:
    """What ``program`` prints in a process of its own."""
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": words[0]}
    done = subprocess.run(
        [sys.executable, "-c", program, *words], env=environ, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_door_is_painted_before_anything_heavy_is_loaded(office_folder: Path) -> None:
    told = json.loads(run_apart(FIRST_PAINT, str(office_folder)))
    assert told["loaded"] == []
    assert not told["namespace"], "a hundred enums, 11 ms"
    assert told["fonts"] >= 1
    assert told["rare"] == []


def test_in_a_whole_day_only_the_thread_of_the_window_collects(office_folder: Path, tmp_path: Path) -> None:
    with unlock(office_folder) as store:
        make_ready(store)
    told = run_apart(WHOLE_DAY, str(office_folder), str(tmp_path / "w.ini"), PASSPHRASE)
    assert told.strip() in ("0 set()", "0 {True}")
    assert len(list((office_folder / "backups").glob("*.mbak"))) == 1


def test_run_shows_the_first_window_and_returns_when_it_is_told(qapp: QApplication, tmp_path: Path) -> None:
    seen: list[str] = []

    def journey(shell: Shell) -> None:
        seen.append(type(shell.window).__name__)
        with pytest.raises(NotFound):
            shell.main()
        QTimer.singleShot(0, lambda: QApplication.exit(7))

    hook = sys.excepthook
    assert app.run(tmp_path / "data", journey=journey, settings=tmp_path / "w.ini") == 7
    assert seen == ["WizardWindow"]
    assert sys.excepthook is hook


def test_without_a_folder_the_last_one_is_taken(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Path] = []

    def journey(shell: Shell) -> None:
        seen.append(shell.folder)
        QTimer.singleShot(0, lambda: QApplication.exit(0))

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    app.run(journey=journey)
    (tmp_path / "w.ini").write_text(f"[data]\nfolder={tmp_path / 'chosen'}\n", encoding="utf-8")
    app.run(journey=journey, settings=tmp_path / "w.ini")
    assert seen == [tmp_path / "share" / "mediator", tmp_path / "chosen"]
    assert app.settings_path() == tmp_path / "config" / "mediator" / "window.ini"


def test_preloading_happens_once_and_off_the_window(qapp: QApplication) -> None:
    seen: list[str] = []
    preload = Preload(("json", "colorsys"))
    preload.wait()
    preload.finished.connect(lambda: seen.append(threading.current_thread().name))
    preload.start()
    preload.start()
    preload.wait()
    qapp.processEvents()
    assert seen == [threading.main_thread().name]


def fail(secret: str) -> None:
    """Goes wrong, holding something personal."""
    try:
        int(secret)
    except ValueError as error:
        raise KeyError(secret) from error


def test_the_log_names_places_and_kinds_but_nothing_anybody_typed(tmp_path: Path) -> None:
    log = ErrorLog(tmp_path / "log" / "mediator.log", clock=lambda: NOW)
    with pytest.raises(KeyError) as raised:
        fail("季文标329900196108030033")
    assert log.write(raised.value)
    text = log.path.read_text(encoding="utf-8")
    assert "KeyError <- ValueError" in text
    assert "    test_app.py:" in text
    assert "fail" in text
    assert "季文标" not in text
    assert "3299" not in text


@pytest.mark.parametrize(
    ("file", "named"),
    [
        (str(Path(excepthook.__file__).parent / "frame" / "__init__.py"), "    mediator/ui/frame/__init__.py:1 "),
        ("/home/王芳/调解/.venv/lib/python3.11/site-packages/sqlalchemy/a.py", "    sqlalchemy/a.py:1 "),
        ("/home/王芳/调解/a.py", "    a.py:1 "),
    ],
)
def test_the_log_names_no_folder_of_this_computer(tmp_path: Path, file: str, named: str) -> None:
    log = ErrorLog(tmp_path / "mediator.log", clock=lambda: NOW)
    with pytest.raises(ZeroDivisionError) as raised:
        exec(compile("1 / 0", file, "exec"))
    assert log.write(raised.value)
    text = log.path.read_text(encoding="utf-8")
    assert named in text
    assert "王芳" not in text
    assert str(Path(excepthook.__file__).parents[3]) not in text


def test_a_long_log_keeps_its_newer_half(tmp_path: Path) -> None:
    log = ErrorLog(tmp_path / "mediator.log", clock=lambda: NOW)
    log.path.write_bytes(b"o" * (LONGEST_LOG + 1))
    assert log.write(ValueError())
    assert log.path.stat().st_size < LONGEST_LOG
    assert log.path.read_text(encoding="utf-8").rstrip().endswith("ValueError")


def test_a_log_that_cannot_be_written_is_no_second_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert not ErrorLog(tmp_path / "file" / "mediator.log", clock=lambda: NOW).write(ValueError())


def test_every_bug_of_every_thread_ends_in_the_hook(tmp_path: Path) -> None:
    said: list[Path] = []
    log = ErrorLog(tmp_path / "mediator.log", clock=lambda: NOW)

    def say(path: Path) -> None:
        said.append(path)
        sys.excepthook(ValueError, ValueError(), None)

    earlier = sys.excepthook, threading.excepthook
    passed: list[type[BaseException]] = []
    sys.excepthook = lambda kind, error, stack: passed.append(kind)
    outer = sys.excepthook
    restore = install(log, say)
    try:
        sys.excepthook(RuntimeError, RuntimeError(), None)
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
        thread = threading.Thread(target=fail, args=("祝银凤",))
        thread.start()
        thread.join()
    finally:
        restore()
        assert sys.excepthook is outer
        sys.excepthook, threading.excepthook = earlier
    assert said == [log.path]
    assert passed == [KeyboardInterrupt]
    text = log.path.read_text(encoding="utf-8")
    assert [line.split()[1] for line in text.splitlines() if line.startswith("2026")] == [
        "RuntimeError",
        "ValueError",
        "KeyError",
    ]


def test_a_bug_is_one_sentence_on_the_screen(start_desk: StartDesk, office_folder: Path) -> None:
    with unlock(office_folder) as store:
        make_ready(store)
    desk = start_desk(office_folder)
    desk.shell.say_bug(desk.shell.log.path)
    desk.unlock()
    assert isinstance(desk.main(), MainWindow)
    desk.shell.say_bug(desk.shell.log.path)
    assert len(desk.ask.told) == 2
    assert desk.ask.told[0].startswith("程序出了意外")
    assert "没有丢失" in desk.ask.told[0]


def test_a_sample_that_cannot_be_made_is_a_sentence(start_desk: StartDesk, tmp_path: Path) -> None:
    (tmp_path / "data-示例").write_text("not a folder")
    desk = start_desk(tmp_path / "data")
    desk.wizard("user")
    desk.shell.show_sample()
    desk.qtbot.waitUntil(lambda: bool(desk.ask.told))
    assert "不是文件夹" in desk.ask.told[0]
    assert USER not in desk.ask.told[0]
