"""联调工作会议: the organs meet from time to time, look at the figures of a period, and decide what to improve."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from mediator.domain.case.fields import time_problem
from mediator.domain.case.open_clocks import Calendar, OpenClock
from mediator.domain.fields import Field, Kind, Source
from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kind import Gathering, Group, ItemKind, MatterAttempt, MatterKind, MatterSnapshot
from mediator.domain.problems import Problem
from mediator.domain.text.dates import format_day
from mediator.domain.workflow import Move, Procedure, Stage, fits_now
from mediator.domain.workflows.joint import checks as check
from mediator.domain.workflows.joint.fields import ATTENDANCE, DECISION
from mediator.domain.workflows.joint.kind import decision_clocks
from mediator.domain.workflows.shared.matter_parts import REASON, after_opening, on_day

MEETING = Group(
    code="meeting",
    label="会议",
    fields=(
        Field(name="meets_on", label="会议日期", kind=Kind.DATE, due=True, required=True),
        Field(name="meets_at", label="会议时间", hint="如930、下午2点", check=time_problem),
        Field(name="place", label="会议地点"),
        Field(name="convener", label="主持人", offers=Source.PEOPLE),
        Field(name="recorder", label="记录人", offers=Source.PEOPLE, first=Source.USER),
        Field(name="period_from", label="统计期间自", kind=Kind.DATE, required=True),
        Field(name="period_to", label="统计期间至", kind=Kind.DATE, required=True),
        Field(name="agenda", label="议题", kind=Kind.CHOICES, wide=True),
        Field(name="minutes", label="各方发言摘要", kind=Kind.MEMO, wide=True),
        Field(name="view", label="会议认为", kind=Kind.MEMO, wide=True),
    ),
)
ROAD_FIGURES = (
    ("accepted", "受理"),
    ("settled", "化解"),
    ("failed", "未成"),
    ("open", "未结"),
)
"""What is counted of the cases of each road; an item of the list ``road`` holds one road."""
ORGAN_FIGURES = (
    ("referred", "移送"),
    ("answered", "已反馈"),
    ("unanswered", "未反馈"),
    ("overdue", "逾期回执"),
    ("meetings", "参加联调次数"),
)
"""What is counted of each organ; an item of the list ``organ`` holds one organ."""
ITEMS = (
    ATTENDANCE,
    DECISION,
    ItemKind(
        code="road",
        label="按来源统计",
        fields=(
            Field(name="name", label="来源", required=True),
            *(Field(name=name, label=label, kind=Kind.NUMBER) for name, label in ROAD_FIGURES),
        ),
    ),
    ItemKind(
        code="organ",
        label="按单位统计",
        fields=(
            Field(name="name", label="单位", required=True),
            *(Field(name=name, label=label, kind=Kind.NUMBER) for name, label in ORGAN_FIGURES),
        ),
    ),
)


def period_in_order(attempt: MatterAttempt) -> Iterator[Problem]:
    """The figures cover a period that ends on or before the day of the meeting."""
    start, end = attempt.matter.day("period_from"), attempt.matter.day("period_to")
    if start is not None and end is not None and end < start:
        yield Problem(message="统计期间的截止日期早于开始日期，请核对。", section="meeting", field="period_to")
    if end is not None and end > attempt.on:
        message = f"统计期间到{format_day(end)}还没有结束，数字会变；请改为会议当天或以前的日期。"
        yield Problem(message=message, section="meeting", field="period_to")


def counted(attempt: MatterAttempt) -> Iterator[Problem]:
    """The meeting has its figures."""
    if not attempt.matter.of("road"):
        yield Problem(message="还没有本期的数字，请先点“统计本期”。", section="road", field="name")


def led(attempt: MatterAttempt) -> Iterator[Problem]:
    """Somebody leads the meeting and somebody writes it down."""
    for name, label in (("convener", "主持人"), ("recorder", "记录人")):
        if not attempt.matter.text(name):
            yield Problem(message=f"请填写“{label}”。", section="meeting", field=name)


STAGES = (
    Stage(code="planned", label="已安排", tone="accent"),
    Stage(code="held", label="已召开", tone="accent"),
    Stage(code="minuted", label="已形成纪要", tone="accent"),
    Stage(code="done", label="已落实", tone="ok", end=True),
    Stage(code="cancelled", label="已取消", end=True),
)
MOVES = (
    Move[MatterSnapshot](
        code="hold",
        label="会议已召开",
        sources=("planned",),
        target="held",
        section="meeting",
        checks=(fits_now, after_opening, led, period_in_order, counted, check.somebody_attended),
        stamps=("held_on",),
        papers=("liaison-figures",),
    ),
    Move[MatterSnapshot](
        code="minute",
        label="形成会议纪要",
        sources=("held",),
        target="minuted",
        section="decision",
        checks=(fits_now, after_opening, check.minutes_written),
        stamps=("minuted_on",),
        papers=("liaison-minutes",),
    ),
    Move[MatterSnapshot](
        code="finish",
        label="议定事项全部落实",
        sources=("minuted",),
        target="done",
        section="decision",
        checks=(fits_now, after_opening, check.decisions_done),
        outcome="已落实",
    ),
    Move[MatterSnapshot](
        code="cancel",
        label="取消会议",
        sources=("planned",),
        target="cancelled",
        section="meeting",
        checks=(fits_now, after_opening),
        inputs=(REASON,),
        outcome="已取消",
        aside=True,
    ),
)
PROCEDURE: Procedure[MatterSnapshot] = Procedure(code="liaison", stages=STAGES, moves=MOVES)


def clocks(matter: MatterSnapshot, _calendar: Calendar) -> Iterable[OpenClock]:
    """The meeting, its minutes, and each decision until it is done."""
    planned = matter.day("meets_on")
    if matter.stage == "planned" and planned is not None:
        yield on_day("session", planned, "联调工作会议", "meeting", "记录会议", time=matter.text("meets_at"))
    if matter.stage == "held" and matter.stage_on is not None:
        yield on_day("waiting", matter.stage_on, "等待形成会议纪要", "decision", "去形成纪要", warn=0)
    if matter.stage in ("held", "minuted"):
        yield from decision_clocks(matter)


def title(values: Mapping[str, object]) -> str:
    """联调工作会议 with the day it is held."""
    return f"联调工作会议（{values['meets_on']:%Y-%m-%d}）" if values.get("meets_on") else "联调工作会议"


KIND = MatterKind(
    code="liaison",
    label="联调工作会议",
    desk=Desk.JOINT,
    groups=(MEETING,),
    items=ITEMS,
    procedure=PROCEDURE,
    papers=("liaison-figures", "liaison-minutes"),
    series="联调会",
    title=title,
    gathering=Gathering(label="联调工作会议"),
    clocks=clocks,
)
