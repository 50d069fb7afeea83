"""RegisterWords: the names this office knows, offered in the inputs of every form."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any
from uuid import UUID

from mediator.domain.case.snapshot import CaseSnapshot, Committee, Mediator
from mediator.domain.fields import Choice, Field, Kind, Source
from mediator.domain.matter.kind import MatterKind
from mediator.domain.matter.snapshot import Entry
from mediator.domain.office.registers import COURT, ORGAN_KINDS, REGISTERS
from mediator.domain.office.risk import DEFAULT_RULES, RiskRules
from mediator.services.dues.risk_rules import risk_rules
from mediator.services.links.named_case import known_cases
from mediator.services.office import offices
from mediator.services.registers.entries import entries
from mediator.ui.workspace import Workspace


@dataclass(frozen=True, kw_only=True)
class RegisterWords:
    """The names of the office; ``lines`` are those of each further register, ``cases`` the newest case numbers."""

    committees: tuple[Committee, ...]
    stations: tuple[str, ...]
    people: tuple[Mediator, ...]
    risks: RiskRules = DEFAULT_RULES
    lines: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)
    cases: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the office's people."""
        return tuple(person.name for person in self.people)

    def fields(self, fields: Iterable[Field], *, case: CaseSnapshot | None = None) -> tuple[Field, ...]:
        """Return the Fields with the names they offer; other words can still be typed."""
        known = self._known(case)
        return tuple(_offering(one, known.get(one.offers, ())) for one in fields)

    def first_values(self, fields: Iterable[Field], *, user: str, today: date) -> dict[str, object]:
        """Return the likely values of a new entry: the day, the user, the own unit, the convening organ."""
        known = {**self._known(), Source.USER: (user,)}
        found: dict[str, object] = {}
        for one in fields:
            if one.kind is Kind.DATE and one.required and not one.due:
                found[one.name] = today
            elif names := known.get(one.first):
                found[one.name] = names[0]
        return found

    def organ_of(self, kind: MatterKind[Any], values: Mapping[str, object]) -> UUID | None:
        """Return the organ of a matter: the one it names, else the only one of its kind, else None."""
        known = self._organs(kind.organ_kind)
        named = [entry for entry in known if {entry.name, entry.text("superior")} & set(map(str, values.values()))]
        chosen = named or (known if len(known) == 1 else [])
        return chosen[0].id if chosen else None

    def _known(self, case: CaseSnapshot | None = None) -> Mapping[str, Sequence[str]]:
        """Return the names by their source."""
        lines = {code: [entry.name for entry in found] for code, found in self.lines.items()}
        units = [committee.name for committee in self.committees]
        return {
            **{kind.code: [_sender(entry) for entry in self._organs(kind.code)] for kind in ORGAN_KINDS},
            **lines,
            Source.PEOPLE: (*self.names, *lines.get("adviser", ())),
            Source.MEDIATORS: (*(one.name for one in (case.mediators if case else ())), *self.names),
            Source.PARTIES: [party.name for party in case.parties] if case else (),
            Source.UNITS: units,
            Source.ORGANS: (*lines.get("organ", ()), *units),
            Source.STATIONS: self.stations,
            Source.VILLAGES: self._villages(),
            Source.COLOURS: [colour.name for colour in self.risks.colours],
            Source.CASES: self.cases,
        }

    def _villages(self) -> tuple[str, ...]:
        served = (entry.values.get("villages") for entry in self.lines.get("adviser", ()))
        named = [str(village) for villages in served if isinstance(villages, tuple) for village in villages]
        return (*named, *(entry.text("village") for entry in self.lines.get("grid_worker", ())))

    def _organs(self, kind: str) -> list[Entry]:
        return [entry for entry in self.lines.get("organ", ()) if entry.text("kind") == kind]


def read_register(workspace: Workspace) -> RegisterWords:
    """Read the registers of the office."""
    with workspace.store.reading() as session:
        return words_of(session)


def words_of(session: Any) -> RegisterWords:
    """Return the words of the registers inside an open transaction."""
    people = offices.mediators(session)
    return RegisterWords(
        committees=tuple(offices.committees(session)),
        stations=tuple(station.name for station in offices.stations(session)),
        people=tuple(Mediator(id=row.id, name=row.name, certificate=row.certificate) for row in people),
        risks=risk_rules(session),
        lines={register.code: entries(session, register.code) for register in REGISTERS},
        cases=known_cases(session),
    )


def _sender(organ: Entry) -> str:
    """Return the sender name of an organ; for a tribunal this is its court."""
    return (organ.text("kind") == COURT and organ.text("superior")) or organ.name


def _offering(asked: Field, names: Sequence[str]) -> Field:
    """Return the Field with these words; a Field with fixed choices stays as it is."""
    if not names or (asked.choices and not asked.editable):
        return asked
    offered = tuple(Choice(code=name, label=name) for name in dict.fromkeys(name for name in names if name))
    if asked.kind is Kind.CHOICES:
        return replace(asked, choices=offered)
    return replace(asked, kind=Kind.CHOICE, choices=offered, editable=True, check=None)
