"""Who may sign an agreement for whom: each signature is held against the people of the case (2-law 2.7)."""

from __future__ import annotations

from collections.abc import Iterator

from mediator.domain.case.parties import ENTRUSTED, FULL_AUTHORITY, GROUP, GUARDIAN, ORGANISATION, REFUSES, Party
from mediator.domain.case.records import Signature
from mediator.domain.case.signers import CHOSEN, ONESELF, is_minor
from mediator.domain.case.snapshot import CaseAttempt
from mediator.domain.people.identity import squeeze
from mediator.domain.problems import Problem, Severity

MOST_REPRESENTATIVES = 5
"""Representatives of one group at the most."""


def signers_may_sign(attempt: CaseAttempt) -> Iterator[Problem]:
    """Every signature is by somebody of the case who may sign for that party, in the capacity that is written."""
    for row in attempt.matter.signatures:
        party = attempt.matter.party(row.party_id)
        if party is not None and row.signer:
            yield from _signature(row, party, minor=is_minor(party, attempt.on))
    for party in attempt.matter.parties:
        if party.kind == GROUP:
            yield from _group(attempt, party)


def nobody_is_bound_who_refuses(attempt: CaseAttempt) -> Iterator[Problem]:
    """A party that refuses is bound by nothing: the others may settle their part without it (人民调解法 第17条)."""
    case, agreement = attempt.matter, attempt.matter.agreement
    refusing = [party for party in case.parties if party.consent == REFUSES]
    if refusing and len(case.parties) - len(refusing) < 2:
        names = "、".join(party.name for party in refusing)
        message = f"{names}明确拒绝调解，没有两方可以达成协议；请办理“终止调解”。"
        yield Problem(message=message, section="parties", field="consent", item=refusing[0].id)
        return
    for party in refusing:
        if agreement is not None and any(party.name in clause for clause in agreement.clauses):
            message = f"{party.name}明确拒绝调解，协议内容不能写到{party.name}；其他各方可以只就自己的部分达成协议。"
            yield Problem(message=message, section="agreement", field="clauses")
        for row in case.signatures:
            if row.party_id == party.id:
                message = f"{party.name}明确拒绝调解，不能有{party.name}的签署；同意了请改当事人的“是否同意调解”。"
                yield Problem(message=message, section="signing", field="signer", item=row.id)


def _signature(row: Signature, party: Party, *, minor: bool) -> Iterator[Problem]:
    if row.capacity == ONESELF and minor:
        message = f"{party.name}未成年，应由法定代理人签署。"
        yield Problem(message=message, section="signing", field="capacity", item=row.id)
        return
    agent = next((one for one in party.agents if _same(one.name, row.signer)), None)
    if row.capacity == ENTRUSTED and agent is not None and agent.kind == ENTRUSTED and not agent.may_sign:
        message = f"{row.signer}没有“{FULL_AUTHORITY}”，不能代{party.name}签署协议。"
        yield Problem(message=message, section="parties", field="authority", item=party.id)
        return
    known = _who_may(party, row.capacity)
    if not any(_same(name, row.signer) for name in known):
        yield Problem(message=_stranger(row, party, known), section="signing", field="capacity", item=row.id)


def _who_may(party: Party, capacity: str) -> tuple[str, ...]:
    """The names of those who can sign for a party in a capacity."""
    match capacity:
        case "本人":
            return tuple(member.name for member in party.members) if party.kind == GROUP else _itself(party)
        case "法定代理人":
            return tuple(agent.name for agent in party.guardians)
        case "委托代理人":
            return tuple(agent.name for agent in party.agents if agent.kind == ENTRUSTED)
        case "法定代表人或负责人":
            return (party.representative,) if party.kind == ORGANISATION and party.representative else ()
        case "推举代表":
            return tuple(member.name for member in party.representatives) if party.kind == GROUP else ()
    return ()


def _itself(party: Party) -> tuple[str, ...]:
    return () if party.kind == ORGANISATION else (party.name,)


def _stranger(row: Signature, party: Party, known: tuple[str, ...]) -> str:
    what = f"{row.signer}不是{party.name}的{row.capacity}" if row.capacity != ONESELF else f"{row.signer}不是当事人本人"
    if known:
        return f"{what}；登记的是{'、'.join(known)}，请核对签署人。"
    if row.capacity in (GUARDIAN, ENTRUSTED):
        return f"{what}：当事人里没有登记{row.capacity}，请先登记，或改正“以何身份”。"
    return f"{what}，请核对签署人和“以何身份”。"


def _group(attempt: CaseAttempt, party: Party) -> Iterator[Problem]:
    """Representatives are at most five, have the power to settle and to sign; without any, every member signs."""
    rows = [row for row in attempt.matter.signatures if row.party_id == party.id]
    chosen = [row for row in rows if row.capacity == CHOSEN]
    if len(party.representatives) > MOST_REPRESENTATIVES:
        message = f"{party.name}推举了{len(party.representatives)}名代表，最多{MOST_REPRESENTATIVES}名。"
        yield Problem(message=message, section="parties", field="members", item=party.id)
    for granted, name, words in (
        (party.may_sign, "may_sign", "签署调解协议"),
        (party.may_settle, "may_settle", "承认、放弃、变更请求，进行和解"),
    ):
        if chosen and not granted:
            message = f"{party.name}的代表没有“{words}”的权限，不能代大家签署协议。"
            yield Problem(message=message, section="parties", field=name, item=party.id)
    signed = {squeeze(row.signer) for row in rows}
    expected = party.representatives if chosen else party.members
    absent = [member.name for member in expected if squeeze(member.name) not in signed]
    if rows and absent and (chosen or all(row.capacity == ONESELF for row in rows)):
        who = "代表" if chosen else "成员"
        message = (
            f"{party.name}还有{len(absent)}名{who}没有签署：{'、'.join(absent[:3])}{'等' if len(absent) > 3 else ''}。"
        )
        severity = Severity.WARN if chosen else Severity.STOP
        yield Problem(message=message, section="signing", field="signer", item=party.id, severity=severity)


def _same(one: str, other: str) -> bool:
    return squeeze(one) == squeeze(other)
