"""Inputs with several answers: words to tick, or a free list of entries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from mediator.domain.fields import Choice
from mediator.ui.look.icons import set_icon
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.widgets.controls import clear_layout, push_button, row, text_label
from mediator.ui.widgets.flow_layout import FlowLayout
from mediator.ui.widgets.inputs import Clean, Input


class TicksInput(Input):
    """Words to tick; the value is the tuple of their codes in the order of the choices."""

    def __init__(self, choices: Sequence[Choice]) -> None:
        box = QWidget()
        box.setProperty("role", "clear")
        super().__init__(box)
        flow = FlowLayout(box)
        self._order: list[str] = []
        self.buttons = {choice.code: self._button(choice) for choice in choices}
        for button in self.buttons.values():
            flow.addWidget(button)
        if self.buttons:
            box.setFocusProxy(next(iter(self.buttons.values())))

    def value(self) -> tuple[str, ...]:
        return tuple(code for code, button in self.buttons.items() if button.isChecked())

    def in_order(self) -> tuple[str, ...]:
        """Return the codes in the order of ticking."""
        return tuple(self._order)

    def set_value(self, value: object) -> None:
        chosen = tuple(value) if isinstance(value, Iterable) else ()
        self._order = [code for code in dict.fromkeys(chosen) if code in self.buttons]
        for code, button in self.buttons.items():
            button.setChecked(code in chosen)

    def raw(self) -> str:
        return "\n".join(self.in_order())

    def set_raw(self, text: str) -> None:
        self.set_value(text.split("\n"))

    def _button(self, choice: Choice) -> QPushButton:
        button = QPushButton(label(choice.label))
        button.setCheckable(True)
        button.setProperty("role", "choice")
        button.toggled.connect(
            lambda on: set_icon(button, "check" if on else "plus", tone=Tone.ACCENT if on else Tone.NEUTRAL)
        )
        set_icon(button, "plus")
        button.clicked.connect(lambda checked: self._ticked(choice.code, checked=checked))
        return button

    def _ticked(self, code: str, *, checked: bool) -> None:
        if checked:
            self._order.append(code)
        else:
            self._order.remove(code)
        self.changed.emit()


class EntriesInput(Input):
    """A free list; the value is the tuple of entries; Enter or leaving the line adds its text."""

    def __init__(self, *, clean: Clean | None = None, placeholder: str = "") -> None:
        box = QWidget()
        box.setProperty("role", "clear")
        super().__init__(box)
        self._clean = clean
        self._entries: list[str] = []
        outer = QVBoxLayout(box)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        outer.addLayout(self._list)
        self.line = QLineEdit()
        self.line.setPlaceholderText(placeholder or self.tr("写一项，按回车加上"))
        self.line.editingFinished.connect(self._add)
        self.line.textEdited.connect(lambda _text: self.changed.emit())
        self.add_button = push_button(self.tr("加上"), icon="plus", on_click=self._click)
        self.add_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line = row(self.line, self.add_button)
        outer.addWidget(line)
        box.setFocusProxy(self.line)

    def value(self) -> tuple[str, ...]:
        pending = self._cleaned(self.line.text())
        return (*self._entries, pending) if pending else tuple(self._entries)

    def set_value(self, value: object) -> None:
        self.line.clear()
        self._entries = [str(entry) for entry in value] if isinstance(value, Iterable) else []
        self._draw()

    def raw(self) -> str:
        return "\n".join(self.value())

    def set_raw(self, text: str) -> None:
        self.set_value([entry for entry in text.split("\n") if entry])

    def mark(self, tone: Tone | None) -> None:
        self.line.setProperty("tone", str(tone) if tone else "")

    def _cleaned(self, text: str) -> str:
        return (self._clean(text) if self._clean else text).strip()

    def _add(self) -> None:
        entry = self._cleaned(self.line.text())
        if entry:
            self._entries.append(entry)
            self.line.clear()
            self._draw()
            self.changed.emit()
        self.left.emit()

    def _click(self) -> None:
        self._add()
        self.line.setFocus()

    def _remove(self, index: int) -> None:
        del self._entries[index]
        self._draw()
        self.line.setFocus()
        self.changed.emit()

    def _draw(self) -> None:
        clear_layout(self._list)
        for index, entry in enumerate(self._entries):
            remove = push_button(self.tr("去掉"), role="quiet", on_click=partial(self._remove, index))
            remove.setAccessibleName(self.tr("去掉“{entry}”").format(entry=entry))
            self._list.addWidget(row(text_label(entry, stretch=True), remove))
