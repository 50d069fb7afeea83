"""The slips a visitor takes home: 一次性告知单 and 容缺受理承诺书, for reports and enquiries alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mediator.documents.blocks import (
    Align,
    Block,
    DateLine,
    Fields,
    Number,
    Passage,
    Signature,
    Signatures,
    Table,
    Text,
    Title,
)
from mediator.documents.paper import Paper
from mediator.documents.papers.parts.wording import as_sentence, day_text
from mediator.domain.matter.snapshot import Item, MatterSnapshot
from mediator.domain.problems import Problem, Severity
from mediator.domain.workflows.shared.station_parts import lacking, lacking_problems, owner

PROMISE = "本人承诺于上述日期前补齐材料；逾期未补的，同意按规定中止办理。"


def visitor(matter: MatterSnapshot) -> str:
    """Return the visitor: the reporter of a report, the asker of an enquiry."""
    return matter.text("reporter") or matter.text("asker")


def asked(matter: MatterSnapshot) -> str:
    """Return what the visit is about."""
    return matter.text("what") or matter.text("question")


def _handler(matter: MatterSnapshot) -> tuple[tuple[str, str], ...]:
    return (("首问负责人", owner(matter)), ("联系电话", matter.text("handler_phone")))


def _paper_row(place: int, item: Item) -> tuple[str, ...]:
    copies = item.values.get("copies")
    received = item.values.get("received") is True
    state = "☑ 已收" if received else "☐ 待补"
    return (str(place), item.text("name"), str(copies or ""), state, "" if received else day_text(item.day("due_on")))


def _papers(matter: MatterSnapshot) -> tuple[Block, ...]:
    """Return what the visitor has to bring, or why nothing is needed."""
    rows = tuple(_paper_row(place, item) for place, item in enumerate(matter.of("paper"), 1))
    if not rows and matter.text("no_papers"):
        return (Passage("需提交的材料", matter.text("no_papers")),)
    headers = ("序号", "材料名称", "份数", "已收／待补", "补齐期限")
    aligns = (Align.CENTER, Align.LEFT, Align.CENTER, Align.CENTER, Align.CENTER)
    table = Table(headers, rows, (0.8, 4.2, 0.9, 1.6, 2.4), aligns, least_rows=4)
    return (Text("需提交的材料：", indent=False), table)


def _steps(matter: MatterSnapshot) -> str:
    """Return 限时办结: the next steps and the promised day."""
    steps, promised = matter.text("steps"), matter.day("promised_on")
    if promised is None or not steps:
        return steps
    return f"{as_sentence(steps)}承诺在{day_text(promised)}前办结。"


def _notice(matter: MatterSnapshot, _n: int) -> Sequence[Block]:
    return (
        Title("一次性告知单"),
        Number(matter.number),
        Fields((("申请（来访）人", visitor(matter)), ("日期", day_text(matter.opened_on)))),
        Passage("事项", asked(matter), lines=2),
        Fields(_handler(matter)),
        *_papers(matter),
        Passage("办理流程与期限", _steps(matter), lines=2),
        Passage("可走的其他途径", matter.text("other_ways"), lines=2),
        Signatures((Signature("承办人（签名）"), Signature("来访人（签收）")), columns=2),
        DateLine(matter.day("told_on")),
    )


def _notice_needs(matter: MatterSnapshot, _n: int) -> Iterator[Problem]:
    yield from lacking_problems(matter)
    if not matter.of("paper") and not matter.text("no_papers"):
        message = "请列出需要提交的材料，或在办理时写明“不需要材料”。"
        yield Problem(message=message, section="paper", field="name", severity=Severity.WARN)
    if not matter.text("steps"):
        yield Problem(message="请填写“办理流程与期限”。", section="telling", field="steps")


def _promise(matter: MatterSnapshot, _n: int) -> Sequence[Block]:
    rows = tuple((str(n), item.text("name"), day_text(item.day("due_on"))) for n, item in enumerate(lacking(matter), 1))
    return (
        Title("容缺受理承诺书"),
        Number(matter.number),
        Fields((("承诺人", visitor(matter)),)),
        Passage("事项", asked(matter), lines=2),
        Text("缺少的材料：", indent=False),
        Table(("序号", "材料名称", "承诺补齐日期"), rows, (0.8, 5.0, 2.6), least_rows=3),
        Text(PROMISE),
        Signatures((Signature("承诺人（签名或按指印）"), Signature("受理人（签名）"))),
        DateLine(matter.day("told_on")),
    )


def _promise_needs(matter: MatterSnapshot, _n: int) -> Iterator[Problem]:
    if not lacking(matter):
        yield Problem(message="没有待补的材料，不需要容缺受理承诺书。", section="paper", field="name")
    yield from lacking_problems(matter)


def _promised(matter: MatterSnapshot) -> int:
    return int(bool(lacking(matter)))


ONE_TIME_NOTICE = Paper[MatterSnapshot](
    "one-time-notice",
    "一次性告知单",
    _notice,
    _notice_needs,
    about=("report", "enquiry"),
    outlives=("items.values.received",),  # missing papers are brought later
)
MISSING_PAPERS_PROMISE = Paper[MatterSnapshot](
    "missing-papers-promise",
    "容缺受理承诺书",
    _promise,
    _promise_needs,
    _promised,
    about=("report", "enquiry"),
    outlives=("items.values.received", "values.told_on"),  # promised papers come later, the day is written by hand
)
