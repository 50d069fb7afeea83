"""WizardPage: what every page of the first start can do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.office.set_up import SetUp


class WizardPage(QWidget):
    """``changed`` with every change; ``done`` when Enter in the last field means: go on."""

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
        """The page is shown: put the focus where typing begins."""
        self.setFocus()

    def check(self) -> bool:
        """True if the page may be left; otherwise it says why, beside the field."""
        return True

    def collect(self, answers: SetUp) -> SetUp:
        """``answers`` with what stands on this page."""
        return answers
