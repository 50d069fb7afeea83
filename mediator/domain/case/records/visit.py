"""人民调解回访记录."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Self

from mediator.domain.case.records.record import About, NewId, Record
from mediator.domain.fields import Kind, Source, asks
from mediator.domain.vocabulary import VISIT_METHODS

if TYPE_CHECKING:
    from mediator.domain.case.snapshot import CaseSnapshot


@dataclass(frozen=True, kw_only=True)
class Visit(Record):
    """人民调解回访记录, after an agreement as after a failure."""

    ABOUT = About(
        label="回访记录",
        section="visits",
        title="回访",
        shown=lambda case: case.may_agree or case.termination is not None,
        add="再记一次回访",
        shows=("on", "method", "interviewee"),
    )
    on: date | None = asks("回访日期", Kind.DATE, past=True, required=True)
    method: str = asks("回访方式", Kind.CHOICE, choices=VISIT_METHODS)
    visitor: str = asks("回访人", Kind.CHOICE, editable=True, required=True, offers=Source.MEDIATORS)
    interviewee: str = asks("被访人")
    text: str = asks("回访情况", Kind.MEMO, required=True, wide=True)

    @classmethod
    def propose(cls, case: CaseSnapshot, *, new_id: NewId, on: date, time: str = "") -> Self:
        """Propose a visit today by the mediator, in the form of the last one, asking all parties."""
        method = case.visits[-1].method if case.visits else "电话"
        names = "、".join(party.name for party in case.parties)
        return cls(id=new_id(), on=on, method=method, visitor=case.first_mediator, interviewee=names)
