"""The office's own pages of the wizard: committees with their numbers, and where people come to."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from mediator.domain.case.file_numbers import format_number
from mediator.domain.office.set_up import (
    SUGGESTED_STATIONS,
    CommitteeEntry,
    SetUp,
    committee_problems,
    suggested_short_name,
)
from mediator.domain.text.texts import clean_name
from mediator.ui.look.translation import label
from mediator.ui.widgets.captioned import Captioned
from mediator.ui.widgets.controls import push_button, row, text_label
from mediator.ui.widgets.flow_layout import FlowLayout
from mediator.ui.widgets.growing_edit import GrowingEdit
from mediator.ui.wizard.cards_page import CardsPage, EntryCard, OnRemove
from mediator.ui.wizard.page import WizardPage

MOST_CASES = 99999


class CommitteeCard(EntryCard):
    """One committee; its example number follows what is typed."""

    def __init__(self, entry: CommitteeEntry | None, on_remove: OnRemove, *, year: int) -> None:
        super().__init__()
        entry = entry or CommitteeEntry()
        self._year = year
        self._short_is_own = bool(entry.short_name)
        self.name, self.short_name, self.first = QLineEdit(entry.name), QLineEdit(entry.short_name), QSpinBox()
        self.phone = QLineEdit(entry.phone)
        self.name.setPlaceholderText(self.tr("如：启东市王鲍镇人民调解委员会"))
        self.first.setRange(1, MOST_CASES)
        self.first.setValue(entry.first)
        self.example = text_label("", role="strong")
        self.boxes = {
            "name": Captioned(self.tr("全称"), self.name),
            "short_name": Captioned(self.tr("编号用的简称"), self.short_name),
            "first": Captioned(self.tr("今年第一件从第几号起"), self.first),
            "phone": Captioned(self.tr("电话（印在告知书上）"), self.phone),
        }
        for box in self.boxes.values():
            box.input.setAccessibleName(box.caption.text())
        numbers = row(self.boxes["short_name"], self.boxes["first"], spacing=16)
        self.add(self.boxes["name"], numbers, self.example, self.boxes["phone"])
        self.offer_removal(self.tr("去掉这个"), on_remove)
        self.name.textEdited.connect(self._follow_name)
        self.short_name.textEdited.connect(self._own_short_name)
        self.first.valueChanged.connect(self._show_example)
        self.name.returnPressed.connect(self.short_name.setFocus)
        self.short_name.returnPressed.connect(self.first.setFocus)
        self.phone.textEdited.connect(self.changed)
        self._show_example()

    def entry(self) -> CommitteeEntry:
        """What stands here."""
        return CommitteeEntry(
            name=clean_name(self.name.text()),
            short_name=clean_name(self.short_name.text()),
            phone=clean_name(self.phone.text()),
            first=self.first.value(),
        )

    def _follow_name(self, text: str) -> None:
        if not self._short_is_own:
            self.short_name.setText(suggested_short_name(clean_name(text)))
        self._show_example()

    def _own_short_name(self, text: str) -> None:
        self._short_is_own = bool(text)
        self._show_example()

    def _show_example(self) -> None:
        entry = self.entry()
        number = format_number(self._year, entry.short_name or "…", entry.first)
        self.example.setText(self.tr("下一件的卷号：{number}").format(number=number))
        for box in self.boxes.values():
            box.say("")
        self.changed.emit()


class WizardCommittees(CardsPage[CommitteeCard]):
    """One committee at least: the town's, and the villages' if they keep their own numbers."""

    def __init__(self, answers: SetUp, *, year: int) -> None:
        super().__init__(partial(CommitteeCard, year=year))
        self.title = self.tr("人民调解委员会")
        self.lay_out(
            intro=self.tr("写上调委会的全称和简称，卷号由程序依次编，不会重号。"),
            more=self.tr("再加一个调委会"),
            icon="plus",
            entries=answers.committees,
        )

    def check(self) -> bool:
        return self.say(committee_problems(self._entries()), self.cards)

    def collect(self, answers: SetUp) -> SetUp:
        return replace(answers, committees=tuple(entry for entry in self._entries() if entry != CommitteeEntry()))

    def _entries(self) -> tuple[CommitteeEntry, ...]:
        return tuple(card.entry() for card in self.cards)


class WizardStations(WizardPage):
    """One reception point a line; none is fine for a village."""

    def __init__(self, answers: SetUp) -> None:
        super().__init__("")
        self.title = self.tr("接待点")
        self.names = GrowingEdit("\n".join(answers.stations), least=4)
        self.names.setAccessibleName(self.tr("接待点"))
        self.names.textChanged.connect(self.changed)
        self.names.finished.connect(self.changed)
        intro = self.tr("群众到哪里来找您调解？一行写一个；只有一间办公室的，可以不写。")
        suggestions = QWidget()
        suggestions.setProperty("role", "clear")
        flow = FlowLayout(suggestions, spacing=4)
        self.suggestions = [
            push_button(label(name), role="quiet", icon="plus", on_click=partial(self.append, name))
            for name in SUGGESTED_STATIONS
        ]
        for button in self.suggestions:
            flow.addWidget(button)
        for part in (text_label(intro), self.names, suggestions):
            self.body.addWidget(part)
        self.setFocusProxy(self.names)

    def append(self, name: str) -> None:
        """Add a line, unless it stands there already."""
        lines = self._lines()
        if name not in lines:
            self.names.setPlainText("\n".join((*lines, name)))

    def collect(self, answers: SetUp) -> SetUp:
        return replace(answers, stations=self._lines())

    def _lines(self) -> tuple[str, ...]:
        lines = (clean_name(line) for line in self.names.toPlainText().splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))
