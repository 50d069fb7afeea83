"""OwedCard: an open deadline of a matter as a line with its button."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from mediator.domain.workflows.shared.matter_parts import AWAITED
from mediator.services.dues.dues import DueRow
from mediator.services.lists.matter_lists import OwedRow
from mediator.ui.desks.due_card import DueCard
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label

NEAR = 7


def owed_card(owed: OwedRow, *, today: date, opened: Callable[[str, UUID, str], object]) -> DueCard:
    """Build the card; its button calls ``opened("matter", id, section)``."""
    due = owed.due
    chip, tone = due_chip(due, today)
    note = " · ".join(part for part in (due.title, due.number, owed.organ) if part)
    act = partial(opened, "matter", due.entity_id, due.section)
    return DueCard(due.sentence(today), note, chip=chip, tone=tone, button=label(due.button), act=act)


def due_chip(due: DueRow, today: date) -> tuple[str, Tone]:
    """The days left until a deadline, or the days waited for a receipt, with the tone of the chip."""
    left = due.days_left(today)
    if due.key == AWAITED:
        return QCoreApplication.translate("DueCard", "等了{n}天").format(n=-left), Tone.NEUTRAL
    return left_chip(left)


def left_chip(left: int) -> tuple[str, Tone]:
    """The days left in words, with the tone of the chip."""
    if left < 0:
        return QCoreApplication.translate("OwedCard", "已过{n}天").format(n=-left), Tone.BAD
    if left == 0:
        return QCoreApplication.translate("OwedCard", "今天"), Tone.WARN
    words = QCoreApplication.translate("OwedCard", "还剩{n}天").format(n=left)
    return words, Tone.WARN if left <= NEAR else Tone.NEUTRAL
