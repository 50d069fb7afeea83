"""What meetings of several organs share: fields, lists, stages, the steps from planned to carried out, deadlines."""

from __future__ import annotations

from collections.abc import Iterator

from mediator.domain.fields import Field, Kind, Source
from mediator.domain.law.open_clock import OpenClock
from mediator.domain.matter.kind import ItemKind
from mediator.domain.matter.snapshot import MatterAttempt, MatterSnapshot
from mediator.domain.problems import Problem
from mediator.domain.text.times import time_problem
from mediator.domain.workflow import Check, Move, Stage
from mediator.domain.workflows.shared.matter_parts import blanks, given_up, on_day, waiting

MEETS_ON = Field(name="meets_on", label="会议日期", kind=Kind.DATE, due=True, required=True)
MEETS_AT = Field(name="meets_at", label="会议时间", hint="如930、下午2点", check=time_problem)
PLACE = Field(name="place", label="会议地点")
CONVENER = Field(name="convener", label="主持人", offers=Source.PEOPLE)
RECORDER = Field(name="recorder", label="记录人", offers=Source.PEOPLE, first=Source.USER)
AGENDA = Field(name="agenda", label="议题", kind=Kind.CHOICES, wide=True)
MINUTES = Field(name="minutes", label="各方发言摘要", kind=Kind.MEMO, wide=True)
LEGAL_OPINION = Field(name="legal_opinion", label="法律意见", kind=Kind.MEMO, wide=True)
VIEW = Field(name="view", label="会议认为", kind=Kind.MEMO, wide=True)
ATTENDANCE = ItemKind(
    code="attendance",
    label="参加单位及人员",
    fields=(
        Field(name="organ", label="单位", required=True, offers=Source.ORGANS),
        Field(name="person", label="姓名", required=True, offers=Source.PEOPLE),
        Field(name="duty", label="职务"),
        Field(name="absent", label="缺席", kind=Kind.FLAG),
    ),
)
DECISION = ItemKind(
    code="decision",
    label="议定事项",
    fields=(
        Field(name="what", label="事项", kind=Kind.MEMO, required=True, wide=True),
        Field(name="organ", label="责任单位", required=True, offers=Source.ORGANS),
        Field(name="person", label="责任人", offers=Source.PEOPLE),
        Field(name="due_on", label="完成时限", kind=Kind.DATE, due=True, required=True),
        Field(name="done_on", label="完成日期", kind=Kind.DATE, past=True),
        Field(name="result", label="办理结果", kind=Kind.MEMO, wide=True),
    ),
)
PLANNED = Stage(code="planned", label="已安排", tone="accent")
HELD = Stage(code="held", label="已召开", tone="accent")
MINUTED = Stage(code="minuted", label="已形成纪要", tone="accent")
CANCELLED = Stage(code="cancelled", label="已取消", end=True)


def somebody_attended(attempt: MatterAttempt) -> Iterator[Problem]:
    """Somebody must have come, and the planned day must have arrived."""
    present = [item for item in attempt.matter.of("attendance") if item.values.get("absent") is not True]
    if not present:
        message = "还没有记录到会人员，没有人参加的会议不能记为已召开。"
        yield Problem(message=message, section="attendance", field="person")
    planned = attempt.matter.day("meets_on")
    if planned is not None and attempt.on < planned:
        yield Problem(message="会议日期还没有到，不能记为已召开。", section="meeting", field="meets_on")


def minutes_written(attempt: MatterAttempt) -> Iterator[Problem]:
    """The record must say what was said and decided; no decision may be due before the meeting."""
    yield from blanks(attempt.matter, "meeting", [("minutes", "各方发言摘要")], "请填写{label}。")
    if not attempt.matter.of("decision"):
        yield Problem(message="请填写议定事项；没有议定事项也请写明。", section="decision", field="what")
    for item in attempt.matter.of("decision"):
        due = item.day("due_on")
        if due is not None and due < attempt.on:
            message = f"议定事项“{item.text('what')[:20]}”的完成时限早于会议日期，请核对。"
            yield Problem(message=message, section="decision", field="due_on", item=item.id)


def decisions_done(attempt: MatterAttempt) -> Iterator[Problem]:
    """Every decision must have been done, on or after the day of the meeting."""
    held = attempt.matter.day("held_on")
    for item in attempt.matter.of("decision"):
        done = item.day("done_on")
        if done is None:
            message = f"议定事项“{item.text('what')[:20]}”还没有办结（{item.text('organ')}）。"
            yield Problem(message=message, section="decision", field="done_on", item=item.id)
        elif held is not None and done < held:
            message = f"议定事项“{item.text('what')[:20]}”的完成日期早于会议日期，请核对。"
            yield Problem(message=message, section="decision", field="done_on", item=item.id)


def hold(paper: str, *checks: Check[MatterSnapshot]) -> Move[MatterSnapshot]:
    """The step 会议已召开: the planned meeting was held; it makes ``paper`` final."""
    return Move[MatterSnapshot](
        code="hold",
        label="会议已召开",
        sources=("planned",),
        target="held",
        section="meeting",
        checks=(*checks, somebody_attended),
        stamps=("held_on",),
        papers=(paper,),
    )


def minute(paper: str, *checks: Check[MatterSnapshot]) -> Move[MatterSnapshot]:
    """The step 形成会议纪要: what was said and decided is written down in ``paper``."""
    return Move[MatterSnapshot](
        code="minute",
        label="形成会议纪要",
        sources=("held",),
        target="minuted",
        section="decision",
        checks=(minutes_written, *checks),
        stamps=("minuted_on",),
        papers=(paper,),
    )


def carry_out(code: str, label: str, *checks: Check[MatterSnapshot], target: str, outcome: str) -> Move[MatterSnapshot]:
    """The step that ends a meeting: everything that was decided has been done."""
    return Move[MatterSnapshot](
        code=code,
        label=label,
        sources=("minuted",),
        target=target,
        section="decision",
        checks=(decisions_done, *checks),
        outcome=outcome,
    )


CANCEL = given_up("cancel", "取消会议", sources=("planned",), target="cancelled", section="meeting", outcome="已取消")


def session_clock(matter: MatterSnapshot, label: str) -> Iterator[OpenClock]:
    """The day and time on which the meeting is planned."""
    planned = matter.day("meets_on")
    if planned is not None:
        yield on_day("session", planned, label, "meeting", "记录会议", time=matter.text("meets_at"))


def decision_clocks(matter: MatterSnapshot) -> Iterator[OpenClock]:
    """Each decision until its owner has done it."""
    for item in matter.of("decision"):
        due_on = item.day("due_on")
        if due_on is not None and item.day("done_on") is None:
            label = f"{item.text('organ')}办理：{item.text('what')[:30]}"
            yield on_day("decision", due_on, label, "decision", "登记办结", item=item)


def meeting_clocks(matter: MatterSnapshot, label: str) -> Iterator[OpenClock]:
    """The planned meeting under this label, then its minutes, then each decision until it is done."""
    if matter.stage == "planned":
        yield from session_clock(matter, label)
    yield from waiting(matter, "held", "等待形成会议纪要", "decision", "去形成纪要")
    if matter.stage in ("held", "minuted"):
        yield from decision_clocks(matter)
