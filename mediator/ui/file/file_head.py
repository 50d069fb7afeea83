"""FileHead: the name of an open file, a line on who and what, its state in chips, and the buttons of every section."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from mediator.domain.workflow import Move
from mediator.services.papers.paper_states import PaperState
from mediator.ui.file.file_kind import Heading
from mediator.ui.look.translation import label
from mediator.ui.widgets.chips import ChipRow
from mediator.ui.widgets.controls import push_button, text_label
from mediator.ui.widgets.flow_layout import FlowLayout
from mediator.ui.widgets.title_label import TitleLabel

MOST_WIDTH = (1 << 24) - 1
"""QWIDGETSIZE_MAX: no bound."""


class FileHead(QWidget):
    """Emits ``aside_taken(Move)`` for another step and ``paper_chosen(code)`` for a paper to look at.

    Emits ``printing``, ``undoing``, ``correcting`` and ``switching`` for their buttons, ``fitted(wide)`` when the room
    changes.
    """

    aside_taken = Signal(object)
    paper_chosen = Signal(str)
    fitted = Signal(bool)
    printing = Signal()
    undoing = Signal()
    correcting = Signal()
    switching = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.title = TitleLabel()
        self.line = text_label("", role="note")
        self.chips = ChipRow()
        self.others = push_button(self.tr("其他办理"), icon="ellipsis")
        self._menu = QMenu(self.others)
        self.others.setMenu(self._menu)
        self._moves: tuple[Move[Any], ...] = ()
        self._wide, self.can_undo, self.can_correct, self._choice = True, False, False, False
        self.undo_entry = self._entry(self.tr("撤销上一步"), "Ctrl+Z", self.undoing)
        self.undo = push_button(self.tr("撤销上一步"), icon="undo-2", shortcut="Ctrl+Z", on_click=self.undoing.emit)
        self.correct_entry = self._entry(self.tr("更正"), "Ctrl+R", self.correcting)
        self.correct = self._correct_button()
        self.print_button = push_button(self.tr("打印"), icon="printer", shortcut="Ctrl+P", on_click=self.printing.emit)
        tools = QWidget()
        tools.setProperty("role", "clear")
        self.tools = FlowLayout(tools)
        self.switch = push_button(self.tr("看打印样子"), icon="eye", on_click=self.switching.emit)
        self.switch.setToolTip(self.tr("在填写和打印样子之间切换（F6）"))
        self.paper_button = push_button("", icon="file-text", tip=self.tr("换一份文书看"))
        self._papers = QMenu(self.paper_button)
        self.paper_button.setMenu(self._papers)
        for button in (self.switch, self.print_button, self.others, self.undo, self.correct, self.paper_button):
            self.tools.addWidget(button)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.setSpacing(8)
        self._below.addWidget(self.chips, 1)
        self._below.addWidget(tools)
        self._top = QHBoxLayout()
        self._top.setSpacing(12)
        self._top.addWidget(self.title, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 10, 24, 8)
        layout.setSpacing(4)
        layout.addLayout(self._top)
        layout.addWidget(self.line)
        layout.addLayout(self._below)

    def _entry(self, words: str, keys: str, signal: SignalInstance) -> QAction:
        entry = QAction(words, self, shortcut=QKeySequence(keys))
        entry.triggered.connect(signal)
        return entry

    def _correct_button(self) -> QPushButton:
        tip, go = self.tr("更正登记日期、调委会和各步的日期，归档以后也可以"), self.correcting.emit
        return push_button(self.tr("更正"), icon="pencil", shortcut="Ctrl+R", tip=tip, on_click=go)

    def show_heading(self, heading: Heading) -> None:
        """Show the name and the state of the file."""
        self.title.say(heading.title)
        self.others.setToolTip(heading.others)
        self.line.setText(heading.line)
        self.chips.show_chips(heading.chips)

    def show_papers(self, states: Sequence[PaperState], *, current: str) -> None:
        """Offer the papers in the menu; ``current`` is the one shown."""
        self._papers.clear()
        for state in states:
            self._papers.addAction(label(state.title), partial(self.paper_chosen.emit, state.code))
        self.paper_button.setText(label(next((state.title for state in states if state.code == current), "")))
        self._choice = len(states) > 1
        self.paper_button.setVisible(self._choice and self._wide)

    def show_asides(self, moves: Iterable[Move[Any]]) -> None:
        """Offer the steps beside the main one."""
        self._moves = tuple(moves)
        self._fill()

    def let_undo(self, *, can: bool) -> None:
        """Show or hide the button that takes the last step back."""
        self.can_undo = can
        self._fill()

    def let_correct(self, *, can: bool) -> None:
        """Show or hide the button that opens the section of corrections."""
        self.can_correct = can
        self._fill()

    def fit(self, *, wide: bool, paper: bool) -> None:
        """Use one row of chips and buttons if there is room; ``paper`` is True while the paper is in front.

        Without room the chips stand beside the title and 撤销 moves into the menu. A long title wraps where there is
        room; else it is one line cut with …, its tooltip whole, and papers are chosen in their own section.
        """
        self.title.keep_to_one_line(one_line=not wide)
        if wide != self._wide:
            self._wide = wide
            self.fitted.emit(wide)
            if wide:
                self._below.insertWidget(0, self.chips, 1)
            else:
                self._top.addWidget(self.chips)
            self._fill()
        self.paper_button.setVisible(self._choice and wide)
        self.chips.setMaximumWidth(MOST_WIDTH if wide else self.width() // 2)
        self.line.setVisible(wide)
        self.switch.setVisible(not wide)
        self.switch.setText(self.tr("回到填写") if paper else self.tr("看打印样子"))

    def _fill(self) -> None:
        """Fill the menu and place 撤销 and 更正; an entry has its own shortcut, as a hidden button has none."""
        self._menu.clear()
        for move in self._moves:
            self._menu.addAction(label(move.label), partial(self.aside_taken.emit, move))
        entries = ((self.can_correct, self.correct, self.correct_entry), (self.can_undo, self.undo, self.undo_entry))
        for can, button, entry in entries:
            self.removeAction(entry)
            if can and not self._wide:
                self._menu.addAction(entry)
                self.addAction(entry)
            button.setVisible(can and self._wide)
        self.others.setVisible(not self._menu.isEmpty())

    def name_print(self, words: str) -> None:
        """Set the words of the print button."""
        words = words or self.tr("打印")
        if words != self.print_button.text():
            self.print_button.setText(words)
            self.print_button.setShortcut("Ctrl+P")
