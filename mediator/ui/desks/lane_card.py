"""LaneCard: the dealings with one partner of the office: open deadlines, letters received and letters sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from mediator.domain.text.dates import format_day
from mediator.services.lists.letters import Letter
from mediator.services.lists.matter_lists import OwedRow
from mediator.ui.desks.owed_card import due_chip
from mediator.ui.look.translation import label
from mediator.ui.widgets.cards import Card
from mediator.ui.widgets.chips import Chip
from mediator.ui.widgets.controls import clear_layout, column, push_button, row, text_label

FIRST = 4
Open = Callable[[str, UUID, str], object]
translate = QCoreApplication.translate


class LaneCard(Card):
    """Emits ``opened("matter", id, section)`` for a line; ``name`` is the organ, or its kind if none is entered."""

    def __init__(self, name: str, kind: str, *, opened: Open) -> None:
        super().__init__()
        self.name, self._opened = name, opened
        self._limit = FIRST
        self._shown: tuple[Sequence[OwedRow], Sequence[Letter], date] | None = None
        self.add(text_label(label(name), role="section"))
        if kind and kind not in name:
            self.add(text_label(label(kind), role="note"))
        self.lines = QVBoxLayout()
        self.lines.setSpacing(8)
        self.body.addLayout(self.lines)
        self.body.addStretch(1)

    def show_lane(self, owed: Sequence[OwedRow], letters: Sequence[Letter], *, today: date) -> None:
        """Show the open deadlines and the newest letters."""
        self._shown = (owed, letters, today)
        clear_layout(self.lines)
        incoming = [letter for letter in letters if letter.incoming]
        outgoing = [letter for letter in letters if not letter.incoming]
        self._part(translate("LaneCard", "到期和等回执"), [_owed_line(one, today, self._opened) for one in owed])
        self._part(translate("LaneCard", "来函"), [_letter_line(one, self._opened) for one in incoming])
        self._part(translate("LaneCard", "去函"), [_letter_line(one, self._opened) for one in outgoing])
        if max(len(owed), len(incoming), len(outgoing)) > self._limit:
            more = push_button(
                translate("LaneCard", "再看以前的"), role="quiet", icon="history", on_click=self.show_more
            )
            self.lines.addWidget(row(more, None))

    def show_more(self) -> None:
        """Show more lines of both."""
        self._limit += 20
        if self._shown is not None:
            owed, letters, today = self._shown
            self.show_lane(owed, letters, today=today)

    def _part(self, title: str, lines: Sequence[QWidget]) -> None:
        self.lines.addWidget(text_label(f"{title} {len(lines)}" if lines else title, role="strong"))
        if not lines:
            self.lines.addWidget(text_label(translate("LaneCard", "没有。"), role="note"))
        for place, line in enumerate(lines):
            if place < self._limit:
                self.lines.addWidget(line)
            else:
                line.deleteLater()


def _owed_line(owed: OwedRow, today: date, opened: Open) -> QWidget:
    words, tone = due_chip(owed.due, today)
    chip = Chip(words, tone=tone)
    go = partial(opened, "matter", owed.due.entity_id, owed.due.section)
    button = push_button(label(owed.due.button), on_click=go)
    button.setAccessibleDescription(owed.due.label)
    note = " · ".join(part for part in (owed.due.title, owed.due.number) if part)
    words_box = column(text_label(label(owed.due.label)), text_label(note, role="note"), spacing=2)
    return column(words_box, row(chip, None, button), spacing=4)


def _letter_line(letter: Letter, opened: Open) -> QWidget:
    answered = (
        translate("LaneCard", "{day}已回执").format(day=format_day(letter.answered_on)) if letter.answered_on else ""
    )
    note = " · ".join(part for part in (format_day(letter.day), letter.number, answered) if part)
    go = partial(opened, "matter", letter.matter_id, letter.section)
    button = push_button(translate("LaneCard", "打开"), role="quiet", on_click=go)
    button.setAccessibleDescription(letter.title)
    words = column(text_label(letter.title), text_label(note, role="note"), spacing=2)
    words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return row(words, button)
