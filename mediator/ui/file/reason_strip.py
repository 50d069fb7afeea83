"""ReasonStrip: asks on the page for the reason of a change that a final paper prints."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.cards import Notice
from mediator.ui.widgets.controls import push_button, row


class ReasonStrip(QWidget):
    """Hidden until :meth:`ask`; emits ``given(reason)``, or ``put_away`` if cancelled."""

    given = Signal(str)
    put_away = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.notice = Notice("", tone=Tone.WARN)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("更正的理由，如：身份证号笔误"))
        self.line.setAccessibleName(self.tr("更正的理由"))
        self.line.returnPressed.connect(self._give)
        take = push_button(self.tr("写明理由，更正"), on_click=self._give)
        leave = push_button(self.tr("不改了"), role="quiet", on_click=self._leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.notice)
        layout.addWidget(row(self.line, take, leave))
        self.hide()

    def ask(self, sentence: str) -> None:
        """Show which papers are final and wait for a reason."""
        self.notice.sentence.setText(sentence)
        self.show()
        self.line.setFocus()

    def _give(self) -> None:
        reason = self.line.text().strip()
        if reason:
            self.line.clear()
            self.hide()
            self.given.emit(reason)

    def _leave(self) -> None:
        self.hide()
        self.put_away.emit()
