"""A report at the station: received, told once what is needed, judged, sent where it belongs, answered, struck off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from mediator.domain.law.clocks import Calendar
from mediator.domain.law.open_clock import OpenClock
from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kind import MatterKind
from mediator.domain.matter.snapshot import MatterAttempt, MatterSnapshot
from mediator.domain.vocabulary import APPLICATION, OWN_INITIATIVE, REFERRAL
from mediator.domain.workflow import Move, Procedure, Stage
from mediator.domain.workflows.report import checks as check
from mediator.domain.workflows.report.contact import contact_clock
from mediator.domain.workflows.report.fields import ANSWER, ASSIGNED_TO, GROUPS, ITEMS, PROGRESS, ROUTE
from mediator.domain.workflows.report.next_file import routed
from mediator.domain.workflows.shared import station_parts as parts
from mediator.domain.workflows.shared.matter_parts import DATED, REASON, on_day, sides

STAGES = (
    parts.RECEIVED,
    parts.TOLD,
    Stage(code="judged", label="已研判", tone="accent"),
    Stage(code="routed", label="已分流", tone="accent"),
    Stage(code="answered", label="已反馈", tone="ok"),
    Stage(code="struck", label="已销号", tone="ok", end=True),
)


def _struck_as(attempt: MatterAttempt) -> object:
    """现场化解 stays the outcome; any other report ends as what it was sent to."""
    return attempt.matter.outcome or attempt.matter.text("route") or "销号"


MOVES = (
    replace(parts.tell(check.harm_reported), meant_for=check.present),
    Move[MatterSnapshot](
        code="judge",
        label="研判",
        sources=("received", "told"),
        target="judged",
        section="judgement",
        checks=(check.told_if_present, check.judged, check.risk_judged, check.harm_reported),
        stamps=("judged_on",),
        meant_for=lambda matter: matter.stage == "told" or not check.present(matter),
    ),
    Move[MatterSnapshot](
        code="route",
        label="分流",
        sources=("judged",),
        target="routed",
        section="judgement",
        checks=(check.harm_reported, check.may_be_mediated, check.case_grew),
        inputs=(ROUTE, ASSIGNED_TO),
        stamps=("routed_on",),
        next_file=routed,
    ),
    Move[MatterSnapshot](
        code="answer",
        label="向反映人反馈",
        sources=("routed",),
        target="answered",
        section="reception",
        checks=(check.result_known,),
        inputs=(ANSWER,),
        stamps=("fed_back_on",),
    ),
    Move[MatterSnapshot](
        code="tell_progress",
        label="反馈办理进展",
        sources=("routed",),
        target="routed",
        section="reception",
        inputs=(PROGRESS,),
        stamps=("progress_told_on",),
        aside=True,
    ),
    Move[MatterSnapshot](
        code="answer_again",
        label="再次反馈",
        sources=("answered",),
        target="answered",
        section="reception",
        checks=(check.result_known,),
        inputs=(ANSWER,),
        stamps=("fed_back_on",),
        aside=True,
    ),
    Move[MatterSnapshot](
        code="strike",
        label="销号",
        sources=("answered",),
        target="struck",
        section="reception",
        checks=(
            parts.handed_over,
            parts.nothing_lacking,
            check.case_closed,
            check.result_told,
            check.followed_up,
        ),
        derives={"outcome": _struck_as},
    ),
    Move[MatterSnapshot](
        code="settle_at_once",
        label="现场化解，直接反馈",
        sources=("received", "told"),
        target="answered",
        section="reception",
        checks=(check.harm_reported,),
        inputs=(REASON,),
        stamps=("fed_back_on",),
        outcome="现场化解",
        aside=True,
    ),
)
PROCEDURE: Procedure[MatterSnapshot] = Procedure(code="report", stages=STAGES, moves=MOVES, checks=DATED)

WAITS = {"received": "一次性告知", "told": "研判", "judged": "分流", "routed": "反馈", "answered": "销号"}


def clocks(matter: MatterSnapshot, calendar: Calendar) -> Iterable[OpenClock]:
    """The first contact by colour (T23), promised papers (T25), and the step that the station still has to take."""
    since = matter.stage_on or matter.opened_on
    if since is None or matter.stage not in WAITS:
        return
    yield from contact_clock(matter, calendar)
    yield from parts.paper_clocks(matter, calendar)
    yield from parts.handover_clocks(matter)
    stage = "told" if matter.stage == "received" and not check.present(matter) else matter.stage
    step = WAITS[stage]
    yield on_day("waiting", since, f"等待{step}", _section(stage), f"去{step}", warn=0)


def _section(stage: str) -> str:
    return {"received": "paper", "told": "judgement", "judged": "judgement"}.get(stage, "reception")


def title(values: Mapping[str, object]) -> str:
    """Both sides, or without them what happened, cut to a line."""
    sides = "与".join(str(values[name]) for name in ("party_a", "party_b") if values.get(name))
    return sides or str(values.get("what") or "")[:24]


def sent_by(matter: MatterSnapshot) -> Iterator[str]:
    """Who sent the report, in words for the file: 网格员蔡志强巡查上报（网格编号 JL-07）."""
    channel, reporter = matter.text("channel"), matter.text("reporter")
    match channel:
        case "网格上报":
            yield f"网格员{reporter}巡查上报"
            if matter.text("grid"):
                yield f"（网格编号 {matter.text('grid')}）"
        case "来访":
            yield f"{reporter}来访"
        case _:
            yield f"{channel}（{reporter}）"


REFERRERS = {"法院": "法院", "派出所": "公安机关", "信访": "信访部门"}
FOUND = ("网格上报", "村报", "巡查")


def to_case(matter: MatterSnapshot) -> Mapping[str, object]:
    """The first values of the intake page when a report becomes a case."""
    channel = matter.text("channel")
    referrer = REFERRERS.get(channel, "")
    source = REFERRAL if referrer else OWN_INITIATIVE if channel in FOUND else APPLICATION
    return {
        "story": matter.text("what"),
        "dispute_type": matter.text("dispute_type"),
        "risk": matter.text("risk"),
        "risk_facts": matter.lines("risk_facts"),
        "risk_reason": matter.text("risk_reason"),
        "risk_owner": matter.text("risk_owner"),
        "risk_reported_on": matter.day("risk_reported_on"),
        "barred": matter.lines("barred"),
        "handed_over": matter.flag("handed_over"),
        "minor_harmed": matter.flag("minor_harmed"),
        "police_told_on": matter.day("police_told_on"),
        "channel": "" if referrer else {"网格上报": "网格员"}.get(channel, channel),
        "source": source,
        "referrer": referrer,
        "source_detail": "".join(sent_by(matter)),
        "occurred_on": matter.day("happened_on"),
        "occurred_at": matter.text("where"),
        "station": matter.text("station"),
        "registrar": parts.owner(matter),
        "parties": sides(matter),
    }


KIND = MatterKind(
    code="report",
    label="接待登记",
    desk=Desk.STATION,
    groups=GROUPS,
    items=ITEMS,
    procedure=PROCEDURE,
    series="接",
    category="channel",
    title=title,
    clocks=clocks,
    to_case=to_case,
    case_checks=(check.harm_reported, check.off_the_stop_list),
)
