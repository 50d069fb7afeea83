"""Hand: fills the inputs of a page from the sample's data, each as a user does: looks, clicks, clears and types."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from mediator.domain.fields import Field, Kind
from mediator.domain.text.money import format_money
from mediator.ui.widgets.choice_box import ChoiceBox, ChoiceInput
from mediator.ui.widgets.choices_input import EntriesInput, TicksInput
from mediator.ui.widgets.field_row import FieldRow
from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.widgets.inputs import FlagInput
from tests.ui.typist import Typist

CONTROL = Qt.KeyboardModifier.ControlModifier
BOX = 10
"""Where the box of a tick is, from its left edge."""
_RUNS = re.compile(r"\n|[\x20-\x7e]+|[^\x00-\x7f]+")


class Hand(Typist):
    """What is right already is left alone; everything else is typed over. Words are committed as a phrase."""

    def write(self, text: str) -> None:
        """Type into what has the focus."""
        for run in _RUNS.findall(text):
            self._type(run)
        QApplication.processEvents()

    def _type(self, run: str) -> None:
        if run == "\n":
            self.press(Qt.Key.Key_Return)
        elif run.isascii():
            QTest.keyClicks(self.focus(), run)
        else:
            event = QInputMethodEvent("", [])
            event.setCommitString(run)
            QApplication.sendEvent(self.focus(), event)

    def write_over(self, control: QWidget, text: str) -> None:
        """Click into a line, and type over what is written there."""
        self.click(control)
        self.press(Qt.Key.Key_A, CONTROL)
        if text:
            self.write(text)
        else:
            self.press(Qt.Key.Key_Delete)
        self.put_popup_away()

    def put_popup_away(self) -> None:
        """A list of proposals that is open is closed, as a click beside it does."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
            QApplication.processEvents()

    def tick(self, box: QWidget) -> None:
        """Click the box of a tick, which stands at its left."""
        self.click_at(box, QPoint(BOX, box.height() // 2))

    def click_at(self, widget: QWidget, place: QPoint) -> None:
        """Click at a place of a widget that can be seen."""
        assert widget.isVisible(), widget
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)
        QApplication.processEvents()

    def click_word(self, within: QWidget, words: str) -> None:
        """Click the button with these words."""
        buttons = [button for button in within.findChildren(QPushButton) if button.isVisible()]
        found = next((button for button in buttons if button.text() == words), None)
        assert found is not None, f"{words}: {[button.text() for button in buttons]}"
        self.click(found)

    def click_named(self, within: QWidget, name: str) -> None:
        """Click the button that is called so for those who cannot see it."""
        buttons = [button for button in within.findChildren(QPushButton) if button.isVisible()]
        self.click(next(button for button in buttons if button.accessibleName() == name))

    def choose(self, box: ChoiceBox, words: str) -> None:
        """Type the word of a choice."""
        if box.currentText() != words:
            self.write_over(box, words)

    def fill_in(self, form: FieldsWidget, entry: Mapping[str, Any], *, today: date) -> None:
        """Fill every input of ``form`` that ``entry`` names, in the order of the form."""
        for name in form.rows:
            if name in entry:
                self.fill_row(form.rows[name], entry[name], today=today)

    def fill_row(self, row: FieldRow, entry: Any, *, today: date) -> None:
        """Fill one input, which has to be in sight unless it holds the value already."""
        wanted = typed(row.field, entry)
        if row.problem() is None and row.input.value() == wanted:
            return
        assert row.isVisible(), f"“{row.field.label}” is not shown"
        match row.input:
            case FlagInput() as flag:
                self.tick(flag.box)
            case TicksInput() as ticks:
                self._tick_all(ticks, wanted)
                return
            case EntriesInput() as entries:
                self._enter(entries, wanted)
            case ChoiceInput() as choice:
                self.write_over(choice.box, str(wanted))
            case _:
                self.write_over(row.input.control, words_of(row.field, wanted, today=today))
        assert row.input.value() == wanted, (row.field.label, row.input.value(), wanted)

    def paste(self, widget: QWidget, cells: Iterable[Iterable[str]]) -> None:
        """Paste a table."""
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in cells))
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_V, CONTROL)
        QApplication.processEvents()

    def _tick_all(self, ticks: TicksInput, wanted: tuple[str, ...]) -> None:
        if ticks.in_order() != wanted:
            for code in (*ticks.in_order(), *wanted):
                self.click(ticks.buttons[code])
        assert ticks.in_order() == wanted

    def _enter(self, entries: EntriesInput, wanted: tuple[str, ...]) -> None:
        while entries.value():
            self.click_word(entries, "去掉")
        for entry in wanted:
            self.click(entries.line)
            self.write(entry)
            self.enter()


def typed(field: Field, entry: Any) -> Any:
    """The value an input gives for what the sample writes."""
    match field.kind:
        case Kind.DATE:
            return date.fromisoformat(entry) if isinstance(entry, str) and entry else entry or None
        case Kind.CHOICES:
            return tuple(entry)
        case _:
            return entry


def words_of(field: Field, value: Any, *, today: date) -> str:
    """What a user types: a day of this year without the year, a sum in yuan."""
    if isinstance(value, date):
        near = value.year == today.year and (value >= today if field.due else value <= today)
        return f"{value:%m%d}" if near else f"{value:%Y-%m-%d}"
    if field.kind is Kind.MONEY and isinstance(value, int):
        return format_money(value)
    return "" if value is None else str(value)
