"""联调会议通知, one letter for each organ, with its 回执 at the foot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mediator.documents.blocks import Block, Fields, Heading, Text
from mediator.documents.paper import Layout, Paper
from mediator.documents.papers.parts.letter_parts import (
    case_number,
    close,
    gaps,
    head,
    line,
    moment_text,
    nth_item,
    numbered_lines,
    place,
)
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.partners import meeting_with
from mediator.domain.problems import Problem
from mediator.domain.workflows.joint.checks import NOTICE
from mediator.domain.workflows.shared.matter_parts import receipt_after_sending


def build(matter: MatterSnapshot, n: int) -> Sequence[Block]:
    """Return the letter to the ``n``-th organ."""
    item, number = nth_item(matter, "notice", n), case_number(matter)
    about = f"{number}{matter.case.title}" if matter.case else ""
    return (
        *head("联调会议通知", matter.number, to=item.text("organ") if item else ""),
        Text(
            (
                "为做好",
                place(about, 8),
                f"的联合调处工作，定于下列时间召开{meeting_with(matter)}，现将有关事项通知如下，请派员参加。",
            )
        ),
        line("一、时间", moment_text(matter.day("meets_on"), matter.text("meets_at"))),
        line("二、地点", matter.text("place")),
        *numbered_lines("三、议题", matter.lines("agenda")),
        line("四、关联卷号", number),
        line("五、需准备的材料", matter.text("materials")),
        line("六、联系人及电话", matter.text("contact")),
        Text("请于会前将回执送召集单位。"),
        *close(matter.text("convening_unit"), item.day() if item else None),
        Heading("回执", level=2),
        Text(f"{matter.number or '本次'}会议通知已收到，参加会议人员如下："),
        Fields((("参会人", ""), ("职务", ""), ("电话", ""))),
    )


def needs(matter: MatterSnapshot, n: int) -> Iterator[Problem]:
    """Yield what is missing of the organ, the day of sending, and the time, place and subject of the meeting."""
    item = nth_item(matter, "notice", n)
    if item is None:
        yield Problem(message="还没有要通知的单位。", section="notice", field="organ")
    else:
        yield from receipt_after_sending(item, section="notice")
    yield from gaps(matter, "meeting", *NOTICE, ("contact", "联系人及电话"))


PAPER = Paper[MatterSnapshot](
    code="joint-notice",
    title="联调会议通知",
    build=build,
    needs=needs,
    count=lambda matter: len(matter.of("notice")),
    layout=Layout.LETTER,
    about=("joint",),
)
