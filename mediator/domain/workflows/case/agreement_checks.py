"""Checks of an agreement: what it must state, its dates and sums, and who signed it; each leads to its field."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mediator.domain.case.dispute_types import DISPUTE_TYPES
from mediator.domain.case.parties import REFUSES
from mediator.domain.case.records import ORAL, SETTLED, WRITTEN, Agreement
from mediator.domain.case.signers import is_minor
from mediator.domain.case.snapshot import CaseAttempt, CaseSnapshot
from mediator.domain.problems import Problem, Severity
from mediator.domain.text.dates import format_day
from mediator.domain.text.lint import confirmation_bars, lint_clause
from mediator.domain.text.money import format_yuan


def settled_in_a_meeting(attempt: CaseAttempt) -> Iterator[Problem]:
    """An agreement rests on a meeting recorded as successful."""
    if not any(meeting.result == SETTLED for meeting in attempt.matter.meetings):
        yield Problem(message="还没有一次调解记录写明“调解成功”。", section="meetings", field="result")


def _agreement(attempt: CaseAttempt) -> Agreement | None:
    return attempt.matter.agreement


def written_form(attempt: CaseAttempt) -> Iterator[Problem]:
    """The agreement at hand is a written one."""
    agreement = _agreement(attempt)
    if agreement is not None and agreement.form != WRITTEN:
        yield Problem(message="这是口头协议，请办理“达成口头协议”。", section="agreement", field="form")


def oral_form(attempt: CaseAttempt) -> Iterator[Problem]:
    """Oral only if performed on the spot, never for labour or land contracts or a minor's injury
    (劳动争议调解仲裁法 第14条; 农村土地承包经营纠纷调解仲裁法 第10条)."""
    agreement, case = _agreement(attempt), attempt.matter
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


def agreement_complete(attempt: CaseAttempt) -> Iterator[Problem]:
    """What the paper must state (人民调解法 第29条)."""
    agreement = _agreement(attempt)
    if agreement is None:
        yield Problem(message="还没有填写协议内容。", section="agreement", field="clauses")
        return
    needed: Iterable[tuple[object, str, str]] = (
        (agreement.clauses, "协议内容", "clauses"),
        (agreement.agreed_on, "签订日期", "agreed_on"),
        (agreement.facts or attempt.matter.story, "纠纷主要事实、争议事项", "facts"),
        (agreement.method, "履行方式", "method"),
        (agreement.due_on or agreement.at_once or attempt.matter.instalments, "履行期限", "due_on"),
    )
    for value, label, name in needed:
        if not value:
            yield Problem(message=f"协议还缺“{label}”。", section="agreement", field=name)


def agreement_dates(attempt: CaseAttempt) -> Iterator[Problem]:
    """第一次成功的调解 ≤ 协议 ≤ 今天, and the performance day is not before the agreement."""
    agreement, case = _agreement(attempt), attempt.matter
    if agreement is None or agreement.agreed_on is None:
        return
    first = min((m.on for m in case.meetings if m.result == SETTLED and m.on is not None), default=None)
    if first is not None and agreement.agreed_on < first:
        yield Problem(
            message=f"协议日期{format_day(agreement.agreed_on)}早于调解成功的日期{format_day(first)}，请核对。",
            section="agreement",
            field="agreed_on",
        )
    if agreement.agreed_on > attempt.today:
        yield Problem(
            message=f"协议日期{format_day(agreement.agreed_on)}还没有到，请核对。",
            section="agreement",
            field="agreed_on",
        )
    if agreement.due_on is not None and agreement.due_on < agreement.agreed_on:
        yield Problem(message="履行期限早于签订日期，请核对。", section="agreement", field="due_on")


def plan_adds_up(attempt: CaseAttempt) -> Iterator[Problem]:
    """The instalments are whole and make the sum agreed."""
    yield from plan_problems(attempt.matter)


def plan_problems(case: CaseSnapshot) -> Iterator[Problem]:
    """Every instalment has a day and a sum, and together they are the sum agreed."""
    agreement, rows = case.agreement, case.instalments
    if agreement is None or not rows:
        return
    for row in rows:
        if row.due_on is None or not row.amount:
            message = f"第{row.seq}期缺应付日或金额。"
            yield Problem(message=message, section="agreement", field="instalments", item=row.id)
    total = sum(row.amount or 0 for row in rows)
    if agreement.amount is None:
        message = f"分期合计{format_yuan(total)}，协议金额还空着，请填写。"
        yield Problem(message=message, section="agreement", field="amount", severity=Severity.WARN)
    elif total != agreement.amount:
        yield Problem(message="各期金额之和与协议金额不相等，请核对。", section="agreement", field="instalments")


def clauses_sound(attempt: CaseAttempt) -> Iterator[Problem]:
    """Wording a reviewer marks down or the law forbids, and in a written agreement what no court would confirm."""
    agreement = _agreement(attempt)
    if agreement is None:
        return
    for clause in agreement.clauses:
        yield from lint_clause(clause, on=attempt.on)
    if agreement.form == WRITTEN:
        yield from confirmation_bars(agreement.clauses, severity=Severity.WARN)


def everybody_signed(attempt: CaseAttempt) -> Iterator[Problem]:
    """All parties sign, seal or fingerprint, with the day (人民调解法 第29条)."""
    case = attempt.matter
    for party in case.parties:
        rows = [row for row in case.signatures if row.party_id == party.id]
        if not rows and party.consent != REFUSES:
            yield Problem(message=f"{party.name}还没有签署。", section="signing", field="signer", item=party.id)
        for row in rows:
            if row.on is None:
                yield Problem(
                    message=f"请填写{row.signer or party.name}的签署日期。", section="signing", field="on", item=row.id
                )


def mediator_and_seal(attempt: CaseAttempt) -> Iterator[Problem]:
    """The mediator signs and the committee seals; each day counts for the effective date."""
    agreement = _agreement(attempt)
    if agreement is None:
        yield Problem(message="还没有填写协议内容。", section="agreement", field="clauses")
        return
    for day, message, name in (
        (agreement.mediator_signed_on, "请填写人民调解员签名的日期。", "mediator_signed_on"),
        (agreement.sealed_on, "请填写加盖人民调解委员会印章的日期。", "sealed_on"),
    ):
        if day is None:
            yield Problem(message=message, section="signing", field=name)


def signing_order(attempt: CaseAttempt) -> Iterator[Problem]:
    """Nobody signs before the agreement was made, in the future, or after the day the signing was complete."""
    agreement = _agreement(attempt)
    if agreement is None or agreement.agreed_on is None:
        return
    signed = (*(row.on for row in attempt.matter.signatures), agreement.mediator_signed_on, agreement.sealed_on)
    days = [day for day in signed if day is not None]
    for day in days:
        if not agreement.agreed_on <= day <= attempt.today:
            yield Problem(
                message=f"签署日期{format_day(day)}应在协议日期{format_day(agreement.agreed_on)}与今天之间，请核对。",
                section="signing",
                field="on",
            )
    if days and agreement.agreed_on <= attempt.on < max(days):
        yield Problem(
            message=f"签署完成的日期{format_day(attempt.on)}早于最后的签署日期{format_day(max(days))}，请核对。",
            section="signing",
            field="on",
        )
