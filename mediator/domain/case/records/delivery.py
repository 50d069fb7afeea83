"""送达: a paper handed to a person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Self

from mediator.domain.case.records.record import About, NewId, Record
from mediator.domain.fields import Kind, Source, asks, choices

if TYPE_CHECKING:
    from mediator.domain.case.snapshot import CaseSnapshot


@dataclass(frozen=True, kw_only=True)
class Delivery(Record):
    """送达: one paper handed to one person."""

    ABOUT = About(
        label="送达",
        section="termination",
        add="记一次送达",
        everything="各方都已当面送达",
        shows=("on", "receiver", "paper", "method"),
        opens=False,
        counts=True,
    )
    paper: str = "终止（不成）告知书"
    receiver: str = asks("受送达人", Kind.CHOICE, editable=True, required=True, offers=Source.PARTIES)
    on: date | None = asks("送达日期", Kind.DATE, past=True, required=True)
    method: str = asks("送达方式", Kind.CHOICE, choices=choices("直接送达", "邮寄", "电子", "委托"), default="直接送达")
    note: str = asks("备注")

    @classmethod
    def propose(cls, case: CaseSnapshot, *, new_id: NewId, on: date, time: str = "") -> Self:
        """Propose the first party that has not had the notice of termination."""
        return next(iter(cls.every(case, new_id=new_id, on=on)), cls(id=new_id(), on=on))

    @classmethod
    def every(cls, case: CaseSnapshot, *, new_id: NewId, on: date) -> tuple[Self, ...]:
        """Propose handing the notice of termination to every party that has not had it."""
        served = {row.receiver for row in case.deliveries}
        return tuple(cls(id=new_id(), receiver=party.name, on=on) for party in case.parties if party.name not in served)
