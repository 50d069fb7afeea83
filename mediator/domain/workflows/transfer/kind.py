"""逐级移送: a matter goes up or down a level with reason, papers and deadline, and its sender keeps sight of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from mediator.domain.case.open_clocks import Calendar, OpenClock
from mediator.domain.fields import Field, Kind
from mediator.domain.matter.kind import MatterAttempt, MatterKind, MatterSnapshot
from mediator.domain.matter.transfers import ANSWERED, CANCELLED, DRAFTED, RECALLED, RECEIVED, RETURNED, SENT
from mediator.domain.people.identity import squeeze
from mediator.domain.problems import Problem, Severity
from mediator.domain.workflow import Check, Move, Procedure, Stage, fits_now
from mediator.domain.workflows.shared.matter_parts import AWAITED, REASON, after_opening, on_day
from mediator.domain.workflows.transfer.fields import LEVELS, TRANSFER, due_by_level
from mediator.domain.workflows.transfer.openings import after_receipt as taken_up
from mediator.domain.workflows.transfer.openings import back_at_case, from_case, to_case


def to_somebody_else(attempt: MatterAttempt) -> Iterator[Problem]:
    """A matter is not sent to itself, nor back to its last sender while that transfer is open: it is returned there."""
    matter = attempt.matter
    sender, receiver = matter.text("from_unit"), matter.text("to_unit")
    if squeeze(sender) == squeeze(receiver):
        message = "移送单位和接收单位是同一个，请核对。"
        yield Problem(message=message, section="transfer", field="to_unit")
    elif squeeze(receiver) == _last_sender(matter):
        message = f"这件事就是从{receiver}移送来的，不能再移送回去；请在原来的移送里点“退回”，并写明理由。"
        yield Problem(message=message, section="transfer", field="to_unit")


def _last_sender(matter: MatterSnapshot) -> str:
    """Who sent the matter to its present sender and still waits for the answer; "" if nobody does."""
    earlier = [hop for hop in matter.hops if hop.sent_on is not None and hop.id != matter.id]
    if not earlier:
        return squeeze(next(reversed(matter.lines("passed")), ""))
    earlier.sort(key=lambda hop: (hop.sent_on or date.min, hop.id))
    holder = squeeze(matter.text("from_unit"))
    came = [squeeze(hop.from_unit) for hop in earlier if hop.open and squeeze(hop.to_unit) == holder]
    return came[-1] if came else ""


def with_papers(attempt: MatterAttempt) -> Iterator[Problem]:
    """What is handed over is listed, and a day is set by which it is dealt with."""
    matter = attempt.matter
    if not matter.lines("materials"):
        message = "没有列出移送材料；没有材料的请写“无”。"
        yield Problem(message=message, section="transfer", field="materials", severity=Severity.WARN)
    due = matter.day("due_on")
    if due is None:
        yield Problem(message="请填写“办理期限”。", section="transfer", field="due_on")
    elif due < attempt.on:
        yield Problem(message="办理期限早于移送日期，请核对。", section="transfer", field="due_on")


def _not_before(stamp: str, words: str) -> Check[MatterSnapshot]:
    def check(attempt: MatterAttempt) -> Iterator[Problem]:
        """The step follows the one before it."""
        earlier = attempt.matter.day(stamp)
        if earlier is not None and attempt.on < earlier:
            yield Problem(message=f"日期早于{words}的日期，请核对。", field="on")

    return check


after_sending = _not_before("sent_on", "发出")
after_receipt = _not_before("received_on", "接收")

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
        sources=("drafted",),
        target="sent",
        section="transfer",
        checks=(fits_now, after_opening, to_somebody_else, with_papers),
        stamps=("sent_on",),
        papers=("transfer-letter",),
    ),
    Move[MatterSnapshot](
        code="receive",
        label="登记回执",
        sources=("sent",),
        target="received",
        section="transfer",
        checks=(fits_now, after_opening, after_sending),
        inputs=(Field(name="receiver", label="接收人", required=True),),
        stamps=("received_on",),
        leads=taken_up,
    ),
    Move[MatterSnapshot](
        code="answer",
        label="登记办理结果",
        sources=("received",),
        target="answered",
        section="transfer",
        checks=(fits_now, after_opening, after_receipt),
        inputs=(Field(name="result", label="办理结果", kind=Kind.MEMO, required=True, wide=True),),
        stamps=("answered_on",),
        outcome="已办理",
        leads=back_at_case,
    ),
    Move[MatterSnapshot](
        code="return",
        label="退回",
        sources=("sent", "received"),
        target="returned",
        section="transfer",
        checks=(fits_now, after_opening, after_sending),
        inputs=(REASON,),
        stamps=("returned_on",),
        outcome="退回",
        leads=back_at_case,
        aside=True,
    ),
    Move[MatterSnapshot](
        code="recall",
        label="收回",
        sources=(SENT, RECEIVED),
        target=RECALLED,
        section="transfer",
        checks=(fits_now, after_opening, after_sending),
        inputs=(REASON,),
        outcome="收回",
        leads=back_at_case,
        aside=True,
    ),
    Move[MatterSnapshot](
        code="cancel",
        label="不再移送",
        sources=("drafted",),
        target="cancelled",
        section="transfer",
        checks=(fits_now, after_opening),
        inputs=(REASON,),
        outcome="不再移送",
        aside=True,
    ),
)
PROCEDURE: Procedure[MatterSnapshot] = Procedure(code="transfer", stages=STAGES, moves=MOVES)


def clocks(matter: MatterSnapshot, _calendar: Calendar) -> Iterable[OpenClock]:
    """The letter to send, the receipt owed, and the sender's eye on the deadline after that."""
    if matter.stage_on is None:
        return
    if matter.stage == "drafted":
        yield on_day("waiting", matter.stage_on, "等待移送", "transfer", "去移送", warn=0)
    if matter.stage == "sent":
        label = f"{matter.text('to_unit')}的接收回执"
        yield on_day(AWAITED, matter.stage_on, label, "transfer", "登记回执", warn=0)
    due = matter.day("due_on")
    if matter.stage in ("sent", "received") and due is not None:
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
    """What is sent, and to whom."""
    return f"{values.get('about', '')}移送{values.get('to_unit', '')}"


KIND = MatterKind(
    code="transfer",
    label="移送",
    groups=(TRANSFER,),
    procedure=PROCEDURE,
    papers=("transfer-letter",),
    series="移",
    category="to_level",
    owed_by="to_unit",
    title=title,
    case_field="about",
    clocks=clocks,
    to_case=to_case,
    case_stages=(RECEIVED,),
    from_case=from_case,
    follows=due_by_level,
)
