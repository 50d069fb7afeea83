"""MatterOffers: the words of the registers that the inputs of a matter offer, and what a new one begins with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from mediator.domain.fields import Choice, Field, Kind
from mediator.domain.matter.kind import Entry, MatterKind
from mediator.domain.office.registers import COURT, JUSTICE, POLICE
from mediator.domain.workflows.meetings.activity import KIND as ACTIVITY
from mediator.services.links.named_case import known_cases
from mediator.services.registers.entries import entries
from mediator.ui.intake.register_words import RegisterWords, read_register
from mediator.ui.workspace import Workspace

_ORGANS = ("organ", "to_unit", "forwarded_by", "lead_unit", "convening_unit", "handover_to")
_PEOPLE = (
    "applicant",
    "convener",
    "recorder",
    "handler",
    "judged_by",
    "first_handler",
    "who",
    "person",
    "officer",
    "next_officer",
    "checked_by",
    "answered_by",
    "risk_owner",
)
_OWN_UNIT = ("applicant_unit", "from_unit")
_USER = ("applicant", "first_handler", "recorder", "judged_by", "officer", "checked_by", "answered_by")
_REGISTERED = {"leader": "leader", "adviser": "adviser", "grid_worker": "grid_worker"}
_CONVENER = "convening_unit"  # 联调 is convened by the justice office
_TRAINEE = "name"


@dataclass(frozen=True, kw_only=True)
class MatterOffers:
    """What the office holds now: its own words, the lines of each further register by its code, its newest cases."""

    words: RegisterWords
    lines: Mapping[str, tuple[Entry, ...]]
    cases: tuple[str, ...] = ()

    @property
    def organs(self) -> tuple[Entry, ...]:
        """The partners of the office."""
        return self.lines["organ"]

    def fields(self, fields: Sequence[Field], *, kind: MatterKind[Any]) -> tuple[Field, ...]:
        """The Fields, with names to choose from where the registers know some; any other word can still be typed."""
        return tuple(
            _offering(field, self.cases if field.name == kind.case_field else self._names(field, kind))
            for field in fields
        )

    def first_values(self, fields: Iterable[Field], *, user: str, today: date) -> dict[str, object]:
        """What a new matter most likely says: the day, who is at the keyboard, the unit, the only organ there is."""
        found: dict[str, object] = {}
        unit = self.words.committees[0].name if self.words.committees else ""
        for field in fields:
            if field.kind is Kind.DATE and field.required and not field.due:
                found[field.name] = today
            elif field.name in _USER:
                found[field.name] = user
            elif field.name in _OWN_UNIT:
                found[field.name] = unit
            elif field.name == _CONVENER and (known := self._of_kind(JUSTICE)):
                found[field.name] = known[0].name
        return found

    def organ_of(self, kind: MatterKind[Any], values: Mapping[str, object]) -> UUID | None:
        """The organ a matter comes from: the one it names, else the only one of its kind."""
        known = [entry for entry in self.organs if entry.text("kind") == kind.organ_kind]
        named = [entry for entry in known if {entry.name, entry.text("superior")} & set(map(str, values.values()))]
        chosen = named or (known if len(known) == 1 else [])
        return chosen[0].id if chosen else None

    def _names(self, field: Field, kind: MatterKind[Any]) -> tuple[str, ...]:
        match field.name:
            case "court":
                return tuple(entry.text("superior") or entry.name for entry in self._of_kind(COURT))
            case "station" if kind.organ_kind == POLICE:
                return tuple(entry.name for entry in self._of_kind(POLICE))
            case "station" | "risk":
                return self.words.stations if field.name == "station" else self.words.colours
            case "reporter":
                return tuple(entry.name for entry in self.lines["grid_worker"])
            case "village":
                return self._villages()
            case name if register := _register_of(name, kind):
                return tuple(entry.name for entry in self.lines[register])
            case name if name in _ORGANS:
                return (*(entry.name for entry in self.organs), *self._units())
            case name if name in _OWN_UNIT:
                return self._units()
            case name if name in _PEOPLE:
                return (*self.words.names, *(entry.name for entry in self.lines["adviser"]))
        return ()

    def _villages(self) -> tuple[str, ...]:
        served = (entry.values.get("villages") for entry in self.lines["adviser"])
        named = [str(village) for villages in served if isinstance(villages, tuple) for village in villages]
        return (*named, *(entry.text("village") for entry in self.lines["grid_worker"]))

    def _of_kind(self, wanted: str) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.organs if entry.text("kind") == wanted)

    def _units(self) -> tuple[str, ...]:
        return tuple(committee.name for committee in self.words.committees)


def read_offers(workspace: Workspace) -> MatterOffers:
    """Read the registers."""
    codes = ("organ", "grid_worker", "adviser", "leader", "law_savvy")
    with workspace.store.reading() as session:
        lines = {code: entries(session, code) for code in codes}
        cases = known_cases(session)
    return MatterOffers(words=read_register(workspace), lines=lines, cases=cases)


def _register_of(name: str, kind: MatterKind[Any]) -> str:
    """The register whose names this Field takes; the people of an activity are 法律明白人."""
    return "law_savvy" if name == _TRAINEE and kind is ACTIVITY else _REGISTERED.get(name, "")


def _offering(field: Field, names: Sequence[str]) -> Field:
    if not names or field.kind not in (Kind.TEXT, Kind.CHOICE) or (field.choices and not field.editable):
        return field
    offered = tuple(Choice(code=name, label=name) for name in dict.fromkeys(name for name in names if name))
    return replace(field, kind=Kind.CHOICE, choices=offered, editable=True, check=None)
