"""Hand: operates the real window with keys, an input method and the mouse, and takes pictures of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QPushButton, QScrollArea, QWidget

from mediator.ui.ask import Box
from mediator.ui.frame.main_window import MainWindow
from mediator.ui.frame.shell import Shell
from mediator.ui.jobs import Jobs
from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.wizard.window import WizardWindow

WidgetT = TypeVar("WidgetT", bound=QWidget)
SIZE = (1366, 768)
LONGEST_WAIT = 30.0
"""Seconds until :meth:`Hand.wait` gives up."""
PAUSE = 30
"""Milliseconds in which the window draws what has changed."""
SOON = 1000
"""Milliseconds; a timer that takes longer is a message that goes away by itself."""
TITLE = 64
"""Pixels that the title of a card takes."""
CALM = 3
"""How many times in a row the window has to be at rest."""


class Hand:
    """Saves pictures in ``folder``, numbered in the order they are taken, and PDFs."""

    def __init__(self, shell: Shell, folder: Path) -> None:
        self.shell, self.folder = shell, folder
        self.pictures: list[Path] = []
        self.saved: list[Path] = []
        self._save_as = ""
        self._answers = QTimer()
        self._answers.setInterval(50)
        self._answers.timeout.connect(self._answer)

    def wait(self, happened: Callable[[], bool], *, what: str) -> None:
        """Let the program run until ``happened()`` is true; raise TimeoutError with ``what`` if it takes too long."""
        end = time.monotonic() + LONGEST_WAIT
        while not happened():
            if time.monotonic() > end:
                raise TimeoutError(what)
            QTest.qWait(20)

    def settle(self) -> None:
        """Wait until the window neither works nor is about to: no job, and no timer that soon does something once."""
        calm = 0
        while calm < CALM:
            self.wait(self._still, what="the window at rest")
            QTest.qWait(PAUSE)
            calm = calm + 1 if self._still() else 0

    def _still(self) -> bool:
        window = self.shell.window
        assert window is not None
        timers = (timer for timer in window.findChildren(QTimer) if timer.isActive() and timer.isSingleShot())
        working = any(jobs.running() for jobs in window.findChildren(Jobs))
        return not working and all(timer.interval() > SOON for timer in timers)

    def wizard(self, page: str) -> WizardWindow:
        """Return the wizard at ``page``."""
        self.wait(lambda: isinstance(self.shell.window, WizardWindow), what="the wizard")
        window = self.shell.window
        assert isinstance(window, WizardWindow)
        self.wait(lambda: window.code == page, what=f"page {page} of the wizard")
        self._fit(window)
        return window

    def main(self) -> MainWindow:
        """Return the main window."""
        self.wait(lambda: isinstance(self.shell.window, MainWindow), what="the main window")
        window = self.shell.main()
        self._fit(window)
        return window

    def page(self, kind: type[WidgetT]) -> WidgetT:
        """Return the page on top, which must be of this kind."""
        pages = self.main().pages
        self.wait(lambda: bool(pages) and isinstance(pages[-1], kind), what=kind.__name__)
        found = pages[-1]
        assert isinstance(found, kind)
        return found

    def write(self, text: str) -> None:
        """Type into the focused widget; Han characters are committed as by an input method."""
        for char in text:
            target = QApplication.focusWidget()
            if target is None:
                raise LookupError(text)
            if char == "\n":
                QTest.keyClick(target, Qt.Key.Key_Return)
            elif char.isascii():
                QTest.keyClicks(target, char)
            else:
                event = QInputMethodEvent("", [])
                event.setCommitString(char)
                QApplication.sendEvent(target, event)
        QApplication.processEvents()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key in the focused widget."""
        target = QApplication.focusWidget() or self.shell.window
        assert target is not None
        QTest.keyClick(target, key, modifier)
        QApplication.processEvents()

    def show_at_top(self, widget: QWidget) -> None:
        """Scroll so that ``widget`` is at the top, under the title of its card."""
        area = _scrolled(widget)
        if area is not None and (content := area.widget()) is not None:
            area.verticalScrollBar().setValue(widget.mapTo(content, QPoint(0, -TITLE)).y())
        QApplication.processEvents()

    def click(self, widget: QWidget) -> None:
        """Scroll to ``widget`` and click its middle."""
        area = _scrolled(widget)
        if area is not None:
            area.ensureWidgetVisible(widget)
            QApplication.processEvents()
        middle = min(widget.width() // 2, 12) if isinstance(widget, QCheckBox) else widget.width() // 2
        place = QPoint(middle, widget.height() // 2)
        under = widget.childAt(place) or widget
        QTest.mouseClick(under, Qt.MouseButton.LeftButton, pos=under.mapFrom(widget, place))
        QApplication.processEvents()

    def click_word(self, within: QWidget, word: str) -> None:
        """Click the button with these words."""
        buttons = within.findChildren(QPushButton)
        self.click(next(button for button in buttons if button.text() == word and not button.isHidden()))

    def fill(self, form: FieldsWidget, name: str, text: str) -> None:
        """Click into an input and type."""
        self.click(form.rows[name].input.control)
        self.write(text)

    def saving(self, name: str, act: Callable[[], object]) -> Path:
        """Run ``act`` and answer its dialogs so that a PDF called ``name`` is saved; return its path."""
        path = self.folder / name
        path.unlink(missing_ok=True)
        self._save_as = str(path)
        self._answers.start()
        try:
            act()
            self.wait(path.is_file, what=name)
        finally:
            self._answers.stop()
        self.saved.append(path)
        return path

    def shoot(self, name: str) -> Path:
        """Save a picture of the open window as ``NN-name.png``."""
        self.settle()
        window = self.shell.window
        assert window is not None
        path = self.folder / f"{len(self.pictures) + 1:02d}-{name}.png"
        window.grab().save(str(path), "PNG", 0)
        self.pictures.append(path)
        return path

    def _fit(self, window: QWidget) -> None:
        if window.size().toTuple() != SIZE:
            window.resize(*SIZE)
        window.activateWindow()
        QApplication.processEvents()

    def _answer(self) -> None:
        """Answer the open dialog with yes and the folder of the journey."""
        open_now = QApplication.activeModalWidget()
        if isinstance(open_now, QFileDialog):
            open_now.selectFile(self._save_as)
            open_now.accept()
        elif isinstance(open_now, QPrintDialog):
            printer = open_now.printer()
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(self._save_as)
            open_now.done(QPrintDialog.DialogCode.Accepted)
        elif isinstance(open_now, Box):
            open_now.accept()


def _scrolled(widget: QWidget) -> QScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def clear(folder: Path, names: Sequence[str]) -> None:
    """Make ``folder`` and delete what an earlier journey left there."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in [*folder.glob("[0-9][0-9]-*.png"), *(folder / name for name in names)]:
        path.unlink(missing_ok=True)
