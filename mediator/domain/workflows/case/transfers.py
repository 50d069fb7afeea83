"""How a case goes to another level and comes back (转办、移送, 信访工作条例 第15条; 首问负责): steps and their checks.

The step is taken when the other level has signed for the dispute, not when the letter goes out: until then whoever was
asked first owns it. From then on the term of mediation waits, for the other level has a term of its own; the days
away are not counted when the case comes back.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mediator.domain.case.day_order import InOrder
from mediator.domain.case.snapshot import CaseAttempt, CaseSnapshot
from mediator.domain.matter.transfers import ANSWERED, BACK, DRAFTED, SENT, Transfer, came_back_by
from mediator.domain.problems import Problem
from mediator.domain.text.dates import format_day
from mediator.domain.workflow import Move
from mediator.domain.workflows.case.stages import IN_HAND, TRANSFERRED, stages_in

SECTION, BEGIN = "transfers", "begin_transfer"
FROM = stages_in(IN_HAND)
"""The stages from which a case may go to another level."""


def _lacking(transfer: Transfer | None) -> str:
    """What is still missing before the newest transfer has handed the case over, in words; empty if nothing is."""
    if transfer is None:
        return "这件案件还没有移送：请先发起移送，写明理由、材料和办理期限。"
    match transfer.stage:
        case stage if stage == DRAFTED:
            return f"移送{transfer.to_unit}的移送函还没有发出，请打开这件移送，办理“移送”。"
        case stage if stage == SENT:
            return f"{transfer.to_unit}还没有回执，请打开这件移送，登记接收人和接收日期。"
        case stage if stage in BACK:
            return f"移送{transfer.to_unit}的已经退回或收回；还要移送的，请重新发起移送。"
    return ""


def signed_for(attempt: CaseAttempt) -> Iterator[Problem]:
    """The newest transfer must have been sent and received, on or before this day."""
    transfer = attempt.matter.away
    lacking = _lacking(transfer)
    if lacking:
        field = BEGIN if transfer is None or transfer.stage in BACK else "receiver"
        yield Problem(message=lacking, section=SECTION, field=field, item=transfer.id if transfer else None)
    elif transfer is not None and transfer.received_on is not None and attempt.on < transfer.received_on:
        message = f"移送的日期早于{transfer.to_unit}接收的日期{format_day(transfer.received_on)}，请核对。"
        yield Problem(message=message, section=SECTION, field="on", item=transfer.id)


def not_before_the_last_step(attempt: CaseAttempt) -> Iterator[Problem]:
    """The step must not be dated before the last one (登记、受理、调解 ≤ 移送 ≤ 收回)."""
    since = attempt.matter.stage_on
    if since is not None and attempt.on < since:
        message = f"日期早于上一步的日期{format_day(since)}，请核对。"
        yield Problem(message=message, section=SECTION, field="on")


def result_told(attempt: CaseAttempt) -> Iterator[Problem]:
    """The receiver must have told what came of the case before it is closed (首问负责)."""
    transfer = attempt.matter.away
    if transfer is not None and transfer.stage == ANSWERED and transfer.result:
        if transfer.ended_on is not None and attempt.on < transfer.ended_on:
            message = f"结案日期早于{transfer.to_unit}回复的日期{format_day(transfer.ended_on)}，请核对。"
            yield Problem(message=message, section=SECTION, field="on", item=transfer.id)
    elif transfer is not None and came_back_by(attempt.matter.transfers, transfer, attempt.matter.own_units):
        message = "这件案件已经退回，不能按移送结案；请先收回，继续办理。"
        yield Problem(message=message, section=SECTION, item=transfer.id)
    else:
        unit = transfer.to_unit if transfer is not None else ""
        message = f"{unit or '接收单位'}还没有回复办理结果，请打开这件移送，登记办理结果以后再结案。"
        yield Problem(message=message, section=SECTION, field="result", item=transfer.id if transfer else None)


def came_back(attempt: CaseAttempt) -> Iterator[Problem]:
    """The dispute must have been returned, recalled or sent down again before the case is taken back."""
    case, transfer = attempt.matter, attempt.matter.away
    back = came_back_by(case.transfers, transfer, case.own_units) if transfer is not None else None
    if transfer is not None and back is None:
        message = f"{transfer.to_unit}还在办理；要收回的，请打开这件移送，登记“退回”或“收回”并写明理由。"
        if transfer.stage == ANSWERED:
            message = f"{transfer.to_unit}已经回复办理结果，请按移送结案；回复登记错了的，请在这件移送里撤销。"
        yield Problem(message=message, section=SECTION, item=transfer.id)
    day = (back.ended_on if back.stage in BACK else back.received_on) if back is not None else None
    if day is not None and attempt.on < day:
        message = f"收回的日期早于退回的日期{format_day(day)}，请核对。"
        yield Problem(message=message, section=SECTION, field="on", item=back.id if back else None)


@dataclass(frozen=True)
class WasIn:
    """The check that the case was in this stage when it was transferred."""

    stage: str
    step: str

    def __call__(self, attempt: CaseAttempt) -> Iterator[Problem]:
        """A case goes back only to the stage it was in."""
        if attempt.matter.transferred_from != self.stage:
            yield Problem(message=f"移送以前不是这个阶段，不能办理“{self.step}”。", section=SECTION)


def _stage_before(attempt: CaseAttempt) -> object:
    return attempt.matter.stage


def _nowhere(_attempt: CaseAttempt) -> object:
    return ""


def _closing(_attempt: CaseAttempt) -> object:
    return "移送"


def days_away(attempt: CaseAttempt) -> object:
    """The days not counted against the term of mediation; before the acceptance no term runs."""
    case = attempt.matter
    counted = case.transferred_from != "registered" and case.stage_on is not None
    return case.days_away + ((attempt.on - case.stage_on).days if counted and case.stage_on else 0)


def _taken_back(code: str, label: str, target: str) -> Move[CaseSnapshot]:
    return Move[CaseSnapshot](
        code=code,
        label=label,
        sources=(TRANSFERRED,),
        target=target,
        section=SECTION,
        checks=(WasIn(target, label), came_back, not_before_the_last_step),
        derives={"transferred_from": _nowhere, "days_away": days_away},
        outcome="",
    )


TRANSFER_MOVES = (
    Move[CaseSnapshot](
        code="transfer",
        label="转办、移送",
        sources=FROM,
        target=TRANSFERRED,
        section=SECTION,
        checks=(signed_for, not_before_the_last_step),
        derives={"transferred_from": _stage_before},
        outcome="移送",
        aside=True,
    ),
    Move[CaseSnapshot](
        code="close_transferred",
        label="按移送结案",
        sources=(TRANSFERRED,),
        target="closed",
        section=SECTION,
        checks=(result_told, InOrder("close_transferred")),
        stamps=("closed_on",),
        derives={"closing": _closing},
        papers=("closing-report",),
    ),
    _taken_back("take_back_registered", "收回，重新审查", "registered"),
    _taken_back("take_back_accepted", "收回，准备调解", "accepted"),
    _taken_back("take_back_mediating", "收回，继续调解", "mediating"),
)
