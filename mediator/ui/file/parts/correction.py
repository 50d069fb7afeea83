"""CorrectionPart: what no other section asks for, to be put right: the registration, the days and inputs of steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout

from mediator.domain.fields import Choice, Field, Kind
from mediator.domain.matter.sections import CORRECT
from mediator.domain.problems import Problem
from mediator.services.files.corrections import Correction
from mediator.services.files.steps_taken import StepTaken
from mediator.services.office import offices
from mediator.ui.file.part import Entered, Part, PartContext, missing
from mediator.ui.look.translation import label
from mediator.ui.widgets.cards import Card, Notice
from mediator.ui.widgets.controls import clear_layout, push_button
from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.widgets.form_values import typed_values, unreadable

PLACE = "place"
_DAY = Field(name="on", label="办理日期", kind=Kind.DATE, past=True, required=True)


class CorrectionPart(Part):
    """A card for the registration and one for each step, filled with what is written; only what is changed is saved."""

    def __init__(self, context: PartContext) -> None:
        super().__init__(context)
        self.forms: dict[str, FieldsWidget] = {}
        self._was: dict[str, dict[str, Any]] = {}
        self._shown: object = None
        words = self.tr(
            "只改写错的地方，办过的步骤不用撤销。保存时先列出要作废的定稿文书，写明理由后才保存，其余文书不动。"
            "当事人、协议、记录等请在左边各栏直接改，同样写明理由。"
        )
        self.save_button = push_button(self.tr("保存更正"), icon="save", on_click=self.left.emit)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(Notice(words, button=self.save_button))
        layout.addLayout(self._cards)

    def show_matter(self, matter: Any) -> None:
        """Show what is written of ``matter``; what is being typed stays."""
        steps = tuple(self._context.steps())
        committee = matter.committee.id if matter.committee else None
        shown = (matter.registered_on, committee, matter.number, steps)
        if self.touched or shown == self._shown:
            return
        self._shown = shown
        clear_layout(self._cards)
        self.forms, self._was = {}, {}
        values = {"on": matter.registered_on, "committee": str(committee or "")}
        self._add(PLACE, Card(self.tr("登记"), note=matter.number), self._place_fields(committee), values)
        for step in steps:
            self._add_step(step)

    def correction(self) -> Correction:
        """Return what was changed."""
        changed = {key: self._changed(key) for key in self.forms}
        place = changed.pop(PLACE)
        committee = place.get("committee")
        days = {int(key): values["on"] for key, values in changed.items() if "on" in values}
        inputs = {int(key): {n: v for n, v in values.items() if n != "on"} for key, values in changed.items()}
        return Correction(
            on=place.get("on"),
            committee_id=UUID(committee) if committee else None,
            days=days,
            inputs={key: values for key, values in inputs.items() if values},
        )

    def raw(self) -> dict[str, Any]:
        """Return the texts as typed."""
        return {key: form.raw() for key, form in self.forms.items()} if self.touched else {}

    def set_raw(self, data: Mapping[str, Any]) -> None:
        """Restore what :meth:`raw` returned."""
        for key, texts in data.items():
            if key in self.forms:
                self.forms[key].set_raw(texts)
                self.touched = True

    def problems(self) -> list[Problem]:
        """Return what cannot be read and what must not be empty."""
        if not self.touched:
            return []
        forms = self.forms.values()
        unread = [problem for form in forms for problem in unreadable(form, section=CORRECT)]
        return unread or [problem for form in forms for problem in missing(form, section=CORRECT)]

    def entered(self, _matter: Any) -> Entered:
        """Return what was changed, to be saved."""
        return Entered(correction=self.correction()) if self.touched else Entered()

    def focus_on(self, problem: Problem) -> bool:
        """Go to the input that the problem names, else to the first one."""
        for form in self.forms.values():
            wrong = next((row for row in form.rows.values() if row.problem()), None)
            if wrong is not None or problem.field in form.rows:
                form.focus_field(wrong.field.name if wrong is not None else problem.field)
                return True
        self.forms[PLACE].focus_field("on")
        return True

    def _place_fields(self, committee: UUID | None) -> tuple[Field, ...]:
        day = Field(name="on", label="登记日期", kind=Kind.DATE, past=True, required=True)
        with self._context.workspace.store.reading() as session:
            known = offices.committees(session)
        if committee is None or len(known) < 2:
            return (day,)
        choices = tuple(Choice(code=str(one.id), label=one.name) for one in known)
        hint = "换了调委会或年度，就在那里取新号，原号作废、留在台账里"
        return day, Field(name="committee", label="调解委员会", kind=Kind.CHOICE, choices=choices, hint=hint, wide=True)

    def _add_step(self, step: StepTaken) -> None:
        fields = (_DAY, *self._context.fields(step.move.inputs))
        self._add(str(step.seq), Card(label(step.move.label)), fields, {**step.inputs, "on": step.on})

    def _add(self, key: str, card: Card, fields: Sequence[Field], values: Mapping[str, object]) -> None:
        form = FieldsWidget(fields, today=self._context.today)
        form.set_values({name: values.get(name) for name in form.rows})
        form.changed.connect(self._typed)
        card.add(form)
        self._cards.addWidget(card)
        self.forms[key], self._was[key] = form, typed_values(form)

    def _changed(self, key: str) -> dict[str, Any]:
        was = self._was[key]
        return {name: value for name, value in typed_values(self.forms[key]).items() if value != was[name]}
