"""The look: contrast, palette, type sizes and their live change."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mediator.ui.look.assets import FONTS, ICONS
from mediator.ui.look.icons import hold_icons, icon, icon_size, release_icons, set_icon
from mediator.ui.look.palette import palette_for, tokens
from mediator.ui.look.stylesheet import style_sheet
from mediator.ui.look.theme import Appearance, Scheme, Theme
from mediator.ui.look.tokens import DARK, LIGHT, Tokens, Tone
from mediator.ui.look.typography import load_fonts, screen_font, sizes_for
from mediator.ui.widgets.controls import push_button, restyle, row, text_label, with_shortcut
from tests.ui.look.contrast import contrast, text_pairs
from tests.ui.typist import Show
from tools.build_icons import NAMES, control_marks

UI = Path(__file__).resolve().parents[3] / "mediator" / "ui"


@pytest.mark.parametrize("theme_tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read(theme_tokens: Tokens) -> None:
    pale = [(ink, ground) for ink, ground in text_pairs(theme_tokens) if contrast(ink, ground) < 4.5]
    assert pale == []


@pytest.mark.parametrize("theme_tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_border_of_an_input_can_be_seen(theme_tokens: Tokens) -> None:
    assert contrast(theme_tokens.edge, theme_tokens.surface) >= 3
    assert contrast(theme_tokens.accent, theme_tokens.surface) >= 3


def test_contrast_is_the_one_of_the_guideline() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_no_colour_is_named_outside_the_tokens() -> None:
    named = [path.name for path in sorted(UI.rglob("*.py")) if re.search(r"#[0-9A-Fa-f]{6}\b", path.read_text("utf-8"))]
    assert named == ["tokens.py"]


@pytest.mark.parametrize("theme_tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_marks_of_controls_are_drawn_from_the_tokens(theme_tokens: Tokens) -> None:
    folder = ICONS / "controls" / ("dark" if theme_tokens.dark else "light")
    assert {path.stem: path.read_text("utf-8") for path in folder.glob("*.svg")} == control_marks(theme_tokens)


def test_the_icons_are_those_of_the_list_and_bear_their_licence() -> None:
    assert sorted(path.stem for path in ICONS.glob("*.svg")) == sorted(NAMES)
    assert "ISC License" in (ICONS / "LICENSE").read_text("utf-8")


def test_every_icon_named_in_the_window_exists() -> None:
    pattern = r'(?:icon=|set_icon\([\w.]+, |icon_label\(|[^_]icon\()"([a-z0-9-]+)"'
    named = {name for path in UI.rglob("*.py") for name in re.findall(pattern, path.read_text("utf-8"))}
    assert named
    assert named - set(NAMES) == set()


def test_a_theme_can_be_chosen_and_changed_while_the_window_is_open(theme: Theme, qtbot: QtBot, show: Show) -> None:
    button = show(push_button("打印", icon="printer"))
    light = button.icon().pixmap(20, 20).toImage()
    with qtbot.waitSignal(theme.changed):
        theme.apply(Appearance(scheme=Scheme.DARK))
    assert tokens() is DARK
    assert QApplication.palette().color(QPalette.ColorRole.Base) == QColor(DARK.surface)
    assert button.icon().pixmap(20, 20).toImage() != light


def test_the_system_decides_unless_a_theme_was_chosen(theme: Theme, qapp: QApplication) -> None:
    theme.apply(Appearance(scheme=Scheme.SYSTEM))
    expected = DARK if qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
    assert tokens() is expected
    qapp.setPalette(palette_for(DARK))
    qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    assert tokens() is expected


def test_type_grows_in_open_windows(theme: Theme, show: Show) -> None:
    box = show(row(text_label("今日", role="title"), push_button("打印", icon="printer")))
    before = box.sizeHint(), icon_size()
    theme.apply(Appearance(scheme=Scheme.LIGHT, percent=200))
    QApplication.processEvents()
    assert box.sizeHint().height() > before[0].height() * 1.5
    assert icon_size() == pytest.approx(before[1] * 2, abs=1)


@pytest.mark.parametrize(("percent", "points"), [(100, 14), (150, 21), (200, 28), (50, 14), (900, 28)])
def test_type_is_14_points_times_the_setting_within_bounds(qapp: QApplication, percent: int, points: float) -> None:
    assert screen_font((), percent=percent).pointSizeF() == points


def test_controls_and_rows_are_tall_enough(theme: Theme) -> None:
    sizes = sizes_for(screen_font((), percent=100))
    assert sizes.control >= 40
    assert sizes.row >= 44


def test_shipped_fonts_show_chinese(qapp: QApplication) -> None:
    families = load_fonts(FONTS)
    assert any("Sans" in family for family in families)
    assert QFontMetrics(screen_font(families, percent=100)).inFontUcs4(ord("调"))
    assert not any("Song" in family or "Fang" in family for family in families)


def test_a_folder_without_fonts_leaves_the_system_s(tmp_path: Path, qapp: QApplication) -> None:
    assert load_fonts(tmp_path) == ()


def test_style_sheet_names_no_missing_file(theme: Theme) -> None:
    for theme_tokens in (LIGHT, DARK):
        sheet = style_sheet(theme_tokens, sizes_for(QApplication.font()))
        files = re.findall(r"url\((.*?)\)", sheet)
        assert files
        assert [name for name in files if not Path(name).is_file()] == []


def test_an_unknown_icon_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(KeyError):
        icon("no-such-icon")


def test_a_label_can_bear_an_icon_and_a_checked_button_another_tone(theme: Theme, qtbot: QtBot) -> None:
    label = text_label("")
    qtbot.addWidget(label)
    set_icon(label, "clock", tone=Tone.BAD)
    assert not label.pixmap().isNull()
    drawn = icon("house", on=Tone.ACCENT)
    assert drawn.pixmap(20, 20, state=drawn.State.On).toImage() != drawn.pixmap(20, 20).toImage()


def test_a_tooltip_shows_the_keys(theme: Theme, qtbot: QtBot) -> None:
    clicks: list[int] = []
    button = push_button("登记", shortcut="Ctrl+N", on_click=lambda: clicks.append(1))
    qtbot.addWidget(button)
    assert button.toolTip() == "登记（Ctrl+N）"
    assert with_shortcut("登记", "") == "登记"
    button.click()
    assert clicks == [1]


def test_restyle_reads_the_sheet_again(show: Show) -> None:
    label = show(text_label("要注意", tone="ok"))
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(LIGHT.ok)
    restyle(label, tone="bad")
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(LIGHT.bad)
    restyle(label, tone="bad")


def test_icons_that_are_held_are_drawn_when_they_are_released(qapp: QApplication, theme: Theme, qtbot: QtBot) -> None:
    hold_icons(qapp)
    button = push_button("打开", icon="lock")
    qtbot.addWidget(button)
    theme.apply(Appearance())
    assert button.icon().isNull()
    release_icons(qapp)
    assert not button.icon().isNull()
    later = push_button("查看", icon="eye")
    qtbot.addWidget(later)
    assert not later.icon().isNull()
