"""WizardPage: what every page of the first start can do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.office.set_up import SetUp


class WizardPage(QWidget):
    """Emits ``changed`` at every change and ``done`` on Enter in the last field."""

    changed = Signal()
    done = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.title = title
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)

    def begin(self) -> None:
        """Focus the first input when the page is shown."""
        self.setFocus()

    def check(self) -> bool:
        """Return True if the page is complete; else show beside the field what is missing."""
        return True

    def collect(self, answers: SetUp) -> SetUp:
        """Return ``answers`` with what is typed on this page."""
        return answers
