"""What every window test needs: no screen, the real look, and typing as an input method does it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from mediator.ui.theme import Appearance, Scheme, Theme

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def session_theme(qapp: QApplication) -> Theme:
    """The one Theme of the test run: fonts are loaded once."""
    return Theme(qapp)


@pytest.fixture
def theme(session_theme: Theme) -> Iterator[Theme]:
    """The light look at 100 %, and that again afterwards."""
    plain = Appearance(scheme=Scheme.LIGHT)
    if session_theme.appearance != plain:
        session_theme.apply(plain)
    yield session_theme
    if session_theme.appearance != plain:
        session_theme.apply(plain)


@pytest.fixture
def commit() -> Callable[[QWidget, str], None]:
    """Types Chinese as an input method does: composed first, then committed."""

    def type_into(widget: QWidget, text: str) -> None:
        QApplication.sendEvent(widget, QInputMethodEvent(text, []))
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QApplication.sendEvent(widget, event)

    return type_into
