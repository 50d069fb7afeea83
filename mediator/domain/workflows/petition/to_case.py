"""How a petition becomes a case: only a claim handed over to mediation with both sides' consent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mediator.domain.matter.snapshot import MatterAttempt, MatterSnapshot
from mediator.domain.problems import Problem
from mediator.domain.vocabulary import REFERRAL
from mediator.domain.workflow import Check
from mediator.domain.workflows.petition import checks as check
from mediator.domain.workflows.petition import mediation
from mediator.domain.workflows.petition.fields import ACCUSATION
from mediator.domain.workflows.shared.matter_parts import sides


def no_accusation(attempt: MatterAttempt) -> Iterator[Problem]:
    """Refuses 检举控告: all may see a case, and the accused must not learn of it (信访工作条例 第30条)."""
    if attempt.matter.text("category") == ACCUSATION:
        message = "检举控告不得透露给被检举控告的人，不能转为人民调解案件；请按检举控告的程序转送有权处理的机关。"
        yield Problem(message=message, section="register", field="category")


APPEAL_AT_MEDIATION: tuple[Check[MatterSnapshot], ...] = (
    no_accusation,
    check.is_appeal,
    mediation.both_agree,
    mediation.may_be_mediated,
)
"""The checks of 移交人民调解 (信访工作条例 第33条), which hold for the case as well."""


def to_case(matter: MatterSnapshot) -> Mapping[str, object]:
    """The first values of the intake page when a petition goes to mediation."""
    return {
        "source": REFERRAL,
        "referrer": "信访部门",
        "source_detail": f"信访事项移交人民调解函 {matter.text('handover_number')}".strip(),
        "dispute_type": matter.text("dispute_type"),
        "story": matter.text("facts"),
        "claims": matter.lines("claims"),
        "claimed": matter.sum("claimed"),
        "occurred_on": matter.day("occurred_on"),
        "occurred_at": matter.text("occurred_at"),
        "parties": sides(matter, ("petitioner", "petitioner_phone"), ("respondent", "respondent_phone")),
    }
