"""WizardPeople: the mediators and registrars, one card for each person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from mediator.domain.office.set_up import DUTIES, MediatorEntry, SetUp, mediator_problems
from mediator.domain.text.texts import clean_name
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.widgets.captioned import Captioned
from mediator.ui.widgets.cards import Card
from mediator.ui.widgets.controls import push_button, row, text_label
from mediator.ui.wizard.page import WizardPage


class PersonCard(Card):
    """One person of the office."""

    changed = Signal()

    def __init__(
        self, entry: MediatorEntry, *, committees: Sequence[str], on_remove: Callable[[QWidget], object] | None
    ) -> None:
        super().__init__()
        self.name, self.certificate = QLineEdit(entry.name), QLineEdit(entry.certificate)
        self.committee, self.duty = QComboBox(), QComboBox()
        self.committee.addItems(list(committees))
        self.committee.setCurrentText(entry.committee)
        for duty in DUTIES:
            self.duty.addItem(label(duty), duty)
        self.duty.setCurrentIndex(max(0, self.duty.findData(entry.duty)))
        boxes = (
            Captioned(self.tr("姓名"), self.name),
            Captioned(self.tr("职务"), self.duty),
            Captioned(self.tr("调解员证号（可以不填）"), self.certificate),
            Captioned(self.tr("所在调委会"), self.committee),
        )
        self.name_box = boxes[0]
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        for number, box in enumerate(boxes):
            box.input.setAccessibleName(box.caption.text())
            grid.addWidget(box, number // 2, number % 2)
        self.body.addLayout(grid)
        if on_remove is not None:
            remove = push_button(self.tr("去掉这位"), role="quiet", icon="trash-2", on_click=partial(on_remove, self))
            self.add(row(None, remove))
        self.name.textEdited.connect(self._change)
        self.certificate.textEdited.connect(self._change)
        self.committee.activated.connect(self._change)
        self.duty.activated.connect(self._change)

    def entry(self) -> MediatorEntry:
        """Return what is typed."""
        return MediatorEntry(
            name=clean_name(self.name.text()),
            certificate=clean_name(self.certificate.text()),
            committee=self.committee.currentText(),
            duty=str(self.duty.currentData()),
        )

    def is_blank(self) -> bool:
        """Return True if nothing was typed."""
        return not self.name.text().strip() and not self.certificate.text().strip()

    def _change(self, _value: object = None) -> None:
        self.name_box.say("")
        self.changed.emit()


class WizardPeople(WizardPage):
    """Needs at least one mediator; empty cards are left out."""

    def __init__(self, answers: SetUp) -> None:
        super().__init__("")
        self.title = self.tr("调解员和登记员")
        self._committees = [entry.short_name for entry in answers.committees]
        self.body.addWidget(text_label(self.tr("写上办案的人，登记时点一下名字就行。以后可以在名册里增减。")))
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.body.addLayout(self._list)
        self.add = push_button(self.tr("再加一位"), icon="user-plus", on_click=self.add_card)
        self.body.addWidget(row(self.add, None))
        self.cards: list[PersonCard] = []
        for entry in answers.mediators or (MediatorEntry(),):
            self._add(entry)

    def begin(self) -> None:
        self.cards[0].name.setFocus()

    def add_card(self) -> None:
        """Add an empty card."""
        self._add(MediatorEntry())
        self.cards[-1].name.setFocus()

    def check(self) -> bool:
        filled = [card for card in self.cards if not card.is_blank()]
        problems = mediator_problems(tuple(card.entry() for card in filled))
        for problem in reversed(problems):
            number = int(problem.field.partition(".")[2])
            box = (filled or self.cards)[number].name_box
            box.say(label(problem.message), tone=Tone.BAD)
            box.setFocus()
        return not problems

    def collect(self, answers: SetUp) -> SetUp:
        return replace(answers, mediators=tuple(card.entry() for card in self.cards if not card.is_blank()))

    def _add(self, entry: MediatorEntry) -> None:
        card = PersonCard(entry, committees=self._committees, on_remove=self._remove if self.cards else None)
        card.changed.connect(self.changed)
        self.cards.append(card)
        self._list.addWidget(card)

    def _remove(self, card: QWidget) -> None:
        self.cards = [kept for kept in self.cards if kept is not card]
        card.hide()
        card.deleteLater()
        self.cards[-1].name.setFocus()
        self.changed.emit()
