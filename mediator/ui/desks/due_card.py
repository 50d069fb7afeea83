"""DueCard: a deadline as one line: icon, sentence, its case, a chip with the days left, and a button."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout

from mediator.domain.text.dates import format_day
from mediator.services.lists.agenda import Sitting
from mediator.services.lists.today import DueItem
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.widgets.cards import Card
from mediator.ui.widgets.chips import ChipRow
from mediator.ui.widgets.controls import icon_label, push_button, text_label
from mediator.ui.widgets.refits import Refits

_SIGNS = {Tone.BAD: "circle-alert", Tone.WARN: "clock", Tone.NEUTRAL: "circle-dot"}
NARROW_EMS = 40


class DueCard(Refits, Card):
    """Calls ``act`` from its button; narrower than NARROW_EMS characters, chip and button stand below the words."""

    PART = "line"

    def __init__(  # noqa: PLR0913 - the parts of a line
        self,
        sentence: str,
        note: str,
        *,
        chip: str,
        tone: Tone,
        button: str,
        act: Callable[[], object],
        sign: str = "",
    ) -> None:
        super().__init__()
        self.sentence, self.note = text_label(sentence, role="strong"), text_label(note, role="note")
        self.chip = ChipRow([(chip, tone)] if chip else [])
        self.button = push_button(button, on_click=act)
        self.button.setAccessibleDescription(f"{sentence} {note}")
        self.chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.sentence)
        words.addWidget(self.note)
        self.line = QHBoxLayout()
        self.line.setSpacing(14)
        first = QHBoxLayout()
        first.setSpacing(14)
        first.addWidget(icon_label(sign or _SIGNS.get(tone, "info"), tone=tone, scale=1.3))
        first.addLayout(words, 1)
        self.line.addLayout(first, 1)
        side = QHBoxLayout()
        side.setSpacing(14)
        side.addWidget(self.chip)
        side.addWidget(self.button)
        side.addStretch()
        self.line.addLayout(side)
        self.body.addLayout(self.line)

    def refit(self) -> None:
        """Fit the parts into the present size."""
        narrow = self.width() < NARROW_EMS * self.fontMetrics().horizontalAdvance("国")
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self.line.direction() != direction:
            self.line.setDirection(direction)


def due_card(item: DueItem, *, act: Callable[[], object]) -> DueCard:
    """Build the card of a deadline or of a waiting item; its button calls ``act``."""
    note = " · ".join(part for part in (item.title, item.number) if part)
    return DueCard(item.sentence, note, chip=_chip(item.chip), tone=Tone(item.tone), button=label(item.button), act=act)


def _chip(words: str) -> str:
    """The days waited or left, in the language of the window."""
    translate = QCoreApplication.translate
    counted = {
        "等了": translate("DueCard", "等了{n}天"),
        "已过": translate("DueCard", "已过{n}天"),
        "还剩": translate("DueCard", "还剩{n}天"),
    }
    days = "".join(sign for sign in words if sign.isdigit())
    return counted[words[:2]].format(n=days) if days else label(words)


def sitting_card(sitting: Sitting, *, today: date, act: Callable[[], object]) -> DueCard:
    """Build the card of a coming sitting; its button calls ``act``."""
    translate = QCoreApplication.translate
    left = (sitting.day - today).days
    near = {0: translate("TodayTab", "今天"), 1: translate("TodayTab", "明天"), 2: translate("TodayTab", "后天")}
    when = " ".join(part for part in (near.get(left, format_day(sitting.day)), sitting.time) if part)
    sentence = translate("TodayTab", "{when}，{what}").format(when=when, what=label(sitting.what))
    note = " · ".join(part for part in (sitting.title, sitting.place) if part)
    chip = near.get(left) or translate("TodayTab", "{n}天后").format(n=left)
    tone = Tone.WARN if left == 0 else Tone.ACCENT
    return DueCard(sentence, note, chip=chip, tone=tone, button=translate("TodayTab", "准备"), act=act, sign="calendar")
