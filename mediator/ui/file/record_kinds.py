"""The records of a case, as data for their forms: what each asks, what it proposes, and the line that names it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from mediator.domain.case import fields as case_fields
from mediator.domain.case import proposals, records
from mediator.domain.case.records import Record
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.fields import Field
from mediator.domain.text.dates import format_day
from mediator.domain.text.money import format_yuan
from mediator.ui.file.case_part import Desk
from mediator.ui.look.translation import label

translate = QCoreApplication.translate
Propose = Callable[[CaseSnapshot, Desk], Record]


def _day(day: date | None) -> str:
    return format_day(day) if day else ""


def _sum(fen: int | None) -> str:
    return format_yuan(fen) if fen else ""


def _counted(words: str, number: int | None) -> str:
    return words.format(n=number) if number else ""


def _line(*parts: str) -> str:
    return "　".join(label(part) for part in parts if part)


@dataclass(frozen=True, kw_only=True)
class RecordKind:
    """One kind: ``opens`` a proposal when there is none, which ``counts`` without being touched; ``single`` has one."""

    kind: type[Any]
    section: str
    attribute: str
    fields: tuple[Field, ...]
    propose: Propose
    line: Callable[[Any], str]
    title: str
    add: str = ""
    opens: bool = True
    counts: bool = False
    single: bool = False
    skeleton: Callable[[CaseSnapshot], str] | None = None


NOTICE = RecordKind(
    kind=records.Notice,
    section="notice",
    attribute="notices",
    title="权利义务告知",
    add="再告知一次",
    fields=case_fields.NOTICE,
    propose=lambda case, desk: proposals.propose_notice(case, new_id=desk.new_id, on=desk.today()),
    line=lambda row: _line(_day(row.on), row.form, "、".join(row.signed_by)),
    counts=True,
)
CONTACT = RecordKind(
    kind=records.Contact,
    section="contacts",
    attribute="contacts",
    title="联系和走访",
    add="再记一次走访",
    fields=case_fields.CONTACT,
    propose=lambda case, desk: proposals.propose_contact(case, new_id=desk.new_id, on=desk.today(), time=desk.time()),
    line=lambda row: _line(_day(row.on), row.time, row.who, row.text),
)
INVESTIGATION = RecordKind(
    kind=records.Investigation,
    section="investigations",
    attribute="investigations",
    title="调查记录",
    add="再记一次调查",
    fields=case_fields.INVESTIGATION,
    propose=lambda case, desk: proposals.propose_investigation(
        case, new_id=desk.new_id, on=desk.today(), time=desk.time()
    ),
    line=lambda row: _line(_day(row.on), row.time, row.interviewee, row.place),
)
EVIDENCE = RecordKind(
    kind=records.Evidence,
    section="evidence",
    attribute="evidence",
    title="证据材料",
    add="再加一份证据",
    fields=case_fields.EVIDENCE,
    propose=lambda case, desk: records.Evidence(id=desk.new_id(), copies=1, provided_on=desk.today()),
    line=lambda row: _line(row.name, _counted(translate("RecordKind", "{n}份"), row.copies), row.provider),
)
MEETING = RecordKind(
    kind=records.Meeting,
    section="meetings",
    attribute="meetings",
    title="调解记录",
    add="再记一次调解",
    fields=case_fields.MEETING,
    propose=lambda case, desk: proposals.propose_meeting(case, new_id=desk.new_id, on=desk.today(), time=desk.time()),
    line=lambda row: _line(_day(row.on), row.time, row.place, row.result),
    skeleton=proposals.minutes_skeleton,
)
PERFORMANCE = RecordKind(
    kind=records.Performance,
    section="performance",
    attribute="performances",
    title="履行记录",
    add="记一笔履行",
    fields=case_fields.PERFORMANCE,
    propose=lambda case, desk: proposals.propose_performance(case, new_id=desk.new_id, on=desk.today()),
    line=lambda row: _line(
        _day(row.on),
        _counted(translate("RecordKind", "第{n}期"), row.instalment),
        _sum(row.amount),
        row.voucher,
        row.content,
    ),
    opens=False,
)
URGING = RecordKind(
    kind=records.Urging,
    section="performance",
    attribute="urgings",
    title="督促履行",
    add="记一次督促",
    fields=case_fields.URGING,
    propose=lambda case, desk: proposals.propose_urging(case, new_id=desk.new_id, on=desk.today()),
    line=lambda row: _line(_day(row.on), "、".join(row.debtors), row.method, row.content),
    opens=False,
)
VISIT = RecordKind(
    kind=records.Visit,
    section="visits",
    attribute="visits",
    title="回访记录",
    add="再记一次回访",
    fields=case_fields.VISIT,
    propose=lambda case, desk: proposals.propose_visit(case, new_id=desk.new_id, on=desk.today()),
    line=lambda row: _line(_day(row.on), row.method, row.interviewee),
)
CONFIRMATION = RecordKind(
    kind=records.Confirmation,
    section="confirmation",
    attribute="confirmation",
    title="司法确认",
    fields=case_fields.CONFIRMATION,
    propose=lambda case, desk: records.Confirmation(id=desk.new_id(), offered_on=desk.today()),
    line=lambda row: _line(_day(row.offered_on), row.wish, row.result),
    single=True,
)
TERMINATION = RecordKind(
    kind=records.Termination,
    section="termination",
    attribute="termination",
    title="终止调解",
    fields=case_fields.TERMINATION,
    propose=lambda case, desk: records.Termination(id=desk.new_id(), on=desk.today()),
    line=lambda row: _line(_day(row.on), row.reason),
    single=True,
)
DELIVERY = RecordKind(
    kind=records.Delivery,
    section="termination",
    attribute="deliveries",
    title="送达",
    add="记一次送达",
    fields=case_fields.DELIVERY,
    propose=lambda case, desk: next(
        iter(proposals.propose_deliveries(case, new_id=desk.new_id, on=desk.today())),
        records.Delivery(id=desk.new_id(), on=desk.today()),
    ),
    line=lambda row: _line(_day(row.on), row.receiver, row.paper, row.method),
    opens=False,
    counts=True,
)
PURSUIT = RecordKind(
    kind=records.Pursuit,
    section="pursuits",
    attribute="pursuits",
    title="权利主张",
    add="记一次权利主张",
    fields=case_fields.PURSUIT,
    propose=lambda _case, desk: records.Pursuit(id=desk.new_id(), on=desk.today()),
    line=lambda row: _line(_day(row.on), row.kind, row.note),
)
KINDS = (
    CONTACT, NOTICE, INVESTIGATION, EVIDENCE, MEETING, PERFORMANCE, URGING, VISIT, CONFIRMATION, TERMINATION, DELIVERY,
    PURSUIT,
)  # fmt: skip
