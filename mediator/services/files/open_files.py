"""OpenFile: one file as a transaction works on it, independent of its kind and its storage."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Generic
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.domain.fields import Field
from mediator.domain.matter.kind import ItemKind, MatterKind
from mediator.domain.people.roles import Actor
from mediator.domain.problems import Problem, Refused
from mediator.domain.workflow import S


class OpenFile(ABC, Generic[S]):
    """The row of a file, the lists that belong to it, and its frozen value.

    A writer first plans the value after the change (``with_facts``, ``with_entries``), checks the final papers and then
    writes the rows; ``snapshot`` is made from the rows in memory.
    """

    entity: str
    written: tuple[str, str]
    """The kinds of the events when an entry of a list is saved, and when it is removed."""

    def __init__(self, session: Session, row: Any, kind: MatterKind[S]) -> None:
        self.session, self.row, self.kind = session, row, kind

    @property
    def id(self) -> UUID:
        """Return the id of the file and of its log."""
        found: UUID = self.row.id
        return found

    @property
    @abstractmethod
    def holders(self) -> dict[str, Any]:
        """Whose a filed paper is: of the case, or of the matter and of the case it may have."""

    @property
    def sight(self) -> Mapping[str, str]:
        """Return who may see its deadlines: the permission needed, and the people from whom they are hidden."""
        return {}

    @abstractmethod
    def snapshot(self) -> S:
        """Return the whole file as it stands."""

    def seen_by(self, _actor: Actor) -> S:
        """Return the file as this actor may see it."""
        return self.snapshot()

    def beside(self) -> OpenFile[Any] | None:
        """Return the file whose deadlines depend on this one."""
        return None

    def require_open(self) -> None:
        """Refuse if the file may not be changed any more."""
        stage = self.kind.procedure.stage(self.row.stage)
        if self.kind.sealed and stage.end:
            message = f"{self.kind.label}“{stage.label}”，内容不能再改；确需更正，请先撤销最后一步并写明理由。"
            raise Refused([Problem(message=message)])

    # its facts

    @abstractmethod
    def needed(self, values: Mapping[str, object]) -> str:
        """Return the permission needed to change these facts."""

    @abstractmethod
    def planned(self, values: Mapping[str, object], *, actor: Actor, today: date) -> dict[str, Any]:
        """Return these facts as they will be stored, with those that follow from them; Refused names what is wrong."""

    @abstractmethod
    def keeps(self, asked: Field) -> bool:
        """Return True if an input of a step is stored with the file, not in the log alone."""

    @abstractmethod
    def stored(self, name: str) -> object:
        """Return a fact as it is stored."""

    @abstractmethod
    def with_facts(self, facts: Mapping[str, object]) -> S:
        """Return the file with other facts."""

    @abstractmethod
    def write(self, facts: Mapping[str, object], *, now: datetime) -> None:
        """Store facts."""

    @abstractmethod
    def derive(self, before: Mapping[str, object]) -> None:
        """Update the columns, ties, names and the index that repeat facts, which were ``before``."""

    # its lists

    @abstractmethod
    def listed(self, entry: Any) -> ItemKind:
        """Return the list an entry belongs to."""

    @abstractmethod
    def rows(self, listed: ItemKind) -> list[Any]:
        """Return the stored entries of a list in their order."""

    @abstractmethod
    def value(self, listed: ItemKind, row: Any) -> Any:
        """Return a stored entry as a frozen value."""

    @abstractmethod
    def elsewhere(self, listed: ItemKind, entry_id: UUID) -> bool:
        """Return True if this id is stored, but not in this list of this file."""

    @abstractmethod
    def cleaned(self, listed: ItemKind, entry: Any) -> Any:
        """Return an entry as it will be stored."""

    @abstractmethod
    def columns(self, listed: ItemKind, entry: Any) -> dict[str, Any]:
        """Return the values of an entry by the names the log uses."""

    @abstractmethod
    def put(self, listed: ItemKind, entry: Any) -> None:
        """Store an entry, a new one or the one with its id."""

    @abstractmethod
    def drop(self, listed: ItemKind, row: Any) -> None:
        """Remove an entry from its list."""

    @abstractmethod
    def with_entries(self, lists: Mapping[str, Sequence[Any]]) -> S:
        """Return the file with other lists, by their codes."""

    @abstractmethod
    def permission(self) -> str:
        """Return the permission needed to write in its lists."""

    @abstractmethod
    def check(self, listed: ItemKind, entry: Any, *, today: date) -> None:
        """Refuse an entry that cannot be stored as it is."""

    def check_removal(self, _listed: ItemKind) -> None:
        """Refuse if the entries of a list have to stay."""

    @abstractmethod
    def title(self, listed: ItemKind, place: int) -> str:
        """Return the name of an entry in the log."""

    @abstractmethod
    def named(self, listed: ItemKind, entry_id: UUID) -> dict[str, object]:
        """Return how the log identifies an entry."""

    def settle(self, _lists: Sequence[ItemKind]) -> None:
        """Update the columns and the search index that repeat the entries."""
