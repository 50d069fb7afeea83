"""移送函: a matter goes to another level with its reason, its papers and its deadline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mediator.documents.blocks import Block, Text
from mediator.documents.paper import Layout, Paper
from mediator.documents.papers.parts.letter_parts import (
    close,
    gaps,
    head,
    line,
    numbered_lines,
    optional_line,
    place,
    sides_line,
)
from mediator.documents.papers.parts.wording import as_sentence, day_text, joined
from mediator.domain.case.checklists import TITLES
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.problems import Problem


def _build(matter: MatterSnapshot, _n: int) -> Sequence[Block]:
    due = day_text(matter.day("due_on"))
    return (
        *head("移送函", matter.number, to=matter.text("to_unit")),
        Text(("现将", place(matter.text("about"), 12), "移送你单位办理，有关情况如下：")),
        *optional_line("当事人", sides_line(matter)),
        line("一、基本情况", as_sentence(matter.text("what")), 20),
        line("二、已做工作", as_sentence(matter.text("done_so_far")), 20),
        line("三、移送的理由", as_sentence(matter.text("cause")), 20),
        *numbered_lines("四、移送材料", matter.lines("materials")),
        Text(("请收到后出具回执，于", place(due, 8), "前办理并将结果函告我单位；不属于你单位职责的，请写明理由退回。")),
        line("首问负责人及电话", joined((matter.text("first_handler"), matter.text("contact")), "，")),
        *close(matter.text("from_unit"), matter.day("sent_on")),
    )


def _needs(matter: MatterSnapshot, _n: int) -> Iterator[Problem]:
    yield from gaps(matter, "transfer", ("due_on", "办理期限"), ("contact", "联系电话"))


PAPER = Paper[MatterSnapshot](
    "transfer-letter", TITLES["transfer-letter"], _build, _needs, layout=Layout.LETTER, about=("transfer",)
)
