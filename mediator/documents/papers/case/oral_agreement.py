"""人民调解口头协议登记表: an oral agreement performed on the spot, recorded by the mediator."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mediator.documents.blocks import Block, DateLine, Note, Number, Passage, Seal, Title
from mediator.documents.paper import Paper
from mediator.documents.papers.case.agreement import SEAL
from mediator.documents.papers.parts.annex import annexes
from mediator.documents.papers.parts.captions import captions
from mediator.documents.papers.parts.gaps import caption_gaps, mediator_gap, number_gap
from mediator.documents.papers.parts.settlement import body, number_of, settlement_gaps, signing_day
from mediator.documents.papers.parts.signing import mediator_lines, signatures
from mediator.documents.papers.parts.wording import day_text, legal_day
from mediator.domain.case.checklists import TITLES
from mediator.domain.case.snapshot import SHORT_ROAD, CaseSnapshot
from mediator.domain.problems import Problem


def _build(case: CaseSnapshot, _n: int) -> Sequence[Block]:
    on = signing_day(case)
    return (
        Title("人民调解口头协议登记表"),
        Number(number_of(case)),
        *captions(case, on=on, numbers=case.prints_ids),
        *body(case),
        *_told(case),
        signatures(*mediator_lines(case)),
        Seal(SEAL, case.committee.name),
        DateLine(on),
        Note("此表由人民调解员填写"),
        *annexes(case, masked=True),
    )


def _told(case: CaseSnapshot) -> Iterator[Block]:
    """Yield, where this paper is the only one of the file, how the parties were told their rights and duties."""
    if case.road == SHORT_ROAD:
        for notice in case.notices:
            who = notice.informer or "人民调解员"
            told = f"{day_text(notice.on)}，{who}口头告知各方当事人在调解中的权利和义务，各方自愿接受调解。"
            yield Passage("权利义务告知", told)


def _needs(case: CaseSnapshot, _n: int) -> Sequence[Problem]:
    on, brief = legal_day(case, signing_day(case)), case.road == SHORT_ROAD
    caption = caption_gaps(case, on=on, brief=brief)
    return (*number_gap(case), *caption, *settlement_gaps(case), *mediator_gap(case))


def _count(case: CaseSnapshot) -> int:
    return int(case.oral)


PAPER = Paper("oral-agreement", TITLES["oral-agreement"], _build, _needs, _count, sections=("agreement", "performance"))
