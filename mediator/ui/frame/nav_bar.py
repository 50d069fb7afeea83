"""NavBar: the tabs on top; those without room go into 更多, and the main button stays at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from mediator.ui.look.icons import icon, set_icon
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.arrow_walk import ArrowWalk
from mediator.ui.widgets.controls import push_button, with_shortcut
from mediator.ui.widgets.refits import Refits

GAP = 2


@dataclass(frozen=True, kw_only=True)
class NavTab:
    """One tab: emits ``code``, shows ``title`` and ``icon``."""

    code: str
    title: str
    icon: str


class NavBar(Refits, QFrame):
    """Emits ``chosen(code)`` for a tab and ``main_clicked`` for the main button; Ctrl+1… choose the tabs."""

    PART = "_layout"

    chosen = Signal(str)
    main_clicked = Signal()

    def __init__(
        self,
        tabs: Sequence[NavTab],
        *,
        action: str,
        action_icon: str = "plus",
        action_shortcut: str = "Ctrl+N",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.tabs = tuple(tabs)
        self._current = ""
        self._menu = QMenu(self)
        self._walk = ArrowWalk(self, lambda: (*self.buttons.values(), self.more))
        self.more = self._tool(self.tr("更多"), "ellipsis")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.buttons = {tab.code: self._tab_button(number, tab) for number, tab in enumerate(self.tabs, start=1)}
        self.main = push_button(
            action, role="main", icon=action_icon, shortcut=action_shortcut, on_click=self.main_clicked.emit
        )
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(14, 7, 14, 7)
        self._layout.setSpacing(GAP)
        self._layout.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        for button in (*self.buttons.values(), self.more):
            self._layout.addWidget(button)
        self._layout.addStretch(1)
        self._layout.addWidget(self.main)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def select(self, code: str) -> None:
        """Mark ``code`` as the open tab without emitting; ``""`` marks none."""
        self._current = code
        for name, button in self.buttons.items():
            button.setChecked(name == code)
        self.refit()

    def current(self) -> str:
        """Return the code of the open tab."""
        return self._current

    def hidden_codes(self) -> tuple[str, ...]:
        """Return the codes of the tabs in the menu."""
        return tuple(code for code, button in self.buttons.items() if button.isHidden())

    def minimumSizeHint(self) -> QSize:
        """Return the size of the main button and the menu."""
        margins = self._layout.contentsMargins()
        room = self.main.sizeHint().width() + self.more.sizeHint().width() + margins.left() + margins.right()
        return QSize(room + 2 * GAP, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Share out the room again when a button changes its width."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and hasattr(self, "_layout"):
            self.refit()
        return done

    def _take(self, code: str) -> None:
        self.select(code)
        self.chosen.emit(code)

    def _tool(self, text: str, icon_name: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setProperty("role", "tab")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.installEventFilter(self._walk)
        set_icon(button, icon_name, on=Tone.ACCENT)
        return button

    def _tab_button(self, number: int, tab: NavTab) -> QToolButton:
        button = self._tool(tab.title, tab.icon)
        button.setCheckable(True)
        keys = f"Ctrl+{number}"
        button.setToolTip(with_shortcut(tab.title, keys))
        button.clicked.connect(lambda _checked=False, code=tab.code: self._take(code))
        QShortcut(QKeySequence(keys), self, lambda code=tab.code: self._take(code))
        return button

    def refit(self) -> None:
        """Show as many tabs as fit whole, the open one first; the rest goes into the menu."""
        for button in (*self.buttons.values(), self.more, self.main):
            button.ensurePolished()
        margins = self._layout.contentsMargins()
        main = 0 if self.main.isHidden() else self.main.sizeHint().width()
        room = self.width() - margins.left() - margins.right() - main - 3 * GAP
        widths = {code: button.sizeHint().width() + GAP for code, button in self.buttons.items()}
        kept = set(widths)
        if sum(widths.values()) > room:
            room -= self.more.sizeHint().width() + GAP
            kept = {self._current} & set(widths)
            room -= sum(widths[code] for code in kept)
            kept = kept if room >= 0 else set()
            for code in widths:
                if code not in kept:
                    room -= widths[code]
                    if room < 0:
                        break
                    kept.add(code)
        for code, button in self.buttons.items():
            button.setVisible(code in kept)
        self.more.setVisible(len(kept) < len(widths))
        self._layout.activate()

    def _fill_menu(self) -> None:
        self._menu.clear()
        hidden = self.hidden_codes()
        for number, tab in enumerate(self.tabs, start=1):
            if tab.code in hidden:
                words = f"{tab.title}\tCtrl+{number}"
                self._menu.addAction(icon(tab.icon), words, lambda code=tab.code: self._take(code))
