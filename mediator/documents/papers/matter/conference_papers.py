"""镇信访工作联席会议: the record that is signed at the table, and the minutes that go to the units."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mediator.documents.blocks import (
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
from mediator.documents.paper import Layout, Paper
from mediator.documents.papers.matter.joint_minutes import minutes, minutes_gaps
from mediator.documents.papers.matter.joint_record import absent, attendance_gap, decision_table, present
from mediator.documents.papers.parts.letter_parts import gaps, moment_text
from mediator.documents.papers.parts.wording import joined
from mediator.domain.matter.kind import Item, MatterSnapshot
from mediator.domain.problems import Problem
from mediator.domain.workflows.meetings.conference import conference_name

_LEAST = 5


def topic(item: Item) -> str:
    """A topic with the number of its petition."""
    number = item.text("petition")
    return f"{item.text('subject')}（{number}）" if number else item.text("subject")


def _topics(matter: MatterSnapshot) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (str(n), item.text("subject"), item.text("petition"), item.text("organ"))
        for n, item in enumerate(matter.of("agenda"), 1)
    )


def _discussed(matter: MatterSnapshot) -> Iterator[Block]:
    for item in matter.of("agenda"):
        if item.text("text"):
            yield Passage(f"关于{item.text('subject')}", item.text("text"))


def _record(matter: MatterSnapshot, _n: int) -> Sequence[Block]:
    held = matter.day("held_on") or matter.day("meets_on")
    signing = tuple((item.text("organ"), item.text("person"), item.text("duty"), "") for item in present(matter))
    missing = absent(matter)
    return (
        Title(f"{conference_name(matter)}记录"),
        Number(matter.number),
        Fields(
            (
                ("会次", matter.text("term")),
                ("时间", moment_text(held, matter.text("meets_at"))),
                ("地点", matter.text("place")),
                ("主持人", matter.text("convener")),
                ("记录人", matter.text("recorder")),
            )
        ),
        Text("参加单位及人员（签到）：", indent=False),
        Table(("单位", "姓名", "职务", "签到"), signing, (3.2, 1.6, 2.0, 1.8), least_rows=_LEAST),
        Passage("缺席", missing or "无" if matter.of("attendance") else "", lines=1),
        Text("议题：", indent=False),
        Table(("序号", "议题", "信访件编号", "汇报单位"), _topics(matter), (0.7, 3.8, 2.4, 2.2), least_rows=2),
        *_discussed(matter),
        Passage("各方发言摘要", matter.text("minutes"), lines=6),
        Passage("法律意见", matter.text("legal_opinion"), lines=2),
        Text("议定事项：", indent=False),
        decision_table(matter),
        Signatures((Signature("主持人（签名）"), Signature("记录人（签名）")), columns=2),
        DateLine(held),
    )


def _record_needs(matter: MatterSnapshot, _n: int) -> Iterator[Problem]:
    yield from gaps(
        matter,
        "meeting",
        ("meets_on", "会议日期"),
        ("place", "会议地点"),
        ("convener", "主持人"),
        ("recorder", "记录人"),
        ("minutes", "各方发言摘要"),
    )
    yield from attendance_gap(matter)
    if not matter.of("agenda"):
        yield Problem(message="请列出会议的议题。", section="agenda", field="subject")
    if not matter.of("decision"):
        yield Problem(message="请填写议定事项。", section="decision", field="what")


def _minutes(matter: MatterSnapshot, _n: int) -> Sequence[Block]:
    name, topics = conference_name(matter), joined(map(topic, matter.of("agenda")))
    opening = (f"{name}{matter.text('term')}会议，研究", topics or "有关信访事项", "。纪要如下：")
    return tuple(minutes(matter, title=f"{name}纪要", opening=opening, office=matter.text("office")))


def _minutes_needs(matter: MatterSnapshot, _n: int) -> Iterator[Problem]:
    yield from minutes_gaps(matter)
    yield from gaps(matter, "meeting", ("office", "落款单位"))


RECORD = Paper[MatterSnapshot]("conference-record", "联席会议记录", _record, _record_needs, about=("conference",))
MINUTES = Paper[MatterSnapshot](
    "conference-minutes", "联席会议纪要", _minutes, _minutes_needs, layout=Layout.LETTER, about=("conference",)
)
