"""ArrowWalk: the arrow keys move the focus along a row or column of buttons, and Enter presses the focused one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_TAKE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ArrowWalk(QObject):
    """Install it on every button of the row; ``buttons()`` returns the present ones. The ends are joined.

    Without it Qt would check, and so open, each button of an exclusive group that the arrows pass.
    """

    def __init__(self, parent: QWidget, buttons: Callable[[], Sequence[QAbstractButton]]) -> None:
        super().__init__(parent)
        self._buttons = buttons

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        shown = [button for button in self._buttons() if not button.isHidden()]
        at = next((place for place, button in enumerate(shown) if button is watched), None)
        key = Qt.Key(event.key())
        if at is None or key not in (*_STEPS, *_TAKE):
            return False
        if key in _TAKE:
            shown[at].click()
        else:
            shown[(at + _STEPS[key]) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)
        return True
