"""The kinds of records of a case, read from the attributes of the case and the declarations of their classes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, get_args, get_type_hints

from mediator.domain.case.records import Record
from mediator.domain.case.records.record import About
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.fields import fields_of
from mediator.domain.matter.kind import ItemKind


@dataclass(frozen=True, kw_only=True)
class RecordKind(ItemKind):
    """One kind of record: its class, what is said ``about`` it, and its ``attribute`` of a case and of its row.

    A case has at most one of a ``single`` kind. ``code`` is the name of its table as well.
    """

    record: type[Record]
    attribute: str
    about: About
    single: bool

    def of(self, case: CaseSnapshot) -> tuple[Any, ...]:
        """Return the records of this kind in a case, in their order."""
        held = getattr(case, self.attribute)
        return held if isinstance(held, tuple) else () if held is None else (held,)

    def held(self, rows: tuple[Any, ...]) -> Any:
        """Return the value of the attribute that holds these records."""
        return next(iter(rows), None) if self.single else rows

    def written(self, case: CaseSnapshot) -> int:
        """Return how much is written down in the section of this kind."""
        return self.about.count(case) if self.about.count is not None else len(self.of(case))

    def title(self, place: int) -> str:
        """Return the name of the record at a place (from 1) in the log."""
        return self.label if self.single else f"{self.label}{place}"


def _kinds() -> Iterator[RecordKind]:
    """Yield a kind for each attribute of a case that holds records."""
    for attribute, hint in get_type_hints(CaseSnapshot).items():
        for record in get_args(hint):
            if isinstance(record, type) and issubclass(record, Record):
                yield RecordKind(
                    code=record.__name__.lower(),
                    label=record.ABOUT.label,
                    fields=fields_of(record),
                    record=record,
                    attribute=attribute,
                    about=record.ABOUT,
                    single=type(None) in get_args(hint),
                )


RECORDS = tuple(_kinds())
_BY_RECORD = {kind.record: kind for kind in RECORDS}


def record_kind(record: Record | type[Record]) -> RecordKind:
    """Return the kind of a record or of its class."""
    return _BY_RECORD[record if isinstance(record, type) else type(record)]
