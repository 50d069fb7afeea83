"""The plain controls of pages: labels by role, buttons by weight, boxes without frames."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from mediator.ui.look.icons import set_icon
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.qt_numbers import PLAIN_TEXT

SPACE = 8


def restyle(widget: QWidget, **properties: str) -> None:
    """Set style properties (``role``, ``tone``) and apply the style sheet again to this widget."""
    if all(widget.property(name) == value for name, value in properties.items()):
        return
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def text_label(text: str = "", *, role: str = "", tone: str = "", wrap: bool = True, stretch: bool = False) -> QLabel:
    """Return a label; ``role`` is ``title``, ``section``, ``strong``, ``note`` or empty; ``stretch`` takes the room.

    The text is shown as it is, never read as HTML.
    """
    label = QLabel(text)
    label.setProperty("textFormat", PLAIN_TEXT)
    label.setWordWrap(wrap)
    label.setProperty("role", role)
    label.setProperty("tone", tone)
    if stretch:
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label


def icon_label(name: str, *, tone: Tone = Tone.NEUTRAL, scale: float = 1.0) -> QLabel:
    """Return an icon as a label, for use beside a word."""
    label = QLabel()
    set_icon(label, name, tone=tone, scale=scale)
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return label


def push_button(
    text: str,
    *,
    role: str = "",
    icon: str = "",
    shortcut: str = "",
    tip: str = "",
    on_click: Callable[[], object] | None = None,
) -> QPushButton:
    """Return a button, shortcut in its tooltip; ``role`` is ``main`` (one a page), ``quiet``, ``danger`` or empty."""
    button = QPushButton(text)
    button.setProperty("role", role)
    button.setAutoDefault(False)
    if icon:
        tones = {"main": Tone.ON_ACCENT, "quiet": Tone.ACCENT, "danger": Tone.BAD}
        set_icon(button, icon, tone=tones.get(role, Tone.NEUTRAL))
    if shortcut:
        button.setProperty("shortcut", QKeySequence.fromString(shortcut))
    button.setToolTip(with_shortcut(tip or text, shortcut) if tip or shortcut else "")
    if on_click is not None:
        button.clicked.connect(lambda _checked=False: on_click())
    return button


def with_shortcut(text: str, shortcut: str) -> str:
    """Return the words of a tooltip followed by the shortcut."""
    if not shortcut:
        return text
    keys = QKeySequence.fromString(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return QCoreApplication.translate("controls", "{what}（{keys}）").format(what=text, keys=keys)


def row(*parts: QWidget | None, spacing: int = SPACE, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QWidget:
    """Return the widgets side by side; ``None`` is a gap that stretches."""
    return _box(QHBoxLayout(), parts, spacing, margins)


def column(*parts: QWidget | None, spacing: int = SPACE, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QWidget:
    """Return the widgets one below the other; ``None`` is a gap that stretches."""
    return _box(QVBoxLayout(), parts, spacing, margins)


def frame(role: str, *, tone: Tone | None = None) -> QFrame:
    """Return an empty frame drawn as ``card``, ``bar``, ``foot``, ``strip``, ``toast`` or ``rule``."""
    result = QFrame()
    result.setProperty("role", role)
    result.setProperty("tone", str(tone) if tone else "")
    return result


def clear_layout(layout: QBoxLayout) -> None:
    """Remove and delete everything in ``layout``."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def _box(
    layout: QBoxLayout, parts: tuple[QWidget | None, ...], spacing: int, margins: tuple[int, int, int, int]
) -> QWidget:
    box = QWidget()
    box.setProperty("role", "clear")
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    box.setLayout(layout)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        else:
            layout.addWidget(part)
    return box
