"""人民调解申请书: who asks for mediation, against whom, what happened and what is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from mediator.documents.blocks import Block, Clauses, DateLine, Numbering, Passage, Strong, Text, Title
from mediator.documents.paper import Paper
from mediator.documents.papers.parts.annex import annexes
from mediator.documents.papers.parts.captions import captions, in_order
from mediator.documents.papers.parts.gaps import caption_gaps, missing, story_gap
from mediator.documents.papers.parts.signing import SIGNED, signatures_of
from mediator.documents.papers.parts.wording import as_sentence, first_known, legal_day
from mediator.domain.case.checklists import TITLES
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.case.titles import FIRST_SIDE
from mediator.domain.problems import Problem
from mediator.domain.text.money_words import with_capitals

APPLIED = "依申请调解"
_TOLD = "人民调解委员会已将申请人民调解的相关规定告知我，现自愿申请人民调解委员会进行调解。"


def _claims(case: CaseSnapshot) -> tuple[str, ...]:
    """Return what is asked for, each sum in capitals; three to be written on the blank form."""
    return tuple(with_capitals(as_sentence(claim)) for claim in case.claims) or ("",) * 3


def _build(case: CaseSnapshot, _n: int) -> Sequence[Block]:
    on = first_known(case.applied_on, case.accepted_on, case.registered_on)
    applicants = [party for party in in_order(case) if party.role in FIRST_SIDE]
    hands = [block for party in applicants for block in signatures_of(party, title="申请人", how=SIGNED, on=on)]
    return (
        Title("人民调解申请书"),
        *captions(case, on=on),
        Passage("纠纷简要情况", case.story, lines=6),
        Text((Strong("当事人申请事项："),), indent=False, held=True),
        Clauses(_claims(case), Numbering.ARABIC, lines=2),
        Text(_TOLD),
        *hands,
        DateLine(case.applied_on),
        *annexes(case),
    )


def _needs(case: CaseSnapshot, _n: int) -> Sequence[Problem]:
    on = legal_day(case, case.applied_on)
    return (
        *caption_gaps(case, on=on),
        *story_gap(case),
        *missing(case.claims, "请写明当事人申请事项。", section="intake", field="claims"),
    )


def _count(case: CaseSnapshot) -> int:
    return int(case.source == APPLIED and not case.oral_application)


PAPER = Paper("application", TITLES["application"], _build, _needs, _count, sections=("intake",), aside=True)
