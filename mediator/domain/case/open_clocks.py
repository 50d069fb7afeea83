"""The open deadlines of a case, computed from its facts; nothing here is stored."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time

from mediator.domain.case.records import NOT_NOW
from mediator.domain.case.records.confirmation import not_confirmed
from mediator.domain.case.snapshot import BACKFILLED, SHORT_ROAD, CaseSnapshot
from mediator.domain.law.clocks import Calendar, Due
from mediator.domain.law.court_terms import CourtTerm, warn_from
from mediator.domain.law.limitation import LABOUR, applied_on, long_term
from mediator.domain.law.open_clock import OpenClock, in_term, on_day
from mediator.domain.matter.transfers import ANSWERED, came_back_by
from mediator.domain.office.risk_clocks import RiskWatch, risk_clocks
from mediator.domain.text.dates import add_days
from mediator.domain.vocabulary import SUCCESS_RUNNING
from mediator.domain.workflows.case.stages import TRANSFERRED

TRAFFIC = "道路交通事故纠纷"
OWED = ("effective", "defaulted")
"""Stages in which what was agreed is owed: a default ends neither the later instalments nor the confirmation."""
_A_WEEK = 7


def open_clocks(case: CaseSnapshot, calendar: Calendar) -> tuple[OpenClock, ...]:
    """All open deadlines of a case, the nearest first; a file taken over from paper into the archive has none."""
    if case.road == BACKFILLED and case.state.end:
        return ()
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
    if case.dispute_type in LABOUR and (case.stage == "registered" or case.state.clock or away):
        yield from _labour(case, calendar)
    if case.accepted_on is None or not (case.state.clock or away):
        return
    if case.court is not None:
        yield from _court(case.court, calendar)
    elif not away:
        yield _own_term(case, calendar, case.accepted_on)


def _labour(case: CaseSnapshot, calendar: Calendar) -> Iterator[OpenClock]:
    """T05 from the day the application came in; where nobody wrote one down, from the registration."""
    base = applied_on(case) or case.registered_on
    if base is not None:
        yield in_term(calendar, "labour", base, "劳动争议调解15日", "meetings", "继续办理")


def own_term(accepted_on: date, extended_to: date | None, days_away: int, calendar: Calendar) -> Due:
    """Return the end of the committee's own term or its extension, without the days another level had the case."""
    if extended_to is None:
        return calendar.due("mediation", accepted_on, added=days_away)
    return calendar.ending(add_days(extended_to, days_away))


def term_of(case: CaseSnapshot, calendar: Calendar) -> Due | None:
    """Return the end of the mediation term of a case, the court's in place of its own; None while none runs."""
    if case.court is not None:
        return case.court.end(calendar)
    return own_term(case.accepted_on, case.extended_to, case.days_away, calendar) if case.accepted_on else None


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
        yield on_day("waiting", ended, ended, label, "transfers", button)
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
    owed = case.stage in OWED or _closed_early(case)
    if agreement is None or not owed:
        return
    offered = case.confirmation
    refused = offered is not None and (offered.wish == NOT_NOW or offered.applied_on is not None)
    if case.stage in OWED and effective is not None and not refused and not not_confirmed(case):
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
    owed = case.stage == "performed" and case.road != SHORT_ROAD
    if owed and done is not None and not any(day >= done for day in visits):
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
