"""The records of a case, as data for their forms: what each asks, what it proposes, and the line that names it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from mediator.domain.case import fields as case_fields
from mediator.domain.case import proposals, records
from mediator.domain.case.records import Record
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.fields import Field
from mediator.domain.text.dates import format_day
from mediator.domain.text.money import format_yuan
from mediator.domain.workflows.case.endings import TERMINATION_REASONS
from mediator.ui.file.list_kind import ListKind
from mediator.ui.file.part import PartContext
from mediator.ui.intake.register_words import RegisterWords
from mediator.ui.look.translation import label
from mediator.ui.widgets.form_values import with_choices

translate = QCoreApplication.translate
Offers = Callable[[CaseSnapshot, RegisterWords], Mapping[str, Sequence[str]]]
Propose = Callable[[CaseSnapshot, PartContext], Record]


def _nothing(_case: CaseSnapshot, _words: RegisterWords) -> Mapping[str, Sequence[str]]:
    return {}


def _people(*names: str) -> Offers:
    def offer(case: CaseSnapshot, words: RegisterWords) -> Mapping[str, Sequence[str]]:
        known = (*(mediator.name for mediator in case.mediators), *words.names)
        return dict.fromkeys(names, known)

    return offer


def _parties(case: CaseSnapshot, _words: RegisterWords) -> Mapping[str, Sequence[str]]:
    return {"receiver": [party.name for party in case.parties], "provider": [party.name for party in case.parties]}


def _reasons(_case: CaseSnapshot, _words: RegisterWords) -> Mapping[str, Sequence[str]]:
    return {"reason": [choice.label for choice in TERMINATION_REASONS]}


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
    """The records of one dataclass, kept in one attribute of the case; ``says`` is the line of one."""

    kind: type[Any]
    attribute: str
    propose: Propose
    says: Callable[[Any], str]
    offers: Offers = field(default=_nothing)

    def rows(self, matter: CaseSnapshot) -> tuple[Any, ...]:
        """The records as they are kept."""
        found = getattr(matter, self.attribute)
        return ((found,) if found is not None else ()) if self.single else tuple(found)

    def laid_over(self, matter: CaseSnapshot, row: Any, *, place: int) -> CaseSnapshot:
        """The case with this record."""
        rows = list(self.rows(matter))
        if not self.single:
            rows[place - 1 : place] = [replace(row, seq=place)]
        changes: dict[str, Any] = {self.attribute: row if self.single else tuple(rows)}
        return replace(matter, **changes)

    def new(self, matter: CaseSnapshot, context: PartContext) -> Any:
        """A new record, with what is most likely."""
        return self.propose(matter, context)

    def blank(self, row_id: UUID, *, place: int) -> Any:
        """A record of which nothing is known."""
        return self.kind(id=row_id)

    def values(self, row: Any) -> Mapping[str, object]:
        """What a record says."""
        return asdict(row)

    def filled(self, row: Any, values: Mapping[str, Any]) -> Any:
        """The record with what its Fields hold."""
        return replace(row, **{asked.name: values[asked.name] for asked in self.fields})

    def line(self, row: Any) -> str:
        """A record in a line."""
        return self.says(row)

    def offered(self, matter: CaseSnapshot, context: PartContext) -> tuple[Field, ...]:
        """The Fields, with the people and parties to choose from."""
        return with_choices(context.fields(self.fields), self.offers(matter, context.words))


NOTICE = RecordList(
    kind=records.Notice,
    section="notice",
    attribute="notices",
    title="权利义务告知",
    add="再告知一次",
    fields=case_fields.NOTICE,
    propose=lambda case, context: proposals.propose_notice(case, new_id=context.new_id, on=context.today()),
    says=lambda row: _line(_day(row.on), row.form, "、".join(row.signed_by)),
    counts=True,
    offers=_people("informer"),
)
CONTACT = RecordList(
    kind=records.Contact,
    section="contacts",
    attribute="contacts",
    title="联系和走访",
    add="再记一次走访",
    fields=case_fields.CONTACT,
    propose=lambda case, context: proposals.propose_contact(
        case, new_id=context.new_id, on=context.today(), time=context.time()
    ),
    says=lambda row: _line(_day(row.on), row.time, row.who, row.text),
    offers=_people("who"),
)
INVESTIGATION = RecordList(
    kind=records.Investigation,
    section="investigations",
    attribute="investigations",
    title="调查记录",
    add="再记一次调查",
    fields=case_fields.INVESTIGATION,
    propose=lambda case, context: proposals.propose_investigation(
        case, new_id=context.new_id, on=context.today(), time=context.time()
    ),
    says=lambda row: _line(_day(row.on), row.time, row.interviewee, row.place),
    offers=_people("investigator", "recorder"),
)
EVIDENCE = RecordList(
    kind=records.Evidence,
    section="evidence",
    attribute="evidence",
    title="证据材料",
    add="再加一份证据",
    fields=case_fields.EVIDENCE,
    propose=lambda case, context: records.Evidence(id=context.new_id(), copies=1, provided_on=context.today()),
    says=lambda row: _line(row.name, _counted(translate("RecordList", "{n}份"), row.copies), row.provider),
)
MEETING = RecordList(
    kind=records.Meeting,
    section="meetings",
    attribute="meetings",
    title="调解记录",
    add="再记一次调解",
    fields=case_fields.MEETING,
    propose=lambda case, context: proposals.propose_meeting(
        case, new_id=context.new_id, on=context.today(), time=context.time()
    ),
    says=lambda row: _line(_day(row.on), row.time, row.place, row.result),
    offers=_people("recorder"),
    skeleton=proposals.minutes_skeleton,
)
PERFORMANCE = RecordList(
    kind=records.Performance,
    section="performance",
    attribute="performances",
    title="履行记录",
    add="记一笔履行",
    fields=case_fields.PERFORMANCE,
    propose=lambda case, context: proposals.propose_performance(case, new_id=context.new_id, on=context.today()),
    says=lambda row: _line(
        _day(row.on),
        _counted(translate("RecordList", "第{n}期"), row.instalment),
        _sum(row.amount),
        row.voucher,
        row.content,
    ),
    opens=False,
)
URGING = RecordList(
    kind=records.Urging,
    section="performance",
    attribute="urgings",
    title="督促履行",
    add="记一次督促",
    fields=case_fields.URGING,
    propose=lambda case, context: proposals.propose_urging(case, new_id=context.new_id, on=context.today()),
    says=lambda row: _line(_day(row.on), "、".join(row.debtors), row.method, row.content),
    opens=False,
    offers=lambda case, _words: {"debtors": [party.name for party in case.parties]},
)
VISIT = RecordList(
    kind=records.Visit,
    section="visits",
    attribute="visits",
    title="回访记录",
    add="再记一次回访",
    fields=case_fields.VISIT,
    propose=lambda case, context: proposals.propose_visit(case, new_id=context.new_id, on=context.today()),
    says=lambda row: _line(_day(row.on), row.method, row.interviewee),
    offers=_people("visitor"),
)
CONFIRMATION = RecordList(
    kind=records.Confirmation,
    section="confirmation",
    attribute="confirmation",
    title="司法确认",
    fields=case_fields.CONFIRMATION,
    propose=lambda case, context: records.Confirmation(id=context.new_id(), offered_on=context.today()),
    says=lambda row: _line(_day(row.offered_on), row.wish, row.result),
    single=True,
)
TERMINATION = RecordList(
    kind=records.Termination,
    section="termination",
    attribute="termination",
    title="终止调解",
    fields=case_fields.TERMINATION,
    propose=lambda case, context: records.Termination(id=context.new_id(), on=context.today()),
    says=lambda row: _line(_day(row.on), row.reason),
    single=True,
    offers=_reasons,
)
DELIVERY = RecordList(
    kind=records.Delivery,
    section="termination",
    attribute="deliveries",
    title="送达",
    add="记一次送达",
    everything="各方都已当面送达",
    every=lambda case, context: proposals.propose_deliveries(case, new_id=context.new_id, on=context.today()),
    fields=case_fields.DELIVERY,
    propose=lambda case, context: next(
        iter(proposals.propose_deliveries(case, new_id=context.new_id, on=context.today())),
        records.Delivery(id=context.new_id(), on=context.today()),
    ),
    says=lambda row: _line(_day(row.on), row.receiver, row.paper, row.method),
    opens=False,
    counts=True,
    offers=_parties,
)
PURSUIT = RecordList(
    kind=records.Pursuit,
    section="pursuits",
    attribute="pursuits",
    title="权利主张",
    add="记一次权利主张",
    fields=case_fields.PURSUIT,
    propose=lambda _case, context: records.Pursuit(id=context.new_id(), on=context.today()),
    says=lambda row: _line(_day(row.on), row.kind, row.note),
)
RECORDS = (
    NOTICE, CONTACT, INVESTIGATION, EVIDENCE, MEETING, PERFORMANCE, URGING, VISIT, CONFIRMATION, TERMINATION, DELIVERY,
    PURSUIT,
)  # fmt: skip
"""Those of one section in the order they are shown."""
