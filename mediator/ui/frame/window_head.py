"""WindowHead: the line above the tabs: the back button, the office, the age of the backup, and the menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton

from mediator.ui.look.icons import icon, set_icon
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.controls import push_button, text_label


class ElidedLabel(QLabel):
    """One line, cut with … where room is short; its tooltip has the whole text."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "strong")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._whole = ""

    def say(self, text: str) -> None:
        """Show ``text``."""
        self._whole = text
        self.setToolTip(text)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width()))


class WindowHead(QFrame):
    """Emits ``back`` and ``backup_wanted``; :meth:`add_entry` adds entries to the menu."""

    back = Signal()
    backup_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.back_button = push_button("", role="quiet", icon="arrow-left", on_click=self.back.emit)
        self.back_button.hide()
        self.office = ElidedLabel()
        self.user = text_label("", role="note", wrap=False)
        self.backup = push_button("", role="quiet", icon="save", on_click=self.backup_wanted.emit)
        self.menu = QMenu(self)
        self.more = QToolButton()
        self.more.setText(self.tr("菜单"))
        self.more.setToolTip(self.tr("设置、备份、帮助（F10）"))
        self.more.setShortcut(QKeySequence("F10"))
        self.more.setProperty("role", "quiet")
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self.menu)
        set_icon(self.more, "settings", tone=Tone.ACCENT)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 2, 12, 2)
        layout.setSpacing(8)
        layout.addWidget(self.back_button)
        layout.addWidget(self.office, 1)
        for part in (self.user, self.backup, self.more):
            layout.addWidget(part)

    def show_office(self, office: str, *, user: str) -> None:
        """Show the office and the user."""
        self.office.say(office)
        self.user.setText(user)

    def show_backup(self, words: str, tone: Tone) -> None:
        """Show the age of the backup as a button to the backup page."""
        self.backup.setText(words)
        set_icon(self.backup, "triangle-alert" if tone is Tone.WARN else "save", tone=tone)

    def show_back(self, words: str) -> None:
        """Show the back button with these words; an empty text hides it."""
        self.back_button.setText(words)
        self.back_button.setToolTip(self.tr("{what}（Esc 或 Alt+左箭头）").format(what=words) if words else "")
        self.back_button.setVisible(bool(words))

    def add_entry(self, words: str, icon_name: str, shortcut: str, call: Callable[[], object]) -> None:
        """Add an entry to the menu that calls ``call``."""
        action = self.menu.addAction(icon(icon_name), words)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
        action.triggered.connect(lambda _checked=False: call())
        self.window().addAction(action)
