"""Checks of the way from registration to a signed agreement; each yields full sentences that lead to their field."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from mediator.domain.dates import format_day
from mediator.domain.dispute_types import DISPUTE_TYPES
from mediator.domain.identity import age_on
from mediator.domain.lint import lint_clause
from mediator.domain.parties import AGREES, FULL_AUTHORITY, GROUP, ORGANISATION, PERSON, REFUSES, Party
from mediator.domain.problems import Problem, Severity
from mediator.domain.records import ORAL, SETTLED, WRITTEN, Agreement
from mediator.domain.workflow import Attempt

ADULT = 18


def is_minor(party: Party, on: date) -> bool:
    """Under 18 on that day (民法典 第17条)."""
    return party.kind == PERSON and party.birth is not None and age_on(party.birth, on) < ADULT


def not_in_the_future(attempt: Attempt) -> Iterator[Problem]:
    """A step is recorded on or after the day it was taken."""
    if attempt.on > attempt.today:
        yield Problem(message=f"日期{format_day(attempt.on)}还没有到，请改为今天或以前的日期。", field="on")


def order_of_acceptance(attempt: Attempt) -> Iterator[Problem]:
    """事发 ≤ 申请 ≤ 受理 (案卷评查: 日期顺序)."""
    case = attempt.case
    for day, word, name in ((case.occurred_on, "发生日期", "occurred_on"), (case.applied_on, "申请日期", "applied_on")):
        if day is not None and day > attempt.on:
            yield Problem(
                message=f"{word}{format_day(day)}晚于受理日期{format_day(attempt.on)}，请核对。",
                section="intake",
                field=name,
            )


def two_parties(attempt: Attempt) -> Iterator[Problem]:
    """A dispute has at least two named parties, a type and a sentence."""
    case = attempt.case
    if len([party for party in case.parties if party.name]) < 2:
        yield Problem(message="受理至少要有两方当事人。", section="parties", field="name")
    if not case.dispute_type:
        yield Problem(message="请选择纠纷类型。", section="intake", field="dispute_type")
    if not case.story:
        yield Problem(message="请用一句话写明纠纷简要情况。", section="intake", field="story")


def may_be_mediated(attempt: Attempt) -> Iterator[Problem]:
    """A clear refusal ends mediation (人民调解法 第17条)."""
    for party in attempt.case.parties:
        if party.consent == REFUSES:
            yield Problem(
                message=f"{party.name}明确拒绝调解，不能受理；请办理“不予受理”或“终止调解”。",
                section="parties",
                field="consent",
                item=party.id,
            )


def after_acceptance(attempt: Attempt) -> Iterator[Problem]:
    """受理 ≤ 调解."""
    accepted = attempt.case.accepted_on
    if accepted is not None and attempt.on < accepted:
        yield Problem(
            message=f"调解日期{format_day(attempt.on)}早于受理日期{format_day(accepted)}，请核对。",
            section="meetings",
            field="on",
        )


def notice_given(attempt: Attempt) -> Iterator[Problem]:
    """The parties are told their rights and duties before the first meeting (人民调解工作若干规定 第30条)."""
    case = attempt.case
    days = [notice.on for notice in case.notices if notice.on is not None]
    if not days:
        yield Problem(message="还没有告知当事人权利义务，请先记录告知。", section="notice", field="on")
    elif min(days) > attempt.on:
        yield Problem(message="权利义务告知的日期晚于第一次调解，请核对。", section="notice", field="on")
    elif case.accepted_on is not None and min(days) < case.accepted_on:
        yield Problem(message="权利义务告知的日期早于受理日期，请核对。", section="notice", field="on")


def consent_of_all(attempt: Attempt) -> Iterator[Problem]:
    """Everybody's consent is on record at the first meeting at the latest (人民调解法 第17条)."""
    yield from may_be_mediated(attempt)
    for party in attempt.case.parties:
        if party.consent not in (AGREES, REFUSES):
            yield Problem(
                message=f"还没有记录{party.name}是否同意调解。", section="parties", field="consent", item=party.id
            )


def has_mediator(attempt: Attempt) -> Iterator[Problem]:
    """One or several mediators (人民调解法 第19条)."""
    if not attempt.case.mediators:
        yield Problem(message="请指定人民调解员。", section="intake", field="mediators")


def guardians_present(attempt: Attempt) -> Iterator[Problem]:
    """A minor takes part through a guardian, with proof of the relation (民法典 第19、20、23条)."""
    for party in attempt.case.parties:
        if not is_minor(party, attempt.on):
            continue
        if not party.guardians:
            yield Problem(
                message=f"{party.name}未满十八周岁，请填写法定代理人。",
                section="parties",
                field="agents",
                item=party.id,
            )
        for guardian in party.guardians:
            if not guardian.proof:
                yield Problem(
                    message=f"请写明{guardian.name}与{party.name}的关系证明（如户口簿）。",
                    section="parties",
                    field="proof",
                    item=party.id,
                    severity=Severity.WARN,
                )


def settled_in_a_meeting(attempt: Attempt) -> Iterator[Problem]:
    """An agreement rests on a meeting recorded as successful."""
    if not any(meeting.result == SETTLED for meeting in attempt.case.meetings):
        yield Problem(message="还没有一次调解记录写明“调解成功”。", section="meetings", field="result")


def _agreement(attempt: Attempt) -> Agreement | None:
    return attempt.case.agreement


def written_form(attempt: Attempt) -> Iterator[Problem]:
    """The agreement at hand is a written one."""
    agreement = _agreement(attempt)
    if agreement is not None and agreement.form != WRITTEN:
        yield Problem(message="这是口头协议，请办理“达成口头协议”。", section="agreement", field="form")


def oral_form(attempt: Attempt) -> Iterator[Problem]:
    """Oral only if performed on the spot, never for labour or land contracts or a minor's injury
    (劳动争议调解仲裁法 第14条; 农村土地承包经营纠纷调解仲裁法 第10条)."""
    agreement, case = _agreement(attempt), attempt.case
    if agreement is None:
        return
    if agreement.form != ORAL:
        yield Problem(message="这是书面协议，请办理“达成书面协议”。", section="agreement", field="form")
    if any(kind.written_only for kind in DISPUTE_TYPES if kind.label == case.dispute_type):
        yield Problem(message=f"{case.dispute_type}必须制作书面协议。", section="agreement", field="form")
    if not agreement.at_once:
        yield Problem(message="口头协议应当场履行；以后履行的，请制作书面协议。", section="agreement", field="at_once")
    for party in case.parties:
        if is_minor(party, attempt.on) and agreement.amount:
            yield Problem(
                message=f"{party.name}未成年，涉及款项的协议请采用书面形式。", section="agreement", field="form"
            )


def agreement_complete(attempt: Attempt) -> Iterator[Problem]:
    """What the paper must state (人民调解法 第29条)."""
    agreement = _agreement(attempt)
    if agreement is None:
        yield Problem(message="还没有填写协议内容。", section="agreement", field="clauses")
        return
    needed: Iterable[tuple[object, str, str]] = (
        (agreement.clauses, "协议内容", "clauses"),
        (agreement.agreed_on, "签订日期", "agreed_on"),
        (agreement.facts or attempt.case.story, "纠纷主要事实、争议事项", "facts"),
        (agreement.method, "履行方式", "method"),
        (agreement.due_on or agreement.at_once or attempt.case.instalments, "履行期限", "due_on"),
    )
    for value, label, name in needed:
        if not value:
            yield Problem(message=f"协议还缺“{label}”。", section="agreement", field=name)


def agreement_dates(attempt: Attempt) -> Iterator[Problem]:
    """最后一次成功的调解 ≤ 协议, and the performance day is not before the agreement."""
    agreement, case = _agreement(attempt), attempt.case
    if agreement is None or agreement.agreed_on is None:
        return
    first = min((m.on for m in case.meetings if m.result == SETTLED and m.on is not None), default=None)
    if first is not None and agreement.agreed_on < first:
        yield Problem(
            message=f"协议日期{format_day(agreement.agreed_on)}早于调解成功的日期{format_day(first)}，请核对。",
            section="agreement",
            field="agreed_on",
        )
    if agreement.due_on is not None and agreement.due_on < agreement.agreed_on:
        yield Problem(message="履行期限早于签订日期，请核对。", section="agreement", field="due_on")


def plan_adds_up(attempt: Attempt) -> Iterator[Problem]:
    """Σ分期 = 协议金额, and every instalment has a day and a sum."""
    agreement, rows = _agreement(attempt), attempt.case.instalments
    if agreement is None or not rows:
        return
    for row in rows:
        if row.due_on is None or not row.amount:
            message = f"第{row.seq}期缺应付日或金额。"
            yield Problem(message=message, section="agreement", field="instalments", item=row.id)
    total = sum(row.amount or 0 for row in rows)
    if agreement.amount is not None and total != agreement.amount:
        yield Problem(message="各期金额之和与协议金额不相等，请核对。", section="agreement", field="instalments")


def clauses_sound(attempt: Attempt) -> Iterator[Problem]:
    """Wording a reviewer marks down or the law forbids."""
    agreement = _agreement(attempt)
    if agreement is not None:
        for clause in agreement.clauses:
            yield from lint_clause(clause, on=attempt.on)


def everybody_signed(attempt: Attempt) -> Iterator[Problem]:
    """All parties sign, seal or fingerprint, with the day (人民调解法 第29条)."""
    case = attempt.case
    for party in case.parties:
        rows = [row for row in case.signatures if row.party_id == party.id]
        if not rows:
            yield Problem(message=f"{party.name}还没有签署。", section="signing", field="signer", item=party.id)
        for row in rows:
            if row.on is None:
                yield Problem(
                    message=f"请填写{row.signer or party.name}的签署日期。", section="signing", field="on", item=row.id
                )


def mediator_and_seal(attempt: Attempt) -> Iterator[Problem]:
    """The mediator signs and the committee seals; each day counts for the effective date."""
    agreement = _agreement(attempt)
    if agreement is None:
        return
    for day, message, name in (
        (agreement.mediator_signed_on, "请填写人民调解员签名的日期。", "mediator_signed_on"),
        (agreement.sealed_on, "请填写加盖人民调解委员会印章的日期。", "sealed_on"),
    ):
        if day is None:
            yield Problem(message=message, section="signing", field=name)


def signing_order(attempt: Attempt) -> Iterator[Problem]:
    """Nobody signs before the agreement was made, or in the future."""
    agreement = _agreement(attempt)
    if agreement is None or agreement.agreed_on is None:
        return
    days = [row.on for row in attempt.case.signatures]
    for day in (*days, agreement.mediator_signed_on, agreement.sealed_on):
        if day is not None and not agreement.agreed_on <= day <= attempt.today:
            yield Problem(
                message=f"签署日期{format_day(day)}应在协议日期{format_day(agreement.agreed_on)}与今天之间，请核对。",
                section="signing",
                field="on",
            )


def agents_may_sign(attempt: Attempt) -> Iterator[Problem]:
    """An entrusted agent signs only with 特别授权; a minor's line needs a guardian (民事诉讼法 第62条)."""
    for row in attempt.case.signatures:
        party = attempt.case.party(row.party_id)
        if party is None:
            continue
        agent = next((agent for agent in party.agents if agent.name == row.signer), None)
        if agent is not None and not agent.may_sign:
            yield Problem(
                message=f"{row.signer}没有“{FULL_AUTHORITY}”，不能代{party.name}签署协议。",
                section="parties",
                field="authority",
                item=party.id,
            )
        if is_minor(party, attempt.on) and row.capacity == "本人":
            yield Problem(
                message=f"{party.name}未成年，应由法定代理人签署。", section="signing", field="capacity", item=row.id
            )


def signs_by_others(party: Party) -> bool:
    """True for parties that never sign in person: organisations and groups."""
    return party.kind in (ORGANISATION, GROUP)
