"""WindowWalker: uses the real window at random, as somebody in a hurry would, and says what must never be seen."""

from __future__ import annotations

import random
import sys
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from PySide6.QtCore import QMessageLogContext, QPoint, QRect, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTableView, QToolButton, QWidget

from mediator.ui.frame.main_window import MainWindow
from mediator.ui.garbage import collect_due
from mediator.ui.jobs import Jobs
from tests.ui.scripted_ask import ScriptedAsk

WORDS = (
    *("930", "9:30", "下午3点", "25:00", "14.5", "0", "2023-5-24", "2023年5月24日", "24", "5.24", "昨天", "明天", "30"),
    *(
        "1万2千",
        "3,260.50",
        "-5",
        "沈广和",
        "329900196108031",
        "15400000901",
        "排水",
        "jc",
        " ",
        "。",
        "王鲍",
        "x" * 40,
    ),
)
"""Days, times, sums and names as people type them, and what nobody should."""
KEYS = (
    *(
        (Qt.Key.Key_Return, 0),
        (Qt.Key.Key_Tab, 0),
        (Qt.Key.Key_Tab, 0),
        (Qt.Key.Key_Backtab, 0),
        (Qt.Key.Key_Escape, 0),
    ),
    *((Qt.Key.Key_Down, 0), (Qt.Key.Key_Up, 0), (Qt.Key.Key_Left, 0), (Qt.Key.Key_Right, 0), (Qt.Key.Key_Space, 0)),
    *((Qt.Key.Key_PageDown, 0), (Qt.Key.Key_Backspace, 0), (Qt.Key.Key_Delete, 0), (Qt.Key.Key_F6, 0)),
    *((key, 1) for key in (Qt.Key.Key_S, Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_F, Qt.Key.Key_N, Qt.Key.Key_A)),
    *((key, 1) for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6)),
)
"""A key, and 1 with Ctrl."""
WidgetT = TypeVar("WidgetT", bound=QWidget)
LEAVING = ("退出", "锁上")
"""Words of buttons that would end the walk."""
FAR = 20
"""Pixels of the focused widget that must be in sight."""
LONGEST = 5.0
"""Seconds that the walker waits for slow work."""


class AnyAnswer(ScriptedAsk):
    """Answers every question at random: no or nothing, yes or a word, yes or a file in ``place``."""

    def __init__(self, chance: random.Random, place: Path) -> None:
        super().__init__()
        self._chance, self._place = chance, place

    @property
    def said(self) -> int:
        """How often it was asked or told something."""
        return len(self.asked) + len(self.told)

    def _next(self, question: str) -> object:
        self.asked.append(question)
        return self._chance.choice(("", "写错了", self._place / f"{len(self.asked)}.pdf"))


class WindowWalker:
    """Walks through ``window``; ``done`` names the last things it did, ``wrong`` what should not have happened."""

    def __init__(self, window: MainWindow, ask: AnyAnswer, chance: random.Random) -> None:
        self.window, self.ask, self.chance = window, ask, chance
        self.done: deque[str] = deque(maxlen=12)
        self.wrong: list[str] = []
        self._dismiss = QTimer()
        self._dismiss.setInterval(20)
        self._dismiss.timeout.connect(self._close_popup)
        self._acts: tuple[tuple[int, Callable[[], None]], ...] = (
            (4, self.click_button),
            (1, self.go_to_tab),
            (2, self.open_row),
            (3, self.press_key),
            (3, self.write),
            (1, self.click_input),
        )

    def walk(self, steps: int) -> list[str]:
        """Do ``steps`` things; return what was wrong, each with what led to it, and stop after the first."""
        self._dismiss.start()
        with self._watched():
            for _ in range(steps):
                weights = [weight for weight, _act in self._acts]
                self.chance.choices(self._acts, weights)[0][1]()
                QApplication.processEvents()
                collect_due()
                if self.wrong:
                    break
        self._dismiss.stop()
        return [f"{wrong} after {' / '.join(self.done)}" for wrong in self.wrong]

    def click_button(self) -> None:
        """Click a button that can be seen."""
        buttons = [button for button in self._seen(QAbstractButton) if self._clickable(button)]
        if not buttons:
            return
        button = self.chance.choice(buttons)
        self._note(f"click {button.text() or button.accessibleName() or button.toolTip() or type(button).__name__}")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self._settle()

    def go_to_tab(self) -> None:
        """Choose a tab, whatever lies over the present one."""
        code = self.chance.choice(list(self.window.entries))
        self._note(f"tab {code}")
        button = self.window.bar.buttons[code]
        if button.isVisible():
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def open_row(self) -> None:
        """Open a line of a list by a double click."""
        tables = [table for table in self._seen(QTableView) if table.model() and table.model().rowCount()]
        if not tables:
            return
        table = self.chance.choice(tables)
        index = table.model().index(self.chance.randrange(table.model().rowCount()), 0)
        table.scrollTo(index)
        self._note(f"row {index.row()}")
        place = table.visualRect(index).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def press_key(self) -> None:
        """Press a key in what has the focus."""
        key, control = self.chance.choice(KEYS)
        focus = QApplication.focusWidget()
        if focus is None:
            return
        self._note(f"key {'Ctrl+' if control else ''}{key.name[4:]} in {type(focus).__name__}")
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(focus, key, modifier)
        self._settle()

    def write(self) -> None:
        """Type a word into what has the focus, as an input method commits it."""
        focus = QApplication.focusWidget()
        if focus is None:
            return
        word = self.chance.choice(WORDS)
        self._note(f"write {word} in {type(focus).__name__} {focus.accessibleName()}")
        event = QInputMethodEvent("", [])
        event.setCommitString(word)
        QApplication.sendEvent(focus, event)

    def click_input(self) -> None:
        """Click into an input of the page in front."""
        inputs = [
            widget for widget in self._seen(QWidget) if widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        ]
        if inputs:
            widget = self.chance.choice(inputs)
            self._note(f"into {type(widget).__name__} {widget.accessibleName()}")
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def _seen(self, kind: type[WidgetT]) -> list[WidgetT]:
        return [found for found in self.window.findChildren(kind) if found.isVisible() and found.isEnabled()]

    def _clickable(self, button: QAbstractButton) -> bool:
        place = button.mapTo(self.window, button.rect().center())
        words = button.text() + button.accessibleName()
        leaving = any(word in words for word in LEAVING)
        if leaving or isinstance(button, QToolButton):
            return False
        return self.window.rect().contains(place) and self.window.childAt(place) is button

    def _settle(self) -> None:
        end = time.monotonic() + LONGEST
        QApplication.processEvents()
        while time.monotonic() < end and any(jobs.running() for jobs in self.window.findChildren(Jobs)):
            QTest.qWait(5)
        QApplication.processEvents()

    def _note(self, words: str) -> None:
        self.done.append(words)

    def _close_popup(self) -> None:
        """A menu or a dialog of the system is left by its way out."""
        if (popup := QApplication.activePopupWidget() or QApplication.activeModalWidget()) is not None:
            popup.close()

    @contextmanager
    def _watched(self) -> Iterator[None]:
        """Whatever reaches the excepthook or is said by Qt is wrong."""

        def raised(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
            self.wrong.append("".join(traceback.format_exception(kind, error, at)[-6:]))

        def said(_kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
            if not message.startswith("This plugin does not support"):
                self.wrong.append(message)

        hook, sys.excepthook = sys.excepthook, raised
        before = qInstallMessageHandler(said)
        try:
            yield
        finally:
            sys.excepthook = hook
            qInstallMessageHandler(before)


def hidden(widget: QWidget) -> bool:
    """True if less than FAR pixels of the height of ``widget`` (or all it has) can be seen."""
    window = widget.window()
    seen = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        seen &= QRect(parent.mapTo(window, QPoint(0, 0)), parent.size())
        parent = parent.parentWidget()
    return not widget.isVisible() or (seen & window.rect()).height() < min(FAR, widget.height())
