"""共建活动记录: a joint activity: what, when, where, by whom, with what result; a training lists its people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mediator.documents.blocks import Block, DateLine, Fields, Passage, Signature, Signatures, Table, Text, Title
from mediator.documents.paper import Paper
from mediator.documents.papers.parts.letter_parts import gaps, moment_text
from mediator.documents.papers.parts.wording import joined
from mediator.domain.matter.snapshot import Item, MatterSnapshot
from mediator.domain.problems import Problem


def _trainee(matter: MatterSnapshot, n: int, item: Item) -> tuple[str, ...]:
    hours = item.values.get("hours") or matter.sum("hours") or ""
    return (str(n), item.text("name"), item.text("unit"), str(hours), "", item.text("note"))


def _build(matter: MatterSnapshot, _n: int) -> Sequence[Block]:
    people = matter.sum("people") or len(matter.of("trainee"))
    rows = tuple(_trainee(matter, n, item) for n, item in enumerate(matter.of("trainee"), 1))
    hours = matter.sum("hours")
    listed = (
        Text("参加人员：", indent=False),
        Table(("序号", "姓名", "村组或单位", "学时", "签到", "备注"), rows, (0.7, 1.5, 2.6, 0.8, 1.5, 1.4)),
    )
    return (
        Title(f"{matter.category}记录" if matter.category else "共建活动记录"),
        Fields(
            (
                ("主题", matter.text("subject")),
                ("时间", moment_text(matter.day("held_on"), matter.text("time"))),
                ("地点", matter.text("place")),
                ("主讲人或负责人", matter.text("leader")),
                ("参加人数", f"{people}人" if people else ""),
                *((("学时", str(hours)),) if hours else ()),
            )
        ),
        Passage("参加单位", joined(matter.lines("bodies")), lines=2),
        Passage("内容", matter.text("content"), lines=6),
        Passage("成果", matter.text("output"), lines=3),
        Fields((("照片", matter.text("photos")),)),
        *(listed if rows else ()),
        Signatures((Signature("负责人（签名）"), Signature("记录人（签名）")), columns=2),
        DateLine(matter.day("held_on")),
    )


def _needs(matter: MatterSnapshot, _n: int) -> Iterator[Problem]:
    yield from gaps(matter, "activity", ("bodies", "参加单位"), ("content", "内容"), ("output", "成果"))


PAPER = Paper[MatterSnapshot]("activity-record", "共建活动记录", _build, _needs, about=("activity",))
