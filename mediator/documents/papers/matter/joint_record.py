"""联调会议记录: who attended and signed in, what each side said, the legal opinion, and the decisions."""

from __future__ import annotations

from collections.abc import Sequence

from mediator.documents.blocks import Block, Passage
from mediator.documents.paper import Paper
from mediator.documents.papers.parts.letter_parts import case_number
from mediator.documents.papers.parts.meeting_parts import record, record_gaps
from mediator.documents.papers.parts.wording import joined
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.partners import meeting_name


def _build(matter: MatterSnapshot, _n: int) -> Sequence[Block]:
    name, case = ("会议名称", meeting_name(matter)), ("关联卷号", case_number(matter))
    topics = (Passage("议题", joined(matter.lines("agenda"), "；"), lines=2),)
    return tuple(record(matter, title="联调会议记录", first=name, last=(case,), topics=topics, room=3))


PAPER = Paper[MatterSnapshot]("joint-record", "联调会议记录", _build, record_gaps, about=("joint",))
