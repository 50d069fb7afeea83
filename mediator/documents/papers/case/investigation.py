"""人民调解调查记录: the statements of one inquiry, one paper for each inquiry."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mediator.documents.blocks import Block, Fields, Passage, Signature, Title
from mediator.documents.paper import Paper
from mediator.documents.papers.parts.captions import is_minor
from mediator.documents.papers.parts.gaps import nth_gaps
from mediator.documents.papers.parts.signing import signatures
from mediator.documents.papers.parts.wording import NOBODY, moment_line, nth
from mediator.domain.case.checklists import TITLES
from mediator.domain.case.parties import parties_in
from mediator.domain.case.records import Investigation
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Problem

_WANTED = (("on", "时间"), ("place", "地点"), ("interviewee", "被调查人"), ("text", "内容"))


def _build(case: CaseSnapshot, n: int) -> Sequence[Block]:
    record = nth(case.investigations, n) or Investigation(id=NOBODY)
    children = any(is_minor(party, record.on) for party in parties_in(case.parties, record.interviewee))
    guardian = (Signature("被调查人的法定代理人（签名）"),) if children else ()
    return (
        Title("人民调解调查记录"),
        moment_line("时间", record.on, record.time),
        Fields((("地点", record.place),)),
        Fields((("参加人", record.attendees),)),
        Fields((("被调查人", record.interviewee),)),
        Passage("调查记录", record.text, lines=16),
        signatures(Signature("被调查人（签名）"), *guardian),
        signatures(Signature("调查人（签名）"), Signature("记录人（签名）"), columns=2),
    )


def _needs(case: CaseSnapshot, n: int) -> Iterator[Problem]:
    yield from nth_gaps(case.investigations, n, _WANTED, section="investigations", name="调查记录")


def _count(case: CaseSnapshot) -> int:
    return len(case.investigations)


PAPER = Paper("investigation", TITLES["investigation"], _build, _needs, _count, sections=("investigations",))
