"""The open deadlines of a case, computed from its facts; nothing here is stored."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from mediator.domain.case.records import NOT_NOW, WRITTEN
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.law.clocks import Calendar, Due
from mediator.domain.law.court_terms import CourtTerm, warn_from
from mediator.domain.law.limitation import long_term
from mediator.domain.matter.transfers import ANSWERED, came_back_by
from mediator.domain.text.dates import add_days
from mediator.domain.text.lint import confirmation_bars
from mediator.domain.vocabulary import SUCCESS_RUNNING
from mediator.domain.workflows.case.stages import TRANSFERRED

__all__ = ["Calendar", "OpenClock", "in_term", "open_clocks"]

LABOUR = ("拖欠农民工工资纠纷", "其他劳动争议纠纷")
TRAFFIC = "道路交通事故纠纷"
_A_DAY, _A_WEEK = 24, 7


@dataclass(frozen=True, kw_only=True)
class OpenClock:
    """One open deadline: what is owed (``label``), until when, and the ``button`` and section that settle it.

    One that is not ``listed`` is shown at its case only, since the matter it comes from is in the list of the day.
    """

    key: str
    due: Due
    warn_from: date
    label: str
    section: str
    button: str
    time: str = ""
    item: UUID | None = None
    listed: bool = True


def open_clocks(case: CaseSnapshot, *, calendar: Calendar) -> tuple[OpenClock, ...]:
    """Return all open deadlines of a case, the nearest first."""
    found = [
        *_mediation(case, calendar),
        *_agreement(case, calendar),
        *_visits(case, calendar),
        *_after(case, calendar),
        *_waiting(case),
        *_away(case),
        *_risk(case, calendar),
    ]
    return tuple(sorted(found, key=lambda entry: (entry.due.day, entry.key)))


def in_term(  # noqa: PLR0913 - the parts of a deadline
    calendar: Calendar,
    key: str,
    base: date,
    label: str,
    section: str,
    button: str,
    *,
    item: UUID | None = None,
    added: int = 0,
) -> OpenClock:
    """Return the open deadline at the end of the term ``key`` from ``base``; ``added`` days are not counted."""
    end = calendar.due(key, base, added=added)
    warn_from = end.day - timedelta(days=calendar.window(key))
    return OpenClock(key=key, due=end, warn_from=warn_from, label=label, section=section, button=button, item=item)


def _mediation(case: CaseSnapshot, calendar: Calendar) -> Iterator[OpenClock]:
    for meeting in case.meetings:
        if meeting.on is not None and not meeting.result and case.state.sittings:
            end = Due(day=meeting.on, nominal=meeting.on)
            yield OpenClock(
                key="session",
                due=end,
                warn_from=add_days(meeting.on, -7),
                label="调解",
                section="meetings",
                button="填写调解记录",
                time=meeting.time,
                item=meeting.id,
            )
    away = case.stage == TRANSFERRED
    if case.accepted_on is None or not (case.state.clock or away):
        return
    if case.court is not None:
        yield from _court(case.court, calendar)
    elif not away:
        yield _own_term(case, calendar, case.accepted_on)
    if case.dispute_type in LABOUR:
        base = case.applied_on or case.accepted_on
        yield in_term(calendar, "labour", base, "劳动争议调解15日", "meetings", "继续办理")


def own_term(accepted_on: date, extended_to: date | None, days_away: int, calendar: Calendar) -> Due:
    """Return the end of the committee's own term or its extension, without the days another level had the case."""
    if extended_to is None:
        return calendar.due("mediation", accepted_on, added=days_away)
    day = add_days(extended_to, days_away)
    return Due(day=day, nominal=day)


def _own_term(case: CaseSnapshot, calendar: Calendar, accepted_on: date) -> OpenClock:
    key, label = ("extension", "延长后的调解期限") if case.extended_to else ("mediation", "调解期限")
    end = own_term(accepted_on, case.extended_to, case.days_away, calendar)
    warn = add_days(end.day, -calendar.window(key))
    return OpenClock(key=key, due=end, warn_from=warn, label=label, section="meetings", button="继续办理")


def _away(case: CaseSnapshot) -> Iterator[OpenClock]:
    """Yield the deadline of another level while it has the case; after its answer, that the case waits for somebody.

    The committee's own term waits meanwhile, since each level has its own time to act (首问负责: the sender keeps
    following it). The court's term and the 15 days of a labour dispute run on: the committee cannot stop them.
    """
    transfer = case.away if case.stage == TRANSFERRED else None
    if transfer is None:
        return
    back = came_back_by(case.transfers, transfer, case.own_units)
    ended = back.received_on if back is not None else None
    if back is transfer or transfer.stage == ANSWERED:
        ended = transfer.ended_on
    if ended is not None:
        label, button = ("对方已经回复，等待结案", "去结案") if back is None else ("已经退回，等待收回", "去收回")
        yield _on_day("waiting", ended, ended, label, "transfers", button)
    elif transfer.due_on is not None:
        due = Due(day=transfer.due_on, nominal=transfer.due_on)
        label, warn = f"{transfer.to_unit}办理期限", add_days(transfer.due_on, -_A_WEEK)
        yield OpenClock(
            key="transfer", due=due, warn_from=warn, label=label, section="transfers", button="看移送", listed=False
        )


def _court(term: CourtTerm, calendar: Calendar) -> Iterator[OpenClock]:
    """Yield T02–T04 in place of the committee's own term; nothing while the court's term is suspended."""
    end = term.end(calendar)
    if end is not None:
        yield OpenClock(
            key=term.key,
            due=end,
            warn_from=warn_from(end, term.key, calendar),
            label=term.label,
            section="meetings",
            button="继续办理",
            listed=False,
        )


def _agreement(case: CaseSnapshot, calendar: Calendar) -> Iterator[OpenClock]:
    agreement, effective = case.agreement, case.effective_on
    if agreement is None or (case.stage != "effective" and not _closed_early(case)):
        return
    offered = case.confirmation
    refused = offered is not None and (offered.wish == NOT_NOW or offered.applied_on is not None)
    # 立案后委托的，由法院审查协议并制作调解书，没有司法确认（特邀调解规定 第20条）
    refused = refused or case.details.get("court_stage") == "post" or bool(confirmation_bars(agreement.clauses))
    if case.stage == "effective" and agreement.form == WRITTEN and effective is not None and not refused:
        yield in_term(calendar, "confirmation", effective, "申请司法确认", "confirmation", "办理司法确认")
    yield from _payments(case, calendar)


def _payments(case: CaseSnapshot, calendar: Calendar) -> Iterator[OpenClock]:
    agreement = case.agreement
    paid: dict[int | None, int] = {}
    for done in case.performances:
        paid[done.instalment] = paid.get(done.instalment, 0) + (done.amount or 0)
    for row in case.instalments:
        if row.due_on is not None and paid.get(row.seq, 0) < (row.amount or 0):
            label = f"第{row.seq}期应付款"
            yield in_term(calendar, "payment", row.due_on, label, "performance", "记录履行", item=row.id)
    if agreement is not None and not case.instalments and agreement.due_on is not None:
        yield in_term(calendar, "payment", agreement.due_on, "履行期限", "performance", "记录履行")


def _after(case: CaseSnapshot, calendar: Calendar) -> Iterator[OpenClock]:
    ended = case.termination.on if case.termination is not None else None
    if case.stage == "terminated" and ended is not None and case.dispute_type == TRAFFIC:
        yield in_term(calendar, "traffic_request", ended, "双方可共同申请交警调解", "termination", "查看")
    long = long_term(case, calendar)
    if long is not None:
        yield OpenClock(
            key=long.key,
            due=long.end,
            warn_from=warn_from(long.end, long.key, calendar),
            label=long.label,
            section="pursuits",
            button="登记权利主张",
        )


def _visits(case: CaseSnapshot, calendar: Calendar) -> Iterator[OpenClock]:
    """Yield T08: after the performance, or after each due day of a plan without a later visit."""
    visits = [visit.on for visit in case.visits if visit.on is not None]
    done = case.performed_on
    if case.stage == "performed" and done is not None and not any(day >= done for day in visits):
        yield in_term(calendar, "visit", done, "履行后回访", "visits", "记录回访")
    if case.stage not in ("effective", "defaulted") and not _closed_early(case):
        return
    for row in case.instalments:
        if row.due_on is not None and not any(day >= row.due_on for day in visits):
            yield in_term(calendar, "visit", row.due_on, f"第{row.seq}期到期后回访", "visits", "记录回访", item=row.id)


def _closed_early(case: CaseSnapshot) -> bool:
    """Return True while a plan runs on in a case that was closed before its end."""
    return case.stage == "closed" and case.closing == SUCCESS_RUNNING and case.performed_on is None


def _waiting(case: CaseSnapshot) -> Iterator[OpenClock]:
    """Yield what has no legal limit but waits for somebody, from the day the wait began."""
    waits, since = case.state.waits, case.stage_on or case.registered_on
    if waits is None or since is None:
        return
    end = Due(day=since, nominal=since)
    yield OpenClock(
        key="waiting", due=end, warn_from=since, label=waits.sentence, section=waits.section, button=waits.button
    )


@dataclass(frozen=True, kw_only=True)
class RiskWatch:
    """The facts for the clocks of a colour: its moment (``exact`` to the hour), the last contact, the report."""

    colour: str
    since: datetime
    exact: bool = True
    last_contact: date | None = None
    reported_on: date | None = None
    contacts: str = "contact"
    judgement: str = "judgement"


def risk_clocks(watch: RiskWatch, calendar: Calendar) -> Iterator[OpenClock]:
    """Yield T23: the first contact by colour, then the visits, and the report to the unit the office names."""
    rule, day = calendar.risks.colour(watch.colour), watch.since.date()
    if rule is None:
        return
    if rule.report_to and watch.reported_on is None:
        label = f"{rule.name}色风险上报{rule.report_to}"
        yield _on_day("risk_report", day, day, label, watch.judgement, "记录上报")
    if watch.last_contact is None:
        end, short = watch.since + timedelta(hours=rule.contact_hours), rule.contact_hours <= _A_DAY
        within = f"{rule.contact_hours}小时" if short else f"{rule.contact_hours // _A_DAY}天"
        label = f"首次联系（{rule.name}色，{within}内）"
        hour = f"{end:%H:%M}" if watch.exact and short else ""
        yield _on_day("contact", end.date(), day, label, watch.contacts, "记录联系", time=hour)
    elif rule.visit_days:
        end_day = add_days(watch.last_contact, rule.visit_days)
        every = "每天" if rule.visit_days == 1 else f"每{rule.visit_days}天"
        label = f"走访（{rule.name}色，{every}一次）"
        yield _on_day("risk_visit", end_day, end_day, label, watch.contacts, "记录走访")


def _on_day(  # noqa: PLR0913 - the parts of a deadline
    key: str, day: date, warn_from: date, label: str, section: str, button: str, *, time: str = ""
) -> OpenClock:
    end = Due(day=day, nominal=day)
    return OpenClock(key=key, due=end, warn_from=warn_from, label=label, section=section, button=button, time=time)


def _risk(case: CaseSnapshot, calendar: Calendar) -> Iterator[OpenClock]:
    """Yield the clocks of the colour until the outcome is settled; notices, hearings and meetings count as contacts."""
    since = case.registered_on
    if not case.state.talks or not case.risk or since is None:
        return
    held = [meeting.on for meeting in case.meetings if meeting.result]
    talks = [*(row.on for row in case.contacts), *(row.on for row in case.notices)]
    talks += [row.on for row in case.investigations]
    set_at = case.risk_set_at.astimezone() if case.risk_set_at else None
    watch = RiskWatch(
        colour=case.risk,
        since=set_at or datetime.combine(since, time()),
        exact=set_at is not None,
        last_contact=max((day for day in (*held, *talks) if day is not None), default=None),
        reported_on=case.risk_reported_on,
        contacts="contacts",
        judgement="intake",
    )
    yield from risk_clocks(watch, calendar)
