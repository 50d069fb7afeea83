"""一庭两所 joint mediation of one case: asked for, convened by the justice office, held, decided, followed through."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from mediator.domain.case.records import SETTLED
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.fields import Field, Kind
from mediator.domain.law.clocks import Calendar
from mediator.domain.law.open_clock import OpenClock
from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kind import Gathering, MatterKind
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.vocabulary import RED
from mediator.domain.workflow import Move, Procedure, Stage
from mediator.domain.workflows.case.recusal import people_met
from mediator.domain.workflows.joint import checks as check
from mediator.domain.workflows.joint.fields import ITEMS, MEETING, REQUEST
from mediator.domain.workflows.joint.next_file import escalated
from mediator.domain.workflows.shared import meeting_parts as parts
from mediator.domain.workflows.shared.matter_parts import AWAITED, DATED, REASON, given_up, on_day, waiting

SEVERAL_PARTIES, MANY_PEOPLE, TWICE = 3, 10, 2
"""The numbers of parties, people and failed sittings from which a case may go to joint mediation."""
STAGES = (
    Stage(code="requested", label="已申请", tone="accent"),
    Stage(code="accepted", label="司法所已受理", tone="accent"),
    Stage(code="convened", label="已召集", tone="accent"),
    Stage(code="held", label="已开会", tone="accent"),
    Stage(code="settled", label="已化解", tone="ok", end=True),
    Stage(code="unsettled", label="未化解，已告知途径", tone="bad", end=True),
    Stage(code="escalated", label="提交镇联席会议", tone="warn", end=True),
    Stage(code="withdrawn", label="已撤回", end=True),
)
MOVES = (
    Move[MatterSnapshot](
        code="accept",
        label="司法所受理",
        sources=("requested",),
        target="accepted",
        section="request",
        checks=(check.requested_after_case,),
        inputs=(Field(name="justice_opinion", label="司法所意见", kind=Kind.MEMO, required=True, wide=True),),
        stamps=("accepted_on",),
        papers=("joint-request",),
    ),
    Move[MatterSnapshot](
        code="convene",
        label="召集会议",
        sources=("accepted",),
        target="convened",
        section="meeting",
        checks=(
            check.requested_after_case,
            check.after_acceptance,
            check.convener_is_free,
            check.meeting_planned,
            check.meeting_in_time,
            check.every_organ_noticed,
        ),
        stamps=("convened_on",),
        papers=("joint-notice",),
    ),
    Move[MatterSnapshot](
        code="hold",
        label="会议已召开",
        sources=("convened",),
        target="held",
        section="meeting",
        checks=(
            check.requested_after_case,
            check.convener_is_free,
            check.meeting_in_time,
            check.one_receipt_each,
            parts.somebody_attended,
            check.every_organ_listed,
            parts.minutes_written,
        ),
        stamps=("held_on",),
        papers=("joint-record", "joint-minutes"),
    ),
    Move[MatterSnapshot](
        code="settle",
        label="化解办结",
        sources=("held",),
        target="settled",
        section="decision",
        checks=(
            parts.decisions_done,
            check.agreement_binds,
            check.sessions_recorded,
            check.fed_back,
        ),
        outcome="已化解",
    ),
    Move[MatterSnapshot](
        code="fail",
        label="未化解，告知其他途径",
        sources=("held",),
        target="unsettled",
        section="session",
        checks=(check.nothing_agreed, check.sessions_recorded, check.fed_back),
        inputs=(Field(name="remedies", label="告知的途径", kind=Kind.MEMO, required=True, wide=True),),
        outcome="未化解",
        aside=True,
    ),
    Move[MatterSnapshot](
        code="escalate",
        label="未能化解，提交镇联席会议",
        sources=("held",),
        target="escalated",
        section="decision",
        checks=(check.nothing_agreed, check.sessions_recorded),
        inputs=(REASON,),
        outcome="提交镇联席会议",
        next_file=escalated,
        aside=True,
    ),
    given_up(
        "withdraw",
        "撤回申请",
        sources=("requested", "accepted", "convened"),
        target="withdrawn",
        section="request",
        outcome="撤回",
    ),
)
PROCEDURE: Procedure[MatterSnapshot] = Procedure(code="joint", stages=STAGES, moves=MOVES, checks=DATED)


def clocks(matter: MatterSnapshot, calendar: Calendar) -> Iterable[OpenClock]:
    """The term for the meeting (T24), the meeting, receipts, sessions, and each decision until it is done."""
    if matter.stage == "requested" and matter.opened_on is not None:
        yield on_day("waiting", matter.opened_on, "等待司法所受理联调申请", "request", "去受理", warn=0)
    accepted = matter.day("accepted_on")
    if matter.stage in ("accepted", "convened") and accepted is not None:
        yield OpenClock(
            key="joint_meeting",
            due=calendar.due("joint_meeting", accepted),
            warn_from=accepted,
            label="召开联调会议",
            section="meeting",
            button="召集会议" if matter.stage == "accepted" else "记录会议",
        )
    if matter.stage == "convened":
        yield from _meeting_clocks(matter)
    if matter.stage in ("held", "escalated"):
        yield from parts.decision_clocks(matter)
    if not PROCEDURE.stage(matter.stage).end:
        yield from _session_clocks(matter)
    if not _open_work(matter):
        yield from waiting(matter, "held", "等待反馈和办结", "feedback", "去反馈")


def _meeting_clocks(matter: MatterSnapshot) -> Iterator[OpenClock]:
    yield from parts.session_clock(matter, "联调会议")
    for item in matter.of("notice"):
        sent = item.day()
        if sent is not None and item.day("received_on") is None:
            yield on_day(AWAITED, sent, f"{item.text('organ')}的会议回执", "notice", "登记回执", item=item, warn=0)


def _open_work(matter: MatterSnapshot) -> bool:
    undone = any(item.day("done_on") is None for item in matter.of("decision"))
    return undone or any(not item.text("result") for item in matter.of("session"))


def _session_clocks(matter: MatterSnapshot) -> Iterator[OpenClock]:
    for item in matter.of("session"):
        held = item.day()
        if held is not None and not item.text("result"):
            yield on_day("session", held, "联合调解", "session", "记录结果", item=item, time=item.text("time"))


def title(values: Mapping[str, object]) -> str:
    """The name of a joint mediation until its case has a name."""
    return f"{values.get('applicant_unit', '')}申请联调"


def from_case(case: CaseSnapshot) -> Mapping[str, object]:
    """The first values of a request for a case: who asks, and the triggers that the facts already show."""
    failed = sum(meeting.result != SETTLED and bool(meeting.result) for meeting in case.meetings)
    triggers = (
        ("三方以上当事人", len(case.parties) >= SEVERAL_PARTIES),
        ("十人以上", case.people >= MANY_PEOPLE),
        ("两次调解未成", failed >= TWICE),
        ("红色风险", case.risk == RED),
    )
    return {"applicant_unit": case.committee.name, "triggers": tuple(word for word, holds in triggers if holds)}


KIND = MatterKind(
    code="joint",
    label="一庭两所联调",
    desk=Desk.JOINT,
    groups=(REQUEST, MEETING),
    items=ITEMS,
    procedure=PROCEDURE,
    series="联调",
    needs_case=True,
    names_partners=True,
    owed_by="convening_unit",
    title=title,
    gathering=Gathering(label="联调会议"),
    from_case=from_case,
    clocks=clocks,
    officials=people_met,
)
