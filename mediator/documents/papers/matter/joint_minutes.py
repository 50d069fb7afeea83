"""会议纪要 of a joint mediation or a 联调工作会议: 会议认为, 会议议定, who does what by when, and to whom it goes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mediator.documents.blocks import Align, Block, Clauses, Content, DateLine, Heading, Number, Seal, Text, Title
from mediator.documents.paper import Layout, Paper
from mediator.documents.papers.matter.joint_record import absent, attendance_gap, present
from mediator.documents.papers.parts.letter_parts import case_number, gaps, moment_text, place, sentence
from mediator.documents.papers.parts.wording import day_text, joined
from mediator.domain.matter.kind import Item, MatterSnapshot
from mediator.domain.people.partners import meeting_name
from mediator.domain.problems import Problem

_BLANKS: tuple[Content, ...] = (sentence(""),) * 3


def decision_clause(item: Item) -> str:
    """One decision with its owner and its day, as one sentence."""
    owner = joined((item.text("organ"), item.text("person")), "")
    due = day_text(item.day("due_on"))
    what = item.text("what").rstrip("。；")
    return f"{what}。（责任单位：{owner}；完成时限：{due}）"


def receivers(matter: MatterSnapshot) -> tuple[str, ...]:
    """发送单位: every organ that was told or came, once."""
    listed = (*matter.of("notice"), *matter.of("attendance"))
    return tuple(dict.fromkeys(item.text("organ") for item in listed if item.text("organ")))


def minutes(matter: MatterSnapshot, *, title: str, opening: tuple[str, ...], office: str) -> Iterator[Block]:
    """The minutes under ``title``; ``opening`` says what the meeting heard or studied."""
    held = matter.day("held_on") or matter.day("meets_on")
    yield Title(title)
    yield Number(matter.number, label="", align=Align.CENTER)
    when = moment_text(held, matter.text("meets_at"))
    where, leader = place(matter.text("place"), 8), place(matter.text("convener"), 4)
    yield Text((place(when, 10), "，", leader, "在", where, "主持召开", *opening))
    yield Heading("会议认为", level=1)
    yield Text(sentence(matter.text("view")))
    if matter.text("legal_opinion"):
        yield Text(sentence(f"法律意见：{matter.text('legal_opinion')}"))
    yield Heading("会议议定", level=1)
    yield Clauses(tuple(decision_clause(item) for item in matter.of("decision")) or _BLANKS)
    came = [f"{item.text('organ')}{item.text('person')}" for item in present(matter)]
    yield Text(("参加人员：", place(joined(came), 20), "。"))
    if absent(matter):
        yield Text(f"缺席：{absent(matter)}。")
    yield Text(("发送：", place(joined(receivers(matter)), 20), "。"))
    yield Seal("（印章）", office)
    yield DateLine(matter.day("minuted_on") or held)


def _build(matter: MatterSnapshot, _n: int) -> Sequence[Block]:
    about = matter.case.title if matter.case else ""
    opening = (
        f"{meeting_name(matter)}，研究",
        f"{case_number(matter)}{about}" or "有关纠纷",
        "的化解工作。纪要如下：",
    )
    return tuple(
        minutes(matter, title=f"{meeting_name(matter)}纪要", opening=opening, office=matter.text("convening_unit"))
    )


def minutes_gaps(matter: MatterSnapshot) -> Iterator[Problem]:
    """Where, when, led by whom, what was thought and decided, and who was there."""
    yield from gaps(
        matter,
        "meeting",
        ("meets_on", "会议日期"),
        ("place", "会议地点"),
        ("convener", "主持人"),
        ("view", "会议认为"),
    )
    yield from attendance_gap(matter)
    if not matter.of("decision"):
        yield Problem(message="请填写议定事项。", section="decision", field="what")


PAPER = Paper[MatterSnapshot](
    code="joint-minutes",
    title="会议纪要",
    build=_build,
    needs=lambda matter, _n: tuple(minutes_gaps(matter)),
    layout=Layout.LETTER,
    about=("joint",),
)
