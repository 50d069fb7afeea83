"""The records of a case as data for their forms: inputs, proposed values, and the line that shows a record."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from mediator.domain.case import proposals, records
from mediator.domain.case.record_kinds import RECORDS as RECORD_KINDS
from mediator.domain.case.records import Record
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.fields import Field
from mediator.domain.text.dates import format_day
from mediator.domain.text.money import format_yuan
from mediator.ui.file.lists.kind import ListKind
from mediator.ui.file.part import PartContext
from mediator.ui.look.translation import label

translate = QCoreApplication.translate
Propose = Callable[[CaseSnapshot, PartContext], Record]


def _day(day: date | None) -> str:
    return format_day(day) if day else ""


def _sum(fen: int | None) -> str:
    return format_yuan(fen) if fen else ""


def _counted(words: str, number: int | None) -> str:
    return words.format(n=number) if number else ""


def _line(*parts: str) -> str:
    return "　".join(label(part) for part in parts if part)


@dataclass(frozen=True, kw_only=True)
class RecordList(ListKind):
    """The records of one dataclass in one attribute of the case; ``says`` returns the line of a record."""

    kind: type[Any]
    attribute: str
    propose: Propose
    says: Callable[[Any], str]

    def rows(self, matter: CaseSnapshot) -> tuple[Any, ...]:
        """Return the saved records."""
        found = getattr(matter, self.attribute)
        return ((found,) if found is not None else ()) if self.single else tuple(found)

    def laid_over(self, matter: CaseSnapshot, row: Any, *, place: int) -> CaseSnapshot:
        """Return the case with this record."""
        rows = list(self.rows(matter))
        if not self.single:
            rows[place - 1 : place] = [replace(row, seq=place)]
        changes: dict[str, Any] = {self.attribute: row if self.single else tuple(rows)}
        return replace(matter, **changes)

    def new(self, matter: CaseSnapshot, context: PartContext) -> Any:
        """Return a new record with its proposed values."""
        return self.propose(matter, context)

    def blank(self, row_id: UUID, *, place: int) -> Any:
        """Return an empty record."""
        return self.kind(id=row_id)

    def values(self, row: Any) -> Mapping[str, object]:
        """Return the values of a record by field name."""
        return asdict(row)

    def filled(self, row: Any, values: Mapping[str, Any]) -> Any:
        """Return the record with the values of its Fields."""
        return replace(row, **{asked.name: values[asked.name] for asked in self.fields})

    def line(self, row: Any) -> str:
        """Return a record in one line."""
        return self.says(row)

    def offered(self, matter: CaseSnapshot, context: PartContext) -> tuple[Field, ...]:
        """Return the Fields with the people and parties to choose from."""
        return context.fields(self.fields, case=matter)


def _list(record: type[Any], **more: Any) -> RecordList:
    """Build the list of a kind of record from its declaration in the domain; ``more`` is what only the window needs."""
    kind = next(kind for kind in RECORD_KINDS if kind.record is record)
    return RecordList(
        kind=record, attribute=kind.attribute, title=kind.label, fields=kind.fields, single=kind.single, **more
    )


def _on_the_day(make: Callable[..., Any]) -> Callable[[CaseSnapshot, PartContext], Any]:
    return lambda case, context: make(case, new_id=context.new_id, on=context.today())


def _at_this_time(make: Callable[..., Any]) -> Callable[[CaseSnapshot, PartContext], Any]:
    return lambda case, context: make(case, new_id=context.new_id, on=context.today(), time=context.time())


NOTICE = _list(
    records.Notice,
    section="notice",
    add="再告知一次",
    propose=_on_the_day(proposals.propose_notice),
    says=lambda row: _line(_day(row.on), row.form, "、".join(row.signed_by)),
    counts=True,
)
CONTACT = _list(
    records.Contact,
    section="contacts",
    add="再记一次走访",
    propose=_at_this_time(proposals.propose_contact),
    says=lambda row: _line(_day(row.on), row.time, row.who, row.text),
)
INVESTIGATION = _list(
    records.Investigation,
    section="investigations",
    add="再记一次调查",
    propose=_at_this_time(proposals.propose_investigation),
    says=lambda row: _line(_day(row.on), row.time, row.interviewee, row.place),
)
EVIDENCE = _list(
    records.Evidence,
    section="evidence",
    add="再加一份证据",
    propose=lambda case, context: records.Evidence(id=context.new_id(), copies=1, provided_on=context.today()),
    says=lambda row: _line(row.name, _counted(translate("RecordList", "{n}份"), row.copies), row.provider),
)
MEETING = _list(
    records.Meeting,
    section="meetings",
    add="再记一次调解",
    propose=_at_this_time(proposals.propose_meeting),
    says=lambda row: _line(_day(row.on), row.time, row.place, row.result),
    skeleton=proposals.minutes_skeleton,
)
PERFORMANCE = _list(
    records.Performance,
    section="performance",
    add="记一笔履行",
    propose=_on_the_day(proposals.propose_performance),
    says=lambda row: _line(
        _day(row.on),
        _counted(translate("RecordList", "第{n}期"), row.instalment),
        _sum(row.amount),
        row.voucher,
        row.content,
    ),
    opens=False,
)
URGING = _list(
    records.Urging,
    section="performance",
    add="记一次督促",
    propose=_on_the_day(proposals.propose_urging),
    says=lambda row: _line(_day(row.on), "、".join(row.debtors), row.method, row.content),
    opens=False,
)
VISIT = _list(
    records.Visit,
    section="visits",
    add="再记一次回访",
    propose=_on_the_day(proposals.propose_visit),
    says=lambda row: _line(_day(row.on), row.method, row.interviewee),
)
CONFIRMATION = _list(
    records.Confirmation,
    section="confirmation",
    propose=lambda case, context: records.Confirmation(id=context.new_id(), offered_on=context.today()),
    says=lambda row: _line(_day(row.offered_on), row.wish, row.result),
)
TERMINATION = _list(
    records.Termination,
    section="termination",
    propose=lambda _case, context: records.Termination(id=context.new_id(), on=context.today()),
    says=lambda row: _line(_day(row.on), row.reason),
)
DELIVERY = _list(
    records.Delivery,
    section="termination",
    add="记一次送达",
    everything="各方都已当面送达",
    every=_on_the_day(proposals.propose_deliveries),
    propose=lambda case, context: next(
        iter(proposals.propose_deliveries(case, new_id=context.new_id, on=context.today())),
        records.Delivery(id=context.new_id(), on=context.today()),
    ),
    says=lambda row: _line(_day(row.on), row.receiver, row.paper, row.method),
    opens=False,
    counts=True,
)
PURSUIT = _list(
    records.Pursuit,
    section="pursuits",
    add="记一次权利主张",
    propose=lambda _case, context: records.Pursuit(id=context.new_id(), on=context.today()),
    says=lambda row: _line(_day(row.on), row.kind, row.note),
)
RECORDS = (
    NOTICE, CONTACT, INVESTIGATION, EVIDENCE, MEETING, PERFORMANCE, URGING, VISIT, CONFIRMATION, TERMINATION, DELIVERY,
    PURSUIT,
)  # fmt: skip
"""Those of one section in the order they are shown."""
