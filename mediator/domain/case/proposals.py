"""What is proposed when a case ends: the reason of a refusal from the stop-list, and how long its file is kept."""

from __future__ import annotations

from datetime import date

from mediator.domain.case.parties import REFUSES
from mediator.domain.case.retention import Retention, RetentionFacts, propose_retention
from mediator.domain.case.signers import is_minor
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.law.stop_list import REFUSED, authority_for, bars
from mediator.domain.text.dates import add_days
from mediator.domain.vocabulary import REFERRAL

AT_ONCE_DAYS = 3
"""即时履行: done at most so many days after the day the agreement binds."""


def decline_words(case: CaseSnapshot) -> dict[str, str]:
    """Return reason and direction of 不予受理 from the stop-list; empty if nothing on it was ticked."""
    refusing = [party.name for party in case.parties if party.consent == REFUSES]
    barred = bars(case.barred, handed_over=case.handed_over or case.source == REFERRAL)
    if refusing and REFUSED not in barred:
        barred = (*barred, REFUSED)
    if not barred:
        return {}
    return {
        "exit_reason": f"本纠纷属于{'、'.join(barred)}，不属于人民调解的受理范围。",
        "direction": "；".join(dict.fromkeys(authority_for(reason) for reason in barred)),
    }


def _soon(effective: date | None, performed: date | None) -> bool:
    return effective is not None and performed is not None and performed <= add_days(effective, AT_ONCE_DAYS)


def retention_for(case: CaseSnapshot) -> Retention:
    """Return the proposed retention class of this file and its reason."""
    on = case.closed_on or case.registered_on or date.max
    agreement = case.agreement
    text = f"{case.dispute_type}{case.subtype}"
    at_once = agreement is not None and (agreement.at_once or _soon(case.effective_on, case.performed_on))
    facts = RetentionFacts(
        parties=case.people,
        agreed=agreement is not None,
        oral=case.oral,
        performed_at_once=at_once,
        instalments=bool(case.instalments),
        confirmed=case.confirmation is not None and case.confirmation.applied_on is not None,
        injury=any(word in text for word in ("人身", "医疗", "交通事故")),
        minor=any(is_minor(party, on) for party in case.parties),
        death=bool(case.details.get("death")) or "死亡" in case.story,
        land_or_homestead=any(word in text for word in ("土地", "宅基地", "山林", "征地")),
        petition_backlog=case.referrer == "信访部门",
    )
    return propose_retention(facts)
