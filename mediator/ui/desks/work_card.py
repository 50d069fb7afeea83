"""WorkCard: one open case: its name, its chips, its next step and the button that opens it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from mediator.domain.law.clocks import Due, warns
from mediator.services.lists.station import WorkRow
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.widgets.cards import Card
from mediator.ui.widgets.chips import ChipRow
from mediator.ui.widgets.controls import push_button, row, text_label

_RISK_TONES = {"红": Tone.BAD, "橙": Tone.WARN, "黄": Tone.WARN, "蓝": Tone.ACCENT}


class WorkCard(Card):
    """Emits ``opened(id)`` from its button."""

    def __init__(self, work: WorkRow, *, today: date, opened: Callable[[UUID], object]) -> None:
        super().__init__()
        self.work = work
        self.title = text_label(work.title, role="strong")
        self.note = text_label(f"{work.number} · {label(work.dispute_type)}", role="note")
        self.chips = ChipRow(_chips(work, today=today))
        self.sentence = text_label(label(work.step.sentence), stretch=True)
        self.button = push_button(label(work.step.button), on_click=lambda: opened(work.id))
        self.button.setAccessibleDescription(work.title)
        self.add(self.title, self.note, self.chips)
        self.body.addStretch(1)
        self.add(row(self.sentence, self.button))


def left_words(due: Due, *, today: date) -> tuple[str, Tone]:
    """The time left of a term, with the tone of the chip."""
    left = due.days_left(today)
    if left < 0:
        words = QCoreApplication.translate("WorkCard", "调解期限已过{n}天")
        return words.format(n=-left), Tone.BAD
    if left == 0:
        return QCoreApplication.translate("WorkCard", "调解期限今天到"), Tone.BAD
    words = QCoreApplication.translate("WorkCard", "调解期限还剩{n}天")
    return words.format(n=left), Tone.WARN if warns("mediation", due, today=today) else Tone.NEUTRAL


def _chips(work: WorkRow, *, today: date) -> list[tuple[str, Tone]]:
    chips = []
    if work.risk:
        words = QCoreApplication.translate("WorkCard", "{colour}色风险").format(colour=label(work.risk))
        chips.append((words, _RISK_TONES.get(work.risk, Tone.NEUTRAL)))
    if work.due is not None:
        chips.append(left_words(work.due, today=today))
    elif work.lane == "intake":
        words = QCoreApplication.translate("WorkCard", "{day}登记")
        chips.append((words.format(day=f"{work.registered_on:%m-%d}"), Tone.NEUTRAL))
    return chips
