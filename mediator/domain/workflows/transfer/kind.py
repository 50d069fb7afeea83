"""逐级移送: a matter goes up or down a level with reason, papers and deadline; its sender keeps following it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from mediator.domain.fields import Field, Kind
from mediator.domain.law.clocks import Calendar
from mediator.domain.law.open_clock import OpenClock
from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kind import MatterKind
from mediator.domain.matter.snapshot import MatterAttempt, MatterSnapshot
from mediator.domain.matter.transfers import ANSWERED, CANCELLED, DRAFTED, RECALLED, RECEIVED, RETURNED, SENT
from mediator.domain.people.identity import squeeze
from mediator.domain.problems import Problem, Severity
from mediator.domain.workflow import Move, Procedure, Stage
from mediator.domain.workflows.shared.matter_parts import AWAITED, DATED, REASON, given_up, not_before, on_day, waiting
from mediator.domain.workflows.transfer.fields import LEVELS, TRANSFER, due_by_level
from mediator.domain.workflows.transfer.openings import after_receipt as taken_up
from mediator.domain.workflows.transfer.openings import back_at_case, from_case, passes_on, to_case


def to_somebody_else(attempt: MatterAttempt) -> Iterator[Problem]:
    """Refuses a transfer to the sender itself, or back to the last sender while that transfer is open."""
    matter = attempt.matter
    sender, receiver = matter.text("from_unit"), matter.text("to_unit")
    if squeeze(sender) == squeeze(receiver):
        message = "移送单位和接收单位是同一个，请核对。"
        yield Problem(message=message, section="transfer", field="to_unit")
    elif squeeze(receiver) == _last_sender(matter):
        message = f"这件事就是从{receiver}移送来的，不能再移送回去；请在原来的移送里点“退回”，并写明理由。"
        yield Problem(message=message, section="transfer", field="to_unit")


def _last_sender(matter: MatterSnapshot) -> str:
    """Who sent the matter to its present sender and still waits for the answer; empty if nobody does."""
    earlier = [sent for sent in matter.transfers if sent.sent_on is not None and sent.id != matter.id]
    if not earlier:
        return squeeze(next(reversed(matter.lines("passed")), ""))
    earlier.sort(key=lambda sent: (sent.sent_on or date.min, sent.id))
    holder = squeeze(matter.text("from_unit"))
    came = [squeeze(sent.from_unit) for sent in earlier if sent.open and squeeze(sent.to_unit) == holder]
    return came[-1] if came else ""


def with_papers(attempt: MatterAttempt) -> Iterator[Problem]:
    """The papers must be listed and a deadline set on or after the day of sending."""
    matter = attempt.matter
    if not matter.lines("materials"):
        message = "没有列出移送材料；没有材料的请写“无”。"
        yield Problem(message=message, section="transfer", field="materials", severity=Severity.WARN)
    due = matter.day("due_on")
    if due is None:
        yield Problem(message="请填写“办理期限”。", section="transfer", field="due_on")
    elif due < attempt.on:
        yield Problem(message="办理期限早于移送日期，请核对。", section="transfer", field="due_on")


after_sending = not_before("sent_on", "日期早于发出的日期，请核对。")
after_receipt = not_before("received_on", "日期早于接收的日期，请核对。")

STAGES = (
    Stage(code=DRAFTED, label="拟移送", tone="accent"),
    Stage(code=SENT, label="已移送", tone="accent"),
    Stage(code=RECEIVED, label="对方已接收", tone="accent"),
    Stage(code=ANSWERED, label="已回复办理结果", tone="ok", end=True),
    Stage(code=RETURNED, label="已退回", tone="warn", end=True),
    Stage(code=RECALLED, label="已收回", tone="warn", end=True),
    Stage(code=CANCELLED, label="不再移送", end=True),
)
MOVES = (
    Move[MatterSnapshot](
        code="send",
        label="移送",
        sources=(DRAFTED,),
        target=SENT,
        section="transfer",
        checks=(to_somebody_else, with_papers),
        stamps=("sent_on",),
        papers=("transfer-letter",),
    ),
    Move[MatterSnapshot](
        code="receive",
        label="登记回执",
        sources=(SENT,),
        target=RECEIVED,
        section="transfer",
        checks=(after_sending,),
        inputs=(Field(name="receiver", label="接收人", required=True),),
        stamps=("received_on",),
        next_file=taken_up,
    ),
    Move[MatterSnapshot](
        code="answer",
        label="登记办理结果",
        sources=(RECEIVED,),
        target=ANSWERED,
        section="transfer",
        checks=(after_receipt,),
        inputs=(Field(name="result", label="办理结果", kind=Kind.MEMO, required=True, wide=True),),
        stamps=("answered_on",),
        outcome="已办理",
        next_file=back_at_case,
    ),
    Move[MatterSnapshot](
        code="return",
        label="退回",
        sources=(SENT, RECEIVED),
        target=RETURNED,
        section="transfer",
        checks=(after_sending,),
        inputs=(REASON,),
        stamps=("returned_on",),
        outcome="退回",
        next_file=back_at_case,
        aside=True,
    ),
    replace(
        given_up("recall", "收回", sources=(SENT, RECEIVED), target=RECALLED, section="transfer", outcome="收回"),
        checks=(after_sending,),
        next_file=back_at_case,
    ),
    given_up("cancel", "不再移送", sources=(DRAFTED,), target=CANCELLED, section="transfer", outcome="不再移送"),
)
PROCEDURE: Procedure[MatterSnapshot] = Procedure(code="transfer", stages=STAGES, moves=MOVES, checks=DATED)


def clocks(matter: MatterSnapshot, _calendar: Calendar) -> Iterable[OpenClock]:
    """The letter that waits to be sent, the receipt that is owed, and the deadline of the receiver."""
    if matter.stage_on is None:
        return
    yield from waiting(matter, DRAFTED, "等待移送", "transfer", "去移送")
    if matter.stage == SENT:
        label = f"{matter.text('to_unit')}的接收回执"
        yield on_day(AWAITED, matter.stage_on, label, "transfer", "登记回执", warn=0)
    due = matter.day("due_on")
    if matter.stage in (SENT, RECEIVED) and due is not None:
        label = f"{matter.text('to_unit')}办理期限（首问负责人{matter.text('first_handler')}跟踪）"
        yield on_day("transfer", due, label, "transfer", "登记办理结果")


def direction(matter: MatterSnapshot) -> str:
    """上送, 下交 or 平移, by the two levels; 移送 where one of them is outside the order."""
    order = [level.code for level in LEVELS[:-1]]
    sender, receiver = matter.text("from_level"), matter.text("to_level")
    if sender not in order or receiver not in order:
        return "移送"
    step = order.index(receiver) - order.index(sender)
    return "上送" if step > 0 else "下交" if step < 0 else "平移"


def title(values: Mapping[str, object]) -> str:
    """The subject and the unit it is sent to."""
    return f"{values.get('about', '')}移送{values.get('to_unit', '')}"


KIND = MatterKind(
    code="transfer",
    label="移送",
    desk=Desk.JOINT,
    groups=(TRANSFER,),
    procedure=PROCEDURE,
    series="移",
    category="to_level",
    owed_by="to_unit",
    title=title,
    case_field="about",
    clocks=clocks,
    to_case=to_case,
    case_stages=(RECEIVED,),
    passes_on=passes_on,
    from_case=from_case,
    follows=due_by_level,
)
