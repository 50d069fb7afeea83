"""RegisterWords: the words of this office that forms offer: its committees, reception points and people."""

from __future__ import annotations

from dataclasses import dataclass

from mediator.domain.case.snapshot import Committee, Mediator
from mediator.domain.office.risk import DEFAULT_RULES, RiskRules
from mediator.services.dues.risk_rules import risk_rules
from mediator.services.office import offices
from mediator.ui.workspace import Workspace


@dataclass(frozen=True, kw_only=True)
class RegisterWords:
    """What the register holds now."""

    committees: tuple[Committee, ...]
    stations: tuple[str, ...]
    people: tuple[Mediator, ...]
    risks: RiskRules = DEFAULT_RULES

    @property
    def colours(self) -> tuple[str, ...]:
        """The office's colours of risk, gravest first."""
        return tuple(colour.name for colour in self.risks.colours)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the office's people."""
        return tuple(person.name for person in self.people)


def read_register(workspace: Workspace) -> RegisterWords:
    """Read the register of the office."""
    with workspace.store.reading() as session:
        people = offices.mediators(session)
        return RegisterWords(
            committees=tuple(offices.committees(session)),
            stations=tuple(station.name for station in offices.stations(session)),
            people=tuple(Mediator(id=row.id, name=row.name, certificate=row.certificate) for row in people),
            risks=risk_rules(session),
        )
