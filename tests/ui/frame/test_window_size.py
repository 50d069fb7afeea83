"""A window never opens with its foot below the screen."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mediator.ui.frame.window_size import SMALL, fits, free_room, show_fitting


@pytest.mark.parametrize(
    ("window", "screen", "stands"),
    [
        ((1366, 768), (1366, 768), False),
        ((1366, 768), (1920, 1040), True),
        ((1366, 768), (1366, 1080), False),
        ((1000, 700), (1366, 728), False),
        ((1000, 700), (1366, 768), True),
        ((1000, 700), (1280, 680), False),
    ],
)
def test_room_for_a_window_and_its_frame(window: tuple[int, int], screen: tuple[int, int], *, stands: bool) -> None:
    assert fits(QSize(*window), QSize(*screen)) is stands


@pytest.mark.parametrize(("width", "whole"), [(400, False), (4000, True)])
def test_what_has_no_room_opens_as_big_as_the_screen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, width: int, *, whole: bool
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: "xcb"))
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(width, 300)
    show_fitting(window)
    assert window.isVisible()
    assert window.isMaximized() is whole


class Screenless(QWidget):
    """On no screen, as after the only one was unplugged."""

    def screen(self) -> Any:
        return None


def test_a_window_on_no_screen_takes_the_first_one_or_a_small_one(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = Screenless()
    qtbot.addWidget(window)
    assert free_room(window) == QGuiApplication.primaryScreen().availableSize()
    monkeypatch.setattr(QGuiApplication, "primaryScreen", staticmethod(lambda: None))
    assert free_room(window) == SMALL
    show_fitting(window)
    assert window.isVisible()
