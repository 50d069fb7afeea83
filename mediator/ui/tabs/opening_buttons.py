"""OpeningButtons: what can be begun at a desk, a button each, as far as the user's role allows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mediator.domain.matters import MatterKind
from mediator.ui.controls import push_button
from mediator.ui.flow_layout import FlowLayout
from mediator.ui.translation import label
from mediator.ui.workspace import Workspace


def begin_words(kind: MatterKind) -> str:
    """登记派出所移送调解; a kind whose name says so already (接待登记) is named as it is."""
    if "登记" in kind.label:
        return label(kind.label)
    return QCoreApplication.translate("OpeningButtons", "登记{what}").format(what=label(kind.label))


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
                button = push_button(begin_words(kind), icon="plus", on_click=partial(self.begin, kind.code))
                self.buttons[kind.code] = button
                flow.addWidget(button)

    def begin(self, code: str) -> None:
        """Open the empty form."""
        from mediator.ui.pages.opening_page import OpeningPage

        self.page_wanted.emit(OpeningPage(self._workspace, code))
