"""Files stored as JSON, facts in one column and lists in one table: every kind of matter beside the cases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, inspect, select
from sqlalchemy.orm import Session, selectinload

from mediator.domain.case.snapshot import Committee
from mediator.domain.fields import Field
from mediator.domain.matter.kind import ItemKind, MatterKind, missing_in
from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.snapshot import Entry, Item, MatterSnapshot, Origin
from mediator.domain.people.masking import kept_whole, masked_file
from mediator.domain.people.partners import joint_partners
from mediator.domain.people.roles import MEDIATE, REVEAL, Actor
from mediator.domain.people.visibility import hidden_from, may_see, require_visible
from mediator.domain.problems import NotFound, Refused
from mediator.services.files.mapping import to_column, to_json, to_value
from mediator.services.files.open_files import OpenFile
from mediator.services.files.snapshots import TypedFile, case_row
from mediator.services.files.snapshots import load as load_case
from mediator.services.files.typed import decode, encode, items_of, typed_values, values_of
from mediator.services.links.named_case import named_case
from mediator.services.links.transfers import transfers_of_matter
from mediator.services.people.visibility import visible_matters
from mediator.services.registers.entries import entries, entry
from mediator.storage.tables.cases import CaseTable
from mediator.storage.tables.matters import ItemTable, MatterTable
from mediator.storage.tables.offices import CommitteeTable

EVERYTHING = Actor(name="")
"""Whoever may see every file: the program itself, when it compares papers or counts terms."""
_COLUMNS = {"stage": str, "stage_on": date, "closed_on": date, "outcome": str, "title": str}


def matter_row(session: Session, matter_id: UUID, *, actor: Actor) -> tuple[MatterTable, MatterKind[MatterSnapshot]]:
    """Return the row and the kind of a matter; NotFound also if the actor may not see it."""
    row = session.get(MatterTable, matter_id)
    if row is None or not may_see(actor, access=row.access, hidden_from=row.hidden_from):
        raise NotFound("没有找到这件事项。")
    return row, kind_of(row.kind)


def load(session: Session, matter_id: UUID, *, actor: Actor) -> MatterSnapshot:
    """Return a matter with its lists and its case; NotFound if the actor may not see it, masked numbers if need be."""
    row, _ = matter_row(session, matter_id, actor=actor)
    return JsonFile(session, row, actor=actor).seen_by(actor)


def partners_of(session: Session, kind: MatterKind[MatterSnapshot]) -> tuple[Entry, ...]:
    """Return the organs of joint mediation, if the papers of the kind name them."""
    return joint_partners(entries(session, "organ")) if kind.names_partners else ()


class JsonFile(OpenFile[MatterSnapshot]):
    """A matter as ``actor`` sees it, with the names of the matters it was opened from and those opened from it."""

    entity = "matter"
    written = ("item", "remove_item")

    def __init__(self, session: Session, row: MatterTable, *, actor: Actor = EVERYTHING) -> None:
        super().__init__(session, row, kind_of(row.kind))
        self._actor = actor
        if "items" in inspect(row).unloaded:
            session.flush()
            whole = select(MatterTable).where(MatterTable.id == row.id).options(selectinload(MatterTable.items))
            session.scalars(whole).one()

    @property
    def holders(self) -> dict[str, Any]:
        """The matter, and the case it may have."""
        return {"case_id": self.row.case_id, "matter_id": self.id}

    @property
    def sight(self) -> Mapping[str, str]:
        """Return what its kind says for its values: permission and people it is hidden from."""
        return {"restricted": self.row.access, "hidden_from": self.row.hidden_from}

    def snapshot(self) -> MatterSnapshot:
        """Return the matter as its rows stand."""
        session, row = self.session, self.row
        committee = session.get(CommitteeTable, row.committee_id) if row.committee_id else None
        items = sorted(row.items, key=lambda item: (item.kind, item.seq))
        return to_value(
            row,
            MatterSnapshot,
            committee=to_value(committee, Committee) if committee else None,
            organ=entry(session, row.organ_id) if row.organ_id else None,
            partners=partners_of(session, self.kind),
            case=load_case(session, row.case_id) if row.case_id else None,
            values=MappingProxyType(values_of(row, self.kind)),
            items=items_of(items, self.kind),
            transfers=transfers_of_matter(session, row),
            origin=next(iter(self._named(MatterTable.id == row.origin_id)), None),
            followers=tuple(self._named(MatterTable.origin_id == row.id)),
        )

    def seen_by(self, actor: Actor) -> MatterSnapshot:
        """Return the matter with its numbers masked if the actor may not see them."""
        whole = self.snapshot()
        return whole if actor.may(REVEAL) else masked_file(whole, self.kind)

    def beside(self) -> TypedFile | None:
        """Return the case it is about."""
        return TypedFile(self.session, case_row(self.session, self.row.case_id)) if self.row.case_id else None

    def keeps(self, _asked: Field) -> bool:
        """Return True: every input of a step is stored."""
        return True

    def stored(self, name: str) -> object:
        """Return a column, or the value in the JSON."""
        return getattr(self.row, name) if name in _COLUMNS else self.row.details.get(name)

    def needed(self, _values: Mapping[str, object]) -> str:
        """Return the permission of its kind."""
        return self.kind.permission

    def planned(self, values: Mapping[str, object], *, actor: Actor, today: date) -> dict[str, Any]:
        """Return all facts of the matter with these changed, and its title; masked numbers become the stored ones."""
        known = self._said()
        merged = {**known, **kept_whole(self.kind.fields, values, known)}
        if problems := list(self.kind.missing(merged)):
            raise Refused(problems)
        require_visible(self.kind, merged, actor=actor)
        return {**dict.fromkeys(known), **encode(self.kind.fields, merged), "title": self._titled(merged)}

    def with_facts(self, facts: Mapping[str, object]) -> MatterSnapshot:
        """Return the matter with other facts."""
        columns: dict[str, Any] = {name: _column(name, value) for name, value in facts.items() if name in _COLUMNS}
        return replace(self.snapshot(), **columns, values=typed_values(self._details(facts), self.kind))

    def write(self, facts: Mapping[str, object], *, now: datetime) -> None:
        """Set columns and put the rest into the JSON, without empty values."""
        self.row.details = self._details(facts)
        for name, value in facts.items():
            if name in _COLUMNS:
                setattr(self.row, name, _column(name, value))

    def derive(self, before: Mapping[str, object]) -> None:
        """Set title, category and who may see it; tie it to the case its changed ``case_field`` names.

        If it names none, a tie made otherwise stays.
        """
        row, kind, said = self.row, self.kind, self._said()
        row.access, row.hidden_from = kind.access(said), hidden_from(kind.hidden_from(said))
        row.category = str(said.get(kind.category) or "") if kind.category else ""
        if kind.case_field and before.get(kind.case_field) != said.get(kind.case_field):
            named = named_case(self.session, kind, said)
            if named is not None or row.case_id == named_case(self.session, kind, before):
                row.case_id = named
        row.title = self._titled(said)

    def listed(self, entry: Any) -> ItemKind:
        """Return the list that an entry names."""
        return self.kind.item_kind(entry.kind)

    def rows(self, listed: ItemKind) -> list[Any]:
        """Return the rows of one list in their order."""
        return sorted((row for row in self.row.items if row.kind == listed.code), key=lambda row: row.seq)

    def value(self, _listed: ItemKind, row: Any) -> Item:
        """Return a row as an entry."""
        return items_of([row], self.kind)[0]

    def elsewhere(self, _listed: ItemKind, entry_id: UUID) -> bool:
        """Return True if another matter or another list has the entry."""
        return self.session.get(ItemTable, entry_id) is not None

    def cleaned(self, listed: ItemKind, entry: Any) -> Item:
        """Return the entry with clean texts; a number given back masked becomes the stored one."""
        found = next((row for row in self.rows(listed) if row.id == entry.id), None)
        known = decode(listed.fields, found.details) if found is not None else {}
        said = encode(listed.fields, kept_whole(listed.fields, entry.values, known))
        cleaned: Item = replace(entry, values=decode(listed.fields, said))
        return cleaned

    def columns(self, listed: ItemKind, entry: Any) -> dict[str, Any]:
        """Return the values of an entry."""
        return encode(listed.fields, entry.values)

    def put(self, listed: ItemKind, entry: Any) -> None:
        """Add the row of an entry, or change it."""
        found = next((row for row in self.row.items if row.id == entry.id), None)
        said = encode(listed.fields, entry.values)
        if found is None:
            found = ItemTable(id=entry.id, matter_id=self.id, kind=listed.code, seq=entry.seq, details=said)
            self.row.items.append(found)
        if (found.details, found.day, found.seq) != (said, entry.day(), entry.seq):
            found.details, found.day, found.seq = said, entry.day(), entry.seq

    def drop(self, _listed: ItemKind, row: Any) -> None:
        """Delete the row of an entry."""
        self.row.items.remove(row)

    def with_entries(self, lists: Mapping[str, Sequence[Any]]) -> MatterSnapshot:
        """Return the matter with exactly these entries in the given lists."""
        matter = self.snapshot()
        others = [item for item in matter.items if item.kind not in lists]
        items = sorted((*others, *(item for rows in lists.values() for item in rows)), key=lambda i: (i.kind, i.seq))
        return replace(matter, items=tuple(items))

    def permission(self) -> str:
        """Return the permission for its lists: mediating, if it is beside a case."""
        return MEDIATE if self.row.case_id else self.kind.permission

    def check(self, listed: ItemKind, entry: Any, *, today: date) -> None:
        """Refuse an entry in which a required Field is empty."""
        if problems := list(missing_in(listed.fields, entry.values, section=listed.code, item=entry.id)):
            raise Refused(problems)

    def title(self, listed: ItemKind, _place: int) -> str:
        """Return the word of the list."""
        return listed.label

    def named(self, _listed: ItemKind, entry_id: UUID) -> dict[str, object]:
        """Name an entry by its id."""
        return {"item": entry_id}

    def _said(self) -> dict[str, object]:
        """Return the values of its Fields, without those that only steps wrote."""
        asked = {item.name for item in self.kind.fields}
        return decode(self.kind.fields, {name: value for name, value in self.row.details.items() if name in asked})

    def _titled(self, values: Mapping[str, object]) -> str:
        """Return its name: that of its case, if its kind always has one, else what its values make."""
        if self.kind.needs_case and self.row.case_id is not None:
            title = self.session.scalar(select(CaseTable.title).where(CaseTable.id == self.row.case_id))
            return f"{title}（{self.kind.label}）" if title else self.kind.title(values)
        return self.kind.title(values)

    def _details(self, facts: Mapping[str, object]) -> dict[str, Any]:
        said = {name: to_json(to_column(value)) for name, value in facts.items() if name not in _COLUMNS}
        kept = {**self.row.details, **said}
        return {name: value for name, value in kept.items() if name not in said or value not in (None, "", [])}

    def _named(self, which: ColumnElement[bool]) -> Iterator[Origin]:
        """Yield the named matters in the order they were opened, without those the actor may not see."""
        query = select(MatterTable).where(which, visible_matters(self._actor))
        for found in self.session.scalars(query.order_by(MatterTable.opened_on, MatterTable.id)):
            yield Origin(id=found.id, kind=found.kind, number=found.number, title=found.title)


def _column(name: str, value: object) -> object:
    """Return a fact as its column holds it; a day may come as ISO text from the log."""
    if _COLUMNS[name] is date:
        return date.fromisoformat(value) if isinstance(value, str) else value
    return value or ""
