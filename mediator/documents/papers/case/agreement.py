"""人民调解协议书: the core document: who agreed to what, signed by all and sealed by the committee."""

from __future__ import annotations

from collections.abc import Sequence

from mediator.documents.blocks import Block, DateLine, Note, Number, Seal, Signature, Title
from mediator.documents.paper import Paper
from mediator.documents.papers.parts.annex import annexes
from mediator.documents.papers.parts.captions import captions
from mediator.documents.papers.parts.gaps import authority_gaps, caption_gaps, mediator_gap, number_gap
from mediator.documents.papers.parts.settlement import (
    agreement_of,
    attachments,
    body,
    copies,
    copies_text,
    number_of,
    settlement_gaps,
    signing_day,
)
from mediator.documents.papers.parts.signing import SIGNED, mediator_lines, party_signatures, signatures
from mediator.documents.papers.parts.wording import cite_all, legal_day
from mediator.domain.case.checklists import TITLES
from mediator.domain.case.records import WRITTEN
from mediator.domain.case.records.confirmation import not_confirmed
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Problem, Severity
from mediator.domain.text.lint import confirmation_bars

SEAL = "（人民调解委员会印章）"


def _effect(case: CaseSnapshot) -> Note:
    on = legal_day(case, signing_day(case))
    effect = cite_all("agreement_content", "agreement_effect", on=on)
    confirmation = cite_all("confirmation_term", "confirmation_application", on=on)
    offer = f"；各方可以自生效之日起三十日内共同向人民法院申请司法确认（{confirmation}）"
    return Note(
        "本协议自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效"
        f"（{effect}）{'' if not_confirmed(case) else offer}。",
        "提示",
    )


def _build(case: CaseSnapshot, _n: int) -> Sequence[Block]:
    on = signing_day(case)
    return (
        Title("人民调解协议书"),
        Number(number_of(case)),
        *captions(case, on=on, numbers=case.prints_ids),
        *body(case),
        *attachments(case),
        copies_text(case),
        _effect(case),
        *party_signatures(case, how=SIGNED, on=on),
        signatures(*mediator_lines(case), Signature("记录人（签名）"), columns=2),
        Seal(SEAL, case.committee.name),
        DateLine(on),
        *annexes(case, masked=True),
    )


def _needs(case: CaseSnapshot, _n: int) -> Sequence[Problem]:
    on = legal_day(case, signing_day(case))
    return (
        *number_gap(case),
        *caption_gaps(case, on=on),
        *settlement_gaps(case),
        *confirmation_bars(agreement_of(case).clauses, severity=Severity.WARN),
        *authority_gaps(case),
        *mediator_gap(case),
    )


def _count(case: CaseSnapshot) -> int:
    return int(case.agreement is not None and case.agreement.form == WRITTEN)


# The parties may resolve only later to go to court together; the court's copy is then made of the signed paper.
PAPER = Paper(
    "agreement",
    TITLES["agreement"],
    _build,
    _needs,
    _count,
    sections=("agreement", "signing", "performance"),
    signed=lambda case, _n: case.effective_on is not None,
    copies=lambda case: copies(case) or 1,
    outlives=("confirmation",),
)
