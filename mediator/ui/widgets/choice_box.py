"""ChoiceBox: a choice of one word by typing any part of it, with the arrows, or from the open list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView, QStyledItemDelegate, QWidget

from mediator.domain.fields import Choice
from mediator.ui.look.translation import label
from mediator.ui.widgets.inputs import Input


def contains(word: str, typed: str) -> bool:
    """Return True if the word contains the typed text."""
    return typed.casefold() in word.casefold()


class WholeLine(QLineEdit):
    """Selects its text on a click, so that the next key replaces it.

    Emits ``departed`` whenever the focus leaves: ``editingFinished`` is not sent after an input method's words.
    """

    departed = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.MouseFocusReason:
            QTimer.singleShot(0, self, self.selectAll)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.departed.emit()


class ChoiceBox(QComboBox):
    """``matches(word, typed)`` decides what the search shows (pinyin initials, if the caller supports them).

    The mouse wheel scrolls the page and never changes the choice.
    """

    taken = Signal()

    def __init__(
        self,
        choices: Sequence[Choice],
        *,
        matches: Callable[[str, str], bool] = contains,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._matches = matches
        self._line = WholeLine()
        self.setLineEdit(self._line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setItemDelegate(QStyledItemDelegate(self))
        self._found = QStringListModel(self)
        self._completer = QCompleter(self._found, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(12)
        popup = QListView()
        popup.setProperty("role", "popup")
        self._completer.setPopup(popup)
        self._completer.activated.connect(self._take)
        self.typed().setCompleter(self._completer)
        self.typed().textEdited.connect(self._search)
        self.activated.connect(lambda _index: self.taken.emit())
        self.show_choices(choices)

    def typed(self) -> WholeLine:
        """Return the line to type into."""
        return self._line

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other choices; the text stays."""
        written = self.currentText()
        with QSignalBlocker(self):
            self.clear()
            for choice in choices:
                self.addItem(label(choice.label), choice.code)
        self._found.setStringList(self.words())
        self.write(written)

    def words(self) -> list[str]:
        """Return the words on offer."""
        return [self.itemText(index) for index in range(self.count())]

    def write(self, text: str) -> None:
        """Show the word of a choice, its code, or free words without emitting."""
        index = self.findData(text) if self.findData(text) >= 0 else self.findText(text)
        with QSignalBlocker(self):
            self.setCurrentIndex(index if text else -1)
            if index < 0 or not text:
                self.setEditText(text)
        self.typed().setCursorPosition(0)

    def code(self) -> str | None:
        """Return the code of the written choice; ``""`` for no text; None if the words are no choice."""
        text = self.currentText().strip()
        index = self.findText(text, Qt.MatchFlag.MatchFixedString)
        return "" if not text else str(self.itemData(index)) if index >= 0 else None

    def settle(self) -> None:
        """Take the choice if the text fits only one."""
        text = self.currentText().strip()
        found = [word for word in self.words() if self._matches(word, text)] if text else []
        if self.code() is None and len(found) == 1:
            self.write(found[0])

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _search(self, text: str) -> None:
        self._found.setStringList([word for word in self.words() if not text or self._matches(word, text.strip())])
        self.taken.emit()

    def _take(self, text: str) -> None:
        self.write(text)
        self.taken.emit()


class ChoiceInput(Input):
    """A ChoiceBox whose value is a code; with ``free`` any words are accepted."""

    def __init__(self, choices: Sequence[Choice], *, free: bool = False, placeholder: str = "") -> None:
        self.box = ChoiceBox(choices)
        super().__init__(self.box)
        self._free = free
        self.box.typed().setPlaceholderText(placeholder)
        self.box.taken.connect(self.changed)
        self.box.activated.connect(lambda _index: self.left.emit())
        self.box.typed().editingFinished.connect(self._leave)
        self.box.typed().departed.connect(self._leave)

    def value(self) -> str:
        code = self.box.code()
        if code is not None:
            return code
        text = self.box.currentText().strip()
        if self._free:
            return text
        words = QCoreApplication.translate("ChoiceInput", "“{text}”不在可选的词里，请从列表中选一个。")
        raise ValueError(words.format(text=text))

    def raw(self) -> str:
        code = self.box.code()
        return self.box.currentText() if code is None else code

    def set_raw(self, text: str) -> None:
        self.box.write(text)

    def _leave(self) -> None:
        if not self._free:
            self.box.settle()
        self.left.emit()
