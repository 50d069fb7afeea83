"""Masking: whether the numbers of an open file are masked; showing them needs a permission and is logged."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from mediator.domain.people.roles import REVEAL
from mediator.ui.widgets.controls import push_button
from mediator.ui.workspace import Workspace


class Masking(QObject):
    """Calls ``note()`` to log, then emits ``unmasked`` when the numbers are shown whole."""

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
        """Return a button that shows the numbers; hidden for users without the permission."""
        made: QPushButton = push_button(self.tr("显示"), icon="eye", on_click=self.unmask)
        made.setToolTip(self.tr("显示完整的证件号码和电话；经过里会记下是谁看的"))
        made.setVisible(False)
        return made


def masking_of(workspace: Workspace, note: Callable[[], object], *, page: QObject) -> Masking:
    """Return the masking of an open file; the file is read again when numbers are shown, as its log has grown."""
    masking = Masking(note, may=workspace.may(REVEAL), parent=page)
    masking.unmasked.connect(workspace.changes.happened)
    return masking
