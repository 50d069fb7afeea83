"""ListKind: a list of a file as data: the inputs of each row, the values of a new one, and the line that shows it."""

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
    """The kind of a list; with ``opens`` an empty list shows a proposal, which ``counts`` even untouched.

    ``single`` allows one row. ``strict`` saves and shows nothing before what is required is filled. With ``mends_last``
    a problem without a row goes to the last row instead of a new one. ``headed`` shows its name above and when empty.
    ``keys`` is the shortcut that adds a row, ``skeleton`` the text a row starts with, ``everything`` the button that
    adds all rows of :meth:`every`.
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

    @abstractmethod
    def rows(self, matter: Any) -> tuple[Any, ...]:
        """Return the saved rows."""

    @abstractmethod
    def laid_over(self, matter: Any, row: Any, *, place: int) -> Any:
        """Return the matter with ``row`` at its place among the rows, counted from 1."""

    @abstractmethod
    def new(self, matter: Any, context: PartContext) -> Any:
        """Return a new row with its proposed values."""

    def every(self, _matter: Any, _context: PartContext) -> Sequence[Any]:
        """Return all rows that can be proposed at once."""
        return ()

    @abstractmethod
    def blank(self, row_id: UUID, *, place: int) -> Any:
        """Return an empty row."""

    @abstractmethod
    def values(self, row: Any) -> Mapping[str, object]:
        """Return the values of a row by field name."""

    @abstractmethod
    def filled(self, row: Any, values: Mapping[str, Any]) -> Any:
        """Return the row with these values."""

    @abstractmethod
    def line(self, row: Any) -> str:
        """Return a row in one line."""

    def offered(self, _matter: Any, context: PartContext) -> tuple[Field, ...]:
        """Return the Fields with the words of the office to choose from."""
        return context.fields(self.fields)

    def add_words(self) -> str:
        """Return the words of the button that adds a row."""
        return label(self.add)

    def masked(self, row: Any) -> Any:
        """Return the row with its numbers masked."""
        return self.filled(row, masked_values(self.fields, self.values(row)))
