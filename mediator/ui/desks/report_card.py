"""ReportCard: a matter of the station that is still open, with its next step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from mediator.services.lists.matter_lists import MatterRow
from mediator.ui.desks.owed_card import due_chip
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.widgets.cards import Card
from mediator.ui.widgets.chips import ChipRow
from mediator.ui.widgets.controls import push_button, row, text_label


def report_card(line: MatterRow, *, today: date, opened: Callable[[str, UUID, str], object]) -> Card:
    """Build the card; its button calls ``opened("matter", id, "")``."""
    chips = [(label(line.stage_label), Tone(line.tone))]
    if line.due is not None:
        chips.append(due_chip(line.due, today))
    go = partial(opened, "matter", line.id, "")
    button = push_button(QCoreApplication.translate("ReportCard", "打开"), on_click=go)
    button.setAccessibleDescription(line.title)
    card = Card()
    card.add(text_label(line.title, role="strong"))
    card.add(text_label(" · ".join(part for part in (line.number, label(line.category)) if part), role="note"))
    card.add(ChipRow(chips))
    card.body.addStretch(1)
    card.add(row(text_label(label(line.due.label) if line.due else "", stretch=True), button))
    return card
