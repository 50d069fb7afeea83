"""OpeningButtons: what can be begun at a desk, a button each, as far as the user's role allows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mediator.domain.matters import MatterKind
from mediator.ui.controls import push_button
from mediator.ui.flow_layout import FlowLayout
from mediator.ui.translation import label
from mediator.ui.workspace import Workspace


class OpeningButtons(QWidget):
    """``page_wanted(OpeningPage)`` for the kind that is taken; what needs a case is begun from its case."""

    page_wanted = Signal(QWidget)

    def __init__(self, workspace: Workspace, kinds: Sequence[MatterKind], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._workspace = workspace
        flow = FlowLayout(self)
        self.buttons: dict[str, QPushButton] = {}
        for kind in kinds:
            if not kind.needs_case and workspace.actor.may(kind.permission) and not workspace.store.read_only:
                words = self.tr("登记{what}").format(what=label(kind.label))
                button = push_button(words, icon="plus", on_click=partial(self.begin, kind.code))
                self.buttons[kind.code] = button
                flow.addWidget(button)

    def begin(self, code: str) -> None:
        """Open the empty form."""
        from mediator.ui.pages.opening_page import OpeningPage

        self.page_wanted.emit(OpeningPage(self._workspace, code))
