"""Inputs: one interface for everything typed or chosen, with a typed value and the raw text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.controls import restyle
from mediator.ui.widgets.growing_edit import GrowingEdit

Clean = Callable[[str], str]


class Input(QWidget):
    """Emits ``changed`` after a change by the user, ``left`` when the user leaves it; setting a value emits nothing."""

    changed = Signal()
    left = Signal()

    def __init__(self, control: QWidget) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.control = control
        self.side = QHBoxLayout(self)
        self.side.setContentsMargins(0, 0, 0, 0)
        self.side.setSpacing(4)
        self.side.addWidget(control, 1)
        self.setFocusProxy(control)

    def value(self) -> object:
        """Return the typed value; raise ValueError with a sentence if the text cannot be understood."""
        return self.raw()

    def set_value(self, value: object) -> None:
        """Show a typed value; None or ``""`` clears."""
        self.set_raw("" if value is None else str(value))

    def raw(self) -> str:
        """Return the text as typed, for a draft."""
        raise TypeError(f"{type(self).__name__} has no text")

    def set_raw(self, text: str) -> None:
        """Restore what :meth:`raw` returned."""
        raise TypeError(f"{type(self).__name__} has no text")

    def echo(self) -> str:
        """Return in words how the text was understood; empty where the text is clear itself."""
        return ""

    def mark(self, tone: Tone | None) -> None:
        """Draw the input as doubtful (WARN), unreadable (BAD) or plain (None)."""
        restyle(self.control, tone=str(tone) if tone else "")


class LineInput(Input):
    """One line of text."""

    def __init__(self, *, clean: Clean | None = None, placeholder: str = "") -> None:
        self.line = QLineEdit()
        super().__init__(self.line)
        self._clean = clean
        self.line.setPlaceholderText(placeholder)
        self.line.textEdited.connect(lambda _text: self.changed.emit())
        self.line.editingFinished.connect(self._leave)

    def raw(self) -> str:
        text = self.line.text()
        return self._clean(text) if self._clean else text

    def set_raw(self, text: str) -> None:
        self.line.setText(text)
        self.line.setCursorPosition(0)

    def _leave(self) -> None:
        self.left.emit()


class NumberInput(LineInput):
    """A whole number; accepts full-width digits."""

    def value(self) -> int | None:
        flat = unicodedata.normalize("NFKC", self.raw()).strip().replace(",", "")
        if not flat:
            return None
        if not re.fullmatch(r"-?\d{1,15}", flat):
            words = QCoreApplication.translate("NumberInput", "看不懂数目“{text}”，请只写整数，如12。")
            raise ValueError(words.format(text=self.raw().strip()))
        return int(flat)


class MemoInput(Input):
    """Several lines that grow with the text."""

    def __init__(self, *, clean: Clean | None = None, placeholder: str = "") -> None:
        self.edit = GrowingEdit(clean=clean)
        super().__init__(self.edit)
        self._clean = clean
        self.edit.setPlaceholderText(placeholder)
        self.edit.textChanged.connect(self.changed)
        self.edit.finished.connect(self.left)

    def raw(self) -> str:
        text = self.edit.toPlainText()
        return self._clean(text) if self._clean else text

    def set_raw(self, text: str) -> None:
        with QSignalBlocker(self.edit):
            self.edit.setPlainText(text)


class FlagInput(Input):
    """A check box with its words beside it."""

    def __init__(self, words: str) -> None:
        self.box = QCheckBox(words)
        super().__init__(self.box)
        self.box.clicked.connect(lambda _checked=False: self.changed.emit())

    def value(self) -> bool:
        return self.box.isChecked()

    def set_value(self, value: object) -> None:
        self.box.setChecked(bool(value))

    def raw(self) -> str:
        return "1" if self.box.isChecked() else ""

    def set_raw(self, text: str) -> None:
        self.box.setChecked(bool(text))
