"""联调会议记录: who came and signed in, what each side said, the legal opinion, and what was decided."""

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
from mediator.documents.papers.parts.letter_parts import case_number, gaps, moment_text
from mediator.documents.papers.parts.wording import day_text, joined
from mediator.domain.matter.kind import Item, MatterSnapshot
from mediator.domain.people.partners import meeting_name
from mediator.domain.problems import Problem

_LEAST = 5


def was_absent(item: Item) -> bool:
    """Listed, but did not come."""
    return item.values.get("absent") is True


def present(matter: MatterSnapshot) -> tuple[Item, ...]:
    """Everybody who came."""
    return tuple(item for item in matter.of("attendance") if not was_absent(item))


def absent(matter: MatterSnapshot) -> str:
    """Who did not come, in one line."""
    return joined(f"{i.text('organ')}{i.text('person')}" for i in matter.of("attendance") if was_absent(i))


def _signing_in(matter: MatterSnapshot) -> tuple[tuple[str, ...], ...]:
    return tuple((item.text("organ"), item.text("person"), item.text("duty"), "") for item in present(matter))


def decision_rows(matter: MatterSnapshot) -> tuple[tuple[str, ...], ...]:
    """序号, 事项, 责任单位, 责任人, 完成时限."""
    return tuple(
        (str(n), item.text("what"), item.text("organ"), item.text("person"), day_text(item.day("due_on")))
        for n, item in enumerate(matter.of("decision"), 1)
    )


def decision_table(matter: MatterSnapshot) -> Table:
    """议定事项 as a table, ruled to at least three rows."""
    return Table(
        ("序号", "议定事项", "责任单位", "责任人", "完成时限"),
        decision_rows(matter),
        (1.0, 3.4, 2.2, 1.2, 2.7),
        (Align.CENTER, Align.LEFT, Align.LEFT, Align.CENTER, Align.CENTER),
        least_rows=3,
    )


def _build(matter: MatterSnapshot, _n: int) -> Sequence[Block]:
    held = matter.day("held_on") or matter.day("meets_on")
    missing = absent(matter)
    return (
        Title("联调会议记录"),
        Number(matter.number),
        Fields(
            (
                ("会议名称", meeting_name(matter)),
                ("时间", moment_text(held, matter.text("meets_at"))),
                ("地点", matter.text("place")),
                ("主持人", matter.text("convener")),
                ("记录人", matter.text("recorder")),
                ("关联卷号", case_number(matter)),
            )
        ),
        Text("参加单位及人员（签到）：", indent=False),
        Table(("单位", "姓名", "职务", "签到"), _signing_in(matter), (3.2, 1.6, 2.0, 1.8), least_rows=_LEAST),
        Passage("缺席", missing or "无" if matter.of("attendance") else "", lines=1),
        Passage("议题", joined(matter.lines("agenda"), "；"), lines=2),
        Passage("各方发言摘要", matter.text("minutes"), lines=6),
        Passage("法律意见", matter.text("legal_opinion"), lines=3),
        Text("议定事项：", indent=False),
        decision_table(matter),
        Signatures((Signature("主持人（签名）"), Signature("记录人（签名）")), columns=2),
        DateLine(held),
    )


def _needs(matter: MatterSnapshot, _n: int) -> Iterator[Problem]:
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
    if not matter.of("decision"):
        yield Problem(message="请填写议定事项。", section="decision", field="what")


def attendance_gap(matter: MatterSnapshot) -> Iterator[Problem]:
    """Somebody came."""
    if not present(matter):
        yield Problem(message="还没有记录到会人员。", section="attendance", field="person")


PAPER = Paper[MatterSnapshot](code="joint-record", title="联调会议记录", build=_build, needs=_needs, about=("joint",))
