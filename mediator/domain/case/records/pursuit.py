"""权利主张: what the holder of a claim did about it afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mediator.domain.case.records.record import About, Record
from mediator.domain.fields import Kind, asks, choices
from mediator.domain.law.clocks import Calendar
from mediator.domain.law.limitation import long_term

_ACTS = choices("请求履行", "对方同意履行", "起诉", "申请仲裁", "申请支付令", "申请强制执行", "已经履行", "不再主张")


@dataclass(frozen=True, kw_only=True)
class Pursuit(Record):
    """权利主张: what the holder of the claim did about it; it breaks or ends the long terms.

    It is asked while a long term runs, and shown if something was done about the claim.
    """

    ABOUT = About(
        label="权利主张",
        section="pursuits",
        title="权利主张",
        shown=lambda case: bool(case.pursuits) or long_term(case, Calendar()) is not None,
        numbered=True,
        add="记一次权利主张",
        shows=("on", "kind", "note"),
        after=("archived",),
    )
    on: date | None = asks("日期", Kind.DATE, required=True)
    kind: str = asks("权利人做了什么", Kind.CHOICE, required=True, choices=_ACTS)
    note: str = asks("说明", Kind.MEMO, wide=True)
