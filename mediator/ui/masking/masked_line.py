"""MaskedLine: lies over a line and shows its text masked; the text below cannot be edited or copied."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLineEdit

from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.widgets.inputs import LineInput

Mask = Callable[[str], str]
EDGE = 2


class MaskedLine(QLineEdit):
    """Made over a line that is not empty; :meth:`lift` shows the line again."""

    def __init__(self, line: QLineEdit, mask: Mask) -> None:
        super().__init__(line)
        self._line, self._mask = line, mask
        self.setProperty("role", "cover")
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line.setReadOnly(True)
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.textChanged.connect(self._show)
        line.installEventFilter(self)
        self._show(line.text())
        self._fit()
        self.show()

    def lift(self) -> None:
        """Show the line itself again."""
        self._line.removeEventFilter(self)
        self._line.textChanged.disconnect(self._show)
        self._line.setReadOnly(False)
        self._line.setEchoMode(QLineEdit.EchoMode.Normal)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _show(self, text: str) -> None:
        self.setText(self._mask(text))
        self.setCursorPosition(0)

    def _fit(self) -> None:
        self.setGeometry(self._line.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE))


class MaskedLines:
    """The masks over the numbers of one form; an empty line stays open, so that a number can be typed."""

    def __init__(self, fields: FieldsWidget) -> None:
        self._fields = fields
        self.shown: dict[str, MaskedLine] = {}
        self._on = False

    def turn(self, *, on: bool) -> None:
        """Mask every number now and when other values are shown, or show them all."""
        self._on = on
        self.put()
        if not on:
            for mask in self.shown.values():
                mask.lift()
            self.shown = {}

    def put(self) -> None:
        """Mask newly shown values too; what is being typed stays visible."""
        for name, line, mask in self._lines() if self._on else ():
            if name not in self.shown and line.text():
                self.shown[name] = MaskedLine(line, mask)

    def _lines(self) -> Iterator[tuple[str, QLineEdit, Mask]]:
        for name, row in self._fields.rows.items():
            if row.field.mask is not None and isinstance(row.input, LineInput):
                yield name, row.input.line, row.field.mask
