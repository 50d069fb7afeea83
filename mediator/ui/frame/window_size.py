"""The size of a new window: its own where the screen has room for it and its frame, else that of the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

FRAME = QSize(16, 48)
"""Room for title bar and borders in logical pixels; Windows, UKUI, DDE and GNOME all take less."""
SMALL = QSize(1280, 720)
"""The room for a window on a machine without a screen at present."""
SCREENLESS = "offscreen"
"""The platform without a screen, where every window fits."""


def fits(window: QSize, screen: QSize) -> bool:
    """Return True if a window of this size fits the free part of the screen with its frame."""
    return window.width() + FRAME.width() <= screen.width() and window.height() + FRAME.height() <= screen.height()


def free_room(widget: QWidget) -> QSize:
    """Return the free part of the screen of ``widget``, or of the first screen; SMALL where there is none."""
    screen = widget.screen() or QGuiApplication.primaryScreen()
    return screen.availableSize() if screen else SMALL


def show_fitting(window: QWidget) -> None:
    """Show ``window`` at its size, or maximised if it does not fit."""
    if QGuiApplication.platformName() == SCREENLESS or fits(window.size(), free_room(window)):
        window.show()
    else:
        window.showMaximized()
