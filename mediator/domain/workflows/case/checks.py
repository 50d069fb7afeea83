"""Checks of the way from registration to the first meeting; each yields full sentences that lead to their field."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from mediator.domain.case.parties import AGREES, REFUSES
from mediator.domain.case.signers import is_minor
from mediator.domain.case.snapshot import CaseAttempt, CaseSnapshot
from mediator.domain.law.stop_list import bar_problems, harm_problems
from mediator.domain.office.risk import RiskFacts, risk_problems
from mediator.domain.problems import Problem, Severity
from mediator.domain.text.dates import format_day
from mediator.domain.vocabulary import REFERRAL
from mediator.domain.workflows.case.recusal import barred_mediators


def two_parties(attempt: CaseAttempt) -> Iterator[Problem]:
    """A dispute has at least two named parties, a type and a sentence."""
    case = attempt.matter
    if len([party for party in case.parties if party.name]) < 2:
        yield Problem(message="受理至少要有两方当事人。", section="parties", field="name")
    if not case.dispute_type:
        yield Problem(message="请选择纠纷类型。", section="intake", field="dispute_type")
    if not case.story:
        yield Problem(message="请用一句话写明纠纷简要情况。", section="intake", field="story")


def may_be_mediated(attempt: CaseAttempt) -> Iterator[Problem]:
    """A clear refusal ends mediation (人民调解法 第17条)."""
    for party in attempt.matter.parties:
        if party.consent == REFUSES:
            yield Problem(
                message=f"{party.name}明确拒绝调解，不能受理；请办理“不予受理”或“终止调解”。",
                section="parties",
                field="consent",
                item=party.id,
            )


def off_the_stop_list(attempt: CaseAttempt) -> Iterator[Problem]:
    """What is on the stop-list is not accepted, unless the authority handed it over in writing."""
    case = attempt.matter
    handed_over = case.handed_over or case.source == REFERRAL
    hint = "请办理“不予受理”，并告知去向。" if case.stage == "registered" else "请办理“终止调解”，并告知去向。"
    yield from bar_problems(case.barred, handed_over=handed_over, section="intake", hint=hint)


def risk_facts(case: CaseSnapshot, on: date) -> RiskFacts:
    """What the case says of its risk, as of a day."""
    return RiskFacts(
        colour=case.risk,
        ticked=case.risk_facts,
        people=case.people,
        days=(on - case.registered_on).days if case.registered_on else 0,
        reason=case.risk_reason,
        owner=case.risk_owner,
    )


def risk_judged(attempt: CaseAttempt) -> Iterator[Problem]:
    """The colour is one of the office's; another than the facts suggest has a reason."""
    yield from risk_problems(risk_facts(attempt.matter, attempt.on), rules=attempt.calendar.risks, section="intake")


def harm_reported(attempt: CaseAttempt) -> Iterator[Problem]:
    """Harm to a minor is reported to the police before anything else is done."""
    case = attempt.matter
    yield from harm_problems(harmed=case.minor_harmed, told_on=case.police_told_on, section="intake")


def notice_given(attempt: CaseAttempt) -> Iterator[Problem]:
    """The parties are told their rights and duties before the first meeting (人民调解工作若干规定 第30条)."""
    case = attempt.matter
    if not any(notice.on is not None for notice in case.notices):
        yield Problem(message="还没有告知当事人权利义务，请先记录告知。", section="notice", field="on")


def data_refused(attempt: CaseAttempt) -> Iterator[Problem]:
    """What somebody did not agree to is not entered beyond what the record of the mediation needs (个人信息保护法)."""
    for line in dict.fromkeys(line for notice in attempt.matter.notices for line in notice.not_agreed):
        message = f"{line.rstrip('。')}：只记调解必需的内容，不要录入或提供没有同意的信息。"
        yield Problem(message=message, section="notice", field="not_agreed", severity=Severity.WARN)


def consent_of_all(attempt: CaseAttempt) -> Iterator[Problem]:
    """Everybody's consent is on record at the first meeting at the latest (人民调解法 第17条)."""
    yield from may_be_mediated(attempt)
    for party in attempt.matter.parties:
        if party.consent not in (AGREES, REFUSES):
            yield Problem(
                message=f"还没有记录{party.name}是否同意调解。", section="parties", field="consent", item=party.id
            )


def has_mediator(attempt: CaseAttempt) -> Iterator[Problem]:
    """One or several mediators (人民调解法 第19条)."""
    if not attempt.matter.mediators:
        yield Problem(message="请指定人民调解员。", section="intake", field="mediators")


def mediators_are_free(attempt: CaseAttempt) -> Iterator[Problem]:
    """No mediator is barred; one who is related steps aside unless all agree (特邀调解规定 第15条)."""
    case = attempt.matter
    yield from barred_mediators(case)
    if case.relation and not case.relation_accepted:
        message = f"调解员与当事人的关系：{case.relation}。应当回避；请另请调解员，或记明各方知情并同意。"
        yield Problem(message=message, section="intake", field="relation", severity=Severity.WARN)


def guardians_present(attempt: CaseAttempt) -> Iterator[Problem]:
    """A minor takes part through a guardian, with proof of the relation (民法典 第19、20、23条)."""
    for party in attempt.matter.parties:
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


def extension_agreed(attempt: CaseAttempt) -> Iterator[Problem]:
    """One extension before the term has ended, by consent of all, past its end and at most the office's beyond it."""
    case, until = attempt.matter, attempt.values.get("extended_to")
    message = ""
    if case.court is not None:
        message = "这件纠纷由法院委派、委托，期限按法院的；延长请在这件法院委派、委托事项里办理“各方同意延长期限”。"
    elif case.extended_to is not None:
        message = f"调解期限已经延长到{format_day(case.extended_to)}，只能延长一次。"
    elif isinstance(until, date) and case.accepted_on is not None:
        end = attempt.calendar.due("mediation", case.accepted_on, added=case.days_away).day
        latest = attempt.calendar.due("extension", end).day
        if attempt.on > end:
            message = (
                f"调解期限到{format_day(end)}已经届满，届满以后不能延长；各方在届满以前同意的，请按同意那天的日期办理，"
                "没有同意的请办理“终止调解”。"
            )
        elif until <= end:
            message = f"原来的期限到{format_day(end)}，延长至{format_day(until)}不晚于原来的期限，请核对。"
        elif until > latest:
            days = attempt.calendar.terms.extension_days
            message = f"原来的期限到{format_day(end)}，最多延长{days}天，延长至的日期不能晚于{format_day(latest)}。"
    if message:
        yield Problem(message=message, section="meetings", field="extended_to")


def not_suspended(attempt: CaseAttempt) -> Iterator[Problem]:
    """What may be sham mediation stands still until the court has answered (特邀调解规定 第18条)."""
    court = attempt.matter.court
    if court is not None and court.suspended_on is not None:
        message = (
            f"这件纠纷疑似虚假调解，已于{format_day(court.suspended_on)}中止并报告法院；"
            "请等法院答复，在这件法院委派、委托事项里恢复调解以后再办理。"
        )
        yield Problem(message=message)
