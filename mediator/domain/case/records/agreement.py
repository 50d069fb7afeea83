"""The agreement: 人民调解协议书, or 口头协议登记表."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Self

from mediator.domain.case.records.meeting import SETTLED
from mediator.domain.case.records.record import About, NewId, Record
from mediator.domain.fields import Kind, asks, choices, fields_of
from mediator.domain.text.money_words import money_in
from mediator.domain.vocabulary import ORAL, WRITTEN

if TYPE_CHECKING:
    from mediator.domain.case.snapshot import CaseSnapshot


@dataclass(frozen=True, kw_only=True)
class Agreement(Record):
    """What was agreed, written or oral; of an oral one ``agreed_on`` is the day it was reached."""

    ABOUT = About(
        label="协议内容",
        section="agreement",
        title="协议书",
        shown=lambda case: case.may_agree,
        lasting=True,
        searched=("facts", "clauses"),
    )
    form: str = asks("形式", Kind.CHOICE, choices=choices(WRITTEN, ORAL), default=WRITTEN)
    agreed_on: date | None = asks("签订日期", Kind.DATE, past=True, required=True)
    facts: str = asks("纠纷主要事实、争议事项", Kind.MEMO, wide=True, hint="空着则用登记的简要情况")
    clauses: tuple[str, ...] = asks("协议内容", Kind.CHOICES, wide=True, required=True, hint="一条一项，编号自动加上")
    amount: int | None = asks("协议金额", Kind.MONEY)
    method: str = asks(
        "履行方式", Kind.CHOICE, editable=True, required=True, choices=choices("现金", "银行转账", "自行履行", "实物")
    )
    due_on: date | None = asks("履行期限", Kind.DATE, due=True)
    at_once: bool = asks("当场履行完毕", Kind.FLAG)
    performance_place: str = asks("履行地点")
    place: str = asks("签订地点")
    breach: str = asks("违约责任", Kind.MEMO, wide=True)
    attachments: tuple[str, ...] = asks("附件", Kind.CHOICES, wide=True)
    copies: int | None = asks(
        "份数", Kind.NUMBER, hint="空着则当事人、调委会和移送单位各一份；要申请司法确认的多写一份"
    )
    mediator_signed_on: date | None = asks("人民调解员签名日期", Kind.DATE, past=True, required=True)
    sealed_on: date | None = asks("加盖印章日期", Kind.DATE, past=True, required=True)

    @classmethod
    def propose(cls, case: CaseSnapshot, *, new_id: NewId, on: date, time: str = "") -> Self:
        """Propose a written agreement on the day of the successful meeting, with the dispute as registered."""
        return cls(id=new_id(), agreed_on=_met_on(case) or on, facts=case.story, place=case.last_place)


*AGREEMENT, _SIGNED, _SEALED = fields_of(Agreement)
SEALING = (_SIGNED, _SEALED)
"""What is written down when a written agreement is signed; AGREEMENT are the other Fields."""


def _met_on(case: CaseSnapshot) -> date | None:
    """Return the day of the last successful meeting, or of the last one."""
    settled = [meeting.on for meeting in case.meetings if meeting.result == SETTLED and meeting.on is not None]
    held = settled or [meeting.on for meeting in case.meetings if meeting.on is not None]
    return max(held, default=None)


def sum_in_clauses(clauses: tuple[str, ...]) -> int | None:
    """Return the agreed sum in fen, adding the greatest sum of each clause (a total is beside its parts), or None."""
    sums = [max(found) for clause in clauses if (found := money_in(clause))]
    return sum(sums) if sums else None
