"""FieldsWidget: the inputs of any list of Fields, in two columns, or in one where room is short."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QPushButton, QSizePolicy, QWidget

from mediator.domain.fields import Field, Kind
from mediator.domain.problems import Problem
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.field_row import FieldRow, Today
from mediator.ui.widgets.refits import Refits

WIDEST = 900
COLUMN_EMS = 13
LONG_FLAG = 10
_WIDE_KINDS = (Kind.MEMO, Kind.CHOICES)


class FieldsWidget(Refits, QWidget):
    """Emits ``changed(name)`` at each change by the user and ``finished`` on Enter in the last input."""

    PART = "_grid"

    changed = Signal(str)
    finished = Signal()

    def __init__(self, fields: Sequence[Field], *, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.rows = {field.name: FieldRow(field, today=today) for field in fields}
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSizeConstraint(QGridLayout.SizeConstraint.SetNoConstraint)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        for name, row in self.rows.items():
            row.changed.connect(lambda name=name: self.changed.emit(name))
            for control in (row.input.control, *row.input.control.findChildren(QWidget)):
                control.installEventFilter(self)
        self.setMaximumWidth(WIDEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._arrange(1)

    def values(self) -> dict[str, object]:
        """Return the typed values by name; None for unreadable text (:meth:`problems` says why, :meth:`raw` has it)."""
        found: dict[str, object] = {}
        for name, row in self.rows.items():
            try:
                found[name] = row.input.value()
            except ValueError:
                found[name] = None
        return found

    def set_values(self, mapping: Mapping[str, object]) -> None:
        """Show typed values; unknown names are ignored, Fields without a value stay as they are."""
        for name, value in mapping.items():
            if name in self.rows:
                self.rows[name].input.set_value(value)
                self.rows[name].judge()

    def raw(self) -> dict[str, str]:
        """Return the texts as typed, for a draft."""
        return {name: row.input.raw() for name, row in self.rows.items()}

    def set_raw(self, mapping: Mapping[str, str]) -> None:
        """Restore what :meth:`raw` returned."""
        for name, text in mapping.items():
            if name in self.rows:
                self.rows[name].input.set_raw(text)
                self.rows[name].judge()

    def problems(self) -> list[Problem]:
        """Return everything missing, unreadable or doubtful, in the order of the fields."""
        return [problem for row in self.rows.values() if (problem := row.problem())]

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show each problem below the field it names."""
        for problem in problems:
            if problem.field in self.rows:
                tone = Tone.BAD if problem.stops else Tone.WARN
                self.rows[problem.field].flag(problem.message, tone=tone)

    def focus_field(self, name: str) -> None:
        """Go to the input ``name``."""
        self.rows[name].setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move to the next input on Enter; in a text of several lines Enter adds a line."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
            enter = plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not isinstance(watched, QPlainTextEdit) and isinstance(watched, QWidget):
                return self._go_on(watched)
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """Return the size of one column, so that two columns do not keep the form wide."""
        narrowest = max((row.minimumSizeHint().width() for row in self.rows.values()), default=0)
        return QSize(narrowest, self._grid.minimumSize().height())

    def _go_on(self, control: QWidget) -> bool:
        name = next(name for name, row in self.rows.items() if row.isAncestorOf(control))
        line = getattr(self.rows[name].input, "line", None)
        if isinstance(control, QPushButton) and control.toolTip() and not control.isCheckable():
            return False
        if line is not None and line.text() and self.rows[name].field.kind is Kind.CHOICES:
            line.editingFinished.emit()
            return True
        shown = [other for other, row in self.rows.items() if not row.isHidden()]
        after = shown[shown.index(name) + 1 :]
        if after:
            self.focus_field(after[0])
        else:
            self.rows[name].judge()
            self.finished.emit()
        return True

    def refit(self) -> None:
        """Fit the parts into the present size."""
        em = QFontMetrics(self.font()).horizontalAdvance("国")
        self._arrange(2 if self.width() >= 2 * COLUMN_EMS * em + self._grid.horizontalSpacing() else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        line = place = 0
        for row in self.rows.values():
            wide = columns == 1 or _takes_the_row(row.field)
            if wide and place:
                line, place = line + 1, 0
            self._grid.addWidget(row, line, place, 1, columns if wide else 1)
            place = 0 if wide else (place + 1) % columns
            line += 0 if place else 1
        for number in range(2):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)


def _takes_the_row(field: Field) -> bool:
    """Return True for long texts, lists, and a tick with words too long for half a row."""
    return field.wide or field.kind in _WIDE_KINDS or (field.kind is Kind.FLAG and len(field.label) > LONG_FLAG)
