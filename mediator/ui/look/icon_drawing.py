"""Draws line icons into pixels; loaded with the first icon."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from mediator.ui.look.assets import ICONS


def drawn_icon(name: str, ink: str, on: str = "", *, side: int, gap: int = 0) -> QIcon:
    """Return the icon ``name`` in a colour, ``on`` while checked, sharp on every screen; KeyError if unknown."""
    result = QIcon()
    for ratio in sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()}):
        result.addPixmap(drawn_pixmap(name, ink, side + gap, side, ratio))
        if on:
            result.addPixmap(drawn_pixmap(name, on, side + gap, side, ratio), QIcon.Mode.Normal, QIcon.State.On)
    return result


@cache
def drawn_pixmap(name: str, colour: str, width: int, side: int, ratio: float) -> QPixmap:
    """Return the icon at the left of a box of ``width`` by ``side`` logical pixels."""
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    pixmap = QPixmap(round(width * ratio), round(side * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, pixmap.height(), pixmap.height()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@cache
def _source(name: str) -> str:
    path = ICONS / f"{name}.svg"
    if not path.is_file():
        raise KeyError(name)
    return path.read_text(encoding="utf-8")
