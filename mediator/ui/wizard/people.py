"""WizardPeople: who mediates and who registers, one card a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit

from mediator.domain.office.set_up import DUTIES, MediatorEntry, SetUp, mediator_problems
from mediator.domain.text.texts import clean_name
from mediator.ui.look.translation import label
from mediator.ui.widgets.captioned import Captioned
from mediator.ui.wizard.cards_page import CardsPage, EntryCard, OnRemove


class PersonCard(EntryCard):
    """One person of the office."""

    def __init__(self, entry: MediatorEntry | None, on_remove: OnRemove, *, committees: Sequence[str]) -> None:
        super().__init__()
        entry = entry or MediatorEntry()
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
        self.boxes = {"name": self.name_box}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        for number, box in enumerate(boxes):
            box.input.setAccessibleName(box.caption.text())
            grid.addWidget(box, number // 2, number % 2)
        self.body.addLayout(grid)
        self.offer_removal(self.tr("去掉这位"), on_remove)
        self.name.textEdited.connect(self._change)
        self.certificate.textEdited.connect(self._change)
        self.committee.activated.connect(self._change)
        self.duty.activated.connect(self._change)

    def entry(self) -> MediatorEntry:
        """What stands here."""
        return MediatorEntry(
            name=clean_name(self.name.text()),
            certificate=clean_name(self.certificate.text()),
            committee=self.committee.currentText(),
            duty=str(self.duty.currentData()),
        )

    def is_blank(self) -> bool:
        """True if nothing was typed here."""
        return not self.name.text().strip() and not self.certificate.text().strip()

    def _change(self, _value: object = None) -> None:
        self.name_box.say("")
        self.changed.emit()


class WizardPeople(CardsPage[PersonCard]):
    """One mediator at least; empty cards are left out."""

    def __init__(self, answers: SetUp) -> None:
        super().__init__(partial(PersonCard, committees=[entry.short_name for entry in answers.committees]))
        self.title = self.tr("调解员和登记员")
        self.lay_out(
            intro=self.tr("写上办案的人，登记时点一下名字就行。以后可以在名册里增减。"),
            more=self.tr("再加一位"),
            icon="user-plus",
            entries=answers.mediators,
        )

    def check(self) -> bool:
        filled = [card for card in self.cards if not card.is_blank()]
        return self.say(mediator_problems(tuple(card.entry() for card in filled)), filled or self.cards)

    def collect(self, answers: SetUp) -> SetUp:
        return replace(answers, mediators=tuple(card.entry() for card in self.cards if not card.is_blank()))
