"""PassphraseEdit: a line whose characters are hidden until the button beside it is pressed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from mediator.ui.look.icons import set_icon
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.controls import push_button


class PassphraseEdit(QWidget):
    """Emits ``edited`` on every change and ``entered`` on Enter."""

    edited = Signal(str)
    entered = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(name)
        self.line.textChanged.connect(self.edited)
        self.line.returnPressed.connect(self.entered)
        self.show_button = push_button(self.tr("显示"), role="quiet", icon="eye", on_click=self._toggle)
        self.setFocusProxy(self.line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.show_button)

    def text(self) -> str:
        """The text typed."""
        return self.line.text()

    def clear(self) -> None:
        """Empty the line."""
        self.line.clear()

    def _toggle(self) -> None:
        hidden = self.line.echoMode() is QLineEdit.EchoMode.Password
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self.show_button.setText(self.tr("遮住") if hidden else self.tr("显示"))
        set_icon(self.show_button, "eye-off" if hidden else "eye", tone=Tone.ACCENT)
        self.line.setFocus()
