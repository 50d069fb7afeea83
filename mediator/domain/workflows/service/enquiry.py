"""An enquiry at the legal service desk: asked, told once, answered or guided within the promised time, rated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from mediator.domain.case.open_clocks import Calendar, OpenClock
from mediator.domain.fields import Field, Kind, Source, choices
from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kind import Group, MatterAttempt, MatterKind, MatterSnapshot
from mediator.domain.people.identity import check_phone
from mediator.domain.people.masking import mask_phone
from mediator.domain.problems import Problem, Severity
from mediator.domain.workflow import Move, Procedure, Stage, fits_now
from mediator.domain.workflows.shared import station_parts as parts
from mediator.domain.workflows.shared.matter_parts import REASON, after_opening, on_day

CHANNELS = choices("来访", "电话", "网络", "村（社区）服务点")
TOPICS = choices(
    "法律咨询",
    "人民调解",
    "法律援助",
    "公证",
    "仲裁",
    "司法鉴定",
    "行政复议",
    "立法民意征集",
    "其他",
)
PLACES = choices("法律援助", "公证", "仲裁", "司法鉴定", "行政复议", "诉讼", "其他部门")
SATISFIED = choices("满意", "基本满意", "不满意")

QUESTION = Group(
    code="reception",
    label="咨询登记",
    fields=(
        Field(name="asker", label="咨询人", required=True),
        Field(name="asker_phone", label="联系电话", check=check_phone, mask=mask_phone),
        Field(name="village", label="村（社区）", kind=Kind.CHOICE, editable=True, offers=Source.VILLAGES),
        Field(name="channel", label="方式", kind=Kind.CHOICE, choices=CHANNELS, required=True),
        Field(name="topic", label="事项类别", kind=Kind.CHOICE, choices=TOPICS, required=True),
        Field(name="question", label="咨询的问题", kind=Kind.MEMO, required=True, wide=True),
        Field(name="other_side", label="对方当事人"),
        Field(name="other_phone", label="对方电话", check=check_phone, mask=mask_phone),
        *parts.FIRST_HANDLER,
        Field(name="promised_on", label="承诺办结日期", kind=Kind.DATE, due=True),
    ),
)
ITEMS = (parts.PAPER, parts.HANDOVER)


def promise_kept(attempt: MatterAttempt) -> Iterator[Problem]:
    """限时办结: a late answer is shown, and has to be answered all the same."""
    promised = attempt.matter.day("promised_on")
    if promised is not None and attempt.on > promised:
        message = "已经超过承诺的办结日期，请向咨询人说明原因。"
        yield Problem(message=message, section="reception", field="promised_on", severity=Severity.WARN)


def case_grew(attempt: MatterAttempt) -> Iterator[Problem]:
    """It became a case when there is one."""
    if attempt.matter.case is None:
        yield Problem(message="还没有登记案件，请先点“转为案件”。", section="reception", field="question")


STAGES = (
    Stage(code="received", label="已接待", tone="accent"),
    Stage(code="told", label="已告知", tone="accent"),
    Stage(code="answered", label="已答复", tone="accent"),
    Stage(code="closed", label="已办结", tone="ok", end=True),
    Stage(code="became_case", label="已转为案件", tone="ok", end=True),
    Stage(code="withdrawn", label="咨询人撤回", end=True),
)
OPEN = ("received", "told")
MOVES = (
    Move[MatterSnapshot](
        code="answer",
        label="答复",
        sources=OPEN,
        target="answered",
        section="reception",
        checks=(fits_now, after_opening, parts.handed_over, promise_kept),
        inputs=(
            Field(name="answer", label="答复的内容", kind=Kind.MEMO, required=True, wide=True),
            Field(name="answered_by", label="答复人", required=True, offers=Source.PEOPLE, first=Source.USER),
            Field(name="guided_to", label="指引到", kind=Kind.CHOICES, choices=PLACES, wide=True),
        ),
        stamps=("answered_on",),
    ),
    Move[MatterSnapshot](
        code="tell",
        label="一次性告知",
        sources=("received",),
        target="told",
        section="paper",
        checks=(fits_now, after_opening, parts.told_once, parts.promised_papers),
        inputs=(parts.NO_PAPERS,),
        stamps=("told_on",),
        papers=("one-time-notice",),
        aside=True,
    ),
    Move[MatterSnapshot](
        code="close",
        label="评价并办结",
        sources=("answered",),
        target="closed",
        section="reception",
        checks=(fits_now, after_opening, parts.handed_over, parts.nothing_lacking),
        inputs=(Field(name="satisfied", label="咨询人评价", kind=Kind.CHOICE, choices=SATISFIED, required=True),),
        derives={"outcome": lambda attempt: attempt.text("satisfied")},
    ),
    Move[MatterSnapshot](
        code="become_case",
        label="已转为案件，办结",
        sources=(*OPEN, "answered"),
        target="became_case",
        section="reception",
        checks=(fits_now, after_opening, case_grew),
        outcome="转为案件",
        aside=True,
    ),
    Move[MatterSnapshot](
        code="withdraw",
        label="咨询人撤回",
        sources=OPEN,
        target="withdrawn",
        section="reception",
        checks=(fits_now, after_opening),
        inputs=(REASON,),
        outcome="撤回",
        aside=True,
    ),
)
PROCEDURE: Procedure[MatterSnapshot] = Procedure(code="enquiry", stages=STAGES, moves=MOVES)


def clocks(matter: MatterSnapshot, calendar: Calendar) -> Iterable[OpenClock]:
    """限时办结, the papers promised, a hand-over not taken up, and an answer nobody has rated yet."""
    if PROCEDURE.stage(matter.stage).end or matter.stage_on is None:
        return
    yield from parts.paper_clocks(matter, calendar)
    yield from parts.handover_clocks(matter)
    promised = matter.day("promised_on")
    if matter.stage == "answered":
        yield on_day("waiting", matter.stage_on, "等待评价", "reception", "去办结", warn=0)
    elif promised is not None:
        yield on_day("promise", promised, "承诺办结", "reception", "去答复", warn=3)
    else:
        yield on_day("waiting", matter.stage_on, "等待答复", "reception", "去答复", warn=0)


def title(values: Mapping[str, object]) -> str:
    """Who asked about what."""
    return f"{values.get('asker', '')}：{values.get('topic', '')}"


def to_case(matter: MatterSnapshot) -> Mapping[str, object]:
    """What the intake page starts from when an enquiry turns out to be a dispute."""
    channel = matter.text("channel")
    return {
        "story": matter.text("question"),
        "source": "依申请调解",
        "channel": "来访" if channel == "来访" else "",
        "source_detail": f"{matter.text('asker')}{channel}咨询（{matter.number}）",
        "registrar": parts.owner(matter),
        "parties": (
            (matter.text("asker"), matter.text("asker_phone")),
            (matter.text("other_side"), matter.text("other_phone")),
        ),
    }


KIND = MatterKind(
    code="enquiry",
    label="法律服务咨询",
    desk=Desk.SERVICE,
    groups=(QUESTION, parts.TELLING),
    items=ITEMS,
    procedure=PROCEDURE,
    papers=("one-time-notice", "missing-papers-promise"),
    series="询",
    category="topic",
    title=title,
    clocks=clocks,
    to_case=to_case,
)
