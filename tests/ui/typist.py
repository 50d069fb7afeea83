"""Typist: uses a page as a person does, with real keys, an input method and the mouse, and counts every stroke."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from mediator.ui.widgets.fields_widget import FieldsWidget

HAN = 3
WidgetT = TypeVar("WidgetT", bound=QWidget)


class Show(Protocol):
    """Shows a widget in that size and gives it back; it is closed after the test."""

    def __call__(self, widget: WidgetT, width: int = 1366, height: int = 640) -> WidgetT:
        """The widget, shown."""


class Typist:
    """One Han character counts three keys (a syllable and the choice), everything else and a click one."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.strokes = 0
        window.show()
        window.activateWindow()
        QApplication.processEvents()

    def write(self, text: str) -> None:
        """Type into what has the focus: Han characters as an input method commits them."""
        for char in text:
            target = self.focus()
            if char == "\n":
                self.press(Qt.Key.Key_Return)
            elif char.isascii():
                QTest.keyClicks(target, char)
                self.strokes += 1
            else:
                event = QInputMethodEvent("", [])
                event.setCommitString(char)
                QApplication.sendEvent(target, event)
                self.strokes += HAN if char.isalpha() else 1

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key; with a modifier two."""
        QTest.keyClick(self.focus(), key, modifier)
        self.strokes += 1 if modifier == Qt.KeyboardModifier.NoModifier else 2
        QApplication.processEvents()

    def enter(self) -> None:
        """On to the next input."""
        self.press(Qt.Key.Key_Return)

    def click(self, widget: QWidget) -> None:
        """One click in the middle of a widget that can be seen (the wheel is free)."""
        parent = widget.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if parent is not None:
            parent.ensureWidgetVisible(widget)
            QApplication.processEvents()
        assert widget.isVisible(), widget
        place = QPoint(widget.width() // 2, widget.height() // 2)
        under = widget.childAt(place) or widget
        QTest.mouseClick(under, Qt.MouseButton.LeftButton, pos=under.mapFrom(widget, place))
        self.strokes += 1
        QApplication.processEvents()

    def fill(self, form: FieldsWidget, name: str, text: str) -> None:
        """Click into an input and type."""
        self.click(form.rows[name].input.control)
        self.write(text)

    def focus(self) -> QWidget:
        """What has the focus."""
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused


Use = Callable[[QWidget], Typist]
"""Shows a page and sits down before it."""
