"""OpeningButtons: a button for each kind of matter that can be opened at a desk, or one menu where room is short."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from mediator.domain.matter.kind import MatterKind
from mediator.ui.frame import page_requests
from mediator.ui.look.translation import label
from mediator.ui.widgets.controls import SPACE, push_button
from mediator.ui.widgets.refits import Refits
from mediator.ui.workspace import Workspace


def begin_words(kind: MatterKind[Any]) -> str:
    """The words of the button; a name that already contains 登记 is used as it is."""
    if "登记" in kind.label:
        return label(kind.label)
    return QCoreApplication.translate("OpeningButtons", "登记{what}").format(what=label(kind.label))


class OpeningButtons(Refits, QWidget):
    """Emits ``page_wanted(PageRequest)`` for the chosen kind; kinds that need a case are opened from the case."""

    PART = "menu"

    page_wanted = Signal(object)

    def __init__(
        self, workspace: Workspace, kinds: Sequence[MatterKind[Any]], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.buttons: dict[str, QPushButton] = {}
        self.all = push_button(self.tr("登记"), icon="plus")
        self.menu = QMenu(self.all)
        self.all.setMenu(self.menu)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE)
        line.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        for kind in kinds:
            if not kind.needs_case and workspace.actor.may(kind.permission) and not workspace.store.read_only:
                begin = partial(self.begin, kind.code)
                self.buttons[kind.code] = push_button(begin_words(kind), icon="plus", on_click=begin)
                self.menu.addAction(begin_words(kind), begin)
                line.addWidget(self.buttons[kind.code])
        line.addWidget(self.all)
        line.addStretch(1)
        self.all.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setVisible(bool(self.buttons))

    def begin(self, code: str) -> None:
        """Ask for the empty form of the kind with this code."""
        self.page_wanted.emit(page_requests.opening(code))

    def sizeHint(self) -> QSize:
        return QSize(self._natural(), self.all.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The size of the single menu button."""
        return self.all.sizeHint()

    def _natural(self) -> int:
        return sum(button.sizeHint().width() + SPACE for button in self.buttons.values())

    def refit(self) -> None:
        """Fit the parts into the present size."""
        room = self.width() >= self._natural()
        for button in self.buttons.values():
            button.setVisible(room)
        self.all.setVisible(not room and bool(self.buttons))
