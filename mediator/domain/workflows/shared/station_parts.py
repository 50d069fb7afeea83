"""What report and enquiry share: papers told once (一次性告知) or promised for later, the first handler (首问负责)."""

from __future__ import annotations

from collections.abc import Iterator

from mediator.domain.fields import Field, Kind, Source
from mediator.domain.law.clocks import Calendar
from mediator.domain.law.open_clock import OpenClock
from mediator.domain.matter.kind import Group, ItemKind
from mediator.domain.matter.snapshot import Item, MatterAttempt, MatterSnapshot
from mediator.domain.people.identity import check_phone
from mediator.domain.people.masks import mask_phone
from mediator.domain.problems import Problem, Severity
from mediator.domain.workflow import Check, Move, Stage
from mediator.domain.workflows.shared.matter_parts import AWAITED, on_day

PAPER = ItemKind(
    code="paper",
    label="需提交的材料",
    fields=(
        Field(name="name", label="材料名称", required=True),
        Field(name="copies", label="份数", kind=Kind.NUMBER),
        Field(name="received", label="已收", kind=Kind.FLAG),
        Field(name="due_on", label="补齐期限", kind=Kind.DATE, due=True),
    ),
)
HANDOVER = ItemKind(
    code="handover",
    label="首问移交",
    fields=(
        Field(name="on", label="移交日期", kind=Kind.DATE, past=True, required=True),
        Field(name="to", label="移交给", required=True),
        Field(name="why", label="移交原因", wide=True),
        Field(name="accepted_on", label="接手日期", kind=Kind.DATE, past=True),
    ),
)
TELLING = Group(
    code="telling",
    label="一次性告知",
    fields=(
        Field(name="steps", label="办理流程与期限", kind=Kind.MEMO, wide=True),
        Field(name="other_ways", label="可走的其他途径", kind=Kind.MEMO, wide=True),
    ),
)
FIRST_HANDLER = (
    Field(name="first_handler", label="首问负责人", required=True, offers=Source.PEOPLE, first=Source.USER),
    Field(name="handler_phone", label="首问负责人电话", check=check_phone, mask=mask_phone),
)
RECEIVED = Stage(code="received", label="已接待", tone="accent")
TOLD = Stage(code="told", label="已告知", tone="accent")
PAPERS = ("one-time-notice", "missing-papers-promise")
NO_PAPERS = Field(name="no_papers", label="不需要材料的说明")
IDENTITY = ("身份证", "身份证明", "户口簿", "护照")


def told_once(attempt: MatterAttempt) -> Iterator[Problem]:
    """The notice must list the papers that are needed, or say that none are (一次性告知)."""
    if not attempt.matter.of("paper") and not attempt.text("no_papers"):
        message = "请列出需要提交的材料，或写明“不需要材料”。"
        yield Problem(message=message, section="paper", field="name")


def promised_papers(attempt: MatterAttempt) -> Iterator[Problem]:
    """Every missing paper must have a day (容缺受理); proof of identity must not be missing."""
    return lacking_problems(attempt.matter)


def lacking_problems(matter: MatterSnapshot) -> Iterator[Problem]:
    """What keeps the missing papers from being brought later."""
    for item in lacking(matter):
        if any(word in item.text("name") for word in IDENTITY):
            message = f"“{item.text('name')}”不能容缺：签字人的身份必须当场核对。"
            yield Problem(message=message, section="paper", field="received", item=item.id)
        elif item.day("due_on") is None:
            message = f"请填写“{item.text('name')}”的补齐期限。"
            yield Problem(message=message, section="paper", field="due_on", item=item.id)


def lacking(matter: MatterSnapshot) -> tuple[Item, ...]:
    """The papers that were asked for and have not come yet."""
    return tuple(item for item in matter.of("paper") if item.values.get("received") is not True)


def nothing_lacking(attempt: MatterAttempt) -> Iterator[Problem]:
    """A warning for each paper that has not come yet."""
    for item in lacking(attempt.matter):
        message = f"“{item.text('name')}”还没有补齐。"
        yield Problem(message=message, section="paper", field="received", item=item.id, severity=Severity.WARN)


def handed_over(attempt: MatterAttempt) -> Iterator[Problem]:
    """Every hand-over must have been taken up before the matter is closed (首问负责)."""
    for item in attempt.matter.of("handover"):
        if item.day("accepted_on") is None:
            message = f"移交给{item.text('to')}的还没有接手，请先登记接手日期，或删除这条移交。"
            yield Problem(message=message, section="handover", field="accepted_on", item=item.id)


def owner(matter: MatterSnapshot) -> str:
    """The person responsible: the first handler, until somebody has taken the matter over (首问负责)."""
    taken = [item for item in matter.of("handover") if item.day("accepted_on") is not None]
    return taken[-1].text("to") if taken else matter.text("first_handler")


def tell(*checks: Check[MatterSnapshot], aside: bool = False) -> Move[MatterSnapshot]:
    """The step 一次性告知: the visitor gets one notice of all papers and steps."""
    return Move[MatterSnapshot](
        code="tell",
        label="一次性告知",
        sources=("received",),
        target="told",
        section="paper",
        checks=(told_once, promised_papers, *checks),
        inputs=(NO_PAPERS,),
        stamps=("told_on",),
        papers=("one-time-notice",),
        aside=aside,
    )


def paper_clocks(matter: MatterSnapshot, calendar: Calendar) -> Iterator[OpenClock]:
    """Every promised paper until it has come (T25)."""
    for item in lacking(matter):
        promised = item.day("due_on")
        if promised is not None:
            day = calendar.due("missing_papers", promised).day
            yield on_day("missing_papers", day, f"补齐材料：{item.text('name')}", "paper", "登记材料", item=item)


def handover_clocks(matter: MatterSnapshot) -> Iterator[OpenClock]:
    """Every hand-over until it is taken up; until then the first handler is responsible."""
    for item in matter.of("handover"):
        given = item.day()
        if given is not None and item.day("accepted_on") is None:
            label = f"{item.text('to')}接手（接手前仍由{owner(matter)}负责）"
            yield on_day(AWAITED, given, label, "handover", "登记接手", item=item, warn=0)
