"""How big a window opens: as it wishes where the screen has room for it and its frame, else as big as the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

FRAME = QSize(16, 48)
"""What a title bar and borders add, in logical pixels: more than any of Windows, UKUI, DDE and GNOME takes."""
SCREENLESS = "offscreen"
"""The platform without a screen, where nothing is too big."""


def fits(window: QSize, screen: QSize) -> bool:
    """True if a window of this size stands on the free part of the screen with its frame."""
    return window.width() + FRAME.width() <= screen.width() and window.height() + FRAME.height() <= screen.height()


def show_fitting(window: QWidget) -> None:
    """Show ``window`` at its size, or maximised where that would hide its foot."""
    free = window.screen().availableGeometry().size()
    if QGuiApplication.platformName() == SCREENLESS or fits(window.size(), free):
        window.show()
    else:
        window.showMaximized()
