"""Files with tables of their own, a column for each fact and a table for each list: the cases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from datetime import date, datetime
from functools import cached_property
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy import exists, inspect, literal, select, union_all
from sqlalchemy.orm import Session, selectinload
from sqlalchemy.orm.attributes import set_committed_value

from mediator.domain.case.day_order import confirmation_in_order
from mediator.domain.case.dispute_types import type_label
from mediator.domain.case.file_numbers import format_number
from mediator.domain.case.parties import Agent, Member, Party
from mediator.domain.case.record_kinds import RECORDS, RecordKind, record_kind
from mediator.domain.case.records import Agreement, Confirmation
from mediator.domain.case.snapshot import CaseSnapshot, Committee, Mediator
from mediator.domain.fields import Field
from mediator.domain.matter.kind import ItemKind
from mediator.domain.people.roles import MEDIATE, REGISTER, Actor
from mediator.domain.problems import NotFound, Problem, Refused
from mediator.domain.workflows.case.kind import KIND
from mediator.services.dues.court_terms import terms_of
from mediator.services.dues.due_index import calendar_of
from mediator.services.files import case_writing, indexing
from mediator.services.files.case_writing import MARKS, OTHERWISE
from mediator.services.files.cleaning import cleaned_value
from mediator.services.files.mapping import to_columns, to_value
from mediator.services.files.numbering import coming_serial, next_serial
from mediator.services.files.open_files import OpenFile
from mediator.services.links.transfers import transfers_of_case
from mediator.services.office.print_rules import prints_ids
from mediator.services.people.officials import officials
from mediator.storage.tables import records as tables
from mediator.storage.tables.cases import CaseTable, PartyTable
from mediator.storage.tables.matters import MatterTable
from mediator.storage.tables.offices import CommitteeTable

TABLES: dict[str, type[Any]] = {kind.code: getattr(tables, f"{kind.record.__name__}Table") for kind in RECORDS}
"""The table of each kind of record."""
LISTS = ("parties", *(kind.attribute for kind in RECORDS))
"""The rows that belong to a case, by the attributes they hang on."""
_LAST = "the case opened last"
"""The session's key for its last loaded case, so that the case is not read again for each question."""
_PARTIES = selectinload(CaseTable.parties).selectinload(PartyTable.agents)


def case_row(session: Session, case_id: UUID) -> CaseTable:
    """Return the row of a case; NotFound if there is none."""
    row = session.scalar(select(CaseTable).where(CaseTable.id == case_id))
    if row is None:
        raise NotFound("没有找到这件案件。")
    return row


def load(session: Session, case_id: UUID) -> CaseSnapshot:
    """Return the whole case; NotFound if there is none."""
    return TypedFile(session, case_row(session, case_id)).snapshot()


class TypedFile(OpenFile[CaseSnapshot]):
    """A case with its parties and records, loaded once a transaction."""

    entity, registered = "case", "registered_on"
    written = ("record", "remove")

    def __init__(self, session: Session, row: CaseTable) -> None:
        super().__init__(session, row, KIND)
        if not inspect(row).unloaded.isdisjoint(LISTS):
            _load_lists(session, row)
        session.info[_LAST] = row, session.get(CommitteeTable, row.committee_id)

    @property
    def holders(self) -> dict[str, Any]:
        """The case."""
        return {"case_id": self.id, "matter_id": None}

    @cached_property
    def _around(self) -> Mapping[str, object]:
        """Return what other tables say about the case: its committee, and the transfers and referrals beside it."""
        committee = self.session.get(CommitteeTable, self.row.committee_id)
        query = select(MatterTable).where(MatterTable.case_id == self.id)
        beside = self.session.scalars(query.order_by(MatterTable.opened_on, MatterTable.id)).all()
        return {
            "committee": to_value(committee, Committee),
            "officials": officials(self.session, beside),
            "transfers": transfers_of_case(self.session, self.row, beside),
            "court": terms_of(self.session, beside).get(self.id),
            "prints_ids": prints_ids(self.session),
        }

    def snapshot(self) -> CaseSnapshot:
        """Return the case as its rows stand."""
        row = self.row
        given: dict[str, object] = {
            **self._around,
            "dispute_type": type_label(row.dispute_type),
            "mediators": tuple(_mediator(entry) for entry in row.mediators),
            "parties": tuple(_party(party) for party in sorted(row.parties, key=lambda party: party.seq)),
            "details": MappingProxyType(dict(row.details)),
            "prevented": MappingProxyType({name: (pair[0], pair[1]) for name, pair in row.prevented.items()}),
        }
        for kind in RECORDS:
            given[kind.attribute] = kind.held(tuple(self.value(kind, found) for found in self.rows(kind)))
        return to_value(row, CaseSnapshot, **given)

    def keeps(self, asked: Field) -> bool:
        """Return True if the input is a column of the case."""
        return asked.name in CaseTable.__table__.columns

    def stored(self, name: str) -> object:
        """Return the value of a column, or what the case says where it is stored otherwise."""
        return getattr(self.snapshot() if name in OTHERWISE else self.row, name)

    def needed(self, values: Mapping[str, object]) -> str:
        """Return the permission to mediate for marks, the one to register for everything else."""
        return MEDIATE if MARKS.issuperset(values) else REGISTER

    def planned(self, values: Mapping[str, object], *, actor: Actor, today: date) -> dict[str, Any]:
        """Return the facts of the registration or marks as they will be stored, with the title that follows."""
        return case_writing.planned(self.snapshot(), values, today=today)

    def placed(self, committee_id: UUID, on: date) -> dict[str, Any]:
        """Return the day, the committee and, if the series is another one, the number."""
        row, session, facts = self.row, self.session, {"registered_on": on, "committee_id": committee_id}
        if (committee_id, on.year) == (row.committee_id, row.year):
            return facts
        serial = coming_serial(session, committee_id=committee_id, year=on.year)
        name = session.get_one(CommitteeTable, committee_id).short_name
        return {**facts, "year": on.year, "serial": serial, "number": format_number(on.year, name, serial)}

    def use_number(self) -> None:
        """Count the serial of the case."""
        next_serial(self.session, committee_id=self.row.committee_id, year=self.row.year)

    def with_facts(self, facts: Mapping[str, object]) -> CaseSnapshot:
        """Return the case with other values of those columns that it shows."""
        case = self.snapshot()
        if committee := facts.get("committee_id"):
            case = replace(case, committee=to_value(self.session.get_one(CommitteeTable, committee), Committee))
        typed = {name: _typed(name, value) for name, value in facts.items()}
        said = {name: tuple(value) if isinstance(value, list) else value for name, value in typed.items()}
        shown: dict[str, Any] = {item.name: said[item.name] for item in fields(case) if item.name in said}
        return replace(case, **shown)

    def write(self, facts: Mapping[str, object], *, now: datetime) -> None:
        """Set columns and parties; a day may come as ISO text from the log."""
        typed = {name: _typed(name, value) for name, value in facts.items()}
        case_writing.write(self.session, self.row, typed, now=now)
        vars(self).pop("_around", None)

    def derive(self, before: Mapping[str, object]) -> None:
        """Put the searchable text into the index, and name the matters beside it after its new title."""
        self.session.flush()
        indexing.index_case(self.session, self.row)

    def listed(self, entry: Any) -> RecordKind:
        """Return the kind of a record."""
        return record_kind(entry)

    def rows(self, listed: ItemKind) -> list[Any]:
        """Return the rows of a kind of record in their order."""
        return sorted(getattr(self.row, _record(listed).attribute), key=lambda found: (found.seq, found.id))

    def value(self, listed: ItemKind, row: Any) -> Any:
        """Return a row as a record."""
        return to_value(row, _record(listed).record)

    def elsewhere(self, listed: ItemKind, entry_id: UUID) -> bool:
        """Return True if another case has the record."""
        return self.session.get(TABLES[listed.code], entry_id) is not None

    def cleaned(self, _listed: ItemKind, entry: Any) -> Any:
        """Return a record with all its texts cleaned."""
        return cleaned_value(entry)

    def columns(self, _listed: ItemKind, entry: Any) -> dict[str, Any]:
        """Return the values of a record."""
        return to_columns(entry, leave=("id", "seq"))

    def put(self, listed: ItemKind, entry: Any) -> None:
        """Add the row of a record, or change it."""
        rows = getattr(self.row, _record(listed).attribute)
        found = next((row for row in rows if row.id == entry.id), None)
        columns = to_columns(entry, leave=("id",))
        if found is None:
            rows.append(TABLES[listed.code](id=entry.id, case_id=self.id, **columns))
            return
        for name, value in columns.items():
            if getattr(found, name) != value:
                setattr(found, name, value)

    def drop(self, listed: ItemKind, row: Any) -> None:
        """Delete the row of a record."""
        getattr(self.row, _record(listed).attribute).remove(row)

    def with_entries(self, lists: Mapping[str, Sequence[Any]]) -> CaseSnapshot:
        """Return the case with exactly these records of the given kinds."""
        changed: dict[str, Any] = {
            kind.attribute: kind.held(tuple(lists[kind.code])) for kind in RECORDS if kind.code in lists
        }
        return replace(self.snapshot(), **changed)

    def permission(self) -> str:
        """Return the permission to mediate."""
        return MEDIATE

    def takes(self, listed: ItemKind) -> bool:
        """Return True if the kind of record says so of the stage."""
        return self.row.stage in _record(listed).about.after

    def check(self, listed: ItemKind, entry: Any, *, today: date) -> None:
        """Refuse a second record of a single kind, and a record that its kind finds wrong."""
        kind = _record(listed)
        case = self.snapshot()
        days = confirmation_in_order(case, entry, today=today) if isinstance(entry, Confirmation) else ()
        if problems := [*days, *entry.problems(case, today=today, calendar=calendar_of(self.session))]:
            raise Refused(problems)
        if kind.single and any(row.id != entry.id for row in self.rows(kind)):
            raise Refused([Problem(message=f"这件案件已经有{kind.label}，请在原记录上修改。")])

    def check_removal(self, listed: ItemKind) -> None:
        """Refuse to remove records on which the outcome of the case rests."""
        kind = _record(listed)
        if self.row.outcome and kind.about.lasting:
            stage = self.kind.procedure.stage(self.row.stage)
            message = f"案件已经“{stage.label}”，不能删去{kind.label}；请先退回那一步。"
            raise Refused([Problem(message=message)])

    def title(self, listed: ItemKind, place: int) -> str:
        """Return the name and number of a record: 调解记录2."""
        return _record(listed).title(place)

    def named(self, listed: ItemKind, entry_id: UUID) -> dict[str, object]:
        """Identify a record by its class and its id."""
        return {"record": _record(listed).record.__name__, "id": entry_id}

    def settle(self, lists: Sequence[ItemKind]) -> None:
        """Repeat the agreed sum in its column and put the searchable text into the index."""
        agreements = self.rows(record_kind(Agreement))
        self.row.agreed = agreements[0].amount if agreements else None
        self.session.flush()
        if any(_record(listed).about.searched for listed in lists):
            indexing.index_case(self.session, self.row)


def _load_lists(session: Session, row: CaseTable) -> None:
    """Load the records of a case: one statement finds which kinds it has, the others are set as empty."""
    session.flush()
    asked = (select(literal(kind.code)).where(exists().where(TABLES[kind.code].case_id == row.id)) for kind in RECORDS)
    found = set(session.scalars(union_all(*asked)))
    for kind in RECORDS:
        if kind.code not in found and kind.attribute in inspect(row).unloaded:
            set_committed_value(row, kind.attribute, [])
    held = [selectinload(getattr(CaseTable, kind.attribute)) for kind in RECORDS if kind.code in found]
    session.scalars(select(CaseTable).where(CaseTable.id == row.id).options(_PARTIES, *held)).one()


def _typed(name: str, value: object) -> object:
    """Return a fact as its column holds it; a day may come as ISO text from the log."""
    column = CaseTable.__table__.columns.get(name)
    is_day = column is not None and column.type.python_type is date
    return date.fromisoformat(value) if is_day and isinstance(value, str) else value


def _record(listed: ItemKind) -> RecordKind:
    assert isinstance(listed, RecordKind)
    return listed


def _party(row: PartyTable) -> Party:
    agents = tuple(to_value(agent, Agent) for agent in sorted(row.agents, key=lambda agent: agent.seq))
    return to_value(row, Party, agents=agents, members=tuple(Member(**member) for member in row.members))


def _mediator(entry: Mapping[str, Any]) -> Mediator:
    """Return a mediator as the case names them, which may differ from the register by now."""
    known = UUID(entry["id"]) if entry.get("id") else None
    return Mediator(id=known, name=entry["name"], certificate=entry.get("certificate", ""))
