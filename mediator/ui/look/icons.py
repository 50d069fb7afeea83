"""Line icons, tinted by the tokens and drawn sharp at the size of the type; always set beside a word.

The first window of a start waits for none: what draws them, 20 ms and more, is loaded after the first paint.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from mediator.ui.look.palette import tokens
from mediator.ui.look.tokens import Tone
from mediator.ui.look.typography import sizes_for

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

HELD = "icons_held"
"""Property of an application whose icons are not drawn yet."""


def icon_size(scale: float = 1.0) -> int:
    """Side of an icon in logical pixels at the present size of the type."""
    return round(_side(QApplication.font().key()) * scale)


@cache
def _side(_font: str) -> int:
    return sizes_for(QApplication.font()).icon


def icon(name: str, *, tone: Tone = Tone.NEUTRAL, on: Tone | None = None, size: int = 0, gap: int = 0) -> QIcon:
    """The icon ``name``; ``on`` is its tone while checked, ``gap`` room after it. KeyError if unknown."""
    from mediator.ui.look.icon_drawing import drawn_icon

    inks = tokens().ink(tone), tokens().ink(on) if on else ""
    return drawn_icon(name, *inks, side=size or icon_size(), gap=gap)


def set_icon(
    widget: QAbstractButton | QLabel,
    name: str,
    *,
    tone: Tone = Tone.NEUTRAL,
    on: Tone | None = None,
    scale: float = 1.0,
) -> None:
    """Give a button or label the icon ``name``; it follows theme and type size by itself (see refresh_icons)."""
    widget.setProperty("icon_drawing", (name, tone, on, scale))
    if not _held():
        _draw(widget)


def hold_icons(app: QApplication) -> None:
    """Draw no icon until :func:`release_icons`: the start has its window painted first."""
    app.setProperty(HELD, HELD)


def release_icons(app: QApplication) -> None:
    """Draw the icons that were held, and every later one at once; does nothing the second time."""
    if app.property(HELD):
        app.setProperty(HELD, None)
        refresh_icons()


def _held() -> bool:
    app = QApplication.instance()
    return app is not None and bool(app.property(HELD))


def refresh_icons() -> None:
    """Draw every icon in the program again, after the theme or the size of the type has changed."""
    if _held():
        return
    for widget in QApplication.allWidgets():
        if widget.property("icon_drawing"):
            _draw(widget)


def _draw(widget: QWidget) -> None:
    name, tone, on, scale = widget.property("icon_drawing")
    side = icon_size(scale)
    if isinstance(widget, QAbstractButton):
        gap = side // 4 if widget.text() else 0
        widget.setIcon(icon(name, tone=Tone(tone), on=Tone(on) if on else None, size=side, gap=gap))
        widget.setIconSize(QSize(side + gap, side))
    elif isinstance(widget, QLabel):
        from mediator.ui.look.icon_drawing import drawn_pixmap

        widget.setPixmap(drawn_pixmap(name, tokens().ink(Tone(tone)), side, side, widget.devicePixelRatioF()))
