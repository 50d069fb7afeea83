"""卷宗情况说明: notes for readers of the file: papers kept only on paper, copies, corrections."""

from __future__ import annotations

from collections.abc import Sequence

from mediator.documents.blocks import Block, Fields, Passage, Title
from mediator.documents.paper import Paper
from mediator.documents.papers.parts.gaps import missing
from mediator.documents.papers.parts.wording import as_sentence, day_line, joined
from mediator.domain.case.checklists import TITLES
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Problem


def _kept_on_paper(case: CaseSnapshot) -> str:
    titles = []
    for ref in case.kept_on_paper:
        code, _, number = ref.partition(":")
        titles.append(f"《{TITLES.get(code, code)}》" + (f"（第{number}份）" if number else ""))
    return f"下列文书以纸质原件入卷：{joined(titles)}。" if titles else ""


def _text(case: CaseSnapshot) -> str:
    return joined((as_sentence(case.file_note), _kept_on_paper(case)), "\n")


def _build(case: CaseSnapshot, _n: int) -> Sequence[Block]:
    return (
        Title("卷宗情况说明"),
        Passage("卷宗情况说明", _text(case), lines=18),
        Fields((("立卷人", case.filer),)),
        Fields((("检查人", ""),)),
        day_line("立卷日期", case.archived_on),
    )


def _needs(case: CaseSnapshot, _n: int) -> Sequence[Problem]:
    return tuple(missing(_text(case), "还没有写卷宗情况说明。", section="closing", field="file_note"))


# The person who files the case signs and dates the note by hand.
PAPER = Paper(
    "file-note", "卷宗情况说明", _build, _needs, sections=("closing",), aside=True, outlives=("filer", "archived_on")
)
