"""Beside: the files connected with an open file: its case, its transfers, and the file a step opens next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from mediator.domain.matter.sections import TRANSFERS
from mediator.domain.problems import Refused
from mediator.domain.workflow import Move, NextFile
from mediator.domain.workflows.transfer.kind import KIND as TRANSFER
from mediator.services.files.matter_actions import Action
from mediator.services.links.next_files import MAKE_CASE, OPEN, OpenedFrom
from mediator.ui.file.attempts import Attempts
from mediator.ui.file.file_layout import FileLayout
from mediator.ui.file.open_file import OpenFile
from mediator.ui.file.transfers_view import TransfersView
from mediator.ui.frame import page_requests
from mediator.ui.look.translation import label
from mediator.ui.widgets.controls import push_button


class Beside(QObject):
    """Emits ``page_wanted(PageRequest)`` for a new file and ``entity_opened`` for an existing one.

    Saves what is typed here (``keep``) before either.
    """

    page_wanted = Signal(object)
    entity_opened = Signal(str, UUID, str)

    def __init__(
        self,
        file: OpenFile[Any],
        shown: FileLayout,
        *,
        keep: Callable[[], bool],
        attempts: Attempts,
        views: dict[str, Callable[[], QWidget]],
    ) -> None:
        super().__init__(shown.page)
        self._file, self._shown, self._keep, self._attempts = file, shown, keep, attempts
        views[TRANSFERS] = self.view
        self._wide = True
        self.action_buttons: dict[str, QPushButton] = {}
        self.button = push_button(
            self.tr("联调、移送"), icon="handshake", tip=self.tr("从这件案件发起联调、移送或转上级，或者打开已经发起的")
        )
        self._menu = QMenu(self.button)
        self._menu.aboutToShow.connect(self.fill)
        self.button.setMenu(self._menu)
        self.case_button = push_button("", icon="folder-open", on_click=self._open_case)
        self.make_button = push_button(
            self.tr("转为案件"), icon="scale", shortcut="Ctrl+Shift+N", on_click=self.make_case
        )
        self.make_button.setToolTip(self.tr("用这里的内容登记一件纠纷（Ctrl+Shift+N）"))
        for button in (self.button, self.case_button, self.make_button):
            shown.head.tools.addWidget(button)
        shown.head.fitted.connect(self._fit)

    def show(self) -> None:
        """Offer what can be opened now, after the file was read again."""
        kind, matter = self._file.kind, self._file.view.matter
        may = self._file.may_change
        self.button.setVisible(kind.begins is not None)
        self.make_button.setVisible(may and kind.makes_case(matter))
        self._name_case()
        actions = kind.actions(matter) if may else ()
        for action in actions:
            if action.code not in self.action_buttons:
                made = push_button(label(action.label), icon="list", on_click=partial(self.act, action))
                self.action_buttons[action.code] = made
                self._shown.head.tools.addWidget(made)
        codes = {action.code for action in actions}
        for code, button in self.action_buttons.items():
            button.setVisible(code in codes)

    def fill(self) -> None:
        """Read what runs beside the case and offer what may be opened."""
        running = self._file.running()
        self._menu.clear()
        for line in running:
            name = " ".join(part for part in (label(line.kind_label), line.number) if part)
            words = self.tr("打开{name}（{stage}）").format(name=name, stage=label(line.stage_label))
            self._menu.addAction(words, partial(self._open, line.id))
        if running:
            self._menu.addSeparator()
        for kind in self._file.begins():
            words = self.tr("发起{what}").format(what=label(kind.label))
            self._menu.addAction(words, partial(self._begin, kind.code))
        if self._menu.isEmpty():
            self._menu.addAction(self.tr("这件案件没有联调和移送"))

    def view(self) -> TransfersView:
        """Build the list of transfers with the button for the next one and the matters before and after this one."""
        matter = self._file.view.matter
        may = any(kind.code == TRANSFER.code for kind in self._file.begins())
        shown = TransfersView(
            matter.transfers, own=self._file.id, begin=partial(self._begin, TRANSFER.code) if may else None
        )
        shown.show_kin(*self._file.kind.kin(matter))
        shown.opened.connect(self._open)
        return shown

    def make_case(self) -> None:
        """Open a registration filled from the matter; once it has its number the two are linked."""
        if not self._keep():
            return
        try:
            start = self._file.start_case()
        except Refused as refused:
            self._shown.foot.show_problems(refused.problems)
        else:
            self.page_wanted.emit(page_requests.case_of_matter(start, matter_id=self._file.id))

    def open_next(self, step: Move[Any]) -> None:
        """Open the file that follows from the step just taken, or its form filled with what is known."""
        if step.next_file is not None:
            self._go(step.next_file(self._file.view.matter))

    def act(self, action: Action) -> None:
        """Do what the extra button of this kind of matter says."""
        if not self._keep():
            return
        matter = self._file.view.matter
        if action.next_file is not None:
            self._go(action.next_file(matter))
        elif action.opens is not None:
            case = self._file.kind.case_of(matter)
            wanted = page_requests.opening(
                matter.kind,
                case_id=case.id if case else None,
                values=action.opens(matter),
                opened_from=OpenedFrom(origin_id=matter.id),
            )
            self.page_wanted.emit(wanted)
        else:
            said = partial(self._shown.toast.say, self.tr("已办：{what}。").format(what=label(action.label)))
            self._attempts.run(lambda _reason: self._file.do(action), then=said)

    def _go(self, next_file: NextFile | None) -> None:
        following = self._file.next_page(next_file)
        if following is None:
            return
        if following.what == OPEN and following.entity_id is not None:
            self.entity_opened.emit(following.entity, following.entity_id, following.section)
        elif following.what == MAKE_CASE:
            self.make_case()
        else:
            wanted = page_requests.opening(
                following.kind,
                case_id=following.case_id,
                values=following.values,
                opened_from=following.opened_from,
            )
            self.page_wanted.emit(wanted)

    def _begin(self, code: str) -> None:
        self.page_wanted.emit(page_requests.opening(code, case_id=self._file.id))

    def _open(self, matter_id: UUID) -> None:
        self.entity_opened.emit("matter", matter_id, "")

    def _open_case(self) -> None:
        case = self._file.kind.case_of(self._file.view.matter)
        if case is not None:
            self.entity_opened.emit("case", case.id, "")

    def _fit(self, wide: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Shorten the words of the button where room is short."""
        self._wide = wide
        self._name_case()

    def _name_case(self) -> None:
        case = self._file.kind.case_of(self._file.view.matter)
        self.case_button.setVisible(case is not None)
        if case is not None:
            words = self.tr("案件 {number}") if self._wide else self.tr("案件")
            self.case_button.setText(words.format(number=case.number))
            self.case_button.setToolTip(case.title)
