"""OpenFile: one file as a transaction works on it, whatever its kind and however its facts and lists are stored."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Generic
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.domain.fields import Field
from mediator.domain.matter.kind import ItemKind, MatterKind
from mediator.domain.people.roles import Actor
from mediator.domain.problems import Problem, Refused
from mediator.domain.workflow import S


class OpenFile(ABC, Generic[S]):
    """The row of a file, the lists that belong to it, and the frozen value they make.

    Whoever writes plans the value after the change first (``with_facts``, ``with_entries``), asks the final papers,
    and then writes the rows; ``snapshot`` is made of the rows in memory.
    """

    entity: str
    written: tuple[str, str]
    """The kinds of the events when an entry of a list is saved, and when it is removed."""

    def __init__(self, session: Session, row: Any, kind: MatterKind[S]) -> None:
        self.session, self.row, self.kind = session, row, kind

    @property
    def id(self) -> UUID:
        """The id by which the file and its log are found."""
        found: UUID = self.row.id
        return found

    @property
    @abstractmethod
    def holders(self) -> dict[str, Any]:
        """Whose a filed paper is: of the case, or of the matter and of the case it may have."""

    @property
    def sight(self) -> Mapping[str, str]:
        """Who may see its deadlines: the permission needed, and the people from whom they are hidden."""
        return {}

    @abstractmethod
    def snapshot(self) -> S:
        """The file as it stands, whole."""

    def seen_by(self, _actor: Actor) -> S:
        """The file as this actor may look at it."""
        return self.snapshot()

    def beside(self) -> OpenFile[Any] | None:
        """The file whose deadlines follow from this one."""
        return None

    def require_open(self) -> None:
        """Refused if nothing of the file may be changed any more."""
        stage = self.kind.procedure.stage(self.row.stage)
        if self.kind.sealed and stage.end:
            message = f"{self.kind.label}“{stage.label}”，内容不能再改；确需更正，请先撤销最后一步并写明理由。"
            raise Refused([Problem(message=message)])

    # what a step writes

    @abstractmethod
    def keeps(self, asked: Field) -> bool:
        """True if an input of a step is kept with the file, not in the log alone."""

    @abstractmethod
    def stored(self, name: str) -> object:
        """A fact as it is stored."""

    @abstractmethod
    def with_facts(self, facts: Mapping[str, object]) -> S:
        """The file with other facts."""

    @abstractmethod
    def write(self, facts: Mapping[str, object]) -> None:
        """Store facts."""

    # its lists

    @abstractmethod
    def listed(self, entry: Any) -> ItemKind:
        """The list an entry belongs to."""

    @abstractmethod
    def rows(self, listed: ItemKind) -> list[Any]:
        """The stored entries of a list, in their order."""

    @abstractmethod
    def value(self, listed: ItemKind, row: Any) -> Any:
        """A stored entry as a frozen value."""

    @abstractmethod
    def elsewhere(self, listed: ItemKind, entry_id: UUID) -> bool:
        """True if an entry with this id is kept, but not in this list of this file."""

    @abstractmethod
    def cleaned(self, listed: ItemKind, entry: Any) -> Any:
        """An entry as it will be kept."""

    @abstractmethod
    def columns(self, listed: ItemKind, entry: Any) -> dict[str, Any]:
        """What an entry says, by the names the log uses."""

    @abstractmethod
    def put(self, listed: ItemKind, entry: Any) -> None:
        """Store an entry, a new one or the one with its id."""

    @abstractmethod
    def drop(self, listed: ItemKind, row: Any) -> None:
        """Take an entry off its list."""

    @abstractmethod
    def with_entries(self, lists: Mapping[str, Sequence[Any]]) -> S:
        """The file with other lists, by their codes."""

    @abstractmethod
    def permission(self) -> str:
        """What writing in its lists needs."""

    @abstractmethod
    def check(self, listed: ItemKind, entry: Any, *, today: date) -> None:
        """Refused if an entry cannot be kept as it is."""

    def check_removal(self, _listed: ItemKind) -> None:
        """Refused if the entries of a list have to stay."""

    @abstractmethod
    def title(self, listed: ItemKind, place: int) -> str:
        """What the log calls an entry."""

    @abstractmethod
    def named(self, listed: ItemKind, entry_id: UUID) -> dict[str, object]:
        """How the log names an entry."""

    def settle(self, _lists: Sequence[ItemKind]) -> None:
        """Keep what lists and searches repeat of the entries in step with them."""
