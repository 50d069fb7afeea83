"""The numbers that stand for Qt's words are Qt's, and a label shows its text as it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from mediator.ui.look.theme import Theme
from mediator.ui.widgets.cards import ScrollPage
from mediator.ui.widgets.controls import push_button, text_label
from mediator.ui.widgets.qt_numbers import NO_FOCUS, NO_SCROLL_BAR, PLAIN_TEXT


def test_the_numbers_are_those_of_qt() -> None:
    assert Qt.TextFormat.PlainText.value == PLAIN_TEXT
    assert Qt.FocusPolicy.NoFocus.value == NO_FOCUS
    assert Qt.ScrollBarPolicy.ScrollBarAlwaysOff.value == NO_SCROLL_BAR


def test_what_is_set_by_number_holds(theme: Theme) -> None:
    assert text_label("<b>x</b>").textFormat() is Qt.TextFormat.PlainText
    page = ScrollPage(QWidget())
    assert page.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert page.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    button = push_button("x", shortcut="Ctrl+=")
    assert button.shortcut().toString() == "Ctrl+="


def test_every_screen_is_sharp_without_being_told(qapp: QApplication) -> None:
    exact = Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    assert QGuiApplication.highDpiScaleFactorRoundingPolicy() is exact
