"""The tokens as Qt's palette and back; the application's palette holds the theme in force."""

from __future__ import annotations

from PySide6.QtGui import QColor, QGuiApplication, QPalette

from mediator.ui.look.tokens import DARK, LIGHT, Tokens

Role = QPalette.ColorRole


def tokens() -> Tokens:
    """Return the theme in force."""
    return DARK if QGuiApplication.palette().color(Role.Window) == QColor(DARK.bg) else LIGHT


def palette_for(theme: Tokens) -> QPalette:
    """Return the palette for what the style sheet does not reach."""
    palette = QPalette(QColor(theme.surface), QColor(theme.bg))
    for role, colour in {
        Role.Window: theme.bg,
        Role.WindowText: theme.text,
        Role.Base: theme.surface,
        Role.AlternateBase: theme.sunken,
        Role.Text: theme.text,
        Role.PlaceholderText: theme.muted,
        Role.Button: theme.surface,
        Role.ButtonText: theme.text,
        Role.BrightText: theme.bad,
        Role.Highlight: theme.accent,
        Role.HighlightedText: theme.accent_on,
        Role.Accent: theme.accent,
        Role.Link: theme.accent,
        Role.LinkVisited: theme.accent,
        Role.ToolTipBase: theme.surface,
        Role.ToolTipText: theme.text,
        Role.Light: theme.surface,
        Role.Midlight: theme.sunken,
        Role.Mid: theme.line,
        Role.Dark: theme.edge,
        Role.Shadow: theme.edge,
    }.items():
        palette.setColor(role, QColor(colour))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    return palette
