"""MatterHead: the name of a matter, its kind and number, its case as a link, its stage and nearest clock as chips."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton

from mediator.domain.matter.kind import MatterKind, MatterSnapshot
from mediator.domain.workflows.shared.matter_parts import AWAITED
from mediator.services.dues.dues import DueRow
from mediator.services.files.matter_actions import Action
from mediator.services.papers.paper_states import PaperState
from mediator.ui.file.file_head import FileHead, term_chip
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.widgets.controls import push_button

UNTIMED, NEAR = ("waiting", AWAITED), 7
"""Deadline keys of what only waits; and how many days are near."""


class MatterHead(FileHead):
    """``case_wanted(UUID)`` opens the linked case, ``case_making`` begins one, ``paper_chosen(code)`` shows a paper.

    ``acting(Action)`` for an extra button of this kind of matter.
    """

    case_wanted = Signal(UUID)
    case_making = Signal()
    paper_chosen = Signal(str)
    acting = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._case_id: UUID | None = None
        self._number, self._choice, self._wide = "", False, True
        self.others.setToolTip(self.tr("这一步可以办的其他事"))
        self.action_buttons: dict[str, QPushButton] = {}
        self.case_button = push_button("", icon="folder-open", on_click=self._open_case)
        self.make_button = push_button(
            self.tr("转为案件"), icon="scale", shortcut="Ctrl+Shift+N", on_click=self.case_making.emit
        )
        self.make_button.setToolTip(self.tr("用这里的内容登记一件纠纷（Ctrl+Shift+N）"))
        self.paper_button = push_button("", icon="file-text", tip=self.tr("换一份文书看"))
        self._papers = QMenu(self.paper_button)
        self.paper_button.setMenu(self._papers)
        for button in (self.paper_button, self.case_button, self.make_button):
            self.tools.addWidget(button)

    def show_matter(
        self, matter: MatterSnapshot, kind: MatterKind[Any], *, clocks: Sequence[DueRow], today: date
    ) -> None:
        """Show what it is and how far it is."""
        self.title.say(matter.title or label(kind.label))
        organ = matter.organ.name if matter.organ else ""
        about = matter.case.title if matter.case else ""
        self.line.setText(" · ".join(part for part in (label(kind.label), matter.number, organ, about) if part))
        self.chips.show_chips(_chips(matter, kind, clocks, today))
        self._case_id = matter.case.id if matter.case else None
        self._number = matter.case.number if matter.case else ""
        self.case_button.setToolTip(about)
        self.case_button.setVisible(matter.case is not None)
        self._name_case()

    def show_actions(self, actions: Sequence[Action]) -> None:
        """A button for each thing that can be done besides the steps."""
        for action in actions:
            if action.code not in self.action_buttons:
                button = push_button(label(action.label), icon="list", on_click=partial(self.acting.emit, action))
                self.action_buttons[action.code] = button
                self.tools.addWidget(button)
        codes = {action.code for action in actions}
        for code, button in self.action_buttons.items():
            button.setVisible(code in codes)

    def show_papers(self, states: Sequence[PaperState], *, current: str) -> None:
        """Offer the papers that can be looked at; ``current`` is the one that is shown."""
        self._papers.clear()
        for state in states:
            self._papers.addAction(label(state.title), partial(self.paper_chosen.emit, state.code))
        shown = next((state.title for state in states if state.code == current), "")
        self.paper_button.setText(label(shown))
        self._choice = len(states) > 1
        self.paper_button.setVisible(self._choice and self._wide)

    def fit(self, *, wide: bool, paper: bool) -> None:
        """Where there is little room the buttons say less; papers are chosen in their own section then."""
        super().fit(wide=wide, paper=paper)
        self._wide = wide
        self.paper_button.setVisible(self._choice and wide)
        self._name_case()

    def _name_case(self) -> None:
        words = self.tr("案件 {number}") if self._wide else self.tr("案件")
        self.case_button.setText(words.format(number=self._number))

    def _open_case(self) -> None:
        if self._case_id is not None:
            self.case_wanted.emit(self._case_id)


def _chips(
    matter: MatterSnapshot, kind: MatterKind[Any], clocks: Sequence[DueRow], today: date
) -> list[tuple[str, Tone]]:
    stage = kind.procedure.stage(matter.stage)
    chips = [(label(stage.label), Tone(stage.tone))]
    if matter.category:
        chips.append((label(matter.category), Tone.NEUTRAL))
    nearest = next((clock for clock in clocks if clock.key not in UNTIMED), None)
    if nearest is not None:
        left = nearest.days_left(today)
        chips.append(term_chip(nearest.label, left, near=left <= NEAR))
    return chips
