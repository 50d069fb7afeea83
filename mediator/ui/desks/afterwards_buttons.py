"""AfterwardsButtons: the two roads that are written down afterwards, settled at the door or taken over from paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from mediator.ui.frame import page_requests
from mediator.ui.frame.page_requests import PageRequest
from mediator.ui.widgets.controls import SPACE, push_button


class AfterwardsButtons(QWidget):
    """Calls ``ask`` with the page of the chosen road."""

    def __init__(self, ask: Callable[[PageRequest], object], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.short_road = push_button(
            self.tr("当场化解"),
            icon="handshake",
            tip=self.tr("当场了结并履行的，一页办完（Ctrl+J）"),
            on_click=lambda: ask(page_requests.short_road()),
        )
        self.paper_files = push_button(
            self.tr("补录"),
            icon="folder-open",
            tip=self.tr("补录往年的纸质卷宗（Ctrl+Shift+J）"),
            on_click=lambda: ask(page_requests.paper_files()),
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE)
        line.addWidget(self.paper_files)
        line.addWidget(self.short_road)
