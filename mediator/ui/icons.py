"""Line icons, tinted by the tokens and drawn sharp at the size of the type; always set beside a word."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from mediator.ui.assets import ICONS
from mediator.ui.palette import tokens
from mediator.ui.tokens import Tone
from mediator.ui.typography import sizes_for


def icon_size(scale: float = 1.0) -> int:
    """Side of an icon in logical pixels at the present size of the type."""
    return round(_side(QApplication.font().key()) * scale)


@cache
def _side(_font: str) -> int:
    return sizes_for(QApplication.font()).icon


def icon(name: str, *, tone: Tone = Tone.NEUTRAL, on: Tone | None = None, size: int = 0, gap: int = 0) -> QIcon:
    """The icon ``name``; ``on`` is its tone while checked, ``gap`` room after it. KeyError if unknown."""
    side = size or icon_size()
    result = QIcon()
    ratios = sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()})
    for ratio in ratios:
        result.addPixmap(_pixmap(name, tokens().ink(tone), QSize(side + gap, side), ratio))
        if on is not None:
            drawn = _pixmap(name, tokens().ink(on), QSize(side + gap, side), ratio)
            result.addPixmap(drawn, QIcon.Mode.Normal, QIcon.State.On)
    return result


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
    _draw(widget)


def refresh_icons() -> None:
    """Draw every icon in the program again, after the theme or the size of the type has changed."""
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
        widget.setPixmap(_pixmap(name, tokens().ink(Tone(tone)), QSize(side, side), widget.devicePixelRatioF()))


@cache
def _source(name: str) -> str:
    path = ICONS / f"{name}.svg"
    if not path.is_file():
        raise KeyError(name)
    return path.read_text(encoding="utf-8")


def _pixmap(name: str, colour: str, size: QSize, ratio: float) -> QPixmap:
    return _drawn(name, colour, size.width(), size.height(), ratio)


@cache
def _drawn(name: str, colour: str, width: int, side: int, ratio: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    pixmap = QPixmap(round(width * ratio), round(side * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, pixmap.height(), pixmap.height()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
