"""A matter beside the cases as a frozen value: its facts, its lists, its case, and its origin."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from mediator.domain.case.snapshot import CaseSnapshot, Committee
from mediator.domain.matter.transfers import Transfer
from mediator.domain.workflow import Attempt


@dataclass(frozen=True, kw_only=True)
class Valued:
    """Whatever has ``values`` by the names of Fields, read as their types."""

    values: Mapping[str, object] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """Return a text value, empty if there is none."""
        value = self.values.get(name)
        return value if isinstance(value, str) else ""

    def day(self, name: str = "on") -> date | None:
        """Return a date, or None."""
        value = self.values.get(name)
        return value if isinstance(value, date) else None

    def moment(self, name: str) -> datetime | None:
        """Return a moment the program noted, by this computer's clock, or None."""
        value = self.values.get(name)
        return datetime.fromisoformat(value).astimezone() if isinstance(value, str) and value else None

    def lines(self, name: str) -> tuple[str, ...]:
        """Return a list of texts, empty if there is none."""
        value = self.values.get(name)
        return tuple(str(entry) for entry in value) if isinstance(value, tuple) else ()

    def flag(self, name: str) -> bool:
        """Return a yes-or-no value."""
        return self.values.get(name) is True

    def sum(self, name: str) -> int | None:
        """Return a sum in fen or a whole number, or None."""
        value = self.values.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) else None


@dataclass(frozen=True, kw_only=True)
class Entry(Valued):
    """One line of a register: an organ, an adviser, a grid worker, a leader, a 法律明白人."""

    id: UUID
    kind: str
    name: str
    active: bool = True


@dataclass(frozen=True, kw_only=True)
class Item(Valued):
    """One entry of a list of a matter; ``kind`` is the code of the list, ``values`` its Field values."""

    id: UUID
    kind: str
    seq: int = 1


@dataclass(frozen=True, kw_only=True)
class Origin:
    """A matter as another names it: the one it was opened from, or one opened from it."""

    id: UUID
    kind: str
    number: str = ""
    title: str = ""


@dataclass(frozen=True, kw_only=True)
class MatterSnapshot(Valued):
    """One matter with its items and, where it has one, its case."""

    id: UUID
    kind: str
    number: str = ""
    title: str = ""
    stage: str = ""
    stage_on: date | None = None
    opened_on: date | None = None
    closed_on: date | None = None
    outcome: str = ""
    category: str = ""
    access: str = ""
    committee: Committee | None = None
    organ: Entry | None = None
    partners: tuple[Entry, ...] = ()  # the organs the office mediates jointly with, where the papers name them
    case: CaseSnapshot | None = None
    items: tuple[Item, ...] = ()
    transfers: tuple[Transfer, ...] = ()  # of the matter, or of its case, the newest last
    origin: Origin | None = None
    followers: tuple[Origin, ...] = ()

    def of(self, kind: str) -> tuple[Item, ...]:
        """Return the items of one list in their order."""
        return tuple(item for item in self.items if item.kind == kind)


MatterAttempt = Attempt[MatterSnapshot]
