"""一庭两所 joint mediation of one case: asked for, convened by the justice office, held, decided, followed through."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from mediator.domain.case_clocks import Calendar, OpenClock
from mediator.domain.case_fields import time_problem
from mediator.domain.fields import Field, Kind, choices
from mediator.domain.masking import mask_numbers, mask_phone
from mediator.domain.matters import Group, ItemKind, MatterKind, MatterSnapshot
from mediator.domain.workflow import Move, Procedure, Stage, fits_now
from mediator.domain.workflows import joint_checks as check
from mediator.domain.workflows.matter_parts import REASON, after_opening, on_day

TRIGGERS = choices(
    "三方以上当事人",
    "十人以上",
    "金额较大",
    "有人受伤或可能构成治安案件",
    "法律关系有争议，需要法官意见",
    "两次调解未成",
    "红色风险",
    "其他",
)
REQUEST = Group(
    code="request",
    label="联调申请",
    fields=(
        Field(name="applicant_unit", label="申请单位", required=True),
        Field(name="applicant", label="申请人", required=True),
        Field(name="triggers", label="触发事由", kind=Kind.CHOICES, choices=TRIGGERS, required=True, wide=True),
        Field(name="done_so_far", label="已做工作", kind=Kind.MEMO, wide=True),
        Field(name="ask_court", label="需法庭协助的事项", kind=Kind.MEMO, wide=True),
        Field(name="ask_police", label="需派出所协助的事项", kind=Kind.MEMO, wide=True),
        Field(name="ask_justice", label="需司法所协助的事项", kind=Kind.MEMO, wide=True),
        Field(name="consented", label="当事人同意联调", kind=Kind.FLAG),
    ),
)
MEETING = Group(
    code="meeting",
    label="联调会议",
    fields=(
        Field(name="convening_unit", label="召集单位"),
        Field(name="convener", label="主持人"),
        Field(name="unrelated", label="主持人声明：与各方没有亲属或利害关系", kind=Kind.FLAG),
        Field(name="relation", label="主持人与当事人的关系", hint="没有关系可不填"),
        Field(name="accepted", label="各方知情并同意由其主持", kind=Kind.FLAG),
        Field(name="meets_on", label="会议日期", kind=Kind.DATE, due=True),
        Field(name="meets_at", label="会议时间", hint="如930、下午2点", check=time_problem),
        Field(name="place", label="会议地点"),
        Field(name="agenda", label="议题", kind=Kind.CHOICES, wide=True),
        Field(name="materials", label="需准备的材料", kind=Kind.MEMO, wide=True),
        Field(name="contact", label="联系人及电话", mask=mask_numbers),
        Field(name="recorder", label="记录人"),
        Field(name="minutes", label="各方发言摘要", kind=Kind.MEMO, wide=True),
        Field(name="legal_opinion", label="法律意见", kind=Kind.MEMO, wide=True),
        Field(name="view", label="会议认为", kind=Kind.MEMO, wide=True),
    ),
)
ATTENDANCE = ItemKind(
    code="attendance",
    label="参加单位及人员",
    fields=(
        Field(name="organ", label="单位", required=True),
        Field(name="person", label="姓名", required=True),
        Field(name="duty", label="职务"),
        Field(name="absent", label="缺席", kind=Kind.FLAG),
    ),
)
DECISION = ItemKind(
    code="decision",
    label="议定事项",
    fields=(
        Field(name="what", label="事项", kind=Kind.MEMO, required=True, wide=True),
        Field(name="organ", label="责任单位", required=True),
        Field(name="person", label="责任人"),
        Field(name="due_on", label="完成时限", kind=Kind.DATE, due=True, required=True),
        Field(name="done_on", label="完成日期", kind=Kind.DATE),
        Field(name="result", label="办理结果", kind=Kind.MEMO, wide=True),
    ),
)
ITEMS = (
    ItemKind(
        code="notice",
        label="会议通知",
        fields=(
            Field(name="organ", label="通知单位", required=True),
            Field(name="on", label="发出日期", kind=Kind.DATE, required=True),
            Field(name="received_on", label="回执日期", kind=Kind.DATE),
            Field(name="attendee", label="参会人"),
            Field(name="duty", label="职务"),
            Field(name="phone", label="电话", mask=mask_phone),
        ),
    ),
    ATTENDANCE,
    DECISION,
    ItemKind(
        code="session",
        label="联合调解",
        fields=(
            Field(name="on", label="日期", kind=Kind.DATE, due=True, required=True),
            Field(name="time", label="时间"),
            Field(name="place", label="地点"),
            Field(name="result", label="结果", kind=Kind.CHOICE, choices=choices("达成协议", "未达成", "继续调解")),
            Field(name="text", label="情况", kind=Kind.MEMO, wide=True),
        ),
    ),
    ItemKind(
        code="feedback",
        label="反馈",
        fields=(
            Field(name="organ", label="反馈单位", required=True),
            Field(name="on", label="反馈日期", kind=Kind.DATE, required=True),
            Field(name="text", label="内容", kind=Kind.MEMO, wide=True),
        ),
    ),
)


STAGES = (
    Stage(code="requested", label="已申请", tone="accent"),
    Stage(code="convened", label="已召集", tone="accent"),
    Stage(code="held", label="已开会", tone="accent"),
    Stage(code="settled", label="已化解", tone="ok", end=True),
    Stage(code="escalated", label="提交镇联席会议", tone="warn", end=True),
    Stage(code="withdrawn", label="已撤回", end=True),
)
MOVES = (
    Move[MatterSnapshot](
        code="convene",
        label="召集会议",
        sources=("requested",),
        target="convened",
        section="meeting",
        checks=(
            fits_now,
            after_opening,
            check.requested_after_case,
            check.convener_is_free,
            check.meeting_planned,
            check.every_organ_noticed,
        ),
        stamps=("convened_on",),
        papers=("joint-request", "joint-notice"),
    ),
    Move[MatterSnapshot](
        code="hold",
        label="会议已召开",
        sources=("convened",),
        target="held",
        section="meeting",
        checks=(
            fits_now,
            after_opening,
            check.requested_after_case,
            check.convener_is_free,
            check.one_receipt_each,
            check.somebody_attended,
            check.every_organ_listed,
            check.minutes_written,
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
        checks=(fits_now, after_opening, check.decisions_done, check.sessions_recorded, check.fed_back),
        outcome="已化解",
    ),
    Move[MatterSnapshot](
        code="escalate",
        label="未能化解，提交镇联席会议",
        sources=("held",),
        target="escalated",
        section="decision",
        checks=(fits_now, after_opening),
        inputs=(REASON,),
        outcome="提交镇联席会议",
        aside=True,
    ),
    Move[MatterSnapshot](
        code="withdraw",
        label="撤回申请",
        sources=("requested", "convened"),
        target="withdrawn",
        section="request",
        checks=(fits_now, after_opening),
        inputs=(REASON,),
        outcome="撤回",
        aside=True,
    ),
)
PROCEDURE: Procedure[MatterSnapshot] = Procedure(code="joint", stages=STAGES, moves=MOVES)


def clocks(matter: MatterSnapshot, calendar: Calendar) -> Iterable[OpenClock]:
    """T24 until the meeting is called, the meeting itself, receipts owed, sessions, each decision until it is done."""
    if matter.stage == "requested" and matter.opened_on is not None:
        yield OpenClock(
            key="joint_meeting",
            due=calendar.due("joint_meeting", matter.opened_on),
            warn_from=matter.opened_on,
            label="召开联调会议",
            section="meeting",
            button="召集会议",
        )
    if matter.stage == "convened":
        yield from _meeting_clocks(matter)
    if matter.stage in ("held", "escalated"):
        yield from decision_clocks(matter)
    if not PROCEDURE.stage(matter.stage).end:
        yield from _session_clocks(matter)
    if matter.stage == "held" and matter.stage_on is not None and not _open_work(matter):
        yield on_day("waiting", matter.stage_on, "等待反馈和办结", "feedback", "去反馈", warn=0)


def _meeting_clocks(matter: MatterSnapshot) -> Iterator[OpenClock]:
    planned = matter.day("meets_on")
    if planned is not None:
        yield on_day("session", planned, "联调会议", "meeting", "记录会议", time=matter.text("meets_at"))
    for item in matter.of("notice"):
        sent = item.day()
        if sent is not None and item.day("received_on") is None:
            yield on_day("receipt", sent, f"{item.text('organ')}的会议回执", "notice", "登记回执", item=item)


def _open_work(matter: MatterSnapshot) -> bool:
    undone = any(item.day("done_on") is None for item in matter.of("decision"))
    return undone or any(not item.text("result") for item in matter.of("session"))


def decision_clocks(matter: MatterSnapshot) -> Iterator[OpenClock]:
    """Each decision stays on the list of deadlines until its owner has done it."""
    for item in matter.of("decision"):
        due_on = item.day("due_on")
        if due_on is not None and item.day("done_on") is None:
            label = f"{item.text('organ')}办理：{item.text('what')[:30]}"
            yield on_day("decision", due_on, label, "decision", "登记办结", item=item)


def _session_clocks(matter: MatterSnapshot) -> Iterator[OpenClock]:
    for item in matter.of("session"):
        held = item.day()
        if held is not None and not item.text("result"):
            yield on_day("session", held, "联合调解", "session", "记录结果", item=item, time=item.text("time"))


def title(values: Mapping[str, object]) -> str:
    """The name of a joint mediation before its case gives one."""
    return f"{values.get('applicant_unit', '')}申请联调"


KIND = MatterKind(
    code="joint",
    label="一庭两所联调",
    groups=(REQUEST, MEETING),
    items=ITEMS,
    procedure=PROCEDURE,
    papers=("joint-request", "joint-notice", "joint-record", "joint-minutes"),
    series="联调",
    needs_case=True,
    title=title,
    clocks=clocks,
)
