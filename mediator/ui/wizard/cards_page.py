"""CardsPage: a page of the first start on which one card stands for each entry, with one at least."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from mediator.domain.problems import Problem
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.widgets.captioned import Captioned
from mediator.ui.widgets.cards import Card
from mediator.ui.widgets.controls import push_button, row, text_label
from mediator.ui.wizard.page import WizardPage

OnRemove = Callable[[QWidget], object] | None


class EntryCard(Card):
    """One entry; ``boxes`` are the inputs that a problem can lead to, by name."""

    changed = Signal()
    name: QLineEdit
    boxes: Mapping[str, Captioned]

    def offer_removal(self, words: str, on_remove: OnRemove) -> None:
        """A button that takes the card away, unless it has to stay."""
        if on_remove is not None:
            remove = push_button(words, role="quiet", icon="trash-2", on_click=partial(on_remove, self))
            self.add(row(None, remove))


C = TypeVar("C", bound=EntryCard)


class CardsPage(WizardPage, Generic[C]):
    """``card`` makes the card of an entry, or of None an empty one."""

    def __init__(self, card: Callable[[Any, OnRemove], C]) -> None:
        super().__init__("")
        self._card = card
        self.cards: list[C] = []

    def lay_out(self, *, intro: str, more: str, icon: str, entries: Sequence[object]) -> None:
        """A sentence, a card for each entry, or one empty card, and a button for one more."""
        self.body.addWidget(text_label(intro))
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.body.addLayout(self._list)
        self.add = push_button(more, icon=icon, on_click=self.add_card)
        self.body.addWidget(row(self.add, None))
        for entry in entries or (None,):
            self._add(entry)

    def begin(self) -> None:
        self.cards[0].name.setFocus()

    def add_card(self) -> None:
        """An empty card for one more."""
        self._add(None)
        self.cards[-1].name.setFocus()

    def say(self, problems: Sequence[Problem], cards: Sequence[C]) -> bool:
        """Name each problem at its input on one of these cards; True if there is none."""
        for problem in reversed(problems):
            name, _, number = problem.field.partition(".")
            box = cards[int(number)].boxes[name]
            box.say(label(problem.message), tone=Tone.BAD)
            box.setFocus()
        return not problems

    def _add(self, entry: object) -> None:
        card = self._card(entry, self._remove if self.cards else None)
        card.changed.connect(self.changed)
        self.cards.append(card)
        self._list.addWidget(card)

    def _remove(self, card: QWidget) -> None:
        self.cards = [kept for kept in self.cards if kept is not card]
        card.hide()
        card.deleteLater()
        self.cards[-1].name.setFocus()
        self.changed.emit()
