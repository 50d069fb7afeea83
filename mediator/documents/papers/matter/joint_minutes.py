"""会议纪要 of a joint mediation: 会议认为, 会议议定, tasks with owner and deadline, and the receivers."""

from __future__ import annotations

from collections.abc import Sequence

from mediator.documents.blocks import Block
from mediator.documents.paper import Layout, Paper
from mediator.documents.papers.parts.letter_parts import case_number
from mediator.documents.papers.parts.meeting_parts import minutes, minutes_gaps
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.partners import meeting_name


def _build(matter: MatterSnapshot, _n: int) -> Sequence[Block]:
    name, about = meeting_name(matter), matter.case.title if matter.case else ""
    opening = (f"{name}，研究", f"{case_number(matter)}{about}" or "有关纠纷", "的化解工作。纪要如下：")
    return tuple(minutes(matter, title=f"{name}纪要", opening=opening, office=matter.text("convening_unit")))


PAPER = Paper[MatterSnapshot]("joint-minutes", "会议纪要", _build, minutes_gaps, layout=Layout.LETTER, about=("joint",))
