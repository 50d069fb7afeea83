"""First values of new records of a case, proposed from known facts; the user confirms or changes them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from uuid import UUID

from mediator.domain.case.parties import ENTRUSTED, GROUP, GUARDIAN, ORGANISATION, PERSON, REFUSES, Party
from mediator.domain.case.records import (
    SETTLED,
    WRITTEN,
    Agreement,
    Contact,
    Delivery,
    Instalment,
    Investigation,
    Meeting,
    Notice,
    Performance,
    Signature,
    Urging,
    Visit,
)
from mediator.domain.case.retention import Retention, RetentionFacts, propose_retention
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.case.titles import FIRST_SIDE, THIRD_SIDE
from mediator.domain.law.stop_list import REFUSED, authority_for, bars
from mediator.domain.people.identity import age_on
from mediator.domain.text.dates import add_days, add_months
from mediator.domain.text.money_words import money_in
from mediator.domain.vocabulary import REFERRAL

ADULT = 18
AT_ONCE_DAYS = 3
"""即时履行: done at most so many days after the day the agreement binds."""
NewId = Callable[[], UUID]
_SPEAKER = re.compile(r"^[^：:\n]{1,24}[：:]", re.MULTILINE)


def first_mediator(case: CaseSnapshot) -> str:
    """Return the name of the mediator in charge."""
    return case.mediators[0].name if case.mediators else ""


def last_place(case: CaseSnapshot) -> str:
    """Return the place of the last meeting, or where the case was received."""
    met = [meeting.place for meeting in reversed(case.meetings)]
    asked = [inquiry.place for inquiry in reversed(case.investigations)]
    return next((place for place in (*met, *asked) if place), case.station)


def last_meeting_day(case: CaseSnapshot) -> date | None:
    """Return the day of the last successful meeting, or of the last one."""
    settled = [meeting.on for meeting in case.meetings if meeting.result == SETTLED and meeting.on is not None]
    held = settled or [meeting.on for meeting in case.meetings if meeting.on is not None]
    return max(held, default=None)


def who_signs(party: Party, *, on: date) -> tuple[tuple[str, str], ...]:
    """Return (name, capacity) of the signers of a party: guardians, a fully authorised agent, the head, or itself."""
    minor = party.kind == PERSON and party.birth is not None and age_on(party.birth, on) < ADULT
    if minor and party.guardians:
        return ((party.guardians[0].name, GUARDIAN),)
    for agent in party.agents:
        if agent.kind == ENTRUSTED and agent.may_sign:
            return ((agent.name, ENTRUSTED),)
    if party.kind == ORGANISATION:
        return ((party.representative or party.name, "法定代表人或负责人"),)
    if party.kind == GROUP and party.representatives:
        return tuple((member.name, "推举代表") for member in party.representatives)
    return ((party.name, "本人"),)


def propose_notice(case: CaseSnapshot, *, new_id: NewId, on: date) -> Notice:
    """Propose that the mediator told all parties in writing, and all signed for it."""
    signed = tuple(name for party in case.parties for name, _ in who_signs(party, on=on))
    return Notice(id=new_id(), on=on, form=WRITTEN, informer=first_mediator(case), signed_by=signed)


def propose_contact(case: CaseSnapshot, *, new_id: NewId, on: date, time: str) -> Contact:
    """Propose a contact now, by the person responsible for the risk, else by the mediator."""
    return Contact(id=new_id(), on=on, time=time, who=case.risk_owner or first_mediator(case))


def propose_investigation(case: CaseSnapshot, *, new_id: NewId, on: date, time: str) -> Investigation:
    """Propose an investigation now, at the last meeting place, by the mediator."""
    recorder = case.recorder or case.registrar
    return Investigation(
        id=new_id(), on=on, time=time, place=last_place(case), investigator=first_mediator(case), recorder=recorder
    )


def propose_meeting(case: CaseSnapshot, *, new_id: NewId, on: date, time: str) -> Meeting:
    """Propose a meeting now, with the place and people of the last one."""
    last = case.meetings[-1] if case.meetings else Meeting(id=UUID(int=0))
    return Meeting(
        id=new_id(),
        on=on,
        time=time,
        place=last_place(case),
        participants=last.participants,
        participants_agreed=last.participants_agreed,
        recorder=last.recorder or case.recorder or case.registrar,
    )


def minutes_skeleton(case: CaseSnapshot) -> str:
    """Return a line for each speaker: those of the last minutes, else the mediator and each party."""
    last = next((meeting.text for meeting in reversed(case.meetings) if meeting.text), "")
    speakers = [found[0] for found in _SPEAKER.finditer(last)]
    if not speakers:
        speakers = [f"调解员{first_mediator(case)}：", *(f"{party.role}{party.name}：" for party in case.parties)]
    return "\n".join(dict.fromkeys(speakers))


def propose_agreement(case: CaseSnapshot, *, new_id: NewId, on: date) -> Agreement:
    """Propose a written agreement on the day of the successful meeting, with the dispute as registered."""
    day = last_meeting_day(case) or on
    return Agreement(id=new_id(), agreed_on=day, facts=case.story, place=last_place(case))


def sum_in_clauses(clauses: tuple[str, ...]) -> int | None:
    """Return the agreed sum in fen, adding the greatest sum of each clause (a total is beside its parts), or None."""
    sums = [max(found) for clause in clauses if (found := money_in(clause))]
    return sum(sums) if sums else None


def propose_signatures(case: CaseSnapshot, *, new_id: NewId, on: date) -> tuple[Signature, ...]:
    """Propose one line for each signer, in the order of the parties; existing signatures stay."""
    rows: list[Signature] = []
    for party in case.parties:
        if party.consent == REFUSES:
            continue
        kept = [row for row in case.signatures if row.party_id == party.id]
        rows.extend(kept or _signatures_of(party, new_id=new_id, on=on))
    return tuple(rows)


def _signatures_of(party: Party, *, new_id: NewId, on: date) -> Iterator[Signature]:
    method = "签名并盖章" if party.kind == ORGANISATION else "签名并按指印"
    for name, capacity in who_signs(party, on=on):
        yield Signature(id=new_id(), party_id=party.id, signer=name, capacity=capacity, method=method, on=on)


def propose_another_signature(party: Party, *, signing: Sequence[str], new_id: NewId) -> Signature:
    """Propose one more line for a party: a guardian or representative yet to sign, else an empty name."""
    people = [(agent.name, GUARDIAN) for agent in party.guardians]
    people += [(member.name, "推举代表") for member in party.representatives]
    name, capacity = next(((name, as_what) for name, as_what in people if name not in signing), ("", ""))
    return Signature(id=new_id(), party_id=party.id, signer=name, capacity=capacity)


def instalment_plan(total: int, *, periods: int, first: date, new_id: NewId) -> tuple[Instalment, ...]:
    """Return ``periods`` monthly parts of ``total`` fen from ``first`` on: whole yuan, the last takes the rest."""
    each = total // periods // 100 * 100 or total // periods
    parts = [each] * (periods - 1)
    return tuple(
        Instalment(id=new_id(), seq=number + 1, due_on=add_months(first, number), amount=amount)
        for number, amount in enumerate([*parts, total - sum(parts)])
    )


def propose_performance(case: CaseSnapshot, *, new_id: NewId, on: date) -> Performance:
    """Propose the next unpaid instalment, or all that is left."""
    paid: dict[int | None, int] = {}
    for row in case.performances:
        paid[row.instalment] = paid.get(row.instalment, 0) + (row.amount or 0)
    for part in case.instalments:
        left = (part.amount or 0) - paid.get(part.seq, 0)
        if left > 0:
            return Performance(id=new_id(), on=on, instalment=part.seq, amount=left)
    agreed = case.agreement.amount if case.agreement is not None else None
    rest = agreed - case.paid if agreed is not None else 0
    return Performance(id=new_id(), on=on, amount=rest if rest > 0 else None)


def propose_urging(case: CaseSnapshot, *, new_id: NewId, on: date) -> Urging:
    """Propose a reminder by telephone today, to the debtors of the last one, at first to the respondents."""
    last = case.urgings[-1].debtors if case.urgings else ()
    answering = (party.name for party in case.parties if party.role not in (*FIRST_SIDE, THIRD_SIDE) and party.name)
    return Urging(id=new_id(), on=on, method="电话", debtors=last or tuple(answering))


def propose_visit(case: CaseSnapshot, *, new_id: NewId, on: date) -> Visit:
    """Propose a visit today by the mediator, in the form of the last one, asking all parties."""
    last = case.visits[-1] if case.visits else None
    names = "、".join(party.name for party in case.parties)
    method = last.method if last is not None else "电话"
    return Visit(id=new_id(), on=on, method=method, visitor=first_mediator(case), interviewee=names)


def propose_deliveries(case: CaseSnapshot, *, new_id: NewId, on: date) -> tuple[Delivery, ...]:
    """Propose handing the notice of termination to every party that has not had it."""
    served = {row.receiver for row in case.deliveries}
    return tuple(
        Delivery(id=new_id(), receiver=party.name, on=on) for party in case.parties if party.name not in served
    )


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
        minor=any(
            party.birth is not None and age_on(party.birth, on) < ADULT
            for party in case.parties
            if party.kind == PERSON
        ),
        death=bool(case.details.get("death")) or "死亡" in case.story,
        land_or_homestead=any(word in text for word in ("土地", "宅基地", "山林", "征地")),
        petition_backlog=case.referrer == "信访部门",
    )
    return propose_retention(facts)
