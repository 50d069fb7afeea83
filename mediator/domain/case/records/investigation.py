"""人民调解调查记录."""

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
class Investigation(Record):
    """人民调解调查记录."""

    ABOUT = About(
        label="调查记录",
        section="investigations",
        title="调查记录",
        numbered=True,
        add="再记一次调查",
        shows=("on", "time", "interviewee", "place"),
    )
    on: date | None = asks("调查日期", Kind.DATE, past=True, required=True)
    time: str = asks("时间", hint="如930、下午2点", check=time_problem)
    place: str = asks("地点")
    interviewee: str = asks("被调查人", required=True)
    investigator: str = asks("调查人", Kind.CHOICE, editable=True, offers=Source.MEDIATORS)
    recorder: str = asks("记录人", Kind.CHOICE, editable=True, offers=Source.MEDIATORS)
    attendees: str = asks("参加人", wide=True)
    text: str = asks("调查记录", Kind.MEMO, required=True, wide=True)

    @classmethod
    def propose(cls, case: CaseSnapshot, *, new_id: NewId, on: date, time: str = "") -> Self:
        """Propose an investigation now, at the last meeting place, by the mediator."""
        recorder = case.recorder or case.registrar
        asked = case.first_mediator
        return cls(id=new_id(), on=on, time=time, place=case.last_place, investigator=asked, recorder=recorder)
