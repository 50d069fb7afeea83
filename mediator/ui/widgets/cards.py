"""Cards, section titles, empty states and scrolling pages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.controls import column, frame, icon_label, push_button, row, text_label
from mediator.ui.widgets.qt_numbers import NO_FOCUS, NO_SCROLL_BAR

_SIGNS = {Tone.OK: "circle-check", Tone.WARN: "triangle-alert", Tone.BAD: "circle-alert"}


class SectionTitle(QWidget):
    """A title followed by a note, with buttons at the right."""

    def __init__(self, title: str, *buttons: QWidget, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self.title = text_label(title, role="section", wrap=False)
        layout.addWidget(self.title)
        self.note = text_label(note, role="note")
        layout.addWidget(self.note, 1)
        for button in buttons:
            layout.addWidget(button)


class Card(QFrame):
    """A white card with a hairline border; its content goes into ``body``."""

    def __init__(self, title: str = "", *buttons: QWidget, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 14, 20, 16)
        outer.setSpacing(10)
        if title or buttons:
            outer.addWidget(SectionTitle(title, *buttons, note=note))
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        outer.addLayout(self.body)

    def add(self, *widgets: QWidget) -> None:
        """Add ``widgets`` at the end."""
        for widget in widgets:
            self.body.addWidget(widget)


class EmptyState(QWidget):
    """What an empty page shows: an icon, a sentence, and a button to start with."""

    def __init__(
        self,
        icon: str,
        sentence: str,
        *,
        button: str = "",
        on_click: Callable[[], object] | None = None,
        note: str = "",
    ) -> None:
        super().__init__()
        from PySide6.QtCore import Qt

        self.setProperty("role", "clear")
        self.sentence = text_label(sentence, role="section")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        parts: list[QWidget | None] = [None, row(None, icon_label(icon, scale=2.2), None), self.sentence]
        if note:
            small = text_label(note, role="note")
            small.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            parts.append(small)
        self.button = push_button(button, icon="", on_click=on_click) if button else None
        if self.button is not None:
            parts.append(row(None, self.button, None))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addWidget(column(*parts, None, spacing=12))


class Notice(QFrame):
    """A sentence on a soft tint with an icon."""

    def __init__(self, sentence: str, *, tone: Tone = Tone.ACCENT, button: QWidget | None = None) -> None:
        super().__init__()
        self.setProperty("role", "strip")
        self.setProperty("tone", str(tone))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(10)
        layout.addWidget(icon_label(_SIGNS.get(tone, "info"), tone=tone))
        self.sentence = text_label(sentence, tone=str(tone))
        layout.addWidget(self.sentence, 1)
        if button is not None:
            layout.addWidget(button)


class ScrollPage(QScrollArea):
    """Scrolls vertically only; keeps the focused widget visible."""

    def __init__(self, content: QWidget, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("horizontalScrollBarPolicy", NO_SCROLL_BAR)
        self.setProperty("focusPolicy", NO_FOCUS)
        ground = QWidget()  # asking Qt for its own would wrap a strange widget, which loads every widget type: 20 ms
        self.setViewport(ground)
        ground.setAutoFillBackground(False)
        if not content.property("role"):
            content.setProperty("role", "clear")
        self.setWidget(content)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        content = self.widget()
        if new is not None and content is not None and content.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, 24)


def rule() -> QFrame:
    """Return a hairline between two parts of a card."""
    return frame("rule")
