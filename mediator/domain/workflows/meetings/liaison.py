"""联调工作会议: the organs meet from time to time, look at the figures of a period, and decide what to improve."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from mediator.domain.fields import Field, Kind
from mediator.domain.law.clocks import Calendar
from mediator.domain.law.open_clock import OpenClock
from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kind import Gathering, Group, ItemKind, MatterKind
from mediator.domain.matter.snapshot import MatterAttempt, MatterSnapshot
from mediator.domain.problems import Problem
from mediator.domain.text.dates import format_day
from mediator.domain.workflow import Procedure, Stage
from mediator.domain.workflows.shared import meeting_parts as parts
from mediator.domain.workflows.shared.matter_parts import DATED, filled

MEETING = Group(
    code="meeting",
    label="会议",
    fields=(
        parts.MEETS_ON,
        parts.MEETS_AT,
        parts.PLACE,
        parts.CONVENER,
        parts.RECORDER,
        Field(name="period_from", label="统计期间自", kind=Kind.DATE, required=True),
        Field(name="period_to", label="统计期间至", kind=Kind.DATE, required=True),
        parts.AGENDA,
        parts.MINUTES,
        parts.VIEW,
    ),
)
SOURCE_FIGURES = (
    ("accepted", "受理"),
    ("settled", "化解"),
    ("failed", "未成"),
    ("open", "未结"),
)
"""What is counted of the cases of each source; an item of the list ``road`` holds one source."""
ORGAN_FIGURES = (
    ("referred", "移送"),
    ("answered", "已反馈"),
    ("unanswered", "未反馈"),
    ("overdue", "逾期回执"),
    ("meetings", "参加联调次数"),
)
"""What is counted of each organ; an item of the list ``organ`` holds one organ."""
ITEMS = (
    parts.ATTENDANCE,
    parts.DECISION,
    ItemKind(
        code="road",
        label="按来源统计",
        fields=(
            Field(name="name", label="来源", required=True),
            *(Field(name=name, label=label, kind=Kind.NUMBER) for name, label in SOURCE_FIGURES),
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
    """The period of the figures must be in order and end on or before the day of the meeting."""
    start, end = attempt.matter.day("period_from"), attempt.matter.day("period_to")
    if start is not None and end is not None and end < start:
        yield Problem(message="统计期间的截止日期早于开始日期，请核对。", section="meeting", field="period_to")
    if end is not None and end > attempt.on:
        message = f"统计期间到{format_day(end)}还没有结束，数字会变；请改为会议当天或以前的日期。"
        yield Problem(message=message, section="meeting", field="period_to")


def counted(attempt: MatterAttempt) -> Iterator[Problem]:
    """The figures of the period must have been counted."""
    if not attempt.matter.of("road"):
        yield Problem(message="还没有本期的数字，请先点“统计本期”。", section="road", field="name")


STAGES = (
    parts.PLANNED,
    parts.HELD,
    parts.MINUTED,
    Stage(code="done", label="已落实", tone="ok", end=True),
    parts.CANCELLED,
)
MOVES = (
    parts.hold(
        "liaison-figures", filled("meeting", ("convener", "主持人"), ("recorder", "记录人")), period_in_order, counted
    ),
    parts.minute("liaison-minutes"),
    parts.carry_out("finish", "议定事项全部落实", target="done", outcome="已落实"),
    parts.CANCEL,
)
PROCEDURE: Procedure[MatterSnapshot] = Procedure(code="liaison", stages=STAGES, moves=MOVES, checks=DATED)


def clocks(matter: MatterSnapshot, _calendar: Calendar) -> Iterable[OpenClock]:
    """The meeting, its minutes, and each decision until it is done."""
    yield from parts.meeting_clocks(matter, "联调工作会议")


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
    series="联调会",
    title=title,
    gathering=Gathering(label="联调工作会议"),
    clocks=clocks,
)
