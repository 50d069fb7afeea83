"""The long terms of a claim (诉讼时效, 申请执行期限): the day they run from, their interruption and their end."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from mediator.domain.law.clocks import Calendar, Due
from mediator.domain.text.dates import add_years
from mediator.domain.vocabulary import APPLICATION

if TYPE_CHECKING:
    from mediator.domain.case.snapshot import CaseSnapshot

LONGEST_YEARS = 20
"""A claim older than this is not protected however late it became known (民法典 第188条)."""
CONFIRMED = "裁定有效"
DEMANDED, PROMISED = "请求履行", "对方同意履行"
INTERRUPTS = (DEMANDED, PROMISED)
"""Acts from whose day the term runs anew (民法典 第195条; for enforcement 民事诉讼法 on the same footing)."""
RECONCILED = "已和解并履行完毕"
BINDING = ("effective", "defaulted", "closed", "archived")
FAILED = ("terminated", "withdrawn", "declined")
LABOUR = ("拖欠农民工工资纠纷", "其他劳动争议纠纷")
MAINTENANCE = ("赡养", "抚养", "扶养")
NEVER_LAPSES = (*MAINTENANCE, "停止侵害", "排除妨碍", "消除危险", "返还房屋", "返还宅基地", "返还土地")
"""Claims that no limitation bars (民法典 第196条); an agreement about a sum of money is an ordinary debt."""
FAILED_CLOSINGS = ("调解不成", "撤回(自行和解)", "不予受理")


class Limitation(StrEnum):
    """Which limitation the claim of a dispute is under."""

    GENERAL = "general"  # three years (民法典 第188条)
    LABOUR = "labour"  # one year to apply for arbitration (劳动争议调解仲裁法 第27条)
    NONE = "none"  # 民法典 第196条


def limitation_of(case: CaseSnapshot) -> Limitation:
    """The limitation of what is disputed, read off its type and, where they are written down, off all of its claims."""
    if case.dispute_type in LABOUR:
        return Limitation.LABOUR
    if any(word in case.subtype for word in MAINTENANCE):
        return Limitation.NONE
    said = case.claims or (case.subtype,)
    lasting = all(any(word in claim for word in NEVER_LAPSES) for claim in said)
    return Limitation.NONE if lasting else Limitation.GENERAL


def applied_on(case: CaseSnapshot) -> date | None:
    """The day a party applied for mediation: as written down, else the registration of a case that was applied for.

    A case that the committee took up by itself, or that another organ handed over, has none.
    """
    asked = case.source in ("", APPLICATION)
    return case.applied_on or (case.registered_on if asked else None)


_CLOCKS = {
    Limitation.GENERAL: ("limitation", "诉讼时效"),
    Limitation.LABOUR: ("labour_limitation", "申请劳动仲裁的时效"),
}


@dataclass(frozen=True, kw_only=True)
class LongTerm:
    """One such term: ``key`` is its Clock."""

    key: str
    end: Due
    label: str


def long_term(case: CaseSnapshot, calendar: Calendar) -> LongTerm | None:
    """Return T17 once a court has confirmed the agreement, else T18 or T19; None if nothing runs or it is pursued.

    It runs on after the closing and in the archive, since the law does not ask whether a file is closed.
    """
    if case.stage == "void" or any(row.on is not None and row.kind not in INTERRUPTS for row in case.pursuits):
        return None
    if case.agreement is not None:
        binds = case.stage in BINDING and case.effective_on is not None and case.performed_on is None
        return _of_agreement(case, calendar) if binds else None
    return _of_dispute(case, calendar)


def _of_agreement(case: CaseSnapshot, calendar: Calendar) -> LongTerm | None:
    days = [row.due_on for row in case.instalments if row.due_on is not None]
    due_on = case.agreement.due_on if case.agreement is not None else None
    last = max(days, default=due_on)
    if last is None:
        return None
    if case.confirmation is not None and case.confirmation.result == CONFIRMED:
        return _running(case, calendar, key="enforcement", base=last, label="申请强制执行")
    key = "limitation_instalments" if days else "limitation"
    return _running(case, calendar, key=key, base=last, label="诉讼时效")


def _of_dispute(case: CaseSnapshot, calendar: Calendar) -> LongTerm | None:
    failed = case.stage in FAILED or (case.stage in ("closed", "archived") and case.closing in FAILED_CLOSINGS)
    if not failed or case.exit_reason == RECONCILED or limitation_of(case) is Limitation.NONE:
        return None
    key, name = _CLOCKS[limitation_of(case)]
    known, applied = case.known_on, applied_on(case)
    in_time = applied is not None and (known is None or applied <= calendar.due(key, known).day)
    ended = case.termination.on if case.termination is not None else None
    base = (ended or applied) if in_time else known
    if base is None:
        return None
    label = f"{name}（因申请调解中断，重新计算）" if in_time else name
    return _running(case, calendar, key=key, base=base, label=label, longest=case.occurred_on)


def _running(
    case: CaseSnapshot, calendar: Calendar, *, key: str, base: date, label: str, longest: date | None = None
) -> LongTerm:
    end = calendar.due(key, base)
    for day in _interruptions(case):
        if base < day <= end.day:
            base, end = day, calendar.due(key, day)
    if longest is not None and add_years(longest, LONGEST_YEARS) < end.day:
        last = add_years(longest, LONGEST_YEARS)
        end = Due(day=last, nominal=last)
    return LongTerm(key=key, end=end, label=label)


def _interruptions(case: CaseSnapshot) -> Iterable[date]:
    return sorted(row.on for row in case.pursuits if row.on is not None and row.kind in INTERRUPTS)
