"""The retention of a case file: three classes, and the class the program proposes (the user confirms it)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mediator.domain.case.signers import is_minor
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.text.dates import add_days

SHORT, LONG, FOREVER = "短期", "长期", "永久"
AT_ONCE_DAYS = 3
"""即时履行: done at most so many days after the day the agreement binds."""
_MANY = 3


@dataclass(frozen=True, kw_only=True)
class Retention:
    """A proposed class and the reason for it, in words."""

    code: str
    reason: str


def retention_for(case: CaseSnapshot) -> Retention:
    """Return the class of a file by its gravest fact; without any, oral or performed agreements are kept short."""
    on, about = case.closed_on or case.registered_on or date.max, f"{case.dispute_type}{case.subtype}"
    forever = (
        (bool(case.details.get("death")) or "死亡" in case.story, "涉及死亡"),
        (any(word in about for word in ("土地", "宅基地", "山林", "征地")), "涉及土地或宅基地"),
        (case.referrer == "信访部门", "信访积案"),
    )
    long = (
        (any(is_minor(party, on) for party in case.parties), "涉及未成年人"),
        (any(word in about for word in ("人身", "医疗", "交通事故")), "涉及人身伤害"),
        (case.people >= _MANY, "当事人较多"),
        (case.confirmation is not None and case.confirmation.applied_on is not None, "申请了司法确认"),
        (bool(case.instalments), "分期履行"),
        (case.agreement is None, "没有达成协议"),
    )
    short = ((case.oral, "口头协议"), (_performed_at_once(case), "即时履行"))
    for code, reasons in ((FOREVER, forever), (LONG, long), (SHORT, short)):
        for holds, reason in reasons:
            if holds:
                return Retention(code=code, reason=reason)
    return Retention(code=LONG, reason="履行期限较长")


def _performed_at_once(case: CaseSnapshot) -> bool:
    binds, done = case.effective_on, case.performed_on
    soon = binds is not None and done is not None and done <= add_days(binds, AT_ONCE_DAYS)
    return soon or (case.agreement is not None and case.agreement.at_once)
