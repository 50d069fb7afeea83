"""督促履行: a reminder to perform."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Self

from mediator.domain.case.records.record import About, NewId, Record
from mediator.domain.case.titles import FIRST_SIDE, THIRD_SIDE
from mediator.domain.fields import Kind, Source, asks, choices

if TYPE_CHECKING:
    from mediator.domain.case.snapshot import CaseSnapshot


@dataclass(frozen=True, kw_only=True)
class Urging(Record):
    """督促履行: a reminder to perform, by word or letter, to whoever owes (``debtors``, by name)."""

    ABOUT = About(
        label="督促履行",
        section="performance",
        add="记一次督促",
        shows=("on", "debtors", "method", "content"),
        opens=False,
    )
    on: date | None = asks("督促日期", Kind.DATE, past=True, required=True)
    debtors: tuple[str, ...] = asks("义务人", Kind.CHOICES, required=True, wide=True, offers=Source.PARTIES)
    method: str = asks("方式", Kind.CHOICE, editable=True, choices=choices("电话", "上门", "书面通知"))
    content: str = asks("督促内容", Kind.MEMO, wide=True, required=True)

    @classmethod
    def propose(cls, case: CaseSnapshot, *, new_id: NewId, on: date, time: str = "") -> Self:
        """Propose a reminder by telephone today, to the debtors of the last one, at first to the respondents."""
        last = case.urgings[-1].debtors if case.urgings else ()
        answering = (party.name for party in case.parties if party.role not in (*FIRST_SIDE, THIRD_SIDE) and party.name)
        return cls(id=new_id(), on=on, method="电话", debtors=last or tuple(answering))
