"""The wizard pages of the office: committees with their case numbers, and reception points."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSpinBox, QVBoxLayout, QWidget

from mediator.domain.case.file_numbers import format_number
from mediator.domain.office.set_up import (
    SUGGESTED_STATIONS,
    CommitteeEntry,
    SetUp,
    committee_problems,
    suggested_short_name,
)
from mediator.domain.text.texts import clean_name
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.widgets.captioned import Captioned
from mediator.ui.widgets.cards import Card
from mediator.ui.widgets.controls import push_button, row, text_label
from mediator.ui.widgets.flow_layout import FlowLayout
from mediator.ui.widgets.growing_edit import GrowingEdit
from mediator.ui.wizard.page import WizardPage

MOST_CASES = 99999


class CommitteeCard(Card):
    """One committee; its example number follows what is typed."""

    changed = Signal()

    def __init__(self, entry: CommitteeEntry, *, year: int, on_remove: Callable[[QWidget], object] | None) -> None:
        super().__init__()
        self._year = year
        self._short_is_own = bool(entry.short_name)
        self.name, self.short_name, self.first = QLineEdit(entry.name), QLineEdit(entry.short_name), QSpinBox()
        self.name.setPlaceholderText(self.tr("如：启东市王鲍镇人民调解委员会"))
        self.first.setRange(1, MOST_CASES)
        self.first.setValue(entry.first)
        self.example = text_label("", role="strong")
        self.boxes = {
            "name": Captioned(self.tr("全称"), self.name),
            "short_name": Captioned(self.tr("编号用的简称"), self.short_name),
            "first": Captioned(self.tr("今年第一件从第几号起"), self.first),
        }
        for box in self.boxes.values():
            box.input.setAccessibleName(box.caption.text())
        self.add(self.boxes["name"], row(self.boxes["short_name"], self.boxes["first"], spacing=16), self.example)
        if on_remove is not None:
            remove = push_button(self.tr("去掉这个"), role="quiet", icon="trash-2", on_click=partial(on_remove, self))
            self.add(row(None, remove))
        self.name.textEdited.connect(self._follow_name)
        self.short_name.textEdited.connect(self._own_short_name)
        self.first.valueChanged.connect(self._show_example)
        self.name.returnPressed.connect(self.short_name.setFocus)
        self.short_name.returnPressed.connect(self.first.setFocus)
        self._show_example()

    def entry(self) -> CommitteeEntry:
        """Return what is typed."""
        return CommitteeEntry(
            name=clean_name(self.name.text()), short_name=clean_name(self.short_name.text()), first=self.first.value()
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


class WizardCommittees(WizardPage):
    """At least one committee: the town's, and those of villages that number their own cases."""

    def __init__(self, answers: SetUp, *, year: int) -> None:
        super().__init__("")
        self.title = self.tr("人民调解委员会")
        self._year = year
        self.body.addWidget(text_label(self.tr("写上调委会的全称和简称，卷号由程序依次编，不会重号。")))
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.body.addLayout(self._list)
        self.add = push_button(self.tr("再加一个调委会"), icon="plus", on_click=self.add_card)
        self.body.addWidget(row(self.add, None))
        self.cards: list[CommitteeCard] = []
        for entry in answers.committees or (CommitteeEntry(),):
            self._add(entry)

    def begin(self) -> None:
        self.cards[0].name.setFocus()

    def add_card(self) -> None:
        """Add an empty card."""
        self._add(CommitteeEntry())
        self.cards[-1].name.setFocus()

    def check(self) -> bool:
        problems = committee_problems(self._entries())
        for problem in reversed(problems):
            name, _, number = problem.field.partition(".")
            box = self.cards[int(number)].boxes[name]
            box.say(label(problem.message), tone=Tone.BAD)
            box.setFocus()
        return not problems

    def collect(self, answers: SetUp) -> SetUp:
        return replace(answers, committees=tuple(entry for entry in self._entries() if entry != CommitteeEntry()))

    def _entries(self) -> tuple[CommitteeEntry, ...]:
        return tuple(card.entry() for card in self.cards)

    def _add(self, entry: CommitteeEntry) -> None:
        card = CommitteeCard(entry, year=self._year, on_remove=self._remove if self.cards else None)
        card.changed.connect(self.changed)
        self.cards.append(card)
        self._list.addWidget(card)

    def _remove(self, card: QWidget) -> None:
        self.cards = [kept for kept in self.cards if kept is not card]
        card.hide()
        card.deleteLater()
        self.cards[-1].name.setFocus()
        self.changed.emit()


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
        """Add a line, unless it exists already."""
        lines = self._lines()
        if name not in lines:
            self.names.setPlainText("\n".join((*lines, name)))

    def collect(self, answers: SetUp) -> SetUp:
        return replace(answers, stations=self._lines())

    def _lines(self) -> tuple[str, ...]:
        lines = (clean_name(line) for line in self.names.toPlainText().splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))
