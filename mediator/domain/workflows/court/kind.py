"""诉调对接: the court asks for mediation before (委派) or after (委托) it has docketed the case (特邀调解规定)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from mediator.domain.case.records.termination import TERMINATION_REASONS
from mediator.domain.fields import Field, Kind, choices
from mediator.domain.law.clocks import Calendar
from mediator.domain.law.court_terms import warn_from
from mediator.domain.law.open_clock import OpenClock
from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kind import Group, ItemKind, MatterKind
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.office.registers import COURT
from mediator.domain.people.masks import mask_phone
from mediator.domain.workflow import Move, Procedure, Stage
from mediator.domain.workflows.court import checks as check
from mediator.domain.workflows.court.checks import ORDINARY, POST, PRE, SUMMARY
from mediator.domain.workflows.shared import referral_parts as parts
from mediator.domain.workflows.shared.matter_parts import DATED, MATERIALS, REASON, on_day, waiting

LETTER = Group(
    code="letter",
    label="委派（委托）调解函",
    fields=(
        Field(name="dispatch", label="委派或委托", kind=Kind.CHOICE, choices=choices(PRE, POST), required=True),
        Field(name="track", label="诉讼程序", kind=Kind.CHOICE, choices=choices(ORDINARY, SUMMARY), hint="委托的才填"),
        parts.LETTER_NUMBER,
        Field(name="court", label="来函法院", required=True, offers=COURT),
        Field(name="cause", label="案由", required=True),
        Field(name="court_number", label="法院案号", hint="委派的填诉前调字号"),
        *parts.side_fields("起诉人（原告）", "被起诉人（被告）"),
        Field(name="claims", label="诉讼请求", kind=Kind.CHOICES, wide=True, hint="一行一项"),
        Field(name="claimed", label="标的额", kind=Kind.MONEY),
        MATERIALS,
        Field(name="sent_on", label="委派（委托）日期", kind=Kind.DATE, past=True, required=True),
        Field(name="judge", label="联系法官"),
        Field(name="judge_phone", label="法官电话", mask=mask_phone),
        parts.CONSENTED,
    ),
)
REPORT = Group(
    code="result",
    label="结果报告",
    fields=(
        Field(name="summary", label="调解过程摘要", kind=Kind.MEMO, wide=True),
        Field(name="end_reasons", label="终止的原因", kind=Kind.CHOICES, choices=TERMINATION_REASONS, wide=True),
        Field(name="issues", label="争议焦点", kind=Kind.MEMO, wide=True),
        Field(name="complexity", label="繁简分流建议", kind=Kind.CHOICE, choices=choices("繁案", "简案")),
        Field(name="remark", label="备注", kind=Kind.MEMO, wide=True),
        Field(name="copied_on", label="协议送法院的日期", kind=Kind.DATE, past=True),
        Field(name="papers_back_on", label="材料退回法院的日期", kind=Kind.DATE, past=True),
    ),
)
ITEMS = (
    ItemKind(
        code="uncounted",
        label="不计入期限的时间",
        fields=(
            Field(
                name="kind",
                label="事由",
                kind=Kind.CHOICE,
                choices=choices("鉴定", "评估或审计"),
                editable=True,
                required=True,
            ),
            Field(name="on", label="开始日期", kind=Kind.DATE, past=True, required=True),
            Field(name="until", label="结束日期", kind=Kind.DATE, hint="还没有结束的空着"),
            Field(name="note", label="鉴定机构和事项", wide=True),
        ),
    ),
    ItemKind(
        code="pause",
        label="中止和报告",
        fields=(
            Field(name="on", label="报告法院的日期", kind=Kind.DATE, past=True, required=True),
            Field(name="text", label="情况", kind=Kind.MEMO, required=True, wide=True),
            Field(name="answered_on", label="法院答复日期", kind=Kind.DATE, past=True),
            Field(name="answer", label="法院答复", kind=Kind.MEMO, wide=True),
        ),
    ),
)

STAGES = (
    *parts.STAGES,
    Stage(code="suspended", label="已中止", tone="warn"),
    Stage(code="reported", label="已报告结果", tone="accent"),
    Stage(code="ended", label="已办结", tone="ok", end=True),
    Stage(code="returned", label="已退回法院", end=True),
)
MOVES = (
    parts.sign("court-receipt", check.track_known, parts.mediators_free(check.officials)),
    parts.begin(parts.consent_told, parts.case_registered, check.case_knows),
    Move[MatterSnapshot](
        code="extend",
        label="各方同意延长期限",
        sources=("mediating",),
        target="mediating",
        section="letter",
        checks=(check.uncounted_in_order, check.extended_forward),
        inputs=(
            Field(name="extended_to", label="延长至", kind=Kind.DATE, due=True, required=True),
            Field(name="all_agree", label="各方当事人同意延长", kind=Kind.FLAG, required=True),
            Field(name="extension_reason", label="延长的原因", wide=True),
        ),
        stamps=("extended_on",),
        aside=True,
    ),
    Move[MatterSnapshot](
        code="suspend",
        label="疑似虚假调解，中止并报告法院",
        sources=("signed", "mediating"),
        target="suspended",
        section="pause",
        checks=(parts.not_before_signing, check.reported_to_court),
        inputs=(REASON,),
        stamps=("suspended_on",),
        aside=True,
    ),
    Move[MatterSnapshot](
        code="resume",
        label="恢复调解",
        sources=("suspended",),
        target="mediating",
        section="pause",
        checks=(check.court_answered, parts.consent_told, parts.case_registered),
        stamps=("resumed_on",),
        derives={"suspensions": check.suspensions},
    ),
    Move[MatterSnapshot](
        code="report",
        label="提交调解结果报告",
        sources=("mediating", "suspended"),
        target="reported",
        section="result",
        checks=(
            parts.not_before_signing,
            parts.result_fits_case,
            check.uncounted_in_order,
            check.report_complete,
            check.no_admissions,
        ),
        inputs=(parts.RESULT,),
        stamps=("reported_on",),
        derives={"outcome": parts.result_of},
        papers=("court-result",),
    ),
    parts.end("reported", check.papers_delivered),
    parts.give_back("退回法院", "result"),
)
PROCEDURE: Procedure[MatterSnapshot] = Procedure(code="court_referral", stages=STAGES, moves=MOVES, checks=DATED)


def clocks(matter: MatterSnapshot, calendar: Calendar) -> Iterable[OpenClock]:
    """The receipt, the term (T02–T04) or the agreed day, the court's answer, and what goes back to the court."""
    if matter.stage == "received" and matter.opened_on is not None:
        yield on_day("receipt", matter.opened_on, "签收并出具接收回执", "letter", "签收", warn=0)
    yield from _term(matter, calendar)
    for item in matter.of("uncounted"):
        began = item.day()
        if matter.stage in check.RUNNING and began is not None and item.day("until") is None:
            label = f"{item.text('kind')}期间不计入期限，等待结束"
            yield on_day("waiting", began, label, "uncounted", "填写结束日期", item=item, warn=0)
    for item in matter.of("pause"):
        told = item.day()
        if matter.stage == "suspended" and told is not None and item.day("answered_on") is None:
            yield on_day("answer", told, "等待法院对中止的答复", "pause", "登记答复", item=item, warn=0)
    owed = "协议送法院" if matter.outcome == parts.SUCCESS else "材料退回法院"
    yield from waiting(matter, "reported", f"等待{owed}并办结", "result", "去办结")


def _term(matter: MatterSnapshot, calendar: Calendar) -> Iterator[OpenClock]:
    term = check.court_term(matter)
    end = term.end(calendar) if term is not None else None
    if term is not None and end is not None:
        key = term.key if term.extended_to is None else "extension"
        yield OpenClock(
            key=key,
            due=end,
            warn_from=warn_from(end, key, calendar),
            label=term.label,
            section="result",
            button="提交结果报告",
        )


def title(values: Mapping[str, object]) -> str:
    """Both sides and the cause of action."""
    return f"{values.get('party_a', '')}与{values.get('party_b', '')}{values.get('cause', '')}"


def to_case(matter: MatterSnapshot) -> Mapping[str, object]:
    """The first values of the intake page; ``details`` say whether the court has docketed the case."""
    dispatch = matter.text("dispatch")[:2]
    return {
        **parts.case_start(matter, "法院", f"{dispatch}调解函 {matter.text('letter_number')}"),
        "claims": matter.lines("claims"),
        "claimed": matter.sum("claimed"),
        "story": f"{parts.names(matter)}{matter.text('cause')}，由{matter.text('court')}{dispatch}调解。",
        "details": {"court_stage": check.court_stage(matter)},
    }


KIND = MatterKind(
    code="court_referral",
    label="法院委派、委托调解",
    desk=Desk.JOINT,
    groups=(LETTER, REPORT),
    items=ITEMS,
    procedure=PROCEDURE,
    series="诉调",
    category="dispatch",
    organ_kind="人民法庭",
    title=title,
    clocks=clocks,
    officials=check.officials,
    to_case=to_case,
    case_stages=check.RUNNING,
    case_checks=(parts.consent_told, check.court_answered),
)
