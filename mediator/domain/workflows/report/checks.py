"""Checks of a report: harm to a child told to the police, a complete judgement, the stop-list, the end of its case."""

from __future__ import annotations

from collections.abc import Iterator

from mediator.domain.law.stop_list import bar_problems, harm_problems
from mediator.domain.matter.snapshot import MatterAttempt, MatterSnapshot
from mediator.domain.office.risk import RiskFacts, risk_problems
from mediator.domain.problems import Problem, Severity
from mediator.domain.text.dates import format_day
from mediator.domain.workflows.case.stages import TRANSFERRED
from mediator.domain.workflows.report.fields import HERE, MEDIATED, PRESENT
from mediator.domain.workflows.shared.matter_parts import case_open, filled

judged = filled(
    "judgement", ("dispute_type", "纠纷类型"), ("level", "难易"), ("risk", "风险等级"), ("judged_by", "研判人")
)


def risk_judged(attempt: MatterAttempt) -> Iterator[Problem]:
    """The colour must be one of the office's; one that the facts do not suggest needs a reason."""
    matter, opened = attempt.matter, attempt.matter.opened_on
    facts = RiskFacts(
        colour=matter.text("risk"),
        ticked=matter.lines("risk_facts"),
        days=(attempt.on - opened).days if opened else 0,
        reason=matter.text("risk_reason"),
        owner=matter.text("risk_owner"),
    )
    yield from risk_problems(facts, rules=attempt.calendar.risks, section="judgement")


def harm_reported(attempt: MatterAttempt) -> Iterator[Problem]:
    """Harm to a minor must have been reported to the police (未成年人保护法 第11条; 反家庭暴力法 第14条)."""
    matter = attempt.matter
    told = matter.day("police_told_on")
    yield from harm_problems(harmed=matter.flag("minor_harmed"), told_on=told, section="judgement")


def off_the_stop_list(attempt: MatterAttempt) -> Iterator[Problem]:
    """A dispute on the stop-list becomes a case only if the authority handed it over in writing."""
    matter = attempt.matter
    yield from bar_problems(matter.lines("barred"), handed_over=matter.flag("handed_over"), section="judgement")


def may_be_mediated(attempt: MatterAttempt) -> Iterator[Problem]:
    """A dispute on the stop-list is not sent to mediation."""
    if attempt.text("route") in MEDIATED:
        yield from off_the_stop_list(attempt)


def case_grew(attempt: MatterAttempt) -> Iterator[Problem]:
    """A report that is sent to mediation here must have a case."""
    if attempt.text("route") == HERE and attempt.matter.case is None:
        yield Problem(message="分流到站内调解的，请先点“转为案件”。", section="judgement", field="route")


def present(matter: MatterSnapshot) -> bool:
    """Return True if somebody stood at the desk, who is told once what is needed (一次性告知)."""
    return matter.text("channel") == PRESENT


def told_if_present(attempt: MatterAttempt) -> Iterator[Problem]:
    """Whoever came in person must have been told once before the matter is judged."""
    if attempt.matter.stage == "received" and present(attempt.matter):
        message = "反映人来访的，请先办理“一次性告知”。"
        yield Problem(message=message, section="paper", field="name")


def result_known(attempt: MatterAttempt) -> Iterator[Problem]:
    """While the case is open there is no result to tell, only how far it has come."""
    case = attempt.matter.case
    if case is not None and (case.state.talks or case.stage == TRANSFERRED):
        message = f"案件{case.number}还没有结果，请办理“反馈办理进展”；有结果以后再向反映人反馈。"
        yield Problem(message=message, section="reception", field="answer")
    else:
        yield from case_open(attempt, "反馈时请说明还在办理", Severity.WARN)


def result_told(attempt: MatterAttempt) -> Iterator[Problem]:
    """What the reporter heard last must be the result, not an answer from before it."""
    case, told = attempt.matter.case, attempt.matter.day("fed_back_on")
    if case is None or told is None:
        return
    agreed = case.effective_on if case.in_force else None
    known = agreed or (case.termination.on if case.termination is not None else None) or case.closed_on
    if known is not None and told < known:
        message = (
            f"{format_day(told)}向反映人反馈时案件还没有结果（{format_day(known)}才有），"
            "请办理“再次反馈”，把结果告诉反映人。"
        )
        yield Problem(message=message, section="reception", field="answer")


def case_closed(attempt: MatterAttempt) -> Iterator[Problem]:
    """The case must be closed before the report is struck off."""
    yield from case_open(attempt, "销号前请先结案", Severity.STOP)


def followed_up(attempt: MatterAttempt) -> Iterator[Problem]:
    """A warning if there is no 回访, neither on the report nor in its case."""
    matter = attempt.matter
    if not matter.of("visit") and not (matter.case is not None and matter.case.visits):
        message = "还没有回访记录，请在“回访”里登记。"
        yield Problem(message=message, section="visit", field="on", severity=Severity.WARN)
