"""庭所共建活动, 法律明白人培训 and 法治讲座: what was done together, when, by whom, for whom, with what result."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from mediator.domain.fields import Field, Kind, choices
from mediator.domain.law.clocks import Calendar
from mediator.domain.law.open_clock import OpenClock
from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kind import Gathering, Group, ItemKind, MatterKind
from mediator.domain.matter.snapshot import MatterAttempt, MatterSnapshot
from mediator.domain.problems import Problem
from mediator.domain.text.times import time_problem
from mediator.domain.workflow import Move, Procedure, Stage, fits_now
from mediator.domain.workflows.shared import meeting_parts as parts
from mediator.domain.workflows.shared.matter_parts import after_opening, blanks, on_day

TRAINING, LECTURE = "法律明白人培训", "法治讲座"
CATEGORIES = choices("案例研讨", "旁听庭审", "联合普法", "培训", "排查", TRAINING, LECTURE)

ACTIVITY = Group(
    code="activity",
    label="活动",
    fields=(
        Field(name="category", label="类别", kind=Kind.CHOICE, choices=CATEGORIES, required=True),
        Field(name="subject", label="主题", required=True),
        Field(name="held_on", label="活动日期", kind=Kind.DATE, due=True, required=True),
        Field(name="time", label="时间", hint="如930、下午2点", check=time_problem),
        Field(name="place", label="地点"),
        Field(name="bodies", label="参加单位", kind=Kind.CHOICES, wide=True, hint="一行一个"),
        Field(name="leader", label="主讲人或负责人", offers="leader"),
        Field(name="people", label="参加人数", kind=Kind.NUMBER),
        Field(name="hours", label="学时", kind=Kind.NUMBER, hint="培训、讲座才填"),
        Field(name="content", label="内容", kind=Kind.MEMO, wide=True),
        Field(name="output", label="成果", kind=Kind.MEMO, wide=True),
        Field(name="photos", label="照片", hint="如：照片4张，存卷"),
    ),
)
ITEMS = (
    ItemKind(
        code="trainee",
        label="参加人员",
        fields=(
            Field(
                name="name",
                label="姓名",
                kind=Kind.CHOICE,
                editable=True,
                required=True,
                hint="法律明白人从名册里选",
                offers="law_savvy",
            ),
            Field(name="unit", label="村组或单位", hint="名册里有同名的，按村组区分"),
            Field(name="hours", label="学时", kind=Kind.NUMBER, hint="空着则按这次培训的学时"),
            Field(name="note", label="备注"),
        ),
    ),
)


def told_what(attempt: MatterAttempt) -> Iterator[Problem]:
    """The record must say who took part, what was done and what came of it."""
    matter = attempt.matter
    yield from blanks(matter, "activity", (("bodies", "参加单位"), ("content", "内容"), ("output", "成果")))
    if not matter.sum("people") and not matter.of("trainee"):
        yield Problem(message="请填写参加人数，或登记参加人员。", section="activity", field="people")


def happened(attempt: MatterAttempt) -> Iterator[Problem]:
    """The day of the activity must have come."""
    day = attempt.matter.day("held_on")
    if day is not None and day > attempt.on:
        yield Problem(message="活动日期还没有到，不能记为已开展。", section="activity", field="held_on")


def hours_given(attempt: MatterAttempt) -> Iterator[Problem]:
    """A training of 法律明白人 must name its people and the hours each of them gets."""
    matter = attempt.matter
    if matter.category != TRAINING:
        return
    if not matter.of("trainee"):
        yield Problem(message="请登记参加培训的法律明白人。", section="trainee", field="name")
    if not matter.sum("hours"):
        for item in matter.of("trainee"):
            if not item.values.get("hours"):
                message = f"请填写{item.text('name')}的学时，或填写这次培训的学时。"
                yield Problem(message=message, section="trainee", field="hours", item=item.id)


STAGES = (
    parts.PLANNED,
    Stage(code="held", label="已开展", tone="ok", end=True),
    parts.CANCELLED,
)
MOVES = (
    Move[MatterSnapshot](
        code="hold",
        label="活动已开展",
        sources=("planned",),
        target="held",
        section="activity",
        checks=(happened, told_what, hours_given),
        papers=("activity-record",),
        outcome="已开展",
    ),
    replace(parts.CANCEL, label="取消活动", section="activity", checks=(after_opening,)),
)
PROCEDURE: Procedure[MatterSnapshot] = Procedure(code="activity", stages=STAGES, moves=MOVES, checks=(fits_now,))


def clocks(matter: MatterSnapshot, _calendar: Calendar) -> Iterable[OpenClock]:
    """The day of the activity until it is recorded."""
    planned = matter.day("held_on")
    if matter.stage == "planned" and planned is not None:
        label = matter.title or matter.category
        yield on_day("session", planned, label, "activity", "记录活动", time=matter.text("time"))


def title(values: Mapping[str, object]) -> str:
    """The kind of activity and its subject."""
    return f"{values.get('category', '')}：{values.get('subject', '')}"


KIND = MatterKind(
    code="activity",
    label="共建活动和培训",
    desk=Desk.JOINT,
    groups=(ACTIVITY,),
    items=ITEMS,
    procedure=PROCEDURE,
    category="category",
    title=title,
    gathering=Gathering(
        label="共建活动", day="held_on", time="time", section="activity", named_by="category", off=("cancelled",)
    ),
    clocks=clocks,
)
