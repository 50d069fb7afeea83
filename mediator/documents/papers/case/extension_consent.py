"""延期同意书: all parties agree to go on mediating after the first term has run out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from mediator.documents.blocks import Block, DateLine, Fields, Number, Passage, Text, Title
from mediator.documents.paper import Paper
from mediator.documents.papers.parts.captions import names
from mediator.documents.papers.parts.gaps import missing, name_gaps, number_gap
from mediator.documents.papers.parts.signing import FINGERPRINTED, mediator_lines, party_signatures, signatures
from mediator.documents.papers.parts.wording import day_text
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Problem
from mediator.domain.workflows.case.recusal import barred_mediators


def _build(case: CaseSnapshot, _n: int) -> Sequence[Block]:
    first = date.fromisoformat(str(kept)) if (kept := case.details.get("extended_from")) else None
    return (
        Title("延期同意书"),
        Number(case.number, "卷号"),
        Fields((("当事人", names(case)),)),
        Fields((("原调解期限届满日", day_text(first)), ("延长至", day_text(case.extended_to)))),
        Passage("原因", str(case.details.get("extension_reason") or ""), lines=3),
        Text("各方当事人同意延长调解期限。"),
        *party_signatures(case, how=FINGERPRINTED, on=case.accepted_on),
        signatures(*mediator_lines(case)),
        DateLine(None),
    )


def _needs(case: CaseSnapshot, _n: int) -> Sequence[Problem]:
    message = "请先办理“延长调解期限”，填写延长到哪一天。"
    return (
        *number_gap(case),
        *name_gaps(case),
        *missing(case.extended_to, message, section="meetings", field="extended_to"),
        *barred_mediators(case),
    )


def _count(case: CaseSnapshot) -> int:
    return int(case.extended_to is not None)


PAPER = Paper("extension-consent", "延期同意书", _build, _needs, _count, sections=("meetings",), aside=True)
