"""镇信访工作联席会议: the record signed at the meeting, and the minutes sent to the units."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mediator.documents.blocks import Block, Passage, Table, Text
from mediator.documents.paper import Layout, Paper
from mediator.documents.papers.parts.letter_parts import gaps
from mediator.documents.papers.parts.meeting_parts import minutes, minutes_gaps, record, record_gaps
from mediator.documents.papers.parts.wording import joined
from mediator.domain.matter.snapshot import Item, MatterSnapshot
from mediator.domain.problems import Problem
from mediator.domain.workflows.meetings.conference import conference_name


def topic(item: Item) -> str:
    """Return a topic with the number of its petition."""
    number = item.text("petition")
    return f"{item.text('subject')}（{number}）" if number else item.text("subject")


def _topics(matter: MatterSnapshot) -> Iterator[Block]:
    listed = tuple(
        (str(n), item.text("subject"), item.text("petition"), item.text("organ"))
        for n, item in enumerate(matter.of("agenda"), 1)
    )
    yield Text("议题：", indent=False)
    yield Table(("序号", "议题", "信访件编号", "汇报单位"), listed, (0.7, 3.8, 2.4, 2.2), least_rows=2)
    for item in matter.of("agenda"):
        if item.text("text"):
            yield Passage(f"关于{item.text('subject')}", item.text("text"))


def _record(matter: MatterSnapshot, _n: int) -> Sequence[Block]:
    title, term = f"{conference_name(matter)}记录", ("会次", matter.text("term"))
    return tuple(record(matter, title=title, first=term, topics=_topics(matter), room=2))


def _record_needs(matter: MatterSnapshot, _n: int) -> Iterator[Problem]:
    if not matter.of("agenda"):
        yield Problem(message="请列出会议的议题。", section="agenda", field="subject")
    yield from record_gaps(matter)


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
