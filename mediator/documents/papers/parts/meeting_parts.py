"""The papers of every meeting: the record signed at the meeting, and the minutes sent out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mediator.documents.blocks import (
    Align,
    Block,
    Clauses,
    DateLine,
    Fields,
    Heading,
    Number,
    Passage,
    Seal,
    Signature,
    Signatures,
    Table,
    Text,
    Title,
)
from mediator.documents.papers.parts.letter_parts import gaps, moment_text, place
from mediator.documents.papers.parts.wording import as_sentence, day_text, first_known, joined
from mediator.domain.matter.snapshot import Item, MatterSnapshot
from mediator.domain.problems import Problem

Pair = tuple[str, str]

_SIGNING_IN = ("单位", "姓名", "职务", "签到")
_DECISIONS = ("序号", "议定事项", "责任单位", "责任人", "完成时限")
_BLANKS = ("",) * 3


def was_absent(item: Item) -> bool:
    """Return True for somebody listed who did not come."""
    return item.values.get("absent") is True


def present(matter: MatterSnapshot) -> tuple[Item, ...]:
    """Return everybody who came."""
    return tuple(item for item in matter.of("attendance") if not was_absent(item))


def absent(matter: MatterSnapshot) -> str:
    """Return who did not come, in one line."""
    return joined(f"{i.text('organ')}{i.text('person')}" for i in matter.of("attendance") if was_absent(i))


def record(
    matter: MatterSnapshot, *, title: str, first: Pair, last: tuple[Pair, ...] = (), topics: Iterable[Block], room: int
) -> Iterator[Block]:
    """Yield the record under ``title``, with the pairs ``first`` and ``last`` around its topics.

    ``room`` counts the ruled lines for a legal opinion.
    """
    held = first_known(matter.day("held_on"), matter.day("meets_on"))
    when = ("时间", moment_text(held, matter.text("meets_at")))
    who = (("主持人", matter.text("convener")), ("记录人", matter.text("recorder")))
    came = tuple((item.text("organ"), item.text("person"), item.text("duty"), "") for item in present(matter))
    yield Title(title)
    yield Number(matter.number)
    yield Fields((first, when, ("地点", matter.text("place")), *who, *last))
    yield Text("参加单位及人员（签到）：", indent=False)
    yield Table(_SIGNING_IN, came, (3.2, 1.6, 2.0, 1.8), least_rows=5)
    yield Passage("缺席", absent(matter) or "无" if matter.of("attendance") else "", lines=1)
    yield from topics
    yield Passage("各方发言摘要", matter.text("minutes"), lines=6)
    yield Passage("法律意见", matter.text("legal_opinion"), lines=room)
    yield Text("议定事项：", indent=False)
    yield _decision_table(matter)
    yield Signatures((Signature("主持人（签名）"), Signature("记录人（签名）")), columns=2)
    yield DateLine(held)


def _decision_table(matter: MatterSnapshot) -> Table:
    """Return 序号, 事项, 责任单位, 责任人, 完成时限, with at least three ruled rows."""
    rows = tuple(
        (str(n), item.text("what"), item.text("organ"), item.text("person"), day_text(item.day("due_on")))
        for n, item in enumerate(matter.of("decision"), 1)
    )
    aligns = (Align.CENTER, Align.LEFT, Align.LEFT, Align.CENTER, Align.CENTER)
    return Table(_DECISIONS, rows, (1.0, 3.4, 2.2, 1.2, 2.7), aligns, least_rows=3)


def minutes(matter: MatterSnapshot, *, title: str, opening: tuple[str, ...], office: str) -> Iterator[Block]:
    """Yield the minutes under ``title``; ``opening`` says what the meeting heard or studied."""
    held = first_known(matter.day("held_on"), matter.day("meets_on"))
    yield Title(title)
    yield Number(matter.number, label="", align=Align.CENTER)
    when = moment_text(held, matter.text("meets_at"))
    where, leader = place(matter.text("place"), 8), place(matter.text("convener"), 4)
    yield Text((place(when, 10), "，", leader, "在", where, "主持召开", *opening))
    yield Heading("会议认为", level=1)
    yield Passage("", as_sentence(matter.text("view")), lines=3)
    if matter.text("legal_opinion"):
        yield Text(as_sentence(f"法律意见：{matter.text('legal_opinion')}"))
    yield Heading("会议议定", level=1)
    yield Clauses(tuple(_decision_clause(item) for item in matter.of("decision")) or _BLANKS, lines=2)
    came = [f"{item.text('organ')}{item.text('person')}" for item in present(matter)]
    yield Text(("参加人员：", place(joined(came), 20), "。"))
    if absent(matter):
        yield Text(f"缺席：{absent(matter)}。")
    yield Text(("发送：", place(joined(_receivers(matter)), 20), "。"))
    yield Seal("（印章）", office)
    yield DateLine(first_known(matter.day("minuted_on"), held))


def _decision_clause(item: Item) -> str:
    """Return one decision with its owner and its deadline as one sentence."""
    owner = joined((item.text("organ"), item.text("person")), "")
    what = item.text("what").rstrip("。；")
    return f"{what}。（责任单位：{owner}；完成时限：{day_text(item.day('due_on'))}）"


def _receivers(matter: MatterSnapshot) -> tuple[str, ...]:
    """Return 发送单位: every organ that was notified or came, once."""
    listed = (*matter.of("notice"), *matter.of("attendance"))
    return tuple(dict.fromkeys(item.text("organ") for item in listed if item.text("organ")))


def record_gaps(matter: MatterSnapshot, _n: int = 1) -> Iterator[Problem]:
    """Yield what the record of a meeting lacks."""
    yield from _meeting_gaps(matter, ("recorder", "记录人"), ("minutes", "各方发言摘要"))


def minutes_gaps(matter: MatterSnapshot, _n: int = 1) -> Iterator[Problem]:
    """Yield what the minutes of a meeting lack."""
    yield from _meeting_gaps(matter, ("view", "会议认为"))


def _meeting_gaps(matter: MatterSnapshot, *more: Pair) -> Iterator[Problem]:
    """Yield problems for missing place, time, chair, attendance and decisions."""
    known = (("meets_on", "会议日期"), ("place", "会议地点"), ("convener", "主持人"))
    yield from gaps(matter, "meeting", *known, *more)
    if not present(matter):
        yield Problem(message="还没有记录到会人员。", section="attendance", field="person")
    if not matter.of("decision"):
        yield Problem(message="请填写议定事项。", section="decision", field="what")
