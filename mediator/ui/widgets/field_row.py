"""FieldRow: one Field on the screen: label, input, and one line below for messages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import assert_never

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mediator.domain.fields import Field, Kind
from mediator.domain.problems import Problem, Severity
from mediator.domain.text.texts import clean_name, clean_text
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.widgets.choice_box import ChoiceInput
from mediator.ui.widgets.choices_input import EntriesInput, TicksInput
from mediator.ui.widgets.controls import restyle, text_label
from mediator.ui.widgets.date_edit import DateEdit
from mediator.ui.widgets.inputs import FlagInput, Input, LineInput, MemoInput, NumberInput
from mediator.ui.widgets.money_edit import MoneyEdit

Today = Callable[[], date]


def make_input(field: Field, *, today: Today) -> Input:
    """Return the input for the kind of ``field``."""
    hint = ""
    match field.kind:
        case Kind.TEXT:
            return LineInput(clean=clean_name, placeholder=hint)
        case Kind.MEMO:
            return MemoInput(clean=clean_text, placeholder=hint)
        case Kind.CHOICE:
            return ChoiceInput(field.choices, free=field.editable, placeholder=hint)
        case Kind.CHOICES:
            return TicksInput(field.choices) if field.choices else EntriesInput(clean=clean_name)
        case Kind.DATE:
            return DateEdit(today=today, due=field.due)
        case Kind.MONEY:
            return MoneyEdit()
        case Kind.NUMBER:
            return NumberInput()
        case Kind.FLAG:
            return FlagInput(label(field.label))
    assert_never(field.kind)


class FieldRow(QWidget):
    """A labelled input; an unreadable text is reported when the input is left, and always stays."""

    changed = Signal()

    def __init__(self, field: Field, *, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.field = field
        self._today = today
        self.input = make_input(field, today=today)
        self.input.setAccessibleName(label(field.label))
        self.input.control.setAccessibleName(label(field.label))
        self.input.control.setAccessibleDescription(label(field.hint))
        self.note = text_label("", role="note")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._head())
        layout.addWidget(self.input)
        layout.addWidget(self.note)
        layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusProxy(self.input)
        self.input.changed.connect(self._typed)
        self.input.left.connect(self.judge)
        self._say("", None)

    def problem(self) -> Problem | None:
        """Return what is wrong now: missing or unreadable (STOP), doubtful (WARN), or None."""
        sentence, tone = self._found()
        if sentence:
            severity = Severity.STOP if tone is Tone.BAD else Severity.WARN
            return Problem(message=sentence, field=self.field.name, severity=severity)
        if self.field.required and not self.input.raw().strip():
            words = self.tr("“{label}”还没有填。").format(label=label(self.field.label))
            return Problem(message=words, field=self.field.name)
        return None

    def judge(self) -> None:
        """Show below the input what is doubtful or unreadable."""
        sentence, tone = self._found()
        self._say(sentence, tone)

    def flag(self, sentence: str, *, tone: Tone = Tone.WARN) -> None:
        """Show ``sentence`` below the input until something is typed."""
        self._say(sentence, tone)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setProperty("role", "clear")
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        title = text_label("" if self.field.kind is Kind.FLAG else label(self.field.label), role="note")
        title.setBuddy(self.input)
        line.addWidget(title, 0 if self.field.required else 1)
        if self.field.required:
            star = text_label("＊", role="note", tone=str(Tone.BAD), wrap=False)
            star.setToolTip(self.tr("必填"))
            star.setAccessibleName(self.tr("必填"))
            line.addWidget(star)
            line.addStretch(1)
        if self.field.kind is Kind.FLAG and not self.field.required:
            head.hide()  # never shown from here: without a parent yet it would be a window of its own
        return head

    def _found(self) -> tuple[str, Tone | None]:
        try:
            value = self.input.value()
        except ValueError as error:
            return str(error), Tone.BAD
        text = self.input.raw().strip()
        doubt = self.field.check(text) if self.field.check and text else None
        if self.field.past and isinstance(value, date) and value > self._today():
            doubt = self.tr("这一天还没有到，请核对。")
        return (doubt, Tone.WARN) if doubt else ("", None)

    def _typed(self) -> None:
        self._say("", None)
        self.changed.emit()

    def _say(self, sentence: str, tone: Tone | None) -> None:
        words = sentence or self.input.echo() or label(self.field.hint)
        self.note.setText(words)
        self.note.setVisible(bool(words))
        restyle(self.note, tone=str(tone) if tone else "")
        self.input.mark(tone)
