"""人民调解记录: the sittings of a mediation."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Self
from uuid import UUID

from mediator.domain.case.records.record import About, NewId, Record
from mediator.domain.fields import Kind, Source, asks, choices
from mediator.domain.text.times import time_problem

if TYPE_CHECKING:
    from mediator.domain.case.snapshot import CaseSnapshot

SETTLED = "调解成功"
FAILED = "调解不成"
CONTINUES = "有待继续调解"
_SPEAKER = re.compile(r"^[^：:\n]{1,24}[：:]", re.MULTILINE)


def minutes_skeleton(case: CaseSnapshot) -> str:
    """Return a line for each speaker: those of the last minutes, else the mediator and each party."""
    last = next((meeting.text for meeting in reversed(case.meetings) if meeting.text), "")
    speakers = [found[0] for found in _SPEAKER.finditer(last)]
    if not speakers:
        speakers = [f"调解员{case.first_mediator}：", *(f"{party.role}{party.name}：" for party in case.parties)]
    return "\n".join(dict.fromkeys(speakers))


@dataclass(frozen=True, kw_only=True)
class Meeting(Record):
    """One mediation sitting, printed as 人民调解记录; ``attendance`` empty means that all were there."""

    ABOUT = About(
        label="调解记录",
        section="meetings",
        title="调解记录",
        numbered=True,
        add="再记一次调解",
        shows=("on", "time", "place", "result"),
        skeleton=minutes_skeleton,
    )
    on: date | None = asks("调解日期", Kind.DATE, required=True)
    time: str = asks("时间", hint="如930、下午2点", check=time_problem)
    place: str = asks("地点")
    result: str = asks("调解结果", Kind.CHOICE, choices=choices(SETTLED, FAILED, CONTINUES))
    attendance: str = asks("到场当事人", hint="空着表示各方都到场", wide=True)
    participants: tuple[str, ...] = asks("参加人", Kind.CHOICES, wide=True, hint="邀请来帮助调解的人")
    participants_agreed: bool = asks("各方同意邀请参加人", Kind.FLAG)  # 人民调解法 第20条
    recorder: str = asks("记录人", Kind.CHOICE, editable=True, offers=Source.MEDIATORS)
    text: str = asks("调解记录", Kind.MEMO, required=True, wide=True)

    @classmethod
    def propose(cls, case: CaseSnapshot, *, new_id: NewId, on: date, time: str = "") -> Self:
        """Propose a meeting now, with the place and people of the last one."""
        last = case.meetings[-1] if case.meetings else Meeting(id=UUID(int=0))
        return cls(
            id=new_id(),
            on=on,
            time=time,
            place=case.last_place,
            participants=last.participants,
            participants_agreed=last.participants_agreed,
            recorder=last.recorder or case.recorder or case.registrar,
        )
