"""ClosingPart: the note of the file, the papers kept on paper only, and the escalations prevented."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.case.checklists import TITLES, required_papers
from mediator.domain.case.fields import CLOSING
from mediator.domain.case.prevention import PREVENTED
from mediator.domain.case.retention import retention_for
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.fields import Choice, Field, Kind
from mediator.domain.problems import Problem
from mediator.ui.file.part import Entered, Part, PartContext
from mediator.ui.look.translation import label
from mediator.ui.widgets.cards import Card, Notice
from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.widgets.form_values import typed_values, unreadable

SECTION = "closing"


def prevented_fields() -> tuple[Field, ...]:
    """Return a Field for the cases and one for the people of each kind of escalation prevented."""
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


class ClosingPart(Part):
    """Edits the marks of the file; the step itself is taken at the foot of the page."""

    def __init__(self, context: PartContext, *, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._case: CaseSnapshot | None = None
        self.fields = FieldsWidget((), today=context.today)
        self.prevented = FieldsWidget(prevented_fields(), today=context.today)
        self.advice = Notice("")
        self._card = Card(self.tr("卷宗"))
        saved = Card(self.tr("防止激化"), note=self.tr("没有的不填"))
        saved.add(self.prevented)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for widget in (self.advice, self._card, saved):
            layout.addWidget(widget)
        self.prevented.changed.connect(self._typed)

    def show_matter(self, case: CaseSnapshot) -> None:
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
        self.fields = FieldsWidget((kept, *CLOSING), today=self._context.today)
        self.fields.changed.connect(self._typed)
        self._card.add(self.fields)
        self.fields.set_values({name: getattr(case, name) for name in self.fields.rows})
        pairs = {kind: case.prevented.get(kind, (None, None)) for kind in PREVENTED}
        self.prevented.set_values({f"{kind}件": pair[0] or None for kind, pair in pairs.items()})
        self.prevented.set_values({f"{kind}人": pair[1] or None for kind, pair in pairs.items()})

    def marks(self) -> dict[str, Any]:
        """Return what is typed, by attribute of the case."""
        counts = typed_values(self.prevented)
        pairs = {kind: (counts[f"{kind}件"] or 0, counts[f"{kind}人"] or 0) for kind in PREVENTED}
        return typed_values(self.fields) | {"prevented": {kind: pair for kind, pair in pairs.items() if any(pair)}}

    def raw(self) -> dict[str, Any]:
        """Return what is being typed, for a draft."""
        return {"fields": self.fields.raw(), "prevented": self.prevented.raw()} if self.touched else {}

    def set_raw(self, data: Mapping[str, Any]) -> None:
        """Restore what :meth:`raw` returned."""
        if data:
            self.fields.set_raw(data["fields"])
            self.prevented.set_raw(data["prevented"])
            self.touched = True

    def overlay(self, case: CaseSnapshot, *, proposed: bool) -> CaseSnapshot:
        """Return the case with the marks as typed."""
        return replace(case, **self.marks()) if self.touched else case

    def problems(self) -> list[Problem]:
        """Return what cannot be read."""
        return [*unreadable(self.fields, section=SECTION), *unreadable(self.prevented, section=SECTION)]

    def entered(self, _case: CaseSnapshot) -> Entered:
        """Return the marks."""
        return Entered(values=self.marks()) if self.touched else Entered()

    def focus_on(self, problem: Problem) -> bool:
        """Go to what the problem names; for a missing paper, to the list of papers kept on paper."""
        known = problem.field in self.fields.rows
        self.fields.focus_field(problem.field if known else "kept_on_paper")
        return True
