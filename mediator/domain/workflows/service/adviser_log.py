"""顾问服务日志: when the village's legal adviser was there, how long, what for; checked by the justice office."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mediator.domain.fields import Field, Kind, Source, choices
from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kind import Group, MatterKind
from mediator.domain.matter.snapshot import MatterAttempt, MatterSnapshot
from mediator.domain.problems import Problem
from mediator.domain.workflow import Move, Procedure, Stage
from mediator.domain.workflows.shared.matter_parts import DATED, given_up

LECTURE = "讲座"
CONTENTS = choices("咨询", "调解", "合同审查", LECTURE)
A_DAY = 24 * 60

SERVICE = Group(
    code="service",
    label="顾问服务",
    fields=(
        Field(name="adviser", label="法律顾问", kind=Kind.CHOICE, editable=True, required=True, offers="adviser"),
        Field(
            name="village", label="村（社区）", kind=Kind.CHOICE, editable=True, required=True, offers=Source.VILLAGES
        ),
        Field(name="hours", label="时长（小时）", kind=Kind.NUMBER),
        Field(name="minutes", label="另加分钟", kind=Kind.NUMBER),
        Field(name="content", label="服务内容", kind=Kind.CHOICE, choices=CONTENTS, required=True),
        Field(
            name="case_number",
            label="关联案件",
            kind=Kind.CHOICE,
            editable=True,
            wide=True,
            hint="参与调解的，选卷号",
            offers=Source.CASES,
        ),
        Field(name="people", label="服务人数", kind=Kind.NUMBER),
        Field(name="place", label="地点"),
        Field(name="text", label="情况", kind=Kind.MEMO, wide=True),
    ),
)


def plausible(attempt: MatterAttempt) -> Iterator[Problem]:
    """A service must take at least a minute and at most a day."""
    matter = attempt.matter
    minutes = (matter.sum("hours") or 0) * 60 + (matter.sum("minutes") or 0)
    if not 0 < minutes <= A_DAY:
        message = f"服务时长是{minutes}分钟，应在1分钟至24小时之间；一天一条。"
        yield Problem(message=message, section="service", field="hours")


def told(attempt: MatterAttempt) -> Iterator[Problem]:
    """The log must say what was done."""
    if not attempt.matter.text("text"):
        yield Problem(message="请写明服务的情况。", section="service", field="text")


def case_known(attempt: MatterAttempt) -> Iterator[Problem]:
    """A case that is named must be one of the office's."""
    number = attempt.matter.text("case_number")
    if number and attempt.matter.case is None:
        message = f"没有卷号是“{number}”的案件，请从列出的案件里选，或者清空这一项。"
        yield Problem(message=message, section="service", field="case_number")


STAGES = (
    Stage(code="logged", label="已登记", tone="accent"),
    Stage(code="checked", label="已核对", tone="ok", end=True),
    Stage(code="void", label="已作废", end=True),
)
MOVES = (
    Move[MatterSnapshot](
        code="check",
        label="核对无误",
        sources=("logged",),
        target="checked",
        section="service",
        checks=(plausible, told, case_known),
        inputs=(Field(name="checked_by", label="核对人", required=True, offers=Source.PEOPLE, first=Source.USER),),
        outcome="已核对",
    ),
    given_up("void", "作废", sources=("logged",), target="void", section="service", outcome="作废"),
)
PROCEDURE: Procedure[MatterSnapshot] = Procedure(code="adviser_log", stages=STAGES, moves=MOVES, checks=DATED)


def title(values: Mapping[str, object]) -> str:
    """The adviser, the village and the kind of service."""
    return f"{values.get('adviser', '')}在{values.get('village', '')}：{values.get('content', '')}"


KIND = MatterKind(
    code="adviser_log",
    label="顾问服务日志",
    desk=Desk.SERVICE,
    groups=(SERVICE,),
    procedure=PROCEDURE,
    category="content",
    case_field="case_number",
    title=title,
)
