"""镇信访工作联席会议: planned with petitions on its agenda, held, minuted, its decisions supervised and struck off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from mediator.domain.fields import Field, Kind, Source, choices
from mediator.domain.law.clocks import Calendar
from mediator.domain.law.open_clock import OpenClock
from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kind import Gathering, Group, ItemKind, MatterKind
from mediator.domain.matter.snapshot import MatterAttempt, MatterSnapshot
from mediator.domain.people.roles import HANDLE_PETITIONS, PETITIONS
from mediator.domain.problems import Problem, Severity
from mediator.domain.text.dates import format_day
from mediator.domain.workflow import Procedure, Stage
from mediator.domain.workflows.shared import meeting_parts as parts
from mediator.domain.workflows.shared.matter_parts import DATED, filled, on_day, waiting

NAME = "镇信访工作联席会议"

MEETING = Group(
    code="meeting",
    label="联席会议",
    fields=(
        Field(name="name", label="会议名称", hint=f"空着则为“{NAME}”"),
        Field(name="term", label="会次", hint="如：2023年第6次"),
        parts.MEETS_ON,
        parts.MEETS_AT,
        parts.PLACE,
        parts.CONVENER,
        parts.RECORDER,
        parts.MINUTES,
        parts.LEGAL_OPINION,
        parts.VIEW,
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
ITEMS = (AGENDA, parts.ATTENDANCE, parts.DECISION, SUPERVISION)


prepared = filled("meeting", ("convener", "主持人"), ("recorder", "记录人"), ("place", "会议地点"))


def agenda_listed(attempt: MatterAttempt) -> Iterator[Problem]:
    """The meeting must have an agenda."""
    if not attempt.matter.of("agenda"):
        yield Problem(message="请列出会议的议题。", section="agenda", field="subject")


def decisions_owned(attempt: MatterAttempt) -> Iterator[Problem]:
    """Every decision must be due on or after the day of the meeting."""
    held = attempt.matter.day("held_on") or attempt.on
    for item in attempt.matter.of("decision"):
        due_on = item.day("due_on")
        if due_on is not None and due_on < held:
            message = f"“{item.text('what')[:20]}”的完成时限{format_day(due_on)}早于会议日期，请核对。"
            yield Problem(message=message, section="decision", field="due_on", item=item.id)


def supervised(attempt: MatterAttempt) -> Iterator[Problem]:
    """A warning for each decision that was done late without a 督办 on record."""
    asked = {item.text("organ") for item in attempt.matter.of("supervision")}
    for item in attempt.matter.of("decision"):
        due_on, done_on = item.day("due_on"), item.day("done_on")
        late = due_on is not None and done_on is not None and done_on > due_on
        if late and item.text("organ") not in asked:
            message = f"“{item.text('what')[:20]}”逾期办结，还没有对{item.text('organ')}的督办记录。"
            yield Problem(message=message, section="supervision", field="organ", severity=Severity.WARN)


STAGES = (
    parts.PLANNED,
    parts.HELD,
    parts.MINUTED,
    Stage(code="struck", label="议定事项已销号", tone="ok", end=True),
    parts.CANCELLED,
)
MOVES = (
    parts.hold("conference-record", prepared, agenda_listed),
    parts.minute("conference-minutes", decisions_owned),
    parts.carry_out("strike", "议定事项全部办结，销号", supervised, target="struck", outcome="已销号"),
    parts.CANCEL,
)
PROCEDURE: Procedure[MatterSnapshot] = Procedure(code="conference", stages=STAGES, moves=MOVES, checks=DATED)


def clocks(matter: MatterSnapshot, _calendar: Calendar) -> Iterable[OpenClock]:
    """The meeting, its minutes, each decision until it is done, each answer asked for, and the striking off."""
    yield from parts.meeting_clocks(matter, conference_name(matter))
    if matter.stage in ("held", "minuted"):
        yield from _supervision_clocks(matter)
    if all(item.day("done_on") is not None for item in matter.of("decision")):
        yield from waiting(matter, "minuted", "议定事项已办结，等待销号", "decision", "去销号")


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
    """The conference with its number in the year, or else its day."""
    day = values.get("meets_on")
    which = str(values.get("term") or "") or (format_day(day) if isinstance(day, date) else "")
    return f"{values.get('name') or NAME}（{which}）" if which else str(values.get("name") or NAME)


def access(_values: Mapping[str, object]) -> str:
    """The permission for petitions, since conferences speak of petitioners."""
    return PETITIONS


KIND = MatterKind(
    code="conference",
    label="信访工作联席会议",
    desk=Desk.PETITIONS,
    groups=(MEETING,),
    items=ITEMS,
    procedure=PROCEDURE,
    series="信访联席",
    permission=HANDLE_PETITIONS,
    title=title,
    gathering=Gathering(label=NAME, named_by="name"),
    clocks=clocks,
    access=access,
)
