"""From the start of a process to the painted door, and from the passphrase to the painted ledger, beside their floors.

Run ``python -m tests.benchmarks.bench_start [CASES] [FOLDER]``; a FOLDER keeps the office for the next run. Every start
is a fresh process without a screen, with the flags of start.sh; both sides alternate. The floor is a bare QMainWindow
of the same size with one Chinese label in the same font; the floor of unlocking is the derivation of the key plus such
a window painted in a process that is warm.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROUNDS = 11
DOOR = ("1000", "700")
MAIN = ("1366", "768")
FLOOR = """
import sys, time
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
from PySide6.QtGui import QFont, QFontDatabase
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.monotonic(), rss(), flush=True)
        import os
        os._exit(0)
def rss():
    return next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmRSS"))
app = QApplication(sys.argv)
number = QFontDatabase.addApplicationFont(sys.argv[1])
font = QFont(QFontDatabase.applicationFontFamilies(number)[0])
font.setPointSize(14)
app.setFont(font)
window = Window()
window.setCentralWidget(QLabel("调解工作台"))
window.resize(int(sys.argv[2]), int(sys.argv[3]))
window.show()
app.exec()
"""
OURS = """
import gc, os, sys, time
import mediator.cli.window_command as command
from mediator.cli.entry import main
def rss():
    return next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmRSS"))
def watched(call):
    gc.disable()  # as the command itself does first
    import mediator.ui.door.front_window as front
    paint = front.FrontWindow.paintEvent
    def painted(self, event):
        paint(self, event)
        print(time.monotonic(), rss(), flush=True)
        os._exit(0)
    front.FrontWindow.paintEvent = painted
    return window(call)
window, command.window = command.window, watched
main(["--data", sys.argv[1]])
"""
UNLOCK = """
import os, sys, time
from datetime import UTC, datetime
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QLabel, QMainWindow
from mediator import app
from mediator.ui.frame.tabs_table import TABS
def rss():
    return next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmRSS"))
class Once(QObject):
    def __init__(self, call):
        super().__init__()
        self.call = call
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and self.call:
            call, self.call = self.call, None
            watched.removeEventFilter(self)
            call()
        return False
keep = []
def journey(shell):
    def loaded():
        from mediator.storage.folder import Folder
        from mediator.storage.store import load_vault
        vault = load_vault(Folder(shell.folder))
        begin = time.monotonic()
        vault.open(user=sys.argv[2], passphrase=sys.argv[3])
        bare = QMainWindow()
        bare.setCentralWidget(QLabel("调解工作台"))
        bare.resize(1366, 768)
        def floor_done():
            floor = time.monotonic() - begin
            bare.deleteLater()  # the floor's own window is no part of what the program holds
            QTimer.singleShot(200, lambda: unlock(floor))
        once = Once(floor_done)
        keep.append(once)
        bare.centralWidget().installEventFilter(once)
        bare.show()
    def unlock(floor):
        begin = time.monotonic()
        def show(opened):
            from mediator.ui.frame.main_window import MainWindow
            window = MainWindow(shell, opened, tab="ledger")
            def painted():
                took = time.monotonic() - begin
                # the door's window, gone a moment later, is no part of what the list holds
                QTimer.singleShot(200, lambda: (print(floor, took, rss(), flush=True), os._exit(0)))
            once = Once(painted)
            keep.extend((window, once))
            from PySide6.QtWidgets import QTableView
            view = window.tab().findChild(QTableView)
            view.viewport().installEventFilter(once)
            window.show()
            shell.window.hide()  # as the shell itself does when the door has opened
            shell.window.deleteLater()
        shell.window.opened.disconnect()
        shell.window.opened.connect(show)
        shell.window.form.passphrase.line.setText(sys.argv[3])
        shell.window.form.open.click()
    shell.preload.finished.connect(loaded)
app.run(Path(sys.argv[1]), journey=journey, settings=Path(sys.argv[1]) / "window.ini")
"""


def start(program: str, *words: str) -> tuple[float, list[float]]:
    """When the process was started, and the numbers on the last line that it printed."""
    environ = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environ["PYTHONPYCACHEPREFIX"] = str(Path(tempfile.gettempdir()) / "bench-start-bytecode")
    environ["XDG_CONFIG_HOME"] = environ["PYTHONPYCACHEPREFIX"]
    begin = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-OO", "-c", program, *words], env=environ, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(done.stderr)
    return begin, [float(word) for word in done.stdout.split()]


def floor_font() -> str:
    """The font of the window."""
    from mediator.ui.look.assets import FONTS

    return str(FONTS / "MediatorSans-Regular.ttf")


def compare_start(folder: Path) -> None:
    """Start to first paint."""
    taken: dict[str, list[float]] = {"floor": [], "ours": []}
    memory: dict[str, list[float]] = {"floor": [], "ours": []}
    for number in range(ROUNDS + 1):
        for name, program, words in (("floor", FLOOR, (floor_font(), *DOOR)), ("ours", OURS, (str(folder),))):
            begin, (painted, kilobytes) = start(program, *words)
            if number:  # the first round fills the bytecode cache
                taken[name].append((painted - begin) * 1e3)
                memory[name].append(kilobytes / 1024)
    show("start to painted door", taken["ours"], taken["floor"], "ms")
    show("memory at the door", memory["ours"], memory["floor"], "MB")


def compare_unlock(folder: Path) -> None:
    """Passphrase to painted ledger, everything imported."""
    from tests.storage.office import PASSPHRASE, USER

    floors, ours, memory, bare = [], [], [], []
    for number in range(ROUNDS):
        _, (_, floor_kilobytes) = start(FLOOR, floor_font(), *MAIN)
        _, (floor, took, kilobytes) = start(UNLOCK, str(folder), USER, PASSPHRASE)
        if number:
            floors.append(floor * 1e3)
            ours.append(took * 1e3)
            memory.append(kilobytes / 1024)
            bare.append(floor_kilobytes / 1024)
    show("passphrase to painted ledger", ours, floors, "ms")
    show("memory with the ledger", memory, bare, "MB")


def show(name: str, ours: list[float], floor: list[float], unit: str) -> None:
    """One line: both medians and their ratio."""
    mine, bare = statistics.median(ours), statistics.median(floor)
    print(f"{name:<30} ours {mine:7.1f} {unit}   floor {bare:7.1f} {unit}   ratio {mine / bare:5.2f}")


def real_key(folder: Path) -> None:
    """Give the user's slot, drawn cheaply by the test data, the cost that a real office has."""
    from mediator.storage.folder import Folder
    from mediator.storage.keys.vault import COST
    from mediator.storage.store import load_vault
    from tests.storage.office import PASSPHRASE, USER

    vault = load_vault(Folder(folder), cost=COST)
    vault.change_passphrase(user=USER, old=PASSPHRASE, new=PASSPHRASE)
    vault.confirm_recovery()


def main() -> None:
    """Make the office if it is not there, then compare."""
    from tests.benchmarks.data import open_big_office

    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(scratch) / "office"
        if not (folder / "vault.json").exists():
            open_big_office(folder, count).close()
            real_key(folder)
        compare_start(folder)
        compare_unlock(folder)


if __name__ == "__main__":
    main()
