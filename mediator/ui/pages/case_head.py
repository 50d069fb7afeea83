"""CaseHead: the name of the case large, who and what below, its state in chips, and what can always be done."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from mediator.domain.case_sections import asides
from mediator.domain.clocks import DEFAULT_TERMS
from mediator.domain.workflows.case import CASE
from mediator.ui.chips import ChipRow
from mediator.ui.controls import push_button, text_label
from mediator.ui.flow_layout import FlowLayout
from mediator.ui.pages.case_file import CaseView
from mediator.ui.tokens import Tone
from mediator.ui.translation import label

TERMS = ("mediation", "extension", "labour")
RISKS = {"红": Tone.BAD, "橙": Tone.WARN, "黄": Tone.WARN, "蓝": Tone.ACCENT}


class CaseHead(QWidget):
    """``aside_taken(Move)`` when another step was chosen, ``printing`` and ``undoing`` for their buttons."""

    aside_taken = Signal(object)
    printing = Signal()
    undoing = Signal()
    switching = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.title = text_label("", role="title")
        self.line = text_label("", role="note")
        self.chips = ChipRow()
        self.others = push_button(self.tr("其他办理"), icon="ellipsis", tip=self.tr("不予受理、终止、撤回、作废等"))
        self._menu = QMenu(self.others)
        self.others.setMenu(self._menu)
        self.undo = push_button(self.tr("撤销上一步"), icon="undo-2", shortcut="Ctrl+Z", on_click=self.undoing.emit)
        self.print_button: QPushButton = push_button(
            self.tr("打印"), icon="printer", shortcut="Ctrl+P", on_click=self.printing.emit
        )
        tools = QWidget()
        tools.setProperty("role", "clear")
        flow = FlowLayout(tools)
        self.switch = push_button(
            self.tr("看打印样子"),
            icon="eye",
            tip=self.tr("在填写和打印样子之间切换（F6）"),
            on_click=self.switching.emit,
        )
        for button in (self.switch, self.print_button, self.others, self.undo):
            flow.addWidget(button)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.setSpacing(8)
        self._below.addWidget(self.chips, 1)
        self._below.addWidget(tools)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 10, 24, 8)
        layout.setSpacing(4)
        layout.addWidget(self.title)
        layout.addWidget(self.line)
        layout.addLayout(self._below)

    def show_view(self, view: CaseView, *, today: date, can_undo: bool) -> None:
        """Show the case."""
        case = view.case
        self.title.setText(case.title)
        people = "、".join(mediator.name for mediator in case.mediators)
        mediators = self.tr("调解员{names}").format(names=people) if people else ""
        self.line.setText(" · ".join(part for part in (case.number, label(case.source), mediators) if part))
        self.chips.show_chips(self._chips(view, today))
        self.undo.setVisible(can_undo)
        self._menu.clear()
        for move in asides(case):
            self._menu.addAction(label(move.label), partial(self.aside_taken.emit, move))
        self.others.setVisible(bool(asides(case)))

    def fit(self, *, wide: bool, paper: bool) -> None:
        """One row of chips and buttons if there is room, else two; ``paper`` says that the paper is in front."""
        direction = QBoxLayout.Direction
        self._below.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self.line.setVisible(wide)
        self.switch.setVisible(not wide)
        self.switch.setText(self.tr("回到填写") if paper else self.tr("看打印样子"))

    def name_print(self, words: str) -> None:
        """What the print button prints now."""
        self.print_button.setText(words or self.tr("打印"))
        self.print_button.setShortcut("Ctrl+P")

    def _chips(self, view: CaseView, today: date) -> list[tuple[str, Tone]]:
        case = view.case
        stage = CASE.stage(case.stage)
        chips = [(label(stage.label), Tone(stage.tone))]
        if case.risk:
            chips.append(
                (self.tr("{colour}色风险").format(colour=label(case.risk)), RISKS.get(case.risk, Tone.NEUTRAL))
            )
        for clock in view.clocks:
            if clock.key in TERMS:
                left = clock.due.days_left(today)
                words = self.tr("{name}还剩{days}天") if left >= 0 else self.tr("{name}已超过{days}天")
                tone = Tone.BAD if left < 0 else Tone.WARN if left <= DEFAULT_TERMS.warn_days else Tone.NEUTRAL
                chips.append((words.format(name=label(clock.label), days=abs(left)), tone))
        there, needed = view.complete
        words = self.tr("卷宗{there}/{needed}齐").format(there=there, needed=needed)
        chips.append((words, Tone.OK if there == needed else Tone.NEUTRAL))
        return chips
