"""MatterDesk: the section of a matter that is open: a group of Fields or a list, what is typed in it, and its draft."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mediator.domain.matter.kind import Group, ItemKind, MatterSnapshot
from mediator.domain.problems import Problem
from mediator.ui.file.autosave import Autosave
from mediator.ui.file.matter_group import GroupPart
from mediator.ui.file.matter_items import ItemPart
from mediator.ui.file.matter_part import MatterContext, MatterPart
from mediator.ui.widgets.controls import clear_layout
from mediator.ui.widgets.tab_order import stops_of


class MatterDesk(QWidget):
    """``changed`` at each key, ``leaving`` before a list turns to another entry, ``removing(Item)``."""

    changed = Signal()
    leaving = Signal()
    removing = Signal(object)

    def __init__(self, context: MatterContext, matter: MatterSnapshot, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._context, self._matter = context, matter
        self.code = ""
        self.parts: tuple[MatterPart, ...] = ()
        self.restored = False
        self.autosave = Autosave(context.workspace, "", self._gather, parent=self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)

    def open_group(self, group: Group, *, enabled: bool) -> None:
        """Show the Fields of a group."""
        part = GroupPart(group, self._context)
        part.form.setEnabled(enabled)
        self._open(group.code, part)

    def open_list(self, kind: ItemKind, *, enabled: bool) -> None:
        """Show the entries of a list."""
        part = ItemPart(kind, self._context, enabled=enabled)
        part.left.connect(self.leaving)
        part.removing.connect(self.removing)
        self._open(kind.code, part)

    def show_view(self, widget: QWidget, code: str) -> None:
        """Show something that only looks: the papers, the log."""
        clear_layout(self._layout)
        self.code, self.parts, self.restored = code, (), False
        self._layout.addWidget(widget)

    def show_matter(self, matter: MatterSnapshot) -> None:
        """The matter was read again; what is being typed stays."""
        self._matter = matter
        for part in self.parts:
            part.show_matter(matter)

    def touched(self) -> bool:
        """True if something was typed that is not kept yet."""
        return any(part.touched for part in self.parts)

    def counts(self, _matter: MatterSnapshot) -> bool:
        """True if there is something to keep."""
        return self.touched()

    def overlay(self, matter: MatterSnapshot) -> MatterSnapshot:
        """The matter with everything typed here laid over."""
        for part in self.parts:
            matter = part.overlay(matter)
        kind = self._context.kind
        return replace(matter, category=matter.text(kind.category)) if kind.category else matter

    def unread(self) -> list[Problem]:
        """What cannot be kept as it stands."""
        return [problem for part in self.parts for problem in part.problems()]

    def settle(self) -> None:
        """Everything is kept: the draft goes."""
        for part in self.parts:
            part.touched = False
        self.restored = False
        self.autosave.discard()

    def focus_on(self, problem: Problem) -> None:
        """Go to what a problem names."""
        for part in self.parts:
            if part.focus_on(problem):
                return

    def focus_first(self) -> None:
        """Go to the first input, so that one can type at once."""
        for stop in stops_of(self):
            if not isinstance(stop, QPushButton):
                stop.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _open(self, code: str, part: Any) -> None:
        clear_layout(self._layout)
        self.code, self.parts = code, (part,)
        part.show_matter(self._matter)
        part.changed.connect(self._typed)
        self._layout.addWidget(part)
        self.autosave.key = f"matter/{self._matter.id}/{code}"
        draft = self.autosave.load()
        self.restored = draft is not None
        if draft is not None:
            part.set_raw(draft["part"])

    def _typed(self) -> None:
        if self.touched():
            self.autosave.touch()
        self.changed.emit()

    def _gather(self) -> dict[str, Any]:
        return {"part": self.parts[0].raw()} if self.parts else {"part": {}}
