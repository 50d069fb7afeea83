"""ClosingPart: what belongs to the file: its note, papers kept on paper only, what was prevented."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.case.checklists import TITLES, required_papers
from mediator.domain.case.fields import CLOSING
from mediator.domain.case.prevention import PREVENTED
from mediator.domain.case.proposals import retention_for
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.fields import Choice, Field, Kind
from mediator.domain.problems import Problem
from mediator.services.files import amendments
from mediator.ui.file.case_part import Desk, Saving, Session
from mediator.ui.look.translation import label
from mediator.ui.widgets.cards import Card, Notice
from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.widgets.form_values import typed_values, unreadable

SECTION = "closing"


def prevented_fields() -> tuple[Field, ...]:
    """For each kind of escalation, how many cases and how many people were kept from it."""
    pairs = ((f"{kind}件", f"防止{kind}（件）", f"{kind}人", f"防止{kind}（人）") for kind in PREVENTED)
    return tuple(
        Field(name=name, label=words, kind=Kind.NUMBER)
        for cases_name, cases_words, people_name, people_words in pairs
        for name, words in ((cases_name, cases_words), (people_name, people_words))
    )


def _paper_choices(case: CaseSnapshot) -> tuple[Choice, ...]:
    found = []
    for code in required_papers(case):
        kind, _, number = code.partition(":")
        found.append(Choice(code=code, label=TITLES[kind] + (f"（{number}）" if number else "")))
    return tuple(found)


class ClosingPart(QWidget):
    """Marks of the file; the step itself is taken at the foot of the page."""

    changed = Signal()
    left = Signal()

    def __init__(self, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._desk, self.touched = desk, False
        self._case: CaseSnapshot | None = None
        self.fields = FieldsWidget((), today=desk.today)
        self.prevented = FieldsWidget(prevented_fields(), today=desk.today)
        self.advice = Notice("")
        self._card = Card(self.tr("卷宗"))
        saved = Card(self.tr("防止激化"), note=self.tr("没有的不填"))
        saved.add(self.prevented)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for widget in (self.advice, self._card, saved):
            layout.addWidget(widget)
        self.prevented.changed.connect(lambda _name: self._typed())

    def show_case(self, case: CaseSnapshot) -> None:
        """Show the marks of ``case``; what is being typed stays."""
        self._case = case
        if self.touched:
            return
        advice = retention_for(case)
        words = self.tr("建议保管期限：{code}（{reason}）。归档时可以改。")
        self.advice.sentence.setText(words.format(code=label(advice.code), reason=label(advice.reason)))
        self.fields.hide()
        self.fields.deleteLater()
        kept = Field(
            name="kept_on_paper", label="已存纸质件", kind=Kind.CHOICES, choices=_paper_choices(case), wide=True
        )
        self.fields = FieldsWidget((kept, *CLOSING), today=self._desk.today)
        self.fields.changed.connect(lambda _name: self._typed())
        self._card.add(self.fields)
        self.fields.set_values({name: getattr(case, name) for name in self.fields.rows})
        pairs = {kind: case.prevented.get(kind, (None, None)) for kind in PREVENTED}
        self.prevented.set_values({f"{kind}件": pair[0] or None for kind, pair in pairs.items()})
        self.prevented.set_values({f"{kind}人": pair[1] or None for kind, pair in pairs.items()})

    def marks(self) -> dict[str, Any]:
        """What is typed, by the names of the case."""
        counts = typed_values(self.prevented)
        pairs = {kind: (counts[f"{kind}件"] or 0, counts[f"{kind}人"] or 0) for kind in PREVENTED}
        return typed_values(self.fields) | {"prevented": {kind: pair for kind, pair in pairs.items() if any(pair)}}

    def raw(self) -> dict[str, Any]:
        """What is being typed, for a draft."""
        return {"fields": self.fields.raw(), "prevented": self.prevented.raw()} if self.touched else {}

    def set_raw(self, data: Mapping[str, Any]) -> None:
        """Put back what :meth:`raw` gave."""
        if data:
            self.fields.set_raw(data["fields"])
            self.prevented.set_raw(data["prevented"])
            self.touched = True

    def overlay(self, case: CaseSnapshot, *, proposed: bool) -> CaseSnapshot:
        """The case with the marks as typed."""
        return replace(case, **self.marks()) if self.touched else case

    def place(self) -> int:
        """There is one file."""
        return 1

    def problems(self) -> list[Problem]:
        """What cannot be read."""
        return [*unreadable(self.fields, section=SECTION), *unreadable(self.prevented, section=SECTION)]

    def save(self, session: Session, case: CaseSnapshot, how: Saving) -> None:
        """Keep the marks if something was typed."""
        if self.touched:
            amendments.mark(session, case.id, self.marks(), actor=how.actor, now=how.now)

    def lock(self) -> None:
        """It can be read and not written."""
        self.setEnabled(False)

    def focus_on(self, problem: Problem) -> bool:
        """Go to what a problem names; a paper that is missing leads to the list of papers kept on paper."""
        known = problem.field in self.fields.rows
        self.fields.focus_field(problem.field if known else "kept_on_paper")
        return True

    def _typed(self) -> None:
        self.touched = True
        self.changed.emit()
