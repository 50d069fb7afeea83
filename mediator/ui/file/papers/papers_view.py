"""PapersView: every paper the case needs with its state and its buttons."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.services.papers.paper_states import ARCHIVED, DRAFT, FINAL, MISSING, SIGNED, PaperState
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.widgets.cards import Card
from mediator.ui.widgets.chips import ChipRow
from mediator.ui.widgets.controls import clear_layout, column, push_button, text_label
from mediator.ui.widgets.flow_layout import FlowLayout

_TONES = {
    MISSING: Tone.WARN,
    DRAFT: Tone.NEUTRAL,
    FINAL: Tone.OK,
    SIGNED: Tone.OK,
    ARCHIVED: Tone.OK,
}


class PapersView(QWidget):
    """Emits ``printing``, ``saving``, ``finalising``, ``previewing`` and ``mending`` with the code of a paper."""

    printing = Signal(str)
    saving = Signal(str)
    finalising = Signal(str)
    previewing = Signal(str)
    mending = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._export = True
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)

    def show_states(self, states: Sequence[PaperState], *, export: bool = True) -> None:
        """Show the papers in the order of the file; without ``export`` they can only be looked at."""
        clear_layout(self._layout)
        self._export = export
        for state in states:
            self._layout.addWidget(self._card(state))

    def state_word(self, state: str) -> str:
        """Return the state in words."""
        words = {
            MISSING: self.tr("还缺内容"),
            DRAFT: self.tr("可以定稿"),
            FINAL: self.tr("已定稿"),
            SIGNED: self.tr("已签署"),
            ARCHIVED: self.tr("已归档"),
        }
        return words[state]

    def _card(self, state: PaperState) -> Card:
        chips = [(self.state_word(state.state), _TONES[state.state])]
        if state.required:
            chips.append((self.tr("必备"), Tone.NEUTRAL))
        card = Card()
        card.add(column(text_label(label(state.title), role="strong"), ChipRow(chips), spacing=4))
        if state.missing:
            first = state.missing[0]
            mend = push_button(
                first.message, role="quiet", icon="arrow-right", on_click=partial(self.mending.emit, first)
            )
            card.add(mend)
        tools = QWidget()
        tools.setProperty("role", "clear")
        flow = FlowLayout(tools)
        entries = [(self.tr("看看"), "eye", self.previewing)]
        if self._export:
            entries += [(self.tr("打印"), "printer", self.printing), (self.tr("存成PDF"), "download", self.saving)]
        if self._export and state.state == DRAFT:
            entries.append((self.tr("定稿"), "file-check", self.finalising))
        for words, icon, signal in entries:
            button = push_button(words, role="quiet", icon=icon, on_click=partial(signal.emit, state.code))
            button.setAccessibleName(self.tr("{what}《{title}》").format(what=words, title=label(state.title)))
            flow.addWidget(button)
        card.add(tools)
        return card
