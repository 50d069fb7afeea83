"""An enquiry at the legal service desk: asked, told once, answered or guided within the promised time, rated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from mediator.domain.fields import Field, Kind, Source, choices
from mediator.domain.law.clocks import Calendar
from mediator.domain.law.open_clock import OpenClock
from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kind import Group, MatterKind
from mediator.domain.matter.snapshot import MatterAttempt, MatterSnapshot
from mediator.domain.people.identity import check_phone
from mediator.domain.people.masks import mask_phone
from mediator.domain.problems import Problem, Severity
from mediator.domain.vocabulary import APPLICATION
from mediator.domain.workflow import Move, Procedure, Stage
from mediator.domain.workflows.shared import station_parts as parts
from mediator.domain.workflows.shared.matter_parts import DATED, given_up, on_day, sides, waiting

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
    """A warning if the answer is later than promised (限时办结)."""
    promised = attempt.matter.day("promised_on")
    if promised is not None and attempt.on > promised:
        message = "已经超过承诺的办结日期，请向咨询人说明原因。"
        yield Problem(message=message, section="reception", field="promised_on", severity=Severity.WARN)


def case_grew(attempt: MatterAttempt) -> Iterator[Problem]:
    """There must be a case before the enquiry ends as one."""
    if attempt.matter.case is None:
        yield Problem(message="还没有登记案件，请先点“转为案件”。", section="reception", field="question")


STAGES = (
    parts.RECEIVED,
    parts.TOLD,
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
        checks=(parts.handed_over, promise_kept),
        inputs=(
            Field(name="answer", label="答复的内容", kind=Kind.MEMO, required=True, wide=True),
            Field(name="answered_by", label="答复人", required=True, offers=Source.PEOPLE, first=Source.USER),
            Field(name="guided_to", label="指引到", kind=Kind.CHOICES, choices=PLACES, wide=True),
        ),
        stamps=("answered_on",),
    ),
    parts.tell(aside=True),
    Move[MatterSnapshot](
        code="close",
        label="评价并办结",
        sources=("answered",),
        target="closed",
        section="reception",
        checks=(parts.handed_over, parts.nothing_lacking),
        inputs=(Field(name="satisfied", label="咨询人评价", kind=Kind.CHOICE, choices=SATISFIED, required=True),),
        derives={"outcome": lambda attempt: attempt.text("satisfied")},
    ),
    Move[MatterSnapshot](
        code="become_case",
        label="已转为案件，办结",
        sources=(*OPEN, "answered"),
        target="became_case",
        section="reception",
        checks=(case_grew,),
        outcome="转为案件",
        aside=True,
    ),
    given_up("withdraw", "咨询人撤回", sources=OPEN, target="withdrawn", section="reception", outcome="撤回"),
)
PROCEDURE: Procedure[MatterSnapshot] = Procedure(code="enquiry", stages=STAGES, moves=MOVES, checks=DATED)


def clocks(matter: MatterSnapshot, calendar: Calendar) -> Iterable[OpenClock]:
    """The promised day (限时办结), promised papers, a hand-over nobody took up, and an answer nobody has rated."""
    if PROCEDURE.stage(matter.stage).end or matter.stage_on is None:
        return
    yield from parts.paper_clocks(matter, calendar)
    yield from parts.handover_clocks(matter)
    promised = matter.day("promised_on")
    if matter.stage == "answered":
        yield from waiting(matter, "answered", "等待评价", "reception", "去办结")
    elif promised is not None:
        yield on_day("promise", promised, "承诺办结", "reception", "去答复", warn=3)
    else:
        yield from waiting(matter, matter.stage, "等待答复", "reception", "去答复")


def title(values: Mapping[str, object]) -> str:
    """The person who asked and the topic."""
    return f"{values.get('asker', '')}：{values.get('topic', '')}"


def to_case(matter: MatterSnapshot) -> Mapping[str, object]:
    """The first values of the intake page when an enquiry turns out to be a dispute."""
    channel = matter.text("channel")
    return {
        "story": matter.text("question"),
        "source": APPLICATION,
        "channel": "来访" if channel == "来访" else "",
        "source_detail": f"{matter.text('asker')}{channel}咨询（{matter.number}）",
        "registrar": parts.owner(matter),
        "parties": sides(matter, ("asker", "asker_phone"), ("other_side", "other_phone")),
    }


KIND = MatterKind(
    code="enquiry",
    label="法律服务咨询",
    desk=Desk.SERVICE,
    groups=(QUESTION, parts.TELLING),
    items=ITEMS,
    procedure=PROCEDURE,
    series="询",
    category="topic",
    title=title,
    clocks=clocks,
    to_case=to_case,
)
