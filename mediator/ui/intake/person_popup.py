"""PersonPopup: a list of known people below the name being typed, chosen by arrows and Enter or a click."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from mediator.domain.people.masks import mask_phone
from mediator.services.people.register import PersonRow

MOST = 6
Find = Callable[[str], Sequence[PersonRow]]


class PersonPopup(QListWidget):
    """Belongs to one ``line``, never takes the focus, and emits ``taken(PersonRow)`` for the chosen person."""

    taken = Signal(object)

    def __init__(self, line: QLineEdit, find: Find) -> None:
        super().__init__(line)
        self._line, self._find = line, find
        self._people: Sequence[PersonRow] = ()
        self.setProperty("role", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("以前登记过的人"))
        self.itemClicked.connect(lambda item: self._take(self.row(item)))
        line.textEdited.connect(self.search)
        line.installEventFilter(self)
        self.hide()

    def search(self, text: str) -> None:
        """Show the people that match ``text``; hide the list if there are none."""
        self._people = self._find(text)[:MOST] if len(text.strip()) > 1 or not text.isascii() else ()
        self.clear()
        for person in self._people:
            self.addItem(QListWidgetItem(person_line(person)))
        self._place() if self._people else self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle the arrows, Enter, Escape and leaving the line."""
        if watched is self._line and self.isVisible():
            if event.type() == QEvent.Type.FocusOut:
                self.hide()
            elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _key(self, key: Qt.Key) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if key in steps:
            self.setCurrentRow(max(0, min(self.count() - 1, self.currentRow() + steps[key])))
            return True
        if key == Qt.Key.Key_Escape:
            self.hide()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self._take(self.currentRow())
            return True
        return False

    def _take(self, number: int) -> None:
        person = self._people[number]
        self.hide()
        self.taken.emit(person)

    def _place(self) -> None:
        window = self._line.window()
        if self.parent() is not window:
            self.setParent(window)
        below = self._line.mapTo(window, QPoint(0, self._line.height() + 2))
        height = sum(self.sizeHintForRow(number) for number in range(self.count())) + 12
        width = max(self._line.width(), min(self.sizeHintForColumn(0) + 40, window.width() - below.x() - 12))
        top = (
            below.y() if below.y() + height < window.height() else max(0, below.y() - height - self._line.height() - 4)
        )
        self.setGeometry(below.x(), top, width, height)
        self.setCurrentRow(-1)
        self.show()
        self.raise_()


def person_line(person: PersonRow) -> str:
    """Return what distinguishes people of the same name: birth year or code, masked phone, address."""
    born = str(person.facts.get("birth") or "")[:4]
    facts = (
        QCoreApplication.translate("PersonPopup", "{year}年生").format(year=born) if born else "",
        mask_phone(person.phone),
        str(person.facts.get("address") or ""),
    )
    return "　".join(part for part in (person.name, *facts) if part)
