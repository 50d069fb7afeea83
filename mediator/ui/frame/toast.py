"""Toast: a message at the foot of the window for a few seconds, with a button that undoes the action."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from mediator.ui.look.icons import set_icon
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.controls import icon_label, push_button, text_label

SECONDS = 8
_SIGNS = {Tone.OK: "circle-check", Tone.WARN: "triangle-alert", Tone.BAD: "circle-alert"}


class Toast(QFrame):
    """One bar over the foot of ``parent``; a new message replaces the last, and it stays under mouse or focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("role", "toast")
        self._undo: Callable[[], object] | None = None
        self._sign = icon_label("circle-check", tone=Tone.OK)
        self.text = text_label("")
        self.action = push_button("", role="quiet", on_click=self._act)
        self.dismiss = push_button(self.tr("知道了"), role="quiet", on_click=self.hide)
        layout = self._line = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 8, 6)
        layout.setSpacing(10)
        layout.addWidget(self._sign)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.action)
        layout.addWidget(self.dismiss)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self._fade)
        parent.installEventFilter(self)
        self.hide()

    def say(
        self, sentence: str, *, tone: Tone = Tone.OK, undo: Callable[[], object] | None = None, action: str = ""
    ) -> None:
        """Show ``sentence``; ``undo`` adds a button (撤销, or ``action``) that calls it once."""
        self._undo = undo
        self.text.setText(sentence)
        set_icon(self._sign, _SIGNS.get(tone, "info"), tone=tone)
        self.action.setText(action or self.tr("撤销"))
        set_icon(self.action, "undo-2", tone=Tone.ACCENT)
        self.action.setVisible(undo is not None)
        self.show()
        self.raise_()
        self._place()
        self.timer.start(SECONDS * 1000)
        QAccessible.updateAccessibility(QAccessibleEvent(self.text, QAccessible.Event.Alert))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _fade(self) -> None:
        if self.underMouse() or self.action.hasFocus() or self.dismiss.hasFocus():
            self.timer.start(SECONDS * 1000)
        else:
            self.hide()

    def _act(self) -> None:
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()

    def _place(self) -> None:
        room = self._over.rect()
        natural = self._line.totalSizeHint().width()
        line = self.text.fontMetrics().horizontalAdvance(self.text.text())
        width = min(room.width() - 48, max(natural, natural - self.text.sizeHint().width() + line + 16))
        height = max(self._line.totalHeightForWidth(width), self.sizeHint().height())
        self.setGeometry((room.width() - width) // 2, room.height() - height - 84, width, height)
