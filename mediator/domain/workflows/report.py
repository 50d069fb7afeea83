"""A report at the station: received, told once what is needed, judged, sent where it belongs, answered, struck off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from mediator.domain.case_clocks import Calendar, OpenClock
from mediator.domain.case_fields import TYPE, time_problem
from mediator.domain.clocks import Due
from mediator.domain.dates import add_days
from mediator.domain.fields import Field, Kind, choices
from mediator.domain.identity import check_phone
from mediator.domain.matters import Group, ItemKind, MatterAttempt, MatterKind, MatterSnapshot
from mediator.domain.problems import Problem, Severity
from mediator.domain.vocabulary import RISK_COLOURS
from mediator.domain.workflow import Move, Procedure, Stage, fits_now
from mediator.domain.workflows.matter_parts import REASON, after_opening, on_day

CHANNELS = choices("来访", "网格上报", "村报", "110", "12345", "法院", "派出所", "信访", "巡查")
ROUTES = choices(
    "站内调解", "转村调解委员会", "一庭两所联调", "转其他部门", "引导诉讼", "引导仲裁", "引导法律援助", "现场化解"
)
LEVELS = choices("简易", "一般", "疑难复杂", "重大")
BARRED = choices(
    "涉嫌犯罪",
    "行政争议",
    "婚姻、亲子、收养关系的确认",
    "土地所有权、使用权权属",
    "仲裁、判决已经生效",
    "一方明确拒绝调解",
    "身份不明",
    "赌债等非法债务",
    "损害公共利益",
    "法院、公安或其他行政机关已受理或解决",
)
"""What may not be mediated (人民调解工作若干规定 第22条 and the special statutes)."""

RECEPTION = Group(
    code="reception",
    label="接待登记",
    fields=(
        Field(name="what", label="反映的事情", kind=Kind.MEMO, required=True, wide=True),
        Field(name="channel", label="来源", kind=Kind.CHOICE, choices=CHANNELS, required=True),
        Field(name="reporter", label="反映人或上报人", required=True),
        Field(name="reporter_phone", label="联系电话", check=check_phone),
        Field(name="grid", label="网格编号"),
        Field(name="where", label="地点"),
        Field(name="happened_on", label="发生日期", kind=Kind.DATE),
        Field(name="time", label="接待时间", check=time_problem),
        Field(name="party_a", label="一方当事人"),
        Field(name="phone_a", label="一方电话", check=check_phone),
        Field(name="party_b", label="另一方当事人"),
        Field(name="phone_b", label="另一方电话", check=check_phone),
        Field(name="first_handler", label="首问负责人", required=True),
    ),
)
JUDGEMENT = Group(
    code="judgement",
    label="研判",
    fields=(
        TYPE.__class__(name="dispute_type", label="纠纷类型", kind=Kind.CHOICE, choices=TYPE.choices),
        Field(name="level", label="难易", kind=Kind.CHOICE, choices=LEVELS),
        Field(name="risk", label="风险等级", kind=Kind.CHOICE, choices=RISK_COLOURS),
        Field(name="barred", label="不能调解的情形", kind=Kind.CHOICES, choices=BARRED, wide=True),
        Field(name="handed_over", label="有关机关已书面移交", kind=Kind.FLAG),
        Field(name="minor_harmed", label="未成年人受到或疑似受到伤害", kind=Kind.FLAG),
        Field(name="police_told_on", label="已报警的日期", kind=Kind.DATE),
        Field(name="judged_by", label="研判人"),
        Field(name="opinion", label="研判意见", kind=Kind.MEMO, wide=True),
    ),
)
ITEMS = (
    ItemKind(
        code="paper",
        label="需提交的材料",
        fields=(
            Field(name="name", label="材料名称", required=True),
            Field(name="copies", label="份数", kind=Kind.NUMBER),
            Field(name="received", label="已收", kind=Kind.FLAG),
            Field(name="due_on", label="补齐期限", kind=Kind.DATE, due=True),
        ),
    ),
    ItemKind(
        code="contact",
        label="首次联系和走访",
        fields=(
            Field(name="on", label="日期", kind=Kind.DATE, required=True),
            Field(name="time", label="时间", check=time_problem),
            Field(name="who", label="联系人"),
            Field(name="text", label="情况", kind=Kind.MEMO, wide=True),
        ),
    ),
)


def told_once(attempt: MatterAttempt) -> Iterator[Problem]:
    """一次性告知: all papers and steps are told at once, in writing."""
    if not attempt.matter.of("paper") and not attempt.text("no_papers"):
        message = "请列出需要提交的材料，或写明“不需要材料”。"
        yield Problem(message=message, section="paper", field="name")


def judged(attempt: MatterAttempt) -> Iterator[Problem]:
    """Type, level and colour are set by a named person."""
    matter = attempt.matter
    for name, label in (("dispute_type", "纠纷类型"), ("level", "难易"), ("risk", "风险等级"), ("judged_by", "研判人")):
        if not matter.text(name):
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
    if attempt.text("route") not in ("站内调解", "转村调解委员会", "一庭两所联调"):
        return
    for reason in matter.lines("barred"):
        if "已受理或解决" in reason and matter.flag("handed_over"):
            continue
        message = f"这件事属于“{reason}”，不能由人民调解处理；请引导到有权处理的机关。"
        yield Problem(message=message, section="judgement", field="barred")


def case_grew(attempt: MatterAttempt) -> Iterator[Problem]:
    """Sent to mediation here means that there is a case."""
    if attempt.text("route") == "站内调解" and attempt.matter.case is None:
        yield Problem(message="分流到站内调解的，请先点“转为案件”。", section="judgement", field="route")


def answered(attempt: MatterAttempt) -> Iterator[Problem]:
    """The reporter hears what came of it before the report is struck off."""
    if attempt.matter.day("fed_back_on") is None:
        yield Problem(message="还没有向反映人反馈结果。", section="reception", field="reporter")


def case_closed(attempt: MatterAttempt) -> Iterator[Problem]:
    """A report is struck off after its case has come to an end."""
    case = attempt.matter.case
    if case is not None and case.stage not in ("closed", "archived", "void"):
        message = f"案件{case.number}还没有结案，销号前请先结案。"
        yield Problem(message=message, severity=Severity.WARN)


STAGES = (
    Stage(code="received", label="已接待", tone="accent"),
    Stage(code="told", label="已告知", tone="accent"),
    Stage(code="judged", label="已研判", tone="accent"),
    Stage(code="routed", label="已分流", tone="accent"),
    Stage(code="answered", label="已反馈", tone="ok"),
    Stage(code="struck", label="已销号", tone="ok", end=True),
)
MOVES = (
    Move[MatterSnapshot](
        code="tell",
        label="一次性告知",
        sources=("received",),
        target="told",
        section="paper",
        checks=(fits_now, after_opening, told_once, harm_reported),
        inputs=(Field(name="no_papers", label="不需要材料的说明"),),
        stamps=("told_on",),
        papers=("one-time-notice",),
    ),
    Move[MatterSnapshot](
        code="judge",
        label="研判",
        sources=("told",),
        target="judged",
        section="judgement",
        checks=(fits_now, after_opening, judged, harm_reported),
        stamps=("judged_on",),
    ),
    Move[MatterSnapshot](
        code="route",
        label="分流",
        sources=("judged",),
        target="routed",
        section="judgement",
        checks=(fits_now, after_opening, harm_reported, may_be_mediated, case_grew),
        inputs=(
            Field(name="route", label="分流去向", kind=Kind.CHOICE, choices=ROUTES, required=True),
            Field(name="assigned_to", label="指派给", required=True),
        ),
        stamps=("routed_on",),
    ),
    Move[MatterSnapshot](
        code="answer",
        label="向反映人反馈",
        sources=("routed",),
        target="answered",
        section="reception",
        checks=(fits_now, after_opening),
        inputs=(Field(name="answer", label="反馈的内容", kind=Kind.MEMO, required=True, wide=True),),
        stamps=("fed_back_on",),
    ),
    Move[MatterSnapshot](
        code="strike",
        label="销号",
        sources=("answered",),
        target="struck",
        section="reception",
        checks=(fits_now, after_opening, answered, case_closed),
        outcome="销号",
    ),
    Move[MatterSnapshot](
        code="settle_at_once",
        label="现场化解，直接反馈",
        sources=("received", "told"),
        target="answered",
        section="reception",
        checks=(fits_now, after_opening, harm_reported),
        inputs=(REASON,),
        stamps=("fed_back_on",),
        outcome="现场化解",
        aside=True,
    ),
)
PROCEDURE: Procedure[MatterSnapshot] = Procedure(code="report", stages=STAGES, moves=MOVES)


def clocks(matter: MatterSnapshot, calendar: Calendar) -> Iterable[OpenClock]:
    """The first contact by colour (T23), papers promised (T25), and what waits at the station."""
    if matter.opened_on is None or PROCEDURE.stage(matter.stage).end:
        return
    hours = calendar.terms.contact_hours.get(matter.text("risk"))
    if hours is not None and not matter.of("contact"):
        day = add_days(matter.opened_on, hours // 24)
        due = Due(day=day, nominal=day)
        label = f"首次联系（{matter.text('risk')}色，{hours}小时内）"
        yield OpenClock(
            key="contact",
            due=due,
            warn_from=matter.opened_on,
            label=label,
            section="contact",
            button="记录联系",
        )
    for item in matter.of("paper"):
        promised = item.day("due_on")
        if promised is not None and not item.values.get("received"):
            yield on_day("missing_papers", promised, f"补齐材料：{item.text('name')}", "paper", "登记材料", item=item)
    step = {"received": "一次性告知", "told": "研判", "judged": "分流", "routed": "反馈", "answered": "销号"}[
        matter.stage
    ]
    since = matter.stage_on or matter.opened_on
    yield on_day("waiting", since, f"等待{step}", "reception", f"去{step}", warn=0)


def title(values: Mapping[str, object]) -> str:
    """甲与乙 and what happened, cut to a line."""
    sides = "与".join(str(values[name]) for name in ("party_a", "party_b") if values.get(name))
    return sides or str(values.get("what") or "")[:24]


def to_case(matter: MatterSnapshot) -> Mapping[str, object]:
    """What the intake page starts from when a report becomes a case."""
    grid = f"（网格编号 {matter.text('grid')}）" if matter.text("grid") else ""
    return {
        "story": matter.text("what"),
        "dispute_type": matter.text("dispute_type"),
        "risk": matter.text("risk"),
        "channel": {"网格上报": "网格员"}.get(matter.text("channel"), matter.text("channel")),
        "source": "主动调解" if matter.text("channel") in ("网格上报", "村报", "巡查") else "依申请调解",
        "source_detail": f"{matter.text('reporter')}{matter.text('channel')}{grid}",
        "occurred_on": matter.day("happened_on"),
        "occurred_at": matter.text("where"),
        "parties": (
            (matter.text("party_a"), matter.text("phone_a")),
            (matter.text("party_b"), matter.text("phone_b")),
        ),
    }


KIND = MatterKind(
    code="report",
    label="接待登记",
    groups=(RECEPTION, JUDGEMENT),
    items=ITEMS,
    procedure=PROCEDURE,
    papers=("one-time-notice", "missing-papers-promise"),
    series="接",
    category="channel",
    title=title,
    clocks=clocks,
    to_case=to_case,
)
