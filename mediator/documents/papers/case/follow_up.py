"""人民调解回访记录: one for each visit after the mediation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mediator.documents.blocks import Block, DateLine, Fields, Passage, Signature, Title
from mediator.documents.paper import Paper
from mediator.documents.papers.parts.captions import names
from mediator.documents.papers.parts.gaps import nth_gaps
from mediator.documents.papers.parts.settlement import number_of
from mediator.documents.papers.parts.signing import signatures
from mediator.documents.papers.parts.wording import NOBODY, day_line, nth
from mediator.domain.case.checklists import TITLES
from mediator.domain.case.records import Visit
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Problem

_WANTED = (("on", "回访时间"), ("visitor", "回访人"), ("text", "回访情况"))


def _agreement_number(case: CaseSnapshot) -> str:
    if case.agreement is None and case.termination is not None:
        return "未达成调解协议"
    return number_of(case) if case.agreement is not None else ""


def _build(case: CaseSnapshot, n: int) -> Sequence[Block]:
    visit = nth(case.visits, n) or Visit(id=NOBODY)
    how = [pair for pair in (("回访方式", visit.method), ("被访人", visit.interviewee)) if pair[1]]
    return (
        Title("人民调解回访记录"),
        Fields((("当事人", names(case)),)),
        Fields((("调解协议编号", _agreement_number(case)),)),
        Fields((("回访事由", case.title),)),
        day_line("回访时间", visit.on),
        *((Fields(tuple(how)),) if how else ()),
        Passage("回访情况", visit.text, lines=15),
        signatures(Signature("回访人（签名）")),
        DateLine(visit.on),
    )


def _needs(case: CaseSnapshot, n: int) -> Iterator[Problem]:
    yield from nth_gaps(case.visits, n, _WANTED, section="visits", name="回访记录", each="次")


def _count(case: CaseSnapshot) -> int:
    return len(case.visits)


PAPER = Paper("follow-up", TITLES["follow-up"], _build, _needs, _count, sections=("visits",))
