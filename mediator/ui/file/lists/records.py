"""RecordList: the records of a case of one kind, with their line and what a new one proposes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any
from uuid import UUID

from mediator.domain.case.record_kinds import RECORDS, RecordKind
from mediator.domain.case.records import Record
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.fields import Field
from mediator.ui.file.lists.kind import ListKind
from mediator.ui.file.lists.words import one_line, words_of
from mediator.ui.file.part import PartContext


@dataclass(frozen=True, kw_only=True)
class RecordList(ListKind):
    """The records of one kind, as its declaration says."""

    of: RecordKind

    def rows(self, matter: CaseSnapshot) -> tuple[Any, ...]:
        """Return the saved records."""
        return self.of.of(matter)

    def laid_over(self, matter: CaseSnapshot, row: Any, *, place: int) -> CaseSnapshot:
        """Return the case with this record."""
        rows = list(self.rows(matter))
        rows[place - 1 : place] = [replace(row, seq=place)]
        changes: dict[str, Any] = {self.of.attribute: self.of.held(tuple(rows))}
        return replace(matter, **changes)

    def new(self, matter: CaseSnapshot, context: PartContext) -> Record:
        """Return a new record with its proposed values."""
        return self.of.record.propose(matter, new_id=context.new_id, on=context.today(), time=context.time())

    def every(self, matter: CaseSnapshot, context: PartContext) -> Sequence[Record]:
        """Return all records that can be proposed at once."""
        return self.of.record.every(matter, new_id=context.new_id, on=context.today())

    def blank(self, row_id: UUID, *, place: int) -> Record:
        """Return an empty record."""
        return self.of.record(id=row_id)

    def values(self, row: Any) -> Mapping[str, object]:
        """Return the values of a record by field name."""
        return asdict(row)

    def filled(self, row: Any, values: Mapping[str, Any]) -> Any:
        """Return the record with the values of its Fields."""
        return replace(row, **{asked.name: values[asked.name] for asked in self.fields})

    def line(self, row: Any) -> str:
        """Return what the declaration shows of a record in one line."""
        asked = {one.name: one for one in self.fields}
        return one_line([words_of(asked.get(name), getattr(row, name), named=False) for name in self.of.about.shows])

    def offered(self, matter: CaseSnapshot, context: PartContext) -> tuple[Field, ...]:
        """Return the Fields with the people and parties to choose from."""
        return context.fields(self.fields, case=matter)


def lists_in(section: str) -> tuple[RecordList, ...]:
    """Return the lists of records of a section of a case in their order; a kind that shows no line has none."""
    return tuple(
        RecordList(
            of=kind,
            section=section,
            title=kind.label,
            fields=kind.fields,
            single=kind.single,
            add=kind.about.add,
            opens=kind.about.opens,
            counts=kind.about.counts,
            skeleton=kind.about.skeleton,
            everything=kind.about.everything,
        )
        for kind in RECORDS
        if kind.about.shows and kind.about.section == section
    )
