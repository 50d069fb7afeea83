"""ListKind: a list of a file as data: what each row asks, what a new one begins with, and the line that names it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from mediator.domain.fields import Field
from mediator.domain.people.masking import masked_values
from mediator.ui.file.part import PartContext
from mediator.ui.look.translation import label


@dataclass(frozen=True, kw_only=True)
class ListKind(ABC):
    """One kind: ``opens`` a proposal when there is none, which ``counts`` without being touched; ``single`` has one.

    ``strict`` saves and shows nothing before what is required is filled; ``mends_last`` has a problem that names no row
    mended in the last one instead of a new one. ``headed`` says its name above, and when it is empty. ``keys`` add a
    row. ``skeleton`` is text to begin with, ``everything`` the button that adds all that ``every`` proposes.
    """

    section: str
    title: str
    fields: tuple[Field, ...]
    add: str = ""
    keys: str = ""
    opens: bool = True
    counts: bool = False
    single: bool = False
    strict: bool = False
    mends_last: bool = True
    headed: bool = False
    skeleton: Callable[[Any], str] | None = None
    everything: str = ""
    every: Callable[[Any, PartContext], Sequence[Any]] | None = None

    @abstractmethod
    def rows(self, matter: Any) -> tuple[Any, ...]:
        """The rows as they are kept."""

    @abstractmethod
    def laid_over(self, matter: Any, row: Any, *, place: int) -> Any:
        """The matter with ``row`` at its place among them, from 1."""

    @abstractmethod
    def new(self, matter: Any, context: PartContext) -> Any:
        """A new row, with what is most likely."""

    @abstractmethod
    def blank(self, row_id: UUID, *, place: int) -> Any:
        """A row of which nothing is known."""

    @abstractmethod
    def values(self, row: Any) -> Mapping[str, object]:
        """What a row says, by Field."""

    @abstractmethod
    def filled(self, row: Any, values: Mapping[str, Any]) -> Any:
        """The row with these values."""

    @abstractmethod
    def line(self, row: Any) -> str:
        """A row in a line."""

    def offered(self, _matter: Any, context: PartContext) -> tuple[Field, ...]:
        """The Fields, with words of the office to choose from."""
        return context.fields(self.fields)

    def add_words(self) -> str:
        """What the button says that adds a row."""
        return label(self.add)

    def masked(self, row: Any) -> Any:
        """The row with its numbers masked."""
        return self.filled(row, masked_values(self.fields, self.values(row)))
