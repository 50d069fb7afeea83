"""SectionForm: the open section: its parts, what is typed in them, and its draft."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mediator.domain.matter.sections import Section
from mediator.domain.problems import Problem
from mediator.ui.file.autosave import Autosave
from mediator.ui.file.part import Part
from mediator.ui.widgets.controls import clear_layout
from mediator.ui.widgets.tab_order import stops_of
from mediator.ui.workspace import Workspace


class SectionForm(QWidget):
    """Emits ``changed`` at each key, ``leaving`` before another row opens, ``removing(row)`` and ``saving(Entered)``.

    Stores drafts under ``entity``, the file and the section.
    """

    changed = Signal()
    leaving = Signal()
    removing = Signal(object)
    saving = Signal(object)

    def __init__(self, workspace: Workspace, matter: Any, *, entity: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._entity, self._matter = entity, matter
        self.section: Section[Any] | None = None
        self.parts: tuple[Part, ...] = ()
        self.restored = self.locked = False
        self.looked_at: QWidget | None = None
        self.autosave = Autosave(workspace, "", self._gather, parent=self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)

    @property
    def code(self) -> str:
        """Return the code of the open section."""
        return self.section.code if self.section else ""

    def open(self, section: Section[Any], parts: Sequence[Part], *, locked: bool) -> None:
        """Show ``section`` in place of the present one, with its draft."""
        clear_layout(self._layout)
        self.section, self.parts, self.locked, self.looked_at = section, tuple(parts), locked, None
        for part in self.parts:
            if locked:
                part.lock()
            part.show_matter(self._matter)
            part.changed.connect(self._typed)
            part.left.connect(self.leaving)
            part.removing.connect(self.removing)
            part.saving.connect(self.saving)
            self._layout.addWidget(part)
        self.autosave.key = f"{self._entity}/{self._matter.id}/{section.code}"
        draft = (None if locked else self.autosave.load()) or {}
        for part, data in zip(self.parts, draft.get("parts") or [draft.get("part", {})], strict=False):
            part.set_raw(data)
        self.restored = self.touched()

    def show_view(self, section: Section[Any], widget: QWidget) -> None:
        """Show a read-only view: the papers or the log."""
        clear_layout(self._layout)
        self.section, self.parts, self.restored, self.looked_at = section, (), False, widget
        self._layout.addWidget(widget)

    def show_matter(self, matter: Any) -> None:
        """Show the matter after it was read again; what is being typed stays."""
        self._matter = matter
        for part in self.parts:
            part.show_matter(matter)

    def touched(self) -> bool:
        """Return True if something typed is not saved yet."""
        return any(part.touched for part in self.parts)

    def counts(self, matter: Any) -> bool:
        """Return True if there is something to save: typed, or proposed and complete."""
        return self.touched() or bool(self.overlay(matter, proposed=False) != matter)

    def overlay(self, matter: Any, *, proposed: bool) -> Any:
        """Return the matter with everything typed here."""
        for part in () if self.locked else self.parts:
            matter = part.overlay(matter, proposed=proposed)
        return matter

    def place(self) -> int:
        """Return the place of the open row among its kind."""
        return self.parts[0].place() if self.parts else 1

    def unread(self) -> list[Problem]:
        """Return what cannot be saved as it stands."""
        return [problem for part in self.parts for problem in part.problems()]

    def settle(self) -> None:
        """Delete the draft after everything is saved."""
        for part in self.parts:
            part.touched = False
        self.restored = False
        self.autosave.discard()

    def focus_on(self, problem: Problem) -> None:
        """Go to what the problem names."""
        for part in self.parts:
            if part.focus_on(problem):
                return
        find = getattr(self.looked_at, "focus_on", None)
        if find is not None:
            find(problem)

    def focus_first(self) -> None:
        """Go to the first input."""
        for stop in stops_of(self):
            if not isinstance(stop, QPushButton):
                stop.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _typed(self) -> None:
        if self.touched():
            self.autosave.touch()
        self.changed.emit()

    def _gather(self) -> dict[str, Any]:
        return {"parts": [part.raw() for part in self.parts]}
