"""CaseRoads: the button of an open case that leads to what runs beside it: joint mediation, transfer, referral."""

from __future__ import annotations

from functools import partial
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QPushButton

from mediator.domain.matter.kinds import case_kinds
from mediator.domain.workflows.case.transfers import SECTION as TRANSFERS
from mediator.domain.workflows.transfer.kind import KIND as TRANSFER
from mediator.services.lists import matter_lists
from mediator.ui.file.case_file import CaseView
from mediator.ui.file.file_head import FileHead
from mediator.ui.file.transfers_view import HopsView
from mediator.ui.frame import page_requests
from mediator.ui.look.translation import label
from mediator.ui.widgets.controls import push_button
from mediator.ui.workspace import Workspace


class CaseAbove(Protocol):
    """The page that hands on what is asked for here."""

    page_wanted: Any
    entity_opened: Any
    papers: Any


class CaseRoads(QObject):
    """``page_wanted(PageRequest)`` for something new, ``entity_opened("matter", id, "")`` for what runs already."""

    page_wanted = Signal(object)
    entity_opened = Signal(str, UUID, str)

    def __init__(self, workspace: Workspace, case_id: UUID, *, page: CaseAbove, head: FileHead) -> None:
        super().__init__(head)
        self._workspace, self._case_id = workspace, case_id
        self.button: QPushButton = push_button(
            self.tr("联调、移送"), icon="handshake", tip=self.tr("从这件案件发起联调、移送或转上级，或者打开已经发起的")
        )
        self._menu = QMenu(self.button)
        self._menu.aboutToShow.connect(self.fill)
        self.button.setMenu(self._menu)
        head.tools.addWidget(self.button)
        self.page_wanted.connect(page.page_wanted)
        self.entity_opened.connect(page.entity_opened)
        page.papers.views[TRANSFERS] = self.view

    def fill(self) -> None:
        """Read what runs beside the case, and offer what may be begun."""
        workspace = self._workspace
        with workspace.store.reading() as session:
            running = matter_lists.of_case(session, self._case_id, actor=workspace.actor, today=workspace.today)
        self._menu.clear()
        for line in running:
            name = " ".join(part for part in (label(line.kind_label), line.number) if part)
            words = self.tr("打开{name}（{stage}）").format(name=name, stage=label(line.stage_label))
            self._menu.addAction(words, partial(self.entity_opened.emit, "matter", line.id, ""))
        if running:
            self._menu.addSeparator()
        for kind in case_kinds():
            if workspace.actor.may(kind.permission) and not workspace.store.read_only:
                words = self.tr("发起{what}").format(what=label(kind.label))
                self._menu.addAction(words, partial(self._begin, kind.code))
        if self._menu.isEmpty():
            self._menu.addAction(self.tr("这件案件没有联调和移送"))

    def view(self, case: CaseView) -> HopsView:
        """Every hop of the case, each to be opened, and the button that begins the next one."""
        workspace = self._workspace
        may = workspace.actor.may(TRANSFER.permission) and not workspace.store.read_only
        shown = HopsView(case.case.transfers, begin=partial(self._begin, TRANSFER.code) if may else None)
        shown.opened.connect(self._open)
        return shown

    def _open(self, matter_id: UUID) -> None:
        self.entity_opened.emit("matter", matter_id, "")

    def _begin(self, code: str) -> None:
        self.page_wanted.emit(page_requests.opening(code, case_id=self._case_id))
