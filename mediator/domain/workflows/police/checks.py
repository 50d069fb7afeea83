"""Checks of a referral by the police: what stays with them, and when both sides may ask that nobody be punished."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from mediator.domain.law.laws import cite
from mediator.domain.matter.snapshot import MatterAttempt, MatterSnapshot
from mediator.domain.people.officials import Official
from mediator.domain.problems import Problem, Severity
from mediator.domain.text.dates import format_day
from mediator.domain.workflows.shared.referral_parts import FAILURE, REFUSED, SUCCESS, result_fits_case, sender_of

NO_VIOLATION, MINOR, POLICE_LED = "不构成违反治安管理行为", "民间纠纷引起、情节较轻", "派出所主持治安调解"
UNWILLING = "当事人明确表示不愿意调解处理"
KEPT_APART = (
    "这是派出所主持的治安调解，协议是治安调解协议书，不是人民调解协议书，不登记为人民调解案件，也不计入人民调解统计；"
    "这里只作记录。"
)


def led_by_police(attempt: MatterAttempt) -> Iterator[Problem]:
    """Refuses 治安调解 led by the police: it never becomes a case of people's mediation."""
    if attempt.matter.text("nature") == POLICE_LED:
        yield Problem(message=KEPT_APART, section="letter", field="nature")


def nobody_refuses(attempt: MatterAttempt) -> Iterator[Problem]:
    """Refuses a referral in which a party is unwilling; the other bars bind the police only."""
    if UNWILLING in attempt.matter.lines("bars"):
        message = f"来函写明“{UNWILLING}”，不能由人民调解处理；请点“退回”。"
        yield Problem(message=message, section="letter", field="bars")


def officials(matter: MatterSnapshot) -> Iterator[Official]:
    """The officer and the station contact who hand the dispute over."""
    yield from sender_of(matter, "station", "officer", "经办民警")


def not_led_by_police(attempt: MatterAttempt) -> Iterator[Problem]:
    """Refuses to keep anything but 治安调解 as a mere record."""
    if attempt.matter.text("nature") != POLICE_LED:
        message = "这不是派出所主持的治安调解，请签收后转为案件；不接受的请点“退回”。"
        yield Problem(message=message, section="letter", field="nature")


def receipt_in_time(attempt: MatterAttempt) -> Iterator[Problem]:
    """A warning if the receipt is signed later than the day after the letter came in; a day off moves that on."""
    opened = attempt.matter.opened_on
    if opened is not None and attempt.on > attempt.calendar.due("receipt", opened).day:
        message = f"{format_day(opened)}收到的移送函应当当日或次日出具回执，已经超过。"
        yield Problem(message=message, field="on", severity=Severity.WARN)


def result_is_final(attempt: MatterAttempt) -> Iterator[Problem]:
    """The case must have ended before a failure is reported, for the police then go on with it."""
    yield from (replace(problem, severity=Severity.STOP) for problem in result_fits_case(attempt))


def papers_back(attempt: MatterAttempt) -> Iterator[Problem]:
    """After a failure the papers must have gone back to the police, on or after the signing (公调对接)."""
    matter = attempt.matter
    if matter.text("result") not in (FAILURE, REFUSED):
        return
    back, signed = matter.day("papers_back_on"), matter.day("signed_on")
    if back is None:
        message = "调解没有成功的，材料应当退回派出所，请填写材料退回派出所的日期。"
        yield Problem(message=message, section="result", field="papers_back_on")
    elif back > attempt.on or (signed is not None and back < signed):
        message = "材料退回的日期应在签收之后、办结以前，请核对。"
        yield Problem(message=message, section="result", field="papers_back_on")


def decision_known(attempt: MatterAttempt) -> Iterator[Problem]:
    """The decision of the police on a request not to punish must be on record, dated after the request."""
    matter = attempt.matter
    applied, decided = matter.day("applied_on"), matter.day("decision_on")
    if applied is None:
        return
    if not matter.text("decision"):
        message = "双方已经申请不予处罚，还没有登记公安机关的决定。"
        yield Problem(message=message, section="no_penalty", field="decision", severity=Severity.WARN)
    elif decided is None:
        yield Problem(message="请填写公安机关作出决定的日期。", section="no_penalty", field="decision_on")
    elif not applied <= decided <= attempt.on:
        message = f"公安机关作出决定的日期应在申请（{format_day(applied)}）之后、办结以前，请核对。"
        yield Problem(message=message, section="no_penalty", field="decision_on")


def receipt_filled(attempt: MatterAttempt) -> Iterator[Problem]:
    """After a settlement the receipt must say how far it has been performed."""
    if attempt.text("result") == SUCCESS and not attempt.matter.text("performance"):
        yield Problem(message="请填写履行情况。", section="result", field="performance")


def may_ask_no_penalty(attempt: MatterAttempt) -> Iterator[Problem]:
    """The conditions of 公安机关办理行政案件程序规定 第178、186条 for asking that nobody be punished."""
    yield from no_penalty_bars(attempt.matter)


def no_penalty_bars(matter: MatterSnapshot) -> Iterator[Problem]:
    """What keeps both sides from jointly asking that nobody be punished."""
    on = matter.day("applied_on") or matter.stage_on or matter.opened_on
    if matter.text("nature") != MINOR:
        law = cite("police_mediation", on=on) if on else "有关规定"
        message = f"只有{law}所说的民间纠纷引起、情节较轻的治安案件才可以申请不予处罚，这件不属于。"
        yield Problem(message=message, section="letter", field="nature")
    for bar in matter.lines("bars"):
        message = f"有“{bar}”的情形，不适用调解处理，不能申请不予处罚。"
        yield Problem(message=message, section="letter", field="bars")
    if matter.flag("decided") or (matter.text("decision") and matter.day("applied_on") is None):
        message = "公安机关已经作出处理决定，不能再申请不予处罚。"
        yield Problem(message=message, section="no_penalty", field="decided")
    yield from unperformed(matter)
    if not matter.flag("signed_by_both"):
        message = "不予处罚申请书要由双方共同签名，请确认双方都已签名。"
        yield Problem(message=message, section="no_penalty", field="signed_by_both")


def unperformed(matter: MatterSnapshot) -> Iterator[Problem]:
    """There must be an agreement, performed to the end."""
    case = matter.case
    if case is None or case.agreement is None:
        yield Problem(message="还没有人民调解协议，不能申请不予处罚。", section="letter", field="party_a")
    elif case.performed_on is None:
        message = f"案件{case.number}的协议还没有履行完毕，不能申请不予处罚。"
        yield Problem(message=message, section="no_penalty", field="signed_by_both")


def applied_after_performance(attempt: MatterAttempt) -> Iterator[Problem]:
    """The joint request must not be dated before the performance."""
    case = attempt.matter.case
    if case is not None and case.performed_on is not None and attempt.on < case.performed_on:
        message = f"申请日期早于履行完毕的日期（{format_day(case.performed_on)}），请核对。"
        yield Problem(message=message, field="on")


def second_after_first(attempt: MatterAttempt) -> Iterator[Problem]:
    """The second mediation of the police must follow the first and not be in the future (程序规定 第183条)."""
    first, second = attempt.matter.day("first_mediated_on"), attempt.matter.day("second_mediated_on")
    message = ""
    if second is not None and first is None:
        message = "填写了派出所再次调解的日期，还没有填写第一次调解的日期。"
    elif second is not None and first is not None and second < first:
        message = f"派出所再次调解的日期早于第一次调解的日期（{format_day(first)}），请核对。"
    elif any(day is not None and day > attempt.today for day in (first, second)):
        message = "派出所调解的日期还没有到，请核对。"
    if message:
        yield Problem(message=message, section="letter", field="second_mediated_on")
