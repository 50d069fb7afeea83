"""PillStack: the parts of a tab, one visible at a time, chosen by a row of buttons."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from mediator.ui.widgets.controls import push_button
from mediator.ui.widgets.flow_layout import FlowLayout


class PillStack(QWidget):
    """Shows ``parts``, each as code, label and a widget with ``read()``."""

    def __init__(self, parts: Sequence[tuple[str, str, Any]], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.code = parts[0][0]
        self.stack = QStackedWidget()
        self.pills: dict[str, QPushButton] = {}
        self.widgets: dict[str, Any] = {code: widget for code, _, widget in parts}
        choices = QWidget()
        choices.setProperty("role", "clear")
        flow, group = FlowLayout(choices), QButtonGroup(self)
        for code, words, widget in parts:
            pill = self.pills[code] = push_button(words, role="choice", on_click=partial(self.choose, code))
            pill.setCheckable(True)
            group.addButton(pill)
            flow.addWidget(pill)
            self.stack.addWidget(widget)
        self.pills[self.code].setChecked(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(choices)
        layout.addWidget(self.stack, 1)
        choices.setVisible(len(parts) > 1)

    def read(self) -> None:
        """Read the part shown."""
        self.widgets[self.code].read()

    def choose(self, code: str) -> None:
        """Show the part with this code; the other parts keep their state."""
        self.code = code
        self.pills[code].setChecked(True)
        self.stack.setCurrentWidget(self.widgets[code])
        self.read()
