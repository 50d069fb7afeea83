"""Captioned: one input under its caption, with a note below that a problem can replace."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.controls import restyle, text_label


class Captioned(QWidget):
    """Gives the focus to ``input``."""

    def __init__(self, caption: str, field: QWidget, *, note: str = "") -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.input = field
        self._note = note
        self.caption = text_label(caption, role="strong")
        self.caption.setBuddy(field)
        self.words = text_label(note, role="note")
        self.words.setVisible(bool(note))
        self.setFocusProxy(field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self.caption, field, self.words):
            layout.addWidget(part)
        layout.addStretch(1)

    def say(self, sentence: str, *, tone: Tone | None = None) -> None:
        """Show ``sentence`` below the input; an empty one shows the note again."""
        self.words.setText(sentence or self._note)
        restyle(self.words, tone=str(tone) if tone and sentence else "", role="" if tone and sentence else "note")
        self.words.setVisible(bool(sentence or self._note))
