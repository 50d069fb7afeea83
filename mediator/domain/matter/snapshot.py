"""A matter that runs beside the cases as a frozen value: what it says, its lists, its case, and where it came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from mediator.domain.case.snapshot import CaseSnapshot, Committee
from mediator.domain.matter.transfers import Transfer
from mediator.domain.workflow import Attempt


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One line of a register: an organ, an adviser, a grid worker, a leader, a 法律明白人."""

    id: UUID
    kind: str
    name: str
    values: Mapping[str, object] = field(default_factory=dict)
    active: bool = True

    def text(self, name: str) -> str:
        """A text value, empty if there is none."""
        value = self.values.get(name)
        return value if isinstance(value, str) else ""


@dataclass(frozen=True, kw_only=True)
class Item:
    """One entry of a list a matter keeps; ``kind`` says which list, ``values`` what its Fields ask for."""

    id: UUID
    kind: str
    seq: int = 1
    values: Mapping[str, object] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """A text value, empty if there is none."""
        value = self.values.get(name)
        return value if isinstance(value, str) else ""

    def day(self, name: str = "on") -> date | None:
        """A date, None if there is none."""
        value = self.values.get(name)
        return value if isinstance(value, date) else None


@dataclass(frozen=True, kw_only=True)
class Origin:
    """A matter as another names it: the one it came of, or one that came of it."""

    id: UUID
    kind: str
    number: str = ""
    title: str = ""


@dataclass(frozen=True, kw_only=True)
class MatterSnapshot:
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
    values: Mapping[str, object] = field(default_factory=dict)
    items: tuple[Item, ...] = ()
    transfers: tuple[Transfer, ...] = ()  # of the matter, or of its case, the newest last
    origin: Origin | None = None
    followers: tuple[Origin, ...] = ()

    def text(self, name: str) -> str:
        """A text value of the matter, empty if there is none."""
        value = self.values.get(name)
        return value if isinstance(value, str) else ""

    def day(self, name: str) -> date | None:
        """A date of the matter, None if there is none."""
        value = self.values.get(name)
        return value if isinstance(value, date) else None

    def moment(self, name: str) -> datetime | None:
        """A moment the program noted, by this computer's clock; None if there is none."""
        value = self.values.get(name)
        return datetime.fromisoformat(value).astimezone() if isinstance(value, str) and value else None

    def lines(self, name: str) -> tuple[str, ...]:
        """A list of texts, empty if there is none."""
        value = self.values.get(name)
        return tuple(str(entry) for entry in value) if isinstance(value, tuple) else ()

    def flag(self, name: str) -> bool:
        """A yes-or-no value."""
        return self.values.get(name) is True

    def sum(self, name: str) -> int | None:
        """A sum in fen or a whole number, None if there is none."""
        value = self.values.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def of(self, kind: str) -> tuple[Item, ...]:
        """The items of one list, in their order."""
        return tuple(item for item in self.items if item.kind == kind)


MatterAttempt = Attempt[MatterSnapshot]
