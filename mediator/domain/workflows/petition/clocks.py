"""Which deadlines of a petition are open: routing, receipt, objection, handling, review, recheck (T09 to T14)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from mediator.domain.law.clocks import Calendar, clock
from mediator.domain.law.open_clock import OpenClock, in_term
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.text.dates import add_days
from mediator.domain.workflows.petition.checks import answer_of
from mediator.domain.workflows.petition.fields import APPEAL, HANDLED, REVIEWED
from mediator.domain.workflows.shared.matter_parts import AWAITED, on_day, waiting

WORKING = ("accepted", "mediating", "fed_back")
OVER = ("resolved", "finished", "transferred", "refused")


def clocks(matter: MatterSnapshot, calendar: Calendar) -> Iterator[OpenClock]:
    """All open deadlines of a petition."""
    if matter.stage in OVER:
        return
    received = matter.day("received_on")
    if matter.stage == "registered" and received is not None:
        yield _term(calendar, "petition_routing", received, "register", "受理或转送")
        forwarded = matter.day("forwarded_on")
        if forwarded is not None:
            yield _term(calendar, "petition_objection", forwarded, "register", "提出异议")
    told_late = matter.stage == "registered" or matter.day("accepted_on") is not None
    if told_late and received is not None and matter.day("informed_on") is None:
        yield _term(calendar, "petition_receipt", received, "register", "登记告知")
    yield from _handling(matter, calendar)
    yield from _review(matter, calendar)
    yield from _resolving(matter)


def _term(calendar: Calendar, key: str, base: date, section: str, button: str, *, added: int = 0) -> OpenClock:
    return in_term(calendar, key, base, clock(key).label, section, button, added=added)


def _handling(matter: MatterSnapshot, calendar: Calendar) -> Iterator[OpenClock]:
    accepted, extended = matter.day("accepted_on"), matter.day("extended_to")
    if accepted is None or matter.stage not in WORKING or answer_of(matter, HANDLED) is not None:
        return
    if matter.text("category") != APPEAL:
        yield on_day("waiting", accepted, "等待办理和答复", "answer", "去答复", warn=0)
    elif extended is not None:
        label = clock("petition_handling_extension").label
        yield on_day("petition_handling_extension", extended, label, "answer", "出具处理意见")
    else:
        yield _term(calendar, "petition_handling", accepted, "answer", "出具处理意见")


def _review(matter: MatterSnapshot, calendar: Calendar) -> Iterator[OpenClock]:
    """The petitioner's terms to ask, and the organs' terms to decide."""
    match matter.stage:
        case "answered" if matter.text("category") == APPEAL:
            yield from _asking(matter, calendar, HANDLED, "petition_review_request")
        case "reviewed":
            yield from _asking(matter, calendar, REVIEWED, "petition_recheck_request")
        case "reviewing":
            asked = matter.day("review_requested_on")
            if asked is not None:
                yield _term(calendar, "petition_review", asked, "answer", "登记复查意见")
        case "rechecking":
            yield from _recheck(matter, calendar)


def _recheck(matter: MatterSnapshot, calendar: Calendar) -> Iterator[OpenClock]:
    """Thirty days without the days of a hearing; while one goes on the term does not run (第36条)."""
    asked = matter.day("recheck_requested_on")
    if asked is None:
        return
    hearings = [(item, begun) for item in matter.of("hearing") if (begun := item.day()) is not None and begun >= asked]
    running = next(((item, begun) for item, begun in hearings if item.day("ended_on") is None), None)
    if running is not None:
        item, begun = running
        words = "正在听证，复核期限暂停计算"
        yield on_day("hearing", begun, words, "hearing", "登记听证结束", item=item, warn=0)
        return
    heard = {
        add_days(begun, n)
        for item, begun in hearings
        for n in range(((item.day("ended_on") or begun) - begun).days + 1)
    }
    rested = 0
    for day in sorted(heard - {asked}):
        if day <= add_days(asked, clock("petition_recheck").length + rested):
            rested += 1
    yield _term(calendar, "petition_recheck", asked, "answer", "登记复核意见", added=rested)


def _asking(matter: MatterSnapshot, calendar: Calendar, step: str, key: str) -> Iterator[OpenClock]:
    """The term to ask runs from the receipt of the opinion; until its day is known the receipt is waited for."""
    found = answer_of(matter, step)
    given = found.day() if found else None
    if found is None or given is None:
        return
    received = found.day("received_on")
    if received is None:
        yield on_day(AWAITED, given, f"{step}的送达回证", "answer", "登记收到日期", item=found, warn=0)
    else:
        yield _term(calendar, key, received, "answer", "办结或登记请求")


def _resolving(matter: MatterSnapshot) -> Iterator[OpenClock]:
    """The plan of the leader, the answer expected from mediation, and petitions that wait for their end."""
    planned, until = matter.day("plan_due_on"), matter.day("feedback_by")
    if planned is not None:
        yield on_day("plan", planned, "化解期限", "lead", "去化解")
    if matter.stage == "mediating" and until is not None:
        yield on_day("feedback", until, "反馈人民调解结果", "feedback", "去反馈")
    yield from waiting(matter, "fed_back", "已反馈，等待销号或继续办理", "feedback", "去办理")
    if planned is None:
        yield from waiting(matter, "tracking", "等待确定化解方案和期限", "lead", "去填写")
    if matter.text("category") != APPEAL:
        yield from waiting(matter, "answered", "已答复，等待办结", "answer", "去办结")
