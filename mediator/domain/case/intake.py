"""Intake: the inputs of the page that registers a dispute, and what it must have to be saved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from mediator.domain.case.parties import Party
from mediator.domain.case.snapshot import Mediator
from mediator.domain.problems import Problem
from mediator.domain.text.dates import format_day

KEPT_DETAILS = ("extension_reason", "extended_from", "court_stage")
"""Details that steps and referrals write on a case; amending the intake never drops them."""


@dataclass(frozen=True, kw_only=True)
class Intake:
    """A dispute as registered; ``values`` holds the values of the intake Fields by their names.

    ``risk_set_at`` is when the colour was set, if that was before, on the report from which the case was made.
    """

    committee_id: UUID
    registered_on: date
    values: Mapping[str, object] = field(default_factory=dict)
    parties: tuple[Party, ...] = ()
    mediators: tuple[Mediator, ...] = ()
    details: Mapping[str, object] = field(default_factory=dict)
    risk_set_at: datetime | None = None

    @property
    def facts(self) -> dict[str, object]:
        """Return what it says of the case, by the names of the case's attributes."""
        return {**self.values, "parties": self.parties, "mediators": self.mediators, "details": self.details}


def intake_problems(intake: Intake, *, today: date) -> Iterator[Problem]:
    """Yield what is missing (two names, a type, one sentence) and a day of registration in the future."""
    named = [party for party in intake.parties if party.name]
    for number, side in enumerate(("第一方", "第二方")):
        if len(named) <= number:
            yield Problem(message=f"请填写{side}当事人的姓名或名称。", section="parties", field="name")
    if not intake.values.get("dispute_type"):
        yield Problem(message="请选择纠纷类型。", section="intake", field="dispute_type")
    if not intake.values.get("story"):
        yield Problem(message="请用一句话写明发生了什么。", section="intake", field="story")
    if intake.registered_on > today:
        yield Problem(
            message=f"登记日期{format_day(intake.registered_on)}还没有到，请改为今天或以前的日期。",
            section="intake",
            field="registered_on",
        )
