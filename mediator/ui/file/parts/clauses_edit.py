"""ClausesEdit: the clauses of an agreement, numbered 一、二、三、 in growing boxes; sums are repeated in capitals."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mediator.domain.text.money import format_yuan, rmb_upper
from mediator.domain.text.money_words import money_in
from mediator.domain.text.numerals import chinese_number
from mediator.domain.text.texts import clean_text
from mediator.ui.widgets.controls import push_button, text_label
from mediator.ui.widgets.growing_edit import GrowingEdit

_NUMBER = re.compile(
    r"^\s*(?:[一二三四五六七八九十]+\s*[、.．]|\d{1,2}\s*[、.．](?!\d)|[（(][一二三四五六七八九十\d]+[）)])\s*"
)


class ClauseText(GrowingEdit):
    """Emits ``entered`` on Enter, ``erased`` on Backspace in an empty box, ``split(list)`` for several pasted lines."""

    entered = Signal()
    erased = Signal()
    split = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.toPlainText():
            self.erased.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        lines = [line for line in clean_text(source.text()).split("\n") if line.strip()]
        if len(lines) > 1:
            self.split.emit(lines)
        elif lines:
            self.insertPlainText(lines[0])


class ClauseRow(QWidget):
    """One clause: its number, its text, and below it its sums in capitals."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.number = QLabel()
        self.edit = ClauseText(text, least=1, clean=clean_text)
        self.sums = text_label("", role="note")
        self.sums.setVisible(False)
        self.remove = push_button("", role="quiet", icon="x", tip=self.tr("删去这一条"))
        self.remove.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.remove.setAccessibleName(self.tr("删去这一条"))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.edit)
        words.addWidget(self.sums)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.number, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        self.number.setContentsMargins(0, 8, 0, 0)

    def say_sums(self) -> None:
        """Show the sums of the text in capitals."""
        sums = [f"{format_yuan(fen)}：{rmb_upper(fen)}" for fen in dict.fromkeys(money_in(self.edit.toPlainText()))]
        self.sums.setText("　".join(sums))
        self.sums.setVisible(bool(sums))


class ClausesEdit(QWidget):
    """The clauses, at least one box; emits ``finished`` on Enter in an empty last box."""

    changed = Signal()
    finished = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.rows: list[ClauseRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        add = push_button(self.tr("再加一条"), icon="plus", role="quiet", on_click=self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._rows)
        line = QHBoxLayout()
        line.addWidget(add)
        line.addStretch(1)
        layout.addLayout(line)
        self.set_clauses(())

    def clauses(self) -> tuple[str, ...]:
        """Return the texts as typed, without empty ones and without numbers typed before them."""
        texts = (_NUMBER.sub("", row.edit.toPlainText()).strip() for row in self.rows)
        return tuple(text for text in texts if text)

    def set_clauses(self, clauses: Iterable[str]) -> None:
        """Show ``clauses``, or one empty box."""
        for row in tuple(self.rows):
            self._drop(row)
        for text in clauses:
            self._put(text)
        if not self.rows:
            self._put("")
        self._number()

    def raw(self) -> list[str]:
        """Return the text of each box, for a draft."""
        return [row.edit.toPlainText() for row in self.rows]

    def add(self) -> None:
        """Add a box at the end."""
        row = self._put("")
        self._number()
        row.edit.setFocus()

    def focus_first(self) -> None:
        """Go to the first empty box, or the first one."""
        empty = [row for row in self.rows if not row.edit.toPlainText().strip()]
        (empty or self.rows)[0].edit.setFocus()

    def _put(self, text: str, *, place: int | None = None) -> ClauseRow:
        row = ClauseRow(text)
        at = len(self.rows) if place is None else place
        self.rows.insert(at, row)
        self._rows.insertWidget(at, row)
        row.edit.textChanged.connect(lambda: self._typed(row))
        row.edit.entered.connect(lambda: self._enter(row))
        row.edit.erased.connect(lambda: self._erase(row))
        row.edit.split.connect(lambda lines: self._split(row, lines))
        row.remove.clicked.connect(lambda: self._erase(row))
        row.say_sums()
        return row

    def _drop(self, row: ClauseRow) -> None:
        self.rows.remove(row)
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _typed(self, row: ClauseRow) -> None:
        row.say_sums()
        self.changed.emit()

    def _enter(self, row: ClauseRow) -> None:
        place = self.rows.index(row)
        if not row.edit.toPlainText().strip():
            self.finished.emit()
            return
        if place + 1 == len(self.rows) or self.rows[place + 1].edit.toPlainText().strip():
            self._put("", place=place + 1)
            self._number()
        self.rows[place + 1].edit.setFocus()

    def _erase(self, row: ClauseRow) -> None:
        if len(self.rows) == 1:
            row.edit.clear()
            return
        place = self.rows.index(row)
        self._drop(row)
        self._number()
        self.rows[max(0, place - 1)].edit.setFocus()
        self.changed.emit()

    def _split(self, row: ClauseRow, lines: Sequence[str]) -> None:
        place = self.rows.index(row)
        row.edit.insertPlainText(_NUMBER.sub("", lines[0]))
        for offset, line in enumerate(lines[1:], 1):
            self._put(_NUMBER.sub("", line), place=place + offset)
        self._number()
        self.rows[place + len(lines) - 1].edit.setFocus()
        self.changed.emit()

    def _number(self) -> None:
        for number, row in enumerate(self.rows, 1):
            row.number.setText(f"{chinese_number(number)}、")
            row.edit.setAccessibleName(self.tr("第{number}条").format(number=number))
