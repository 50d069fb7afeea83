"""镇信访工作联席会议: planned with petitions on its agenda, held, minuted, its decisions supervised and struck off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from mediator.domain.case.fields import time_problem
from mediator.domain.case.open_clocks import Calendar, OpenClock
from mediator.domain.fields import Field, Kind, Source, choices
from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kind import Gathering, Group, ItemKind, MatterAttempt, MatterKind, MatterSnapshot
from mediator.domain.people.roles import HANDLE_PETITIONS, PETITIONS
from mediator.domain.problems import Problem, Severity
from mediator.domain.text.dates import format_day
from mediator.domain.workflow import Move, Procedure, Stage, fits_now
from mediator.domain.workflows.joint import checks as joint_checks
from mediator.domain.workflows.joint.fields import ATTENDANCE, DECISION
from mediator.domain.workflows.joint.kind import decision_clocks
from mediator.domain.workflows.shared.matter_parts import REASON, after_opening, on_day

NAME = "镇信访工作联席会议"

MEETING = Group(
    code="meeting",
    label="联席会议",
    fields=(
        Field(name="name", label="会议名称", hint=f"空着则为“{NAME}”"),
        Field(name="term", label="会次", hint="如：2023年第6次"),
        Field(name="meets_on", label="会议日期", kind=Kind.DATE, due=True, required=True),
        Field(name="meets_at", label="会议时间", hint="如930、下午2点", check=time_problem),
        Field(name="place", label="会议地点"),
        Field(name="convener", label="主持人", offers=Source.PEOPLE),
        Field(name="recorder", label="记录人", offers=Source.PEOPLE, first=Source.USER),
        Field(name="minutes", label="各方发言摘要", kind=Kind.MEMO, wide=True),
        Field(name="legal_opinion", label="法律意见", kind=Kind.MEMO, wide=True),
        Field(name="view", label="会议认为", kind=Kind.MEMO, wide=True),
        Field(name="office", label="落款单位", hint="如：王鲍镇信访工作联席会议办公室"),
    ),
)
AGENDA = ItemKind(
    code="agenda",
    label="议题",
    fields=(
        Field(name="subject", label="议题", required=True),
        Field(name="petition", label="信访件编号", hint="讨论信访事项的填写编号"),
        Field(name="organ", label="汇报单位", offers=Source.ORGANS),
        Field(name="text", label="讨论情况", kind=Kind.MEMO, wide=True),
    ),
)
SUPERVISION = ItemKind(
    code="supervision",
    label="督办",
    fields=(
        Field(name="on", label="督办日期", kind=Kind.DATE, past=True, required=True),
        Field(name="organ", label="被督办单位", required=True, offers=Source.ORGANS),
        Field(name="method", label="方式", kind=Kind.CHOICE, editable=True, choices=choices("电话", "书面", "实地")),
        Field(name="text", label="督办内容", kind=Kind.MEMO, required=True, wide=True),
        Field(name="answer_by", label="要求答复日期", kind=Kind.DATE, due=True),
        Field(name="answered_on", label="答复日期", kind=Kind.DATE, past=True),
        Field(name="answer", label="答复内容", kind=Kind.MEMO, wide=True),
    ),
)
ITEMS = (AGENDA, ATTENDANCE, DECISION, SUPERVISION)


def planned(attempt: MatterAttempt) -> Iterator[Problem]:
    """A meeting that was held had a chair, somebody who wrote, a place, and something to talk about."""
    matter = attempt.matter
    for name, label in (("convener", "主持人"), ("recorder", "记录人"), ("place", "会议地点")):
        if not matter.text(name):
            yield Problem(message=f"请填写“{label}”。", section="meeting", field=name)
    if not matter.of("agenda"):
        yield Problem(message="请列出会议的议题。", section="agenda", field="subject")


def decisions_owned(attempt: MatterAttempt) -> Iterator[Problem]:
    """Everything decided is due on or after the day it was decided."""
    held = attempt.matter.day("held_on") or attempt.on
    for item in attempt.matter.of("decision"):
        due_on = item.day("due_on")
        if due_on is not None and due_on < held:
            message = f"“{item.text('what')[:20]}”的完成时限{format_day(due_on)}早于会议日期，请核对。"
            yield Problem(message=message, section="decision", field="due_on", item=item.id)


def supervised(attempt: MatterAttempt) -> Iterator[Problem]:
    """What is late was asked about: 督办 precedes 销号 of a decision done after its day."""
    asked = {item.text("organ") for item in attempt.matter.of("supervision")}
    for item in attempt.matter.of("decision"):
        due_on, done_on = item.day("due_on"), item.day("done_on")
        late = due_on is not None and done_on is not None and done_on > due_on
        if late and item.text("organ") not in asked:
            message = f"“{item.text('what')[:20]}”逾期办结，还没有对{item.text('organ')}的督办记录。"
            yield Problem(message=message, section="supervision", field="organ", severity=Severity.WARN)


STAGES = (
    Stage(code="planned", label="已安排", tone="accent"),
    Stage(code="held", label="已召开", tone="accent"),
    Stage(code="minuted", label="已形成纪要", tone="accent"),
    Stage(code="struck", label="议定事项已销号", tone="ok", end=True),
    Stage(code="cancelled", label="已取消", end=True),
)
MOVES = (
    Move[MatterSnapshot](
        code="hold",
        label="会议已召开",
        sources=("planned",),
        target="held",
        section="meeting",
        checks=(fits_now, after_opening, planned, joint_checks.somebody_attended),
        stamps=("held_on",),
        papers=("conference-record",),
    ),
    Move[MatterSnapshot](
        code="minute",
        label="形成会议纪要",
        sources=("held",),
        target="minuted",
        section="decision",
        checks=(fits_now, after_opening, joint_checks.minutes_written, decisions_owned),
        stamps=("minuted_on",),
        papers=("conference-minutes",),
    ),
    Move[MatterSnapshot](
        code="strike",
        label="议定事项全部办结，销号",
        sources=("minuted",),
        target="struck",
        section="decision",
        checks=(fits_now, after_opening, joint_checks.decisions_done, supervised),
        outcome="已销号",
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
PROCEDURE: Procedure[MatterSnapshot] = Procedure(code="conference", stages=STAGES, moves=MOVES)


def clocks(matter: MatterSnapshot, _calendar: Calendar) -> Iterable[OpenClock]:
    """The meeting, its minutes, each decision until it is done, each answer asked for, and the striking off."""
    meets_on = matter.day("meets_on")
    if matter.stage == "planned" and meets_on is not None:
        yield on_day("session", meets_on, conference_name(matter), "meeting", "记录会议", time=matter.text("meets_at"))
    if matter.stage == "held" and matter.stage_on is not None:
        yield on_day("waiting", matter.stage_on, "等待形成会议纪要", "decision", "去形成纪要", warn=0)
    if matter.stage in ("held", "minuted"):
        yield from decision_clocks(matter)
        yield from _supervision_clocks(matter)
    undone = any(item.day("done_on") is None for item in matter.of("decision"))
    if matter.stage == "minuted" and not undone and matter.stage_on is not None:
        yield on_day("waiting", matter.stage_on, "议定事项已办结，等待销号", "decision", "去销号", warn=0)


def _supervision_clocks(matter: MatterSnapshot) -> Iterator[OpenClock]:
    for item in matter.of("supervision"):
        until = item.day("answer_by")
        if until is not None and item.day("answered_on") is None:
            label = f"{item.text('organ')}答复督办"
            yield on_day("supervision", until, label, "supervision", "登记答复", item=item)


def conference_name(matter: MatterSnapshot) -> str:
    """The name of the conference, the usual one unless another is given."""
    return matter.text("name") or NAME


def title(values: Mapping[str, object]) -> str:
    """The conference and which one it is: by its number in the year, or else its day."""
    day = values.get("meets_on")
    which = str(values.get("term") or "") or (format_day(day) if isinstance(day, date) else "")
    return f"{values.get('name') or NAME}（{which}）" if which else str(values.get("name") or NAME)


def access(_values: Mapping[str, object]) -> str:
    """Conferences speak of petitioners."""
    return PETITIONS


KIND = MatterKind(
    code="conference",
    label="信访工作联席会议",
    desk=Desk.PETITIONS,
    groups=(MEETING,),
    items=ITEMS,
    procedure=PROCEDURE,
    papers=("conference-record", "conference-minutes"),
    series="信访联席",
    permission=HANDLE_PETITIONS,
    title=title,
    gathering=Gathering(label=NAME, named_by="name"),
    clocks=clocks,
    access=access,
)
