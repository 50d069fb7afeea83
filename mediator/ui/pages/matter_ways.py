"""MatterWays: the ways out of an open matter: a case is made of it, figures are counted, a transfer is passed on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from mediator.domain.problems import Refused
from mediator.services.matter_actions import Action
from mediator.ui import page_requests
from mediator.ui.pages.matter_file import MatterFile
from mediator.ui.pages.matter_layout import MatterLayout
from mediator.ui.pages.tries import Tries
from mediator.ui.translation import label


class MatterWays(QObject):
    """``page_wanted(PageRequest)`` for what is begun elsewhere; first what is typed here is kept (``keep``)."""

    page_wanted = Signal(object)

    def __init__(self, file: MatterFile, shown: MatterLayout, *, keep: Callable[[], bool], tries: Tries) -> None:
        super().__init__(shown.page)
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

    def act(self, action: Action) -> None:
        """Do what an extra button of this kind of matter says."""
        if not self._keep():
            return
        matter = self._file.view.matter
        if action.opens is not None:
            case_id = matter.case.id if matter.case else None
            values = action.opens(matter)
            self.page_wanted.emit(page_requests.opening(matter.kind, case_id=case_id, values=values))
        else:
            said = partial(self._shown.toast.say, self.tr("已办：{what}。").format(what=label(action.label)))
            self._tries.run(lambda _reason: self._file.do(action), then=said)
