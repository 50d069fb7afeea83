"""Theme: applies tokens, palette, type and style sheet to the application, again after each change of a setting."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from mediator.ui.look.assets import FONTS
from mediator.ui.look.icons import refresh_icons
from mediator.ui.look.palette import palette_for, tokens
from mediator.ui.look.stylesheet import style_sheet
from mediator.ui.look.tokens import DARK, LIGHT, Tokens
from mediator.ui.look.typography import FONT_PARTS, load_fonts, screen_font, sizes_for

MIDDLE = 128
"""A background with less lightness than this counts as dark."""
STYLE = "Fusion"
STYLED = "styled"
"""Property of an application that took STYLE from its command line; asking for it later costs 15 ms of the start."""


class Scheme(StrEnum):
    """The theme: the system's, or a chosen one."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Appearance(NamedTuple):
    """The look the user can set; ``percent`` is the type size, 100 to 200."""

    scheme: Scheme = Scheme.SYSTEM
    percent: int = 100


class Theme(QObject):
    """The look of one running application; call :meth:`apply` with each new Appearance."""

    changed = Signal()

    def __init__(self, app: QApplication, *, fonts: Path = FONTS, parts: tuple[str, ...] = FONT_PARTS) -> None:
        """``parts`` are the fonts loaded first; :meth:`complete` loads the rest (35 MB) later."""
        super().__init__(app)
        self._app = app
        self._fonts, self._missing = fonts, tuple(part for part in FONT_PARTS if part not in parts)
        self._families = load_fonts(fonts, parts=parts)
        self._appearance = Appearance()
        if not app.property(STYLED):
            app.setStyle(STYLE)
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    def complete(self) -> None:
        """Load the remaining fonts and show their characters; a second call does nothing."""
        missing, self._missing = self._missing, ()
        if missing:
            self._families += load_fonts(self._fonts, parts=missing)
            self.apply(self._appearance)

    @property
    def appearance(self) -> Appearance:
        """Return the Appearance applied last."""
        return self._appearance

    def apply(self, appearance: Appearance) -> None:
        """Apply ``appearance`` to every open window."""
        self._appearance = appearance
        chosen = self._chosen()
        font = screen_font(self._families, percent=appearance.percent)
        self._app.setStyleSheet("")  # a style sheet in force would keep the old font in open windows
        self._app.setFont(font)
        self._app.setPalette(palette_for(chosen))
        self._app.setStyleSheet(style_sheet(chosen, sizes_for(font)))
        refresh_icons()
        self.changed.emit()

    def _chosen(self) -> Tokens:
        match self._appearance.scheme:
            case Scheme.LIGHT:
                return LIGHT
            case Scheme.DARK:
                return DARK
            case Scheme.SYSTEM:
                return DARK if self._system_is_dark() else LIGHT

    def _system_is_dark(self) -> bool:
        if not self._app.styleSheet():  # the palette is still the system's; Qt's namespace costs 11 ms of the start
            return self._app.palette().color(QPalette.ColorRole.Window).lightness() < MIDDLE
        from PySide6.QtCore import Qt

        return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def _follow_system(self) -> None:
        if self._chosen() is not tokens():
            self.apply(self._appearance)
