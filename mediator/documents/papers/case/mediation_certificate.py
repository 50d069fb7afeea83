"""调解组织主持调解的证明: the committee tells the court that the agreement was reached before it."""

from __future__ import annotations

from collections.abc import Sequence

from mediator.documents.blocks import Blank, Block, DateLine, Part, Seal, Text, Title
from mediator.documents.paper import Paper
from mediator.documents.papers.case.agreement import SEAL
from mediator.documents.papers.case.confirmation_application import PAPER as APPLICATION
from mediator.documents.papers.case.confirmation_application import confirmation_of, court_line
from mediator.documents.papers.parts.captions import names
from mediator.documents.papers.parts.gaps import mediator_gap, missing, name_gaps, number_gap
from mediator.documents.papers.parts.settlement import number_of, signing_day
from mediator.documents.papers.parts.wording import day_parts, joined
from mediator.domain.case.records.confirmation import applied_in_time, not_confirmed
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Problem


def _story(case: CaseSnapshot) -> tuple[Part, ...]:
    mediators = joined(mediator.name for mediator in case.mediators)
    return (
        Blank(_dispute(case), width=20), "一案，于", *day_parts(case.accepted_on),
        "由本委员会受理，由人民调解员", Blank(mediators, width=8),
        "调解。", *day_parts(signing_day(case)),
        "，经本委员会主持调解，各方当事人自愿达成协议，签订了人民调解协议书（编号：", Blank(number_of(case), width=10),
        "），该协议于", *day_parts(case.effective_on), "生效。",
    )  # fmt: skip


def _dispute(case: CaseSnapshot) -> str:
    """Return the dispute with the names of its parties, each once."""
    if not case.parties or any(party.name and party.name in case.title for party in case.parties):
        return case.title
    return f"{names(case)}之间的{case.title or case.dispute_type}"


def _build(case: CaseSnapshot, _n: int) -> Sequence[Block]:
    return (
        Title("调解组织主持调解的证明"),
        court_line(case, mark="："),
        Text(_story(case)),
        Text("特此证明。"),
        Seal(SEAL, case.committee.name),
        DateLine(confirmation_of(case).applied_on),
    )


def _needs(case: CaseSnapshot, _n: int) -> Sequence[Problem]:
    court = confirmation_of(case).court
    return (
        *number_gap(case),
        *name_gaps(case),
        *mediator_gap(case),
        *missing(case.accepted_on, "请填写受理日期。", section="intake", field="accepted_on"),
        *missing(signing_day(case), "请填写协议的签订日期。", section="agreement", field="agreed_on"),
        *missing(case.effective_on, "请先填齐各方签名、调解员签名和盖章的日期。", section="signing", field="on"),
        *missing(court, "请填写申请司法确认的人民法院。", section="confirmation", field="court"),
        *not_confirmed(case),
    )


PAPER = Paper(
    "mediation-certificate",
    "调解组织主持调解的证明",
    _build,
    _needs,
    APPLICATION.count,
    sections=("confirmation",),
    aside=True,
    in_time=applied_in_time,
)
