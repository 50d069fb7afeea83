"""公调对接: the police hand a civil dispute to the committee, which signs for it, mediates, and reports back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from mediator.domain.fields import Field, Kind, choices
from mediator.domain.law.clocks import Calendar
from mediator.domain.law.open_clock import OpenClock, in_term
from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kind import Group, MatterKind
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.office.registers import POLICE
from mediator.domain.people.masks import mask_phone
from mediator.domain.text.dates import add_days
from mediator.domain.workflow import Move, Procedure, Stage
from mediator.domain.workflows.police import checks as check
from mediator.domain.workflows.police.checks import MINOR, NO_VIOLATION, POLICE_LED, UNWILLING
from mediator.domain.workflows.shared import referral_parts as parts
from mediator.domain.workflows.shared.matter_parts import DATED, MATERIALS, on_day, waiting

SPARED, PUNISHED = "认可，不予处罚", "不认可，依法处理"
BARS = choices(
    "雇凶伤害他人",
    "结伙斗殴或者寻衅滋事",
    "多次实施违反治安管理行为",
    UNWILLING,
    "调解过程中又实施违反治安管理行为",
    "违法嫌疑人逃跑",
    "其他不宜调解处理的情形",
)
"""What the police may not mediate (公安机关办理行政案件程序规定 第179条)."""
LETTER = Group(
    code="letter",
    label="移送人民调解函",
    fields=(
        parts.LETTER_NUMBER,
        Field(name="station", label="移送的派出所", required=True, offers=POLICE),
        Field(name="alarm_number", label="接处警编号"),
        Field(name="sent_on", label="移送日期", kind=Kind.DATE, past=True, required=True),
        *parts.side_fields("一方当事人", "另一方当事人"),
        Field(name="happened_on", label="发生日期", kind=Kind.DATE, past=True),
        Field(name="where", label="发生地点"),
        Field(name="what", label="简要案情", kind=Kind.MEMO, required=True, wide=True),
        Field(name="injury", label="伤情、财损", kind=Kind.MEMO, wide=True),
        Field(
            name="nature",
            label="性质",
            kind=Kind.CHOICE,
            choices=choices(NO_VIOLATION, MINOR, POLICE_LED),
            required=True,
        ),
        Field(name="bars", label="不适用调解处理的情形", kind=Kind.CHOICES, choices=BARS, wide=True),
        parts.CONSENTED,
        MATERIALS,
        Field(name="officer", label="经办民警"),
        Field(name="officer_phone", label="民警电话", mask=mask_phone),
        Field(name="first_mediated_on", label="派出所第一次调解日期", kind=Kind.DATE, hint="派出所自己调解过的才填"),
        Field(name="second_mediated_on", label="派出所再次调解日期", kind=Kind.DATE),
    ),
)
RESULT = Group(
    code="result",
    label="结果反馈",
    fields=(
        Field(name="performance", label="履行情况", kind=Kind.MEMO, wide=True),
        Field(name="remark", label="说明", kind=Kind.MEMO, wide=True),
        Field(name="papers_back_on", label="材料退回派出所的日期", kind=Kind.DATE, past=True),
    ),
)
NO_PENALTY = Group(
    code="no_penalty",
    label="不予处罚申请",
    fields=(
        Field(name="decided", label="公安机关已经作出处理决定", kind=Kind.FLAG),
        Field(name="signed_by_both", label="双方都在申请书上签名", kind=Kind.FLAG),
        Field(name="request", label="申请的事由", kind=Kind.MEMO, wide=True, hint="空着则用通常的写法"),
        Field(
            name="decision",
            label="公安机关对申请的决定",
            kind=Kind.CHOICE,
            choices=choices(SPARED, PUNISHED),
            hint="由公安机关作出，收到后登记",
        ),
        Field(name="decision_on", label="决定日期", kind=Kind.DATE, past=True),
        Field(name="decision_number", label="决定书文号"),
        Field(name="decision_text", label="决定的内容", kind=Kind.MEMO, wide=True),
    ),
)
STAGES = (
    *parts.STAGES,
    Stage(code="fed_back", label="已反馈", tone="accent"),
    Stage(code="ended", label="已办结", tone="ok", end=True),
    Stage(code="police_led", label="治安调解，仅作记录", end=True),
    Stage(code="returned", label="已退回派出所", end=True),
)


def _application(code: str, stage: str) -> Move[MatterSnapshot]:
    return Move[MatterSnapshot](
        code=code,
        label="双方申请不予处罚",
        sources=(stage,),
        target=stage,
        section="no_penalty",
        checks=(check.may_ask_no_penalty, check.applied_after_performance),
        stamps=("applied_on",),
        papers=("performance-certificate", "no-penalty-application"),
        aside=True,
    )


MOVES = (
    parts.sign("police-signing", check.led_by_police, check.receipt_in_time, parts.mediators_free(check.officials)),
    parts.begin(check.led_by_police, parts.consent_told, parts.case_registered),
    Move[MatterSnapshot](
        code="feed_back",
        label="反馈结果",
        sources=("mediating",),
        target="fed_back",
        section="result",
        checks=(
            parts.not_before_signing,
            check.result_is_final,
            check.receipt_filled,
            check.second_after_first,
        ),
        inputs=(parts.RESULT,),
        stamps=("fed_back_on",),
        derives={"outcome": parts.result_of},
        papers=("police-receipt",),
    ),
    _application("apply", "mediating"),
    _application("apply_later", "fed_back"),
    parts.end("fed_back", check.second_after_first, check.papers_back, check.decision_known),
    Move[MatterSnapshot](
        code="keep_apart",
        label="治安调解，仅作记录",
        sources=("received", "signed"),
        target="police_led",
        section="letter",
        checks=(check.not_led_by_police, check.second_after_first),
        outcome="治安调解",
        aside=True,
    ),
    parts.give_back("退回派出所", "letter"),
)
PROCEDURE: Procedure[MatterSnapshot] = Procedure(code="police_referral", stages=STAGES, moves=MOVES, checks=DATED)
T15_RUNS = ("received", "signed", "mediating", "fed_back", "police_led")
"""Stages in which the police may mediate once more: not ended, not given back (程序规定 第183条)."""


def clocks(matter: MatterSnapshot, calendar: Calendar) -> Iterable[OpenClock]:
    """The receipt, the result (T22), the second mediation of the police (T15), their decision, and the end."""
    signed = matter.day("signed_on")
    if matter.stage == "received" and matter.opened_on is not None:
        yield on_day("receipt", add_days(matter.opened_on, 1), "签收并出具回执", "letter", "签收", warn=1)
    if matter.stage in ("signed", "mediating") and signed is not None:
        yield in_term(calendar, "police_feedback", signed, "向派出所反馈结果", "result", "反馈结果")
    first, settled = matter.day("first_mediated_on"), matter.outcome == parts.SUCCESS
    if first is not None and matter.day("second_mediated_on") is None and not settled and matter.stage in T15_RUNS:
        yield in_term(calendar, "police_second", first, "派出所再次调解", "letter", "登记再次调解")
    applied = matter.day("applied_on")
    if matter.stage in ("mediating", "fed_back") and applied is not None and not matter.text("decision"):
        label = "等待公安机关对不予处罚申请的决定"
        yield on_day("waiting", applied, label, "no_penalty", "登记决定", warn=0)
    else:
        yield from waiting(matter, "fed_back", "等待办结", "result", "去办结")


def title(values: Mapping[str, object]) -> str:
    """Both sides and the station that handed the dispute over."""
    return f"{values.get('party_a', '')}与{values.get('party_b', '')}（{values.get('station', '')}移送）"


def to_case(matter: MatterSnapshot) -> Mapping[str, object]:
    """The first values of the intake page."""
    return {
        **parts.case_start(matter, "公安机关", f"移送人民调解函 {matter.text('letter_number')}"),
        "story": matter.text("what"),
        "occurred_on": matter.day("happened_on"),
        "occurred_at": matter.text("where"),
    }


KIND = MatterKind(
    code="police_referral",
    label="派出所移送调解",
    desk=Desk.JOINT,
    groups=(LETTER, RESULT, NO_PENALTY),
    procedure=PROCEDURE,
    series="移调复",
    category="nature",
    organ_kind="派出所",
    title=title,
    clocks=clocks,
    officials=check.officials,
    to_case=to_case,
    case_stages=("signed", "mediating"),
    case_checks=(check.led_by_police, parts.consent_told, check.nobody_refuses),
)
