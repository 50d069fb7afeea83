"""Ask: the only modal dialogs of the program; pages receive one, so that a test can answer instead."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from mediator.ui.frame.window_size import free_room
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.cards import ScrollPage
from mediator.ui.widgets.controls import column, icon_label, push_button, text_label
from mediator.ui.widgets.flow_layout import FlowLayout
from mediator.ui.widgets.growing_edit import GrowingEdit

PDF, SHEET, ANY = "PDF (*.pdf)", "Excel (*.xlsx)", "(*)"
_SIGNS = {Tone.WARN: "triangle-alert", Tone.BAD: "circle-alert", Tone.OK: "circle-check"}


class Box(QDialog):
    """A question in a sentence, the widgets that belong to it, and buttons named by what they do."""

    def __init__(self, title: str, *, detail: str = "", tone: Tone = Tone.ACCENT, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("调解工作台"))
        self.setModal(True)
        words = QWidget()
        self.body = QVBoxLayout(words)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8)
        self.add(text_label(title, role="section"))
        if detail:
            self.add(text_label(detail))
        line = QHBoxLayout()
        line.setSpacing(16)
        sign = "circle-question-mark" if tone is Tone.ACCENT else _SIGNS.get(tone, "info")
        line.addWidget(column(icon_label(sign, tone=tone, scale=1.5), None))
        line.addWidget(column(words, None), 1)
        inside = QWidget()
        inside.setLayout(line)
        self.page = ScrollPage(inside)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 18)
        outer.setSpacing(16)
        outer.addWidget(self.page, 1)
        outer.addLayout(self.buttons)

    def add(self, widget: QWidget) -> None:
        """Put ``widget`` below the words."""
        self.body.addWidget(widget)

    def add_choices(self, yes: str, no: str, *, danger: bool = False) -> None:
        """Add the two buttons: Enter takes the first, Escape the second; without ``no`` there is only the first."""
        if no:
            self.buttons.addWidget(push_button(no, on_click=self.reject))
        take = push_button(yes, role="danger" if danger else "main", on_click=self.accept)
        take.setDefault(True)
        self.buttons.addWidget(take)

    def ask(self) -> bool:
        """Show the dialog and wait; return True if the first button was taken."""
        self.fit()
        return self.exec() == QDialog.DialogCode.Accepted

    def fit(self) -> None:
        """Resize to show all words, as far as the screen allows."""
        screen = free_room(self)
        em = self.fontMetrics().horizontalAdvance("国")
        self.ensurePolished()
        width = min(30 * em, screen.width() - 48)
        inside = self.page.widget()
        need = inside.heightForWidth(width - 60) if inside is not None else 0
        spare = self.sizeHint().height() - self.page.sizeHint().height()
        self.resize(width, min(max(need, 3 * em) + max(spare, 5 * em), screen.height() - 64))


class Ask(QObject):
    """Dialogs in front of ``parent``; a cancelled one returns False, ``""`` or an empty tuple."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parent = parent

    def confirm(self, question: str, *, yes: str, no: str = "", detail: str = "", danger: bool = False) -> bool:
        """Ask before what cannot be undone; ``yes`` names the action (作废、删除), never 确定."""
        box = Box(question, detail=detail, tone=Tone.WARN if danger else Tone.ACCENT, parent=self._parent)
        box.add_choices(yes, no or self.tr("不了"), danger=danger)
        return box.ask()

    def tell(self, sentence: str, *, detail: str = "", tone: Tone = Tone.WARN) -> None:
        """Show a message the user must not miss: what happened, what was kept, what to do."""
        box = Box(sentence, detail=detail, tone=tone, parent=self._parent)
        box.add_choices(self.tr("知道了"), "")
        box.ask()

    def text(self, question: str, *, initial: str = "", yes: str = "", suggestions: Sequence[str] = ()) -> str:
        """Ask for words, such as a reason; ``suggestions`` can be clicked; return ``""`` if cancelled."""
        box = Box(question, parent=self._parent)
        edit = GrowingEdit(initial, least=3)
        edit.setAccessibleName(question)
        if suggestions:
            holder = QWidget()
            flow = FlowLayout(holder)
            for suggestion in suggestions:
                flow.addWidget(push_button(suggestion, on_click=partial(edit.setPlainText, suggestion)))
            box.add(holder)
        box.add(edit)
        box.add_choices(yes or self.tr("就这样"), self.tr("不了"))
        edit.setFocus()
        return edit.toPlainText().strip() if box.ask() else ""

    def open_file(self, title: str, *, kinds: Sequence[str] = (ANY,), start: Path | None = None) -> tuple[Path, ...]:
        """Let the user pick an existing file; return a tuple of one path, or an empty one."""
        dialog = self._dialog(title, start, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return _picked(dialog)

    def folder(self, title: str, *, start: Path | None = None) -> tuple[Path, ...]:
        """Let the user pick a folder; return a tuple of one path, or an empty one."""
        dialog = self._dialog(title, start, ())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return _picked(dialog)

    def save_file(self, title: str, *, suggested: Path, kind: str = PDF) -> tuple[Path, ...]:
        """Let the user choose where to write, confirming a replacement; return a tuple of one path, or an empty one."""
        dialog = self._dialog(title, suggested.parent, (kind,))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(suggested.suffix.removeprefix("."))
        dialog.selectFile(suggested.name)
        return _picked(dialog)

    def _dialog(self, title: str, start: Path | None, kinds: Sequence[str]) -> QFileDialog:
        dialog = QFileDialog(self._parent, title, str(start) if start else "")
        if kinds:
            dialog.setNameFilters(list(kinds))
        return dialog


def _picked(dialog: QFileDialog) -> tuple[Path, ...]:
    taken = dialog.exec() == QDialog.DialogCode.Accepted
    paths = tuple(Path(name) for name in dialog.selectedFiles()) if taken else ()
    dialog.deleteLater()
    return paths
