"""IntakeForm: all inputs of a registration on one sheet, for a new dispute and to amend a case."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.case.dispute_types import DISPUTE_TYPES, DisputeType
from mediator.domain.case.intake import Intake
from mediator.domain.case.snapshot import CaseSnapshot, Mediator
from mediator.domain.fields import Field
from mediator.domain.people.addresses import village_of
from mediator.domain.problems import Problem
from mediator.domain.vocabulary import REFERRAL
from mediator.services.files.new_ids import new_id
from mediator.services.files.typed import decode, encode
from mediator.ui.intake import intake_cards as cards
from mediator.ui.intake.intake_order import follow_the_form, go_to
from mediator.ui.intake.intake_start import start_details, start_parties, start_values
from mediator.ui.intake.known_people import KnownPeople
from mediator.ui.intake.party_list import PartyList
from mediator.ui.intake.register_words import RegisterWords
from mediator.ui.look.translation import label
from mediator.ui.widgets.cards import Card
from mediator.ui.widgets.choices_input import TicksInput
from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.widgets.form_values import offer, settle_choices, typed_values, unreadable
from mediator.ui.widgets.risk_note import RiskNote
from mediator.ui.workspace import Workspace

_OUTSIDE = (cards.COMMITTEE, cards.REGISTERED_ON, cards.MEDIATORS)


class IntakeForm(QWidget):
    """``intake()`` returns what is typed; emits ``changed`` at each change, ``finished`` on Enter in the last input."""

    changed = Signal()
    finished = Signal()

    def __init__(
        self,
        workspace: Workspace,
        words: RegisterWords,
        *,
        case: CaseSnapshot | None = None,
        start: Intake | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._workspace, self._words, self._case, self._start = workspace, words, case, start
        known = {person.name: person for person in (*words.people, *(case.mediators if case else ()))}
        self._people: Mapping[str, Mediator] = known
        self.known_people = KnownPeople(workspace)
        self.parties = PartyList(
            today=lambda: workspace.today, people=self.known_people, new_id=lambda: new_id(workspace.clock())
        )
        self.parties.fallback = lambda: village_of(self._text("occurred_at"))
        self.details = FieldsWidget((), today=lambda: workspace.today)
        self.details_card = Card(label("这类纠纷还要写的"))
        self.forms: dict[str, FieldsWidget] = {}
        self.risk = RiskNote(words.risks)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        for card in cards.intake_cards(words, mediators=tuple(known), new=case is None):
            self._put(card)
        self._connect()
        self._type = ""
        self._fill(case)

    def show_case(self, case: CaseSnapshot) -> None:
        """Show ``case`` in place of the present values."""
        self._case = case
        self._fill(case)

    def intake(self) -> Intake:
        """Return what is typed as one value."""
        values = self.values()
        committee = self._case.committee.id if self._case else chosen_committee(self._words, values)
        day = self._case.registered_on if self._case else values.get(cards.REGISTERED_ON)
        ticked = ticked_in(self.forms["handling"], cards.MEDIATORS)
        kept = start_details(self._start) if self._case is None else dict(self._case.details)
        return Intake(
            committee_id=committee,
            registered_on=day or self._workspace.today,
            values={name: value for name, value in values.items() if name not in _OUTSIDE},
            parties=self.parties.parties(),
            mediators=tuple(self._people[name] for name in ticked),
            details=kept | encode(_own_fields(self._type), typed_values(self.details)),
        )

    def values(self) -> dict[str, Any]:
        """Return the values of all cards by field name."""
        found: dict[str, Any] = {}
        for form in self.forms.values():
            settle_choices(form)
            found |= typed_values(form)
        return found

    def raw(self) -> dict[str, Any]:
        """Return everything as typed, for a draft."""
        forms = {name: form.raw() for name, form in self.forms.items()}
        return {"forms": forms, "details": self.details.raw(), "parties": self.parties.raw()}

    def set_raw(self, data: Mapping[str, Any]) -> None:
        """Restore what :meth:`raw` returned."""
        for name, texts in data["forms"].items():
            if name in self.forms:
                self.forms[name].set_raw(texts)
        self._take_type()
        self.details.set_raw(data["details"])
        self.parties.set_raw(data["parties"])
        self._show_referrer()

    def problems(self) -> list[Problem]:
        """Return what cannot be read, with its place."""
        found = [problem for form in self.forms.values() for problem in unreadable(form, section="intake")]
        return [*found, *unreadable(self.details, section="intake"), *self.parties.problems()]

    def focus_on(self, problem: Problem) -> None:
        """Go to what the problem names."""
        if problem.section == cards.PARTIES:
            self.parties.focus_on(problem)
            return
        for form in (*self.forms.values(), self.details):
            if problem.field in form.rows:
                form.focus_field(problem.field)
                return
        self.focus_first()

    def focus_first(self) -> None:
        """Go to the first input."""
        self.forms["dispute"].focus_field("dispute_type")

    def _fill(self, case: CaseSnapshot | None) -> None:
        if case is None:
            self._fill_defaults()
            return
        facts = {name: getattr(case, name) for form in self.forms.values() for name in form.rows if hasattr(case, name)}
        facts[cards.MEDIATORS] = tuple(mediator.name for mediator in case.mediators)
        for form in self.forms.values():
            form.set_values(facts)
        self._take_type()
        self.details.set_values(decode(_own_fields(self._type), case.details))
        self.parties.show_parties(case.parties)
        self._show_referrer()

    def _fill_defaults(self) -> None:
        values = cards.defaults(self._words, user=self._workspace.actor.name, today=self._workspace.today)
        for form in self.forms.values():
            form.set_values({**values, **start_values(self._start)})
        self._take_type()
        self.details.set_values(decode(_own_fields(self._type), start_details(self._start)))
        self.parties.show_parties(start_parties(self._start))
        self.parties.mask_given()
        self._show_referrer()

    def _put(self, card: cards.IntakeCard) -> None:
        if card.code == cards.PARTIES:
            self._layout.addWidget(self.parties)
            return
        if card.code == cards.DETAILS:
            self.details_card.add(self.details)
            self.details_card.hide()
            self._layout.addWidget(self.details_card)
            return
        form = self.forms[card.code] = FieldsWidget(card.fields, today=lambda: self._workspace.today)
        sheet = Card(label(card.title), note=label(card.note)) if card.title else Card()
        sheet.add(form)
        if card.code == cards.RISK:
            sheet.add(self.risk)
        self._layout.addWidget(sheet)

    def _connect(self) -> None:
        for form in self.forms.values():
            form.changed.connect(self._typed)
        self.parties.changed.connect(self.changed)
        self.changed.connect(self._explain)
        self.forms["dispute"].rows["dispute_type"].input.left.connect(self._take_type)
        follow_the_form(self.forms, self.parties, details=lambda: self.details)
        self.forms["handling"].finished.connect(self.finished)

    def _explain(self) -> None:
        """Score the risk while it is typed."""
        since, today = self._case.registered_on if self._case else None, self._workspace.today
        people = sum(party.heads for party in self.parties.parties() if party.name)
        typed = typed_values(self.forms[cards.RISK])
        self.risk.score_typed(typed, people=people, days=(today - since).days if since else 0)

    def _typed(self, name: str) -> None:
        if name == "dispute_type":
            self._take_type()
        elif name == "source":
            self._show_referrer()
        self.changed.emit()

    def _take_type(self) -> None:
        """Offer the second level of the type and the inputs that belong to it."""
        written = self._text("dispute_type")
        if written == self._type:
            return
        self._type = written
        kind = _kind_called(self._type)
        offer(self.forms["dispute"], "subtype", kind.second if kind else ())
        kept = self.details.raw()
        old, self.details = self.details, FieldsWidget(kind.fields if kind else (), today=lambda: self._workspace.today)
        old.hide()
        old.deleteLater()
        self.details.set_raw(kept)
        self.details.changed.connect(lambda _name: self.changed.emit())
        self.details.finished.connect(lambda: go_to(self.forms["source"]))
        self.details_card.add(self.details)
        self.details_card.setVisible(bool(self.details.rows))

    def _show_referrer(self) -> None:
        written = self._text("source")
        referred = bool(written) and written in REFERRAL  # matches half a word too, before the input is left
        self.forms["source"].rows["referrer"].setVisible(referred or bool(self._text("referrer")))
        self._explain()

    def _text(self, name: str) -> str:
        return next((form.rows[name].input.raw() for form in self.forms.values() if name in form.rows), "")


def _kind_called(name: str) -> DisputeType | None:
    return next((kind for kind in DISPUTE_TYPES if kind.label == name), None)


def _own_fields(name: str) -> tuple[Field, ...]:
    kind = _kind_called(name)
    return kind.fields if kind else ()


def chosen_committee(words: RegisterWords, values: Mapping[str, Any]) -> Any:
    """Return the id of the committee chosen among the office's, or of the first."""
    chosen = [entry.id for entry in words.committees if str(entry.id) == values.get(cards.COMMITTEE)]
    return (chosen or [entry.id for entry in words.committees])[0]


def ticked_in(form: FieldsWidget, name: str) -> tuple[str, ...]:
    """Return the ticked names in the order of ticking; the first mediator ticked presides."""
    given = form.rows[name].input
    return given.in_order() if isinstance(given, TicksInput) else ()
