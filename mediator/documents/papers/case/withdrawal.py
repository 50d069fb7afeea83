"""撤回调解申请书: the applicant withdraws the application and gives the reason."""

from __future__ import annotations

from collections.abc import Sequence

from mediator.documents.blocks import Blank, Block, DateLine, Number, Text, Tick, Title
from mediator.documents.paper import Paper
from mediator.documents.papers.parts.captions import caption
from mediator.documents.papers.parts.gaps import name_gaps, number_gap
from mediator.documents.papers.parts.signing import SIGNED, party_signatures
from mediator.documents.papers.parts.wording import day_parts
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.case.titles import FIRST_SIDE
from mediator.domain.problems import Problem

REASONS = ("已和解并履行完毕", "需另行组织证据", "个人原因", "其他")


def _build(case: CaseSnapshot, _n: int) -> Sequence[Block]:
    ticks = [part for reason in REASONS for part in (Tick(reason, chosen=case.exit_reason == reason), "　")]
    gone = case.stage_on if case.stage == "withdrawn" or case.closing.startswith("撤回") else None
    return (
        Title("撤回调解申请书"),
        Number(case.number, "卷号"),
        *(
            block
            for party in case.parties
            if party.role in FIRST_SIDE
            for block in caption(party, on=case.applied_on or case.registered_on)
        ),
        Text(
            (
                "申请人于",
                *day_parts(case.applied_on or case.registered_on),
                "就",
                Blank(case.title, width=12),
                "向",
                Blank(case.committee.name, width=12),
                "申请调解，现自愿撤回申请。",
            )
        ),
        Text(("撤回的原因：", *ticks)),
        *party_signatures(case, how=SIGNED, on=gone, title="申请人"),
        DateLine(gone),
    )


def _needs(case: CaseSnapshot, _n: int) -> Sequence[Problem]:
    return (*number_gap(case), *name_gaps(case))


def _count(case: CaseSnapshot) -> int:
    return int(case.stage == "withdrawn" or case.closing.startswith("撤回"))


PAPER = Paper("withdrawal", "撤回调解申请书", _build, _needs, _count, sections=("termination",), aside=True)
