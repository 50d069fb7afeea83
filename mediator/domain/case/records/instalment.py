"""分期: the plan of an agreement that is paid in parts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mediator.domain.case.records.record import About, NewId, Record
from mediator.domain.fields import Kind, asks
from mediator.domain.text.dates import add_months


@dataclass(frozen=True, kw_only=True)
class Instalment(Record):
    """One row of a payment plan (分期)."""

    ABOUT = About(label="分期", section="agreement")
    due_on: date | None = asks("应付日", Kind.DATE, due=True, required=True)
    amount: int | None = asks("金额", Kind.MONEY, required=True)


def instalment_plan(total: int, *, periods: int, first: date, new_id: NewId) -> tuple[Instalment, ...]:
    """Return ``periods`` monthly parts of ``total`` fen from ``first`` on: whole yuan, the last takes the rest."""
    each = total // periods // 100 * 100 or total // periods
    parts = [each] * (periods - 1)
    return tuple(
        Instalment(id=new_id(), seq=number + 1, due_on=add_months(first, number), amount=amount)
        for number, amount in enumerate([*parts, total - sum(parts)])
    )
