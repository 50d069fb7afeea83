"""Masking: whether the numbers on an open file are masked; whoever may shows them once a page, and the log says so."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from mediator.domain.people.roles import REVEAL
from mediator.ui.widgets.controls import push_button
from mediator.ui.workspace import Workspace


class Masking(QObject):
    """``unmasked`` once the numbers are shown whole; ``note()`` puts that into the log before."""

    unmasked = Signal()

    def __init__(self, note: Callable[[], object], *, may: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._note, self.may = note, may
        self.on = True

    def unmask(self) -> None:
        """Show numbers and phones whole from now on."""
        if self.on and self.may:
            self._note()
            self.on = False
            self.unmasked.emit()

    def button(self) -> QPushButton:
        """A button that shows them; for who may not it stays hidden."""
        made: QPushButton = push_button(self.tr("显示"), icon="eye", on_click=self.unmask)
        made.setToolTip(self.tr("显示完整的证件号码和电话；经过里会记下是谁看的"))
        made.setVisible(False)
        return made


def masking_of(workspace: Workspace, note: Callable[[], object], *, page: QObject) -> Masking:
    """The masking of an open file; when its numbers are shown the file is read again, for its log has one more line."""
    masking = Masking(note, may=workspace.may(REVEAL), parent=page)
    masking.unmasked.connect(workspace.changes.happened)
    return masking
