"""MatterWays: the ways out of an open matter: to a case, to what a step leads to, to the next hop, to its figures."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mediator.domain.matter.kind import MatterSnapshot
from mediator.domain.matter.sections import HOPS
from mediator.domain.problems import Refused
from mediator.domain.workflow import Move, NextFile
from mediator.services.files.matter_actions import Action
from mediator.services.links.next_files import MAKE_CASE, OPEN, OpenedFrom
from mediator.ui.file.attempts import Tries
from mediator.ui.file.matter_file import MatterFile
from mediator.ui.file.matter_layout import MatterLayout
from mediator.ui.file.transfers_view import HopsView
from mediator.ui.frame import page_requests
from mediator.ui.look.translation import label


class MatterWays(QObject):
    """``page_wanted(PageRequest)`` for what is begun elsewhere, ``entity_opened`` for what is there already.

    First what is typed here is kept (``keep``).
    """

    page_wanted = Signal(object)
    entity_opened = Signal(str, UUID, str)

    def __init__(
        self,
        file: MatterFile,
        shown: MatterLayout,
        *,
        keep: Callable[[], bool],
        tries: Tries,
        views: dict[str, Callable[[], QWidget]],
    ) -> None:
        super().__init__(shown.page)
        views[HOPS] = self.view
        self._file, self._shown, self._keep, self._tries = file, shown, keep, tries
        shown.head.case_making.connect(self.make_case)
        shown.head.acting.connect(self.act)

    def make_case(self) -> None:
        """Begin a registration with what the matter says; once it has its number the two are tied."""
        if not self._keep():
            return
        try:
            start = self._file.start_case()
        except Refused as refused:
            self._shown.foot.show_problems(refused.problems)
        else:
            self.page_wanted.emit(page_requests.case_of_matter(start, matter_id=self._file.matter_id))

    def view(self) -> HopsView:
        """The road the matter is a part of, and what it came of or led to."""
        matter = self._file.view.matter
        shown = HopsView(matter.transfers, own=matter.id)
        shown.show_kin(matter.origin, matter.followers)
        shown.opened.connect(self._open)
        return shown

    def lead_on(self, step: Move[MatterSnapshot]) -> None:
        """Open what the step that was just taken leads to, or the form of it, filled with what is known."""
        self._go(step.next_file(self._file.view.matter) if step.next_file is not None else None)

    def _go(self, lead: NextFile | None) -> None:
        way = self._file.next_page(lead)
        if way is None:
            return
        if way.what == OPEN and way.entity_id is not None:
            self.entity_opened.emit(way.entity, way.entity_id, way.section)
        elif way.what == MAKE_CASE:
            self.make_case()
        else:
            wanted = page_requests.opening(
                way.kind, case_id=way.case_id, values=way.values, opened_from=way.opened_from
            )
            self.page_wanted.emit(wanted)

    def _open(self, matter_id: UUID) -> None:
        self.entity_opened.emit("matter", matter_id, "")

    def act(self, action: Action) -> None:
        """Do what an extra button of this kind of matter says."""
        if not self._keep():
            return
        matter = self._file.view.matter
        if action.next_file is not None:
            self._go(action.next_file(matter))
        elif action.opens is not None:
            case_id = matter.case.id if matter.case else None
            values = action.opens(matter)
            opened_from = OpenedFrom(origin_id=matter.id)
            wanted = page_requests.opening(matter.kind, case_id=case_id, values=values, opened_from=opened_from)
            self.page_wanted.emit(wanted)
        else:
            said = partial(self._shown.toast.say, self.tr("已办：{what}。").format(what=label(action.label)))
            self._tries.run(lambda _reason: self._file.do(action), then=said)
