"""Checks of the way from an agreement in force, or a failed mediation, to the archived file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from mediator.domain.case.checklists import OF_A_TRANSFER, missing_papers
from mediator.domain.case.snapshot import FELL_THROUGH, SHORT_ROAD, CaseAttempt
from mediator.domain.problems import Problem, Severity
from mediator.domain.text.dates import format_day

_, RECEIPT = OF_A_TRANSFER


def performed_in_full(attempt: CaseAttempt) -> Iterator[Problem]:
    """There is a record of performance, and what was paid is what was agreed."""
    case = attempt.matter
    agreement = case.agreement
    if not case.performances and not (agreement is not None and agreement.at_once):
        yield Problem(message="还没有履行记录（收条、转账回单等）。", section="performance", field="voucher")
        return
    paid = [row for row in case.performances if row.amount]
    if agreement is None or (agreement.at_once and not paid):
        return
    if case.paid < (case.owed or 0):
        yield Problem(
            message="已付款项少于协议金额，不能记为履行完毕；请补记收款，或办理“未按协议履行”。",
            section="performance",
            field="amount",
        )


def urged_before(attempt: CaseAttempt) -> Iterator[Problem]:
    """The committee urges performance first (人民调解法 第31条)."""
    if not attempt.matter.urgings:
        yield Problem(message="请先督促履行并记录。", section="performance", field="content")


def something_is_due(attempt: CaseAttempt) -> Iterator[Problem]:
    """Nobody is in default before a day agreed has passed."""
    case = attempt.matter
    due = [row.due_on for row in case.instalments if row.due_on is not None]
    if case.agreement is not None and case.agreement.due_on is not None:
        due.append(case.agreement.due_on)
    if due and min(due) >= attempt.on:
        yield Problem(message="履行期限还没有到，不能记为未履行。", section="performance", field="on")


def remedies_told(attempt: CaseAttempt) -> Iterator[Problem]:
    """A failed mediation ends with the reason and the other ways told (人民调解法 第26条)."""
    end = attempt.matter.termination
    if end is None or not end.reason:
        yield Problem(message="请填写终止调解的原因。", section="termination", field="reason")
    if end is None or not end.remedies:
        message = "请写明告知当事人的其他途径（仲裁、行政、司法等）。"
        yield Problem(message=message, section="termination", field="remedies")


def visited(attempt: CaseAttempt) -> Iterator[Problem]:
    """An agreement is closed after at least one visit (回访).

    None is owed where it came to nothing, or where a quarrel was settled and all was done at the door.
    """
    case = attempt.matter
    at_the_door = case.road == SHORT_ROAD and case.agreement is not None and case.agreement.at_once
    if (
        case.agreement is not None
        and not at_the_door
        and case.stage not in FELL_THROUGH
        and not any(visit.on is not None for visit in case.visits)
    ):
        yield Problem(message="达成协议的案件，结案前至少回访一次。", section="visits", field="on")
    signed = case.effective_on
    if case.agreement is not None and signed and any(visit.on == signed for visit in case.visits):
        yield Problem(
            message="回访与协议是同一天，评查时会被扣分。", section="visits", field="on", severity=Severity.WARN
        )


def told_and_served(attempt: CaseAttempt) -> Iterator[Problem]:
    """After a failure every party got the notice of remedies, in person or through who acts for them."""
    case = attempt.matter
    if case.stage != "terminated":
        return
    served = {row.receiver for row in case.deliveries if row.on is not None}
    for party in case.parties:
        acting = [agent.name for agent in party.agents] + [member.name for member in party.representatives]
        if served.isdisjoint({party.name, party.representative, *acting}):
            message = f"终止（不成）告知书还没有送达{party.name}。"
            yield Problem(message=message, section="termination", field="receiver", item=party.id)


def closed_after_acceptance(attempt: CaseAttempt) -> Iterator[Problem]:
    """受理 ≤ 结案, of a file taken over from paper."""
    accepted = attempt.values.get("accepted_on")
    if isinstance(accepted, date) and attempt.on < accepted:
        message = f"结案日期{format_day(attempt.on)}早于受理日期{format_day(accepted)}，请核对。"
        yield Problem(message=message, section="closing", field="on")


def file_complete(attempt: CaseAttempt) -> Iterator[Problem]:
    """The papers a file needs are there, or ticked as kept on paper with a sentence in 卷宗情况说明."""
    case = attempt.matter
    filed = attempt.values.get("filed")
    have = set(case.kept_on_paper) | (set(filed) if isinstance(filed, (set, frozenset, tuple, list)) else set())
    for code, title in missing_papers(case, have=have):
        message = f"卷宗还缺《{title}》：请定稿，或勾选“已存纸质件”。"
        if code.startswith(RECEIPT):
            message = f"卷宗还缺《{title}》：收到后放进卷宗，勾选“已存纸质件”。"
        yield Problem(message=message, section="closing", field=code)
    if case.kept_on_paper and not case.file_note:
        yield Problem(message="有文书只存纸质件，请在卷宗情况说明里写明。", section="closing", field="file_note")


def confirmation_could_be_granted(attempt: CaseAttempt) -> Iterable[Problem]:
    """When the case is closed, a court could grant the judicial confirmation."""
    row = attempt.matter.confirmation
    return row.problems(attempt.matter, today=attempt.today, calendar=attempt.calendar) if row is not None else ()
