"""督促履行通知书: what is owed under the agreement, by when, and the consequences of non-performance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from mediator.documents.blocks import Blank, Block, DateLine, Fields, Number, Passage, Seal, Signature, Text, Title
from mediator.documents.paper import Paper
from mediator.documents.papers.case.agreement import SEAL
from mediator.documents.papers.parts.gaps import mediator_gap, number_gap, record_gap
from mediator.documents.papers.parts.settlement import number_of
from mediator.documents.papers.parts.signing import mediator_lines, signatures
from mediator.documents.papers.parts.wording import NOBODY, cite_all, day_parts, joined, legal_day, nth
from mediator.domain.case.records import Urging
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.case.titles import FIRST_SIDE
from mediator.domain.problems import Problem
from mediator.domain.text.money import format_money, rmb_upper
from mediator.domain.text.money_words import with_capitals


def _sum(fen: int) -> str:
    return f"人民币{format_money(fen)}元（大写：{rmb_upper(fen)}）"


def _due(case: CaseSnapshot, on: date | None) -> tuple[tuple[str, str], ...]:
    agreed = case.agreement.amount if case.agreement else None
    if not agreed:
        return ()
    rows = [row for row in case.instalments if row.due_on is not None and (on is None or row.due_on <= on)]
    owed = sum(row.amount or 0 for row in rows) if case.instalments else agreed
    lines = [("协议金额", _sum(agreed)), ("已履行", _sum(case.paid))]
    if owed > case.paid:
        lines.append(("已到期未履行", _sum(owed - case.paid)))
    return tuple(lines)


def _applicant_owes(case: CaseSnapshot, urging: Urging) -> bool:
    """Return True if an applicant owes it; the sums of the agreement are then not the sums owed."""
    return any(party.name in urging.debtors and party.role in FIRST_SIDE for party in case.parties)


def _clauses(case: CaseSnapshot) -> str:
    """Return what is owed, each sum in capitals as in the agreement."""
    return "\n".join(map(with_capitals, case.agreement.clauses)) if case.agreement else ""


def _build(case: CaseSnapshot, n: int) -> Sequence[Block]:
    urging = nth(case.urgings, n) or Urging(id=NOBODY)
    law = cite_all("agreement_effect", "performance_remedies", on=legal_day(case, urging.on))
    confirmed = case.confirmation is not None and case.confirmation.result == "裁定有效"
    follows = "对方当事人可以向人民法院申请强制执行" if confirmed else "对方当事人可以向人民法院提起诉讼"
    return (
        Title("督促履行通知书"),
        Number(f"{case.number}（第{n}次督促）" if n > 1 and case.number else case.number),
        Text((Blank(joined(urging.debtors), width=12), "："), indent=False),
        Text(("你方与对方当事人达成的调解协议已于", *day_parts(case.effective_on), "生效。")),
        Fields((("协议编号", number_of(case)),)),
        Passage("应履行内容、期限", _clauses(case), lines=4),
        *(Fields((pair,)) for pair in (() if _applicant_owes(case, urging) else _due(case, urging.on))),
        Passage("督促内容", with_capitals(urging.content), lines=2),
        Text(f"请收到本通知后立即履行。逾期不履行的，{follows}（{law}）。"),
        signatures(*mediator_lines(case), Signature("签收人（签名）"), columns=2),
        Seal(SEAL, case.committee.name),
        DateLine(urging.on),
    )


def _needs(case: CaseSnapshot, n: int) -> Sequence[Problem]:
    urging = nth(case.urgings, n)
    return (
        *number_gap(case),
        *mediator_gap(case),
        *record_gap(case.agreement, n=1, name="生效的协议", section="agreement"),
        *record_gap(urging, n=n, name="督促履行的记录", section="performance"),
        *_debtor_gap(urging),
    )


def _debtor_gap(urging: Urging | None) -> Iterator[Problem]:
    if urging is not None and not urging.debtors:
        message = "请选择督促哪一方履行（义务人）。"
        yield Problem(message=message, section="performance", field="debtors", item=urging.id)


# Payments and the court's confirmation are expected after this notice.
PAPER = Paper(
    "urging-notice",
    "督促履行通知书",
    _build,
    _needs,
    lambda case: len(case.urgings),
    sections=("performance",),
    aside=True,
    outlives=("performances", "confirmation"),
)
