"""Checks of a report: harm to a child is reported first, the judgement is complete, the stop-list is kept."""

from __future__ import annotations

from collections.abc import Iterator

from mediator.domain.matters import MatterAttempt
from mediator.domain.problems import Problem, Severity
from mediator.domain.workflows.report_fields import HERE, MEDIATED, STOP_LIST, TAKEN

JUDGED = (("dispute_type", "纠纷类型"), ("level", "难易"), ("risk", "风险等级"), ("judged_by", "研判人"))


def judged(attempt: MatterAttempt) -> Iterator[Problem]:
    """Type, level and colour are set by a named person."""
    for name, label in JUDGED:
        if not attempt.matter.text(name):
            yield Problem(message=f"请填写“{label}”。", section="judgement", field=name)


def harm_reported(attempt: MatterAttempt) -> Iterator[Problem]:
    """Harm to a minor is reported to the police first (未成年人保护法 第11条; 反家庭暴力法 第14条)."""
    matter = attempt.matter
    if matter.flag("minor_harmed") and matter.day("police_told_on") is None:
        message = "未成年人受到或疑似受到伤害，必须立即报警；请先报警并填写日期，再办理其他步骤。"
        yield Problem(message=message, section="judgement", field="police_told_on")


def may_be_mediated(attempt: MatterAttempt) -> Iterator[Problem]:
    """What is on the stop-list is not sent to mediation, unless the authority handed it over in writing."""
    matter = attempt.matter
    if attempt.text("route") not in MEDIATED:
        return
    for reason in matter.lines("barred"):
        if reason == TAKEN and matter.flag("handed_over"):
            continue
        way = STOP_LIST.get(reason, "请引导到有权处理的机关")
        message = f"这件事属于“{reason}”，不能由人民调解处理：{way}。"
        yield Problem(message=message, section="judgement", field="barred")


def case_grew(attempt: MatterAttempt) -> Iterator[Problem]:
    """Sent to mediation here means that there is a case."""
    if attempt.text("route") == HERE and attempt.matter.case is None:
        yield Problem(message="分流到站内调解的，请先点“转为案件”。", section="judgement", field="route")


def case_closed(attempt: MatterAttempt) -> Iterator[Problem]:
    """A report is struck off after its case has come to an end."""
    case = attempt.matter.case
    if case is not None and case.stage not in ("closed", "archived", "void"):
        message = f"案件{case.number}还没有结案，销号前请先结案。"
        yield Problem(message=message, severity=Severity.WARN)
