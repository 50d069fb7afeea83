"""履行记录: what was paid or done under an agreement."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Self

from mediator.domain.case.records.record import About, NewId, Record
from mediator.domain.fields import Kind, asks

if TYPE_CHECKING:
    from mediator.domain.case.snapshot import CaseSnapshot


@dataclass(frozen=True, kw_only=True)
class Performance(Record):
    """履行记录: something paid or done, with its voucher; ``instalment`` is the number in the plan."""

    ABOUT = About(
        label="履行记录",
        section="performance",
        title="履行",
        shown=lambda case: case.may_agree,
        count=lambda case: len(case.performances) or int(case.performed_on is not None),
        add="记一笔履行",
        shows=("on", "instalment", "amount", "voucher", "content"),
        opens=False,
    )
    on: date | None = asks("履行日期", Kind.DATE, past=True, required=True)
    instalment: int | None = asks("第几期", Kind.NUMBER, counted="第{n}期")
    amount: int | None = asks("金额", Kind.MONEY)
    voucher: str = asks("凭证", hint="如：收条1张")
    content: str = asks("履行内容", Kind.MEMO, wide=True)

    @classmethod
    def propose(cls, case: CaseSnapshot, *, new_id: NewId, on: date, time: str = "") -> Self:
        """Propose the next unpaid instalment, or all that is left."""
        paid: dict[int | None, int] = {}
        for row in case.performances:
            paid[row.instalment] = paid.get(row.instalment, 0) + (row.amount or 0)
        for part in case.instalments:
            left = (part.amount or 0) - paid.get(part.seq, 0)
            if left > 0:
                return cls(id=new_id(), on=on, instalment=part.seq, amount=left)
        agreed = case.agreement.amount if case.agreement is not None else None
        rest = agreed - case.paid if agreed is not None else 0
        return cls(id=new_id(), on=on, amount=rest if rest > 0 else None)
