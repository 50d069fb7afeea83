"""Checks of a petition that goes to people's mediation: who agreed, what may be mediated, what came of it."""

from __future__ import annotations

from collections.abc import Iterator

from mediator.domain.matter.snapshot import MatterAttempt, MatterSnapshot
from mediator.domain.problems import Problem, Severity
from mediator.domain.text.dates import format_day
from mediator.domain.workflow import Check
from mediator.domain.workflows.petition.checks import answer_of
from mediator.domain.workflows.petition.fields import FAILED, HANDLED, SETTLED
from mediator.domain.workflows.shared.matter_parts import CLOSED_CASE, blanks, case_open

ENDED_CASE = ("terminated", "withdrawn", "declined", *CLOSED_CASE)


def both_agree(attempt: MatterAttempt) -> Iterator[Problem]:
    """Both sides must have agreed to mediation (信访工作条例 第33条; 人民调解法 第17条)."""
    matter = attempt.matter
    if not matter.text("respondent"):
        yield Problem(message="请填写被反映人或单位。", section="register", field="respondent")
    for name, label in (("petitioner_agreed", "信访人"), ("respondent_agreed", "被反映方")):
        if not matter.flag(name):
            message = f"{label}还没有同意人民调解；双方同意的才能移交，不同意的请按信访程序办理。"
            yield Problem(message=message, section="mediation", field=name)


def may_be_mediated(attempt: MatterAttempt) -> Iterator[Problem]:
    """The petition must belong to a class that may be mediated and to none that is excluded."""
    matter = attempt.matter
    if not matter.text("mediable"):
        yield Problem(message="请选择属于哪一种可以人民调解的情形。", section="mediation", field="mediable")
    for reason in matter.lines("excluded"):
        message = f"这件事项属于“{reason}”，不能移交人民调解，请按原程序办理。"
        yield Problem(message=message, section="mediation", field="excluded")


def letter_complete(attempt: MatterAttempt) -> Iterator[Problem]:
    """The letter must have a number and a day by which an answer is expected."""
    matter = attempt.matter
    yield from blanks(matter, "mediation", [("handover_number", "移交函文号")], "请填写{label}。")
    until = matter.day("feedback_by")
    if until is None:
        yield Problem(message="请填写反馈期限。", section="mediation", field="feedback_by")
    elif until < attempt.on:
        message = f"反馈期限{format_day(until)}早于移交日期，请核对。"
        yield Problem(message=message, section="mediation", field="feedback_by")


def result_known(attempt: MatterAttempt) -> Iterator[Problem]:
    """The result that is fed back must be that of the case."""
    matter, result = attempt.matter, attempt.matter.text("mediation_result")
    if not result:
        yield Problem(message="请填写“调解结果”。", section="feedback", field="mediation_result")
    if result in (SETTLED, FAILED) and matter.case is None:
        yield Problem(message="还没有登记案件，请先点“转为案件”。", section="mediation", field="mediable")
    if matter.case is None:
        return
    number, agreed = matter.case.number, matter.case.effective_on if matter.case.in_force else None
    if result == SETTLED and agreed is None:
        message = f"案件{number}还没有生效的调解协议，不能反馈调解成功。"
        yield Problem(message=message, section="feedback", field="mediation_result")
    elif result == SETTLED and agreed is not None and attempt.on < agreed:
        message = f"反馈日期早于协议生效的日期（{format_day(agreed)}），请核对。"
        yield Problem(message=message, field="on")
    elif result and result != SETTLED and agreed is not None:
        message = f"案件{number}已经达成协议，结果不是“{result}”，请核对。"
        yield Problem(message=message, section="feedback", field="mediation_result")
    elif result == FAILED and matter.case.stage not in ENDED_CASE:
        message = f"案件{number}还没有终止调解，请先在案件里办理终止。"
        yield Problem(message=message, section="feedback", field="mediation_result")


def not_settled(attempt: MatterAttempt) -> Iterator[Problem]:
    """A petition that was settled is not handled again."""
    if attempt.matter.text("mediation_result") == SETTLED:
        message = "这件事项已经调解成功，请办理“化解销号”。"
        yield Problem(message=message, section="feedback", field="mediation_result")


def came_from(*, answered: bool) -> Check[MatterSnapshot]:
    """A check that a petition goes back to where it was: to handling without an answer, to follow-up with one."""

    def check(attempt: MatterAttempt) -> Iterator[Problem]:
        has = answer_of(attempt.matter, HANDLED) is not None
        if has and not answered:
            yield Problem(message="这件事项已经有处理意见，请办理“转入跟踪化解”。", section="answer", field="step")
        if answered and not has:
            yield Problem(message="这件事项还没有处理意见，请办理“继续办理”。", section="answer", field="step")

    return check


def case_over(attempt: MatterAttempt) -> Iterator[Problem]:
    """A warning if the case of the petition is not closed."""
    yield from case_open(attempt, "销号前请先结案", Severity.WARN)


def settled_or_tracked(attempt: MatterAttempt) -> Iterator[Problem]:
    """After the feedback, only a settled petition is struck off as resolved."""
    matter = attempt.matter
    if matter.stage == "fed_back" and matter.text("mediation_result") != SETTLED:
        message = f"调解结果是“{matter.text('mediation_result')}”，不能按化解销号，请继续办理或跟踪化解。"
        yield Problem(message=message, section="feedback", field="mediation_result")
