"""The records of a case, each kind declared once: its names, its Fields, and the rules of its case for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from mediator.domain.case import fields as asked
from mediator.domain.case import records
from mediator.domain.case.records import Record
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.matter.kind import ItemKind
from mediator.domain.problems import Problem
from mediator.domain.workflows.case.confirmation import confirmation_sound


@dataclass(frozen=True, kw_only=True)
class RecordKind(ItemKind):
    """One kind of record: ``record`` is its frozen class, ``attribute`` its name on a case and on its row.

    A case has at most one of a ``single`` kind. A ``lasting`` one stays once the case has an outcome; ``after`` names
    the ends at which one may still be written. The search covers the words of a ``searched`` one.
    ``sound(case, record, today=, calendar=)`` yields what is wrong with one.
    """

    record: type[Any]
    attribute: str
    single: bool = False
    lasting: bool = False
    searched: bool = False
    after: tuple[str, ...] = ()
    sound: Callable[..., Iterable[Problem]] | None = None

    def of(self, case: CaseSnapshot) -> tuple[Any, ...]:
        """Return the records of this kind in a case, in their order."""
        held = getattr(case, self.attribute)
        return held if isinstance(held, tuple) else () if held is None else (held,)

    def title(self, place: int) -> str:
        """Return the name of the record at a place (from 1) in the log."""
        return self.label if self.single else f"{self.label}{place}"


RECORDS = (
    RecordKind(code="contact", label="联系和走访", fields=asked.CONTACT, record=records.Contact, attribute="contacts"),
    RecordKind(code="notice", label="权利义务告知", fields=asked.NOTICE, record=records.Notice, attribute="notices"),
    RecordKind(
        code="investigation",
        label="调查记录",
        fields=asked.INVESTIGATION,
        record=records.Investigation,
        attribute="investigations",
    ),
    RecordKind(code="evidence", label="证据材料", fields=asked.EVIDENCE, record=records.Evidence, attribute="evidence"),
    RecordKind(code="meeting", label="调解记录", fields=asked.MEETING, record=records.Meeting, attribute="meetings"),
    RecordKind(
        code="agreement",
        label="协议内容",
        fields=(*asked.AGREEMENT, *asked.SEALING),
        record=records.Agreement,
        attribute="agreement",
        single=True,
        lasting=True,
        searched=True,
    ),
    RecordKind(
        code="signature", label="签署", fields=asked.SIGNATURE, record=records.Signature, attribute="signatures"
    ),
    RecordKind(
        code="instalment", label="分期", fields=asked.INSTALMENT, record=records.Instalment, attribute="instalments"
    ),
    RecordKind(
        code="performance",
        label="履行记录",
        fields=asked.PERFORMANCE,
        record=records.Performance,
        attribute="performances",
    ),
    RecordKind(code="urging", label="督促履行", fields=asked.URGING, record=records.Urging, attribute="urgings"),
    RecordKind(code="visit", label="回访记录", fields=asked.VISIT, record=records.Visit, attribute="visits"),
    RecordKind(
        code="confirmation",
        label="司法确认",
        fields=asked.CONFIRMATION,
        record=records.Confirmation,
        attribute="confirmation",
        single=True,
        sound=confirmation_sound,
    ),
    RecordKind(
        code="termination",
        label="终止调解",
        fields=asked.TERMINATION,
        record=records.Termination,
        attribute="termination",
        single=True,
        lasting=True,
    ),
    RecordKind(code="delivery", label="送达", fields=asked.DELIVERY, record=records.Delivery, attribute="deliveries"),
    RecordKind(
        code="pursuit",
        label="权利主张",
        fields=asked.PURSUIT,
        record=records.Pursuit,
        attribute="pursuits",
        after=("archived",),
    ),
)

_BY_RECORD = {kind.record: kind for kind in RECORDS}


def record_kind(record: Record | type[Any]) -> RecordKind:
    """Return the kind of a record or of its class."""
    return _BY_RECORD[record if isinstance(record, type) else type(record)]
