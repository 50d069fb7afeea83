"""SectionDesk: the section that is open: its parts, what is typed in them, and the draft that keeps it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mediator.domain.case.proposals import propose_deliveries
from mediator.domain.case.sections import CaseSection
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Problem
from mediator.services.files import lists
from mediator.ui.file import record_kinds as kinds
from mediator.ui.file.autosave import Autosave
from mediator.ui.file.case_part import Desk, Part, Saving
from mediator.ui.file.parts.agreement import AgreementPart
from mediator.ui.file.parts.closing import ClosingPart
from mediator.ui.file.parts.intake import IntakePart
from mediator.ui.file.parts.signing import SigningPart
from mediator.ui.file.record_part import RecordPart
from mediator.ui.widgets.controls import clear_layout, push_button, row
from mediator.ui.widgets.tab_order import stops_of

Make = Callable[[Desk], tuple[Any, ...]]


def _records(*wanted: kinds.RecordKind) -> Make:
    return lambda desk: tuple(RecordPart(kind, desk) for kind in wanted)


PARTS: dict[str, Make] = {
    "intake": lambda desk: (IntakePart(desk),),
    "notice": _records(kinds.NOTICE),
    "investigations": _records(kinds.INVESTIGATION),
    "evidence": _records(kinds.EVIDENCE),
    "meetings": _records(kinds.MEETING),
    "agreement": lambda desk: (AgreementPart(desk),),
    "signing": lambda desk: (SigningPart(desk),),
    "performance": _records(kinds.PERFORMANCE, kinds.URGING),
    "confirmation": _records(kinds.CONFIRMATION),
    "visits": _records(kinds.VISIT),
    "contacts": _records(kinds.CONTACT),
    "termination": _records(kinds.TERMINATION, kinds.DELIVERY),
    "pursuits": _records(kinds.PURSUIT),
    "closing": lambda desk: (ClosingPart(desk),),
}


class SectionDesk(QWidget):
    """``changed`` at each key, ``leaving`` before a part turns to another record, ``removing(record)``."""

    changed = Signal()
    leaving = Signal()
    removing = Signal(object)

    def __init__(self, desk: Desk, case: CaseSnapshot, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._desk, self._case = desk, case
        self.section: CaseSection | None = None
        self.parts: tuple[Part, ...] = ()
        self.restored = self.locked = False
        self.looked_at: QWidget | None = None
        self.autosave = Autosave(desk.workspace, "", self._gather, parent=self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)

    @property
    def code(self) -> str:
        """The code of the open section."""
        return self.section.code if self.section else ""

    def open(self, section: CaseSection) -> None:
        """Show ``section`` in place of the one that was open, with what was being typed in it."""
        clear_layout(self._layout)
        self.section = section
        make = PARTS.get(section.code)
        parts = make(self._desk) if make else ()
        self.parts = parts
        for part in parts:
            part.show_case(self._case)
            part.changed.connect(self._typed)
            part.left.connect(self.leaving)
            if isinstance(part, RecordPart):
                part.removing.connect(self.removing)
            self._layout.addWidget(part)
        self.locked = not self._desk.workspace.may(section.permission)
        if self.locked:
            for part in parts:
                part.lock()
        elif section.code == "termination":
            self._offer_delivery()
        self.autosave.key = f"case/{self._case.id}/{section.code}"
        draft = None if self.locked else self.autosave.load()
        self.restored = draft is not None
        for part, data in zip(self.parts, (draft or {}).get("parts", ()), strict=False):
            part.set_raw(data)

    def show_view(self, widget: QWidget, section: CaseSection) -> None:
        """Show something that only looks: the papers, the log."""
        clear_layout(self._layout)
        self.section, self.parts, self.restored, self.looked_at = section, (), False, widget
        self._layout.addWidget(widget)

    def show_case(self, case: CaseSnapshot) -> None:
        """The case was read again; what is being typed stays."""
        self._case = case
        for part in self.parts:
            part.show_case(case)

    def touched(self) -> bool:
        """True if something was typed that is not kept yet."""
        return any(part.touched for part in self.parts)

    def counts(self, case: CaseSnapshot) -> bool:
        """True if there is something to keep: typed, or proposed and plain enough to be taken as it is."""
        return self.touched() or self.overlay(case, proposed=False) != case

    def overlay(self, case: CaseSnapshot, *, proposed: bool) -> CaseSnapshot:
        """The case with everything typed here laid over."""
        for part in () if self.locked else self.parts:
            case = part.overlay(case, proposed=proposed)
        return case

    def place(self) -> int:
        """Which of its kind the open record is."""
        return self.parts[0].place() if self.parts else 1

    def unread(self) -> list[Problem]:
        """What cannot be read."""
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
        find = getattr(self.looked_at, "focus_on", None) if not self.parts else None
        if find is not None:
            find(problem)

    def focus_first(self) -> None:
        """Go to the first input, so that one can type at once."""
        for stop in stops_of(self):
            if not isinstance(stop, QPushButton):
                stop.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _typed(self) -> None:
        self.autosave.touch()
        self.changed.emit()

    def _gather(self) -> dict[str, Any]:
        return {"parts": [part.raw() for part in self.parts]}

    def _offer_delivery(self) -> None:
        button = push_button(self.tr("各方都已当面送达"), icon="check", on_click=self._deliver_to_all)
        self._layout.addWidget(row(button, None))

    def _deliver_to_all(self) -> None:
        rows = propose_deliveries(self._case, new_id=self._desk.new_id, on=self._desk.today())
        how = Saving(actor=self._desk.workspace.actor, now=self._desk.workspace.clock())
        with self._desk.workspace.store.transaction() as session:
            for delivery in rows:
                lists.save(session, self._case.id, delivery, actor=how.actor, now=how.now)
        self._desk.workspace.changes.happened.emit()
