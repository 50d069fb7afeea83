"""OpeningPage: the form of a new report, letter, meeting or petition; required inputs first, the rest below."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mediator.domain.fields import Choice, Field, Kind
from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.roles import Actor
from mediator.domain.problems import Problem
from mediator.services.files.openings import Opening, open_matter
from mediator.services.links.next_files import OpenedFrom
from mediator.ui.desks.opening_buttons import begin_words
from mediator.ui.desks.opening_start import OpeningStart
from mediator.ui.intake.begin_page import BeginPage
from mediator.ui.intake.register_words import read_register
from mediator.ui.look.translation import label
from mediator.ui.widgets.cards import Card
from mediator.ui.widgets.controls import text_label
from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.widgets.form_values import settle_choices, typed_values, unreadable
from mediator.ui.workspace import Workspace

ON, COMMITTEE = "opened_on", "committee_id"


class OpeningPage(BeginPage):
    """Starts from ``values``; emits ``matter_opened(UUID)`` once the matter is opened."""

    matter_opened = Signal(UUID)

    def __init__(
        self,
        workspace: Workspace,
        kind_code: str,
        *,
        case_id: UUID | None = None,
        values: Mapping[str, object] | None = None,
        opened_from: OpenedFrom | None = None,
        parent: QWidget | None = None,
    ) -> None:
        kind, opened_from = kind_of(kind_code), opened_from or OpenedFrom()
        start = OpeningStart(workspace, kind, case_id=case_id, given=values or {})
        key = "/".join(str(part) for part in ("opening", kind_code, case_id, opened_from.origin_id) if part)
        head = [text_label(label(kind.label), role="title")]
        if start.about:
            head.append(text_label(start.about, role="note"))
        super().__init__(workspace, draft=key, head=head, parent=parent)
        self.kind, self._start, self._case_id, self._opened_from = kind, start, case_id, opened_from
        self.name_button(begin_words(self.kind), tip=self.tr("保存并打开（Ctrl+S）"))
        self._offers = read_register(workspace)
        self.first, self.rest = self._forms()
        for title, form in ((self.tr("必须填的"), self.first), (self.tr("可以以后再填的"), self.rest)):
            card = Card(title)
            card.add(form)
            self.body.addWidget(card)
        self.restore()

    def make(self, session: Any, *, actor: Actor, now: datetime) -> MatterSnapshot:
        """Open the matter."""
        return open_matter(session, self.opening(), actor=actor, now=now)

    def made(self, matter: MatterSnapshot) -> None:
        """Ask for its page."""
        self.matter_opened.emit(matter.id)

    def opening(self) -> Opening:
        """The opening as typed."""
        values = self.values()
        on, committee = values.pop(ON, None), values.pop(COMMITTEE, "")
        return Opening(
            kind=self.kind.code,
            on=on if isinstance(on, date) else self._workspace.today,
            values=values,
            case_id=self._case_id,
            committee_id=UUID(committee) if committee else None,
            items=self._opened_from.items,
            origin_id=self._opened_from.origin_id,
            organ_id=self._offers.organ_of(self.kind, values) if self.kind.organ_kind else None,
        )

    def values(self) -> dict[str, Any]:
        """The typed values by field name."""
        for form in (self.first, self.rest):
            settle_choices(form)
        return {**typed_values(self.first), **typed_values(self.rest)}

    def missing(self) -> list[Problem]:
        """Return what cannot be read, and which required inputs are empty."""
        found = [problem for form in (self.first, self.rest) for problem in unreadable(form, section="")]
        found += [problem for problem in self.first.problems() if problem.stops]
        return list({problem.field: problem for problem in found}.values())

    def focus_on(self, problem: Problem) -> None:
        """Go to the input named by the problem."""
        for form in (self.first, self.rest):
            if problem.field in form.rows:
                form.focus_field(problem.field)

    def _forms(self) -> tuple[FieldsWidget, FieldsWidget]:
        asked = self._offers.fields(self.kind.fields)
        committees = self._offers.committees
        own = [Field(name=ON, label="登记日期", kind=Kind.DATE)]
        if len(committees) > 1:
            named = tuple(Choice(code=str(committee.id), label=committee.name) for committee in committees)
            own.append(Field(name=COMMITTEE, label="调解委员会", kind=Kind.CHOICE, choices=named, wide=True))
        first = tuple(field for field in asked if field.required)
        rest = (*(field for field in asked if not field.required), *own)
        made = [FieldsWidget(fields, today=lambda: self._workspace.today) for fields in (first, rest)]
        for form in made:
            form.changed.connect(self._typed)
        made[0].finished.connect(self._to_save)
        made[1].finished.connect(self._to_save)
        return made[0], made[1]

    def _to_save(self) -> None:
        self.foot.main.setFocus()

    def begin(self) -> None:
        """Show what is known; everything else is empty."""
        self.set_raw({"first": dict.fromkeys(self.first.rows, ""), "rest": dict.fromkeys(self.rest.rows, "")})
        workspace = self._workspace
        values = self._offers.first_values(self.kind.fields, user=workspace.actor.name, today=workspace.today)
        committees = self._offers.committees
        values |= {ON: workspace.today, COMMITTEE: str(committees[0].id) if committees else ""}
        for form in (self.first, self.rest):
            form.set_values({**values, **self._start.values})
        self._follow("")

    def focus_first(self) -> None:
        """Go to the first empty input."""
        empty = [name for name, row in self.first.rows.items() if not row.input.raw().strip()]
        names = [*empty, *self.first.rows]
        if names:
            self.first.focus_field(names[0])

    def raw(self) -> dict[str, Any]:
        """Return everything as typed, for a draft."""
        return {"first": self.first.raw(), "rest": self.rest.raw()}

    def set_raw(self, data: dict[str, Any]) -> None:
        """Restore what :meth:`raw` returned."""
        self.first.set_raw(data["first"])
        self.rest.set_raw(data["rest"])

    def _typed(self, name: str) -> None:
        self._follow(name)
        self.autosave.touch()
        self.show_problems()

    def _follow(self, name: str) -> None:
        """Fill the inputs that follow from ``name``, unless the user typed something else there."""
        typed = {**typed_values(self.first), **typed_values(self.rest)}
        on = typed.get(ON)
        changes = self._start.follow(typed, on=on if isinstance(on, date) else self._workspace.today)
        for form in (self.first, self.rest):
            form.set_values({key: value for key, value in changes.items() if key in form.rows and key != name})
