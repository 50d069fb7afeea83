"""首次联系和走访."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Self

from mediator.domain.case.records.record import About, NewId, Record
from mediator.domain.fields import Kind, Source, asks
from mediator.domain.text.times import time_problem

if TYPE_CHECKING:
    from mediator.domain.case.snapshot import CaseSnapshot


@dataclass(frozen=True, kw_only=True)
class Contact(Record):
    """首次联系和走访: a contact with the sides while the dispute is open, as its colour asks for."""

    ABOUT = About(
        label="联系和走访",
        section="contacts",
        title="联系走访",
        shown=lambda case: bool(case.risk or case.contacts),
        numbered=True,
        add="再记一次走访",
        shows=("on", "time", "who", "text"),
    )
    on: date | None = asks("日期", Kind.DATE, past=True, required=True)
    time: str = asks("时间", hint="如930、下午2点", check=time_problem)
    who: str = asks("联系人", Kind.CHOICE, editable=True, offers=Source.MEDIATORS)
    text: str = asks("情况", Kind.MEMO, wide=True)

    @classmethod
    def propose(cls, case: CaseSnapshot, *, new_id: NewId, on: date, time: str = "") -> Self:
        """Propose a contact now, by the person responsible for the risk, else by the mediator."""
        return cls(id=new_id(), on=on, time=time, who=case.risk_owner or case.first_mediator)
