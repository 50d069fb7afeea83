"""The bar of tabs: nothing in it is ever cut off, whatever the size of the type; what has no room is in the menu."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from mediator.ui.frame.nav_bar import NavBar, NavTab
from mediator.ui.look.theme import Appearance, Scheme, Theme

TITLES = ("今日", "工作站", "一庭两所", "信访", "法律服务", "台账", "统计", "名册")


def shown(qtbot: QtBot, *, width: int) -> NavBar:
    """All eight tabs in this width."""
    bar = NavBar([NavTab(code=title, title=title, icon="house") for title in TITLES], action="登记新纠纷")
    qtbot.addWidget(bar)
    bar.resize(width, 90)
    bar.show()
    bar.select("今日")
    QApplication.processEvents()
    return bar


def buttons(bar: NavBar) -> list[QAbstractButton]:
    """What stands in the bar now."""
    return [button for button in (*bar.buttons.values(), bar.more, bar.main) if not button.isHidden()]


def assert_whole(bar: NavBar) -> None:
    """No word is elided, no button cut off, nothing lies over another."""
    for button in buttons(bar):
        assert button.width() >= button.sizeHint().width(), button.text()
        assert bar.rect().contains(button.geometry()), button.text()
    edges = sorted((button.geometry().left(), button.geometry().right()) for button in buttons(bar))
    assert all(left > before for (_, before), (left, _) in pairwise(edges))


@pytest.mark.parametrize("percent", [100, 125, 150, 175, 200])
@pytest.mark.parametrize("width", [1366, 1024, 700])
def test_tabs_go_into_the_menu_before_anything_is_cut(qtbot: QtBot, theme: Theme, percent: int, width: int) -> None:
    theme.apply(Appearance(scheme=Scheme.LIGHT, percent=percent))
    bar = shown(qtbot, width=width)
    for title in TITLES:
        bar.select(title)
        QApplication.processEvents()
        assert_whole(bar)
        assert bool(bar.hidden_codes()) == (not bar.more.isHidden())


@pytest.mark.parametrize("percent", [150, 200])
def test_an_open_window_follows_the_size_of_the_type(qtbot: QtBot, theme: Theme, percent: int) -> None:
    bar = shown(qtbot, width=1366)
    assert bar.hidden_codes() == ()
    theme.apply(Appearance(scheme=Scheme.LIGHT, percent=percent))
    QApplication.processEvents()
    assert_whole(bar)
    assert "今日" not in bar.hidden_codes()
    theme.apply(Appearance(scheme=Scheme.LIGHT, percent=100))
    QApplication.processEvents()
    assert bar.hidden_codes() == ()


def test_a_button_that_grows_pushes_tabs_into_the_menu(qtbot: QtBot, theme: Theme) -> None:
    theme.apply(Appearance(scheme=Scheme.LIGHT, percent=150))
    bar = shown(qtbot, width=1366)
    before = bar.hidden_codes()
    bar.main.setText("登记新纠纷（含来访）")
    QApplication.processEvents()
    assert len(bar.hidden_codes()) > len(before)
    assert_whole(bar)


def test_without_the_main_button_its_room_goes_to_the_tabs(qtbot: QtBot, theme: Theme) -> None:
    theme.apply(Appearance(scheme=Scheme.LIGHT, percent=150))
    bar = shown(qtbot, width=1366)
    before = len(bar.hidden_codes())
    bar.main.hide()
    QApplication.processEvents()
    assert len(bar.hidden_codes()) < before
    assert_whole(bar)
