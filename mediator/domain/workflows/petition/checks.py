"""Checks of a petition: who may handle it, its opinions, when a review may be asked, when it may end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from mediator.domain.law.clocks import clock
from mediator.domain.matter.snapshot import Item, MatterAttempt, MatterSnapshot
from mediator.domain.people.identity import squeeze
from mediator.domain.problems import Problem, Severity
from mediator.domain.text.dates import format_day
from mediator.domain.workflow import Check
from mediator.domain.workflows.petition.fields import (
    APPEAL,
    HANDLED,
    MOST_REPRESENTATIVES,
    RECHECKED,
    REVIEWED,
    VISIT,
)
from mediator.domain.workflows.shared.matter_parts import blanks, not_before

NOT_REQUESTED = "期限内没有请求复查、复核"
STEPS = (HANDLED, REVIEWED, RECHECKED)
_BEGAN = {HANDLED: "accepted_on", REVIEWED: "review_requested_on", RECHECKED: "recheck_requested_on"}
_WORDS = {HANDLED: "受理", REVIEWED: "请求复查", RECHECKED: "请求复核"}


def answer_of(matter: MatterSnapshot, step: str) -> Item | None:
    """The newest opinion of this step, None without one."""
    found = [item for item in matter.of("answer") if item.text("step") == step]
    return max(found, key=lambda item: (item.day() or date.min, item.seq), default=None)


def last_answer(matter: MatterSnapshot) -> Item | None:
    """The opinion of the last step that has one."""
    return next((found for step in reversed(STEPS) if (found := answer_of(matter, step))), None)


after_receipt = not_before(
    "received_on", "日期早于收到信访事项的日期（{day}），请核对。", section="register", field="received_on"
)


def accepted_in_time(attempt: MatterAttempt) -> Iterator[Problem]:
    """A warning if whether it is accepted is told later than fifteen days after it came (信访工作条例 第23条)."""
    received = attempt.matter.day("received_on")
    told = attempt.matter.day("informed_on") or attempt.on
    if received is not None and told > (last := attempt.calendar.due("petition_receipt", received).day):
        message = f"是否受理应当在{format_day(last)}以前书面告知信访人，已经超过，请核对。"
        yield Problem(message=message, section="register", field="informed_on", severity=Severity.WARN)


def days_in_order(attempt: MatterAttempt) -> Iterator[Problem]:
    """The petitioner must be told after the petition came in, and get an opinion after it was made."""
    received = attempt.matter.day("received_on")
    informed = attempt.matter.day("informed_on")
    if received is not None and informed is not None and informed < received:
        message = f"书面告知的日期早于收到信访事项的日期（{format_day(received)}），请核对。"
        yield Problem(message=message, section="register", field="informed_on")
    for item in attempt.matter.of("answer"):
        made, delivered = item.day(), item.day("received_on")
        if made is not None and delivered is not None and delivered < made:
            message = f"信访人收到{item.text('step')}的日期早于作出的日期（{format_day(made)}），请核对。"
            yield Problem(message=message, section="answer", field="received_on", item=item.id)


def representatives(attempt: MatterAttempt) -> Iterator[Problem]:
    """Several people who come in person must choose at most five representatives (信访工作条例 第20条)."""
    matter = attempt.matter
    chosen, people = len(matter.lines("representatives")), matter.sum("people") or 1
    if chosen > MOST_REPRESENTATIVES:
        message = f"推选的代表是{chosen}人，不能超过{MOST_REPRESENTATIVES}人。"
        yield Problem(message=message, section="register", field="representatives")
    elif chosen > people:
        message = f"推选的代表（{chosen}人）比信访人数（{people}人）还多，请核对。"
        yield Problem(message=message, section="register", field="people")
    elif matter.text("form") == VISIT and people > 1 and not chosen:
        message = "多人走访反映共同事项的，请登记推选的代表。"
        yield Problem(message=message, section="register", field="representatives")


def handler_is_free(attempt: MatterAttempt) -> Iterator[Problem]:
    """The handler must be named and have no interest in the petition (信访工作条例 第28条)."""
    matter = attempt.matter
    handler = squeeze(matter.text("handler"))
    if not handler:
        yield Problem(message="请填写承办人。", section="register", field="handler")
    elif handler in {squeeze(matter.text("petitioner")), squeeze(matter.text("respondent"))}:
        message = f"承办人{handler}就是信访人或被反映人，应当回避，请换人承办。"
        yield Problem(message=message, section="register", field="handler")
    elif matter.text("handler_interest"):
        message = f"承办人{handler}有利害关系（{matter.text('handler_interest')}），应当回避；请换人承办并清空这一项。"
        yield Problem(message=message, section="register", field="handler_interest")


def is_appeal(attempt: MatterAttempt) -> Iterator[Problem]:
    """The petition must be an 申诉求决: only those are reviewed and mediated (信访工作条例 第33、35条)."""
    category = attempt.matter.text("category")
    if category != APPEAL:
        message = f"这是{category}，只有{APPEAL}类事项可以办理这一步。"
        yield Problem(message=message, section="register", field="category")


def disposed(attempt: MatterAttempt) -> Iterator[Problem]:
    """A claim must be judged (三到位一处理) before it is answered."""
    if attempt.matter.text("category") == APPEAL and not attempt.matter.text("disposition"):
        yield Problem(message="请填写“诉求定性”（三到位一处理）。", section="lead", field="disposition")


def given(step: str) -> Check[MatterSnapshot]:
    """A check that this opinion is on record, made after its term began and not after the step."""

    def check(attempt: MatterAttempt) -> Iterator[Problem]:
        found = answer_of(attempt.matter, step)
        if found is None:
            yield Problem(message=f"请在“历次办理”里登记{step}。", section="answer", field="step")
            return
        day = found.day()
        if day is not None and day > attempt.on:
            message = f"{step}的日期（{format_day(day)}）晚于办理日期，请核对。"
            yield Problem(message=message, section="answer", field="on", item=found.id)
        began = attempt.matter.day(_BEGAN[step])
        if day is not None and began is not None and day < began:
            message = f"{step}的日期（{format_day(day)}）早于{_WORDS[step]}的日期（{format_day(began)}），请核对。"
            yield Problem(message=message, section="answer", field="on", item=found.id)

    return check


def in_time(step: str, key: str) -> Check[MatterSnapshot]:
    """A check that a review is asked after this opinion was received; after the term it warns only."""

    def check(attempt: MatterAttempt) -> Iterator[Problem]:
        found = answer_of(attempt.matter, step)
        if found is None:
            return
        received = found.day("received_on")
        if received is None:
            message = f"请填写信访人收到{step}的日期。"
            yield Problem(message=message, section="answer", field="received_on", item=found.id)
        elif attempt.on < received:
            message = f"请求日期早于收到{step}的日期，请核对。"
            yield Problem(message=message, section="answer", field="received_on", item=found.id)
        elif attempt.on > attempt.calendar.due(key, received).day:
            message = f"收到{step}已经超过{clock(key).length}日，请核对是否有正当理由。"
            yield Problem(message=message, field="on", severity=Severity.WARN)

    return check


def history_complete(attempt: MatterAttempt) -> Iterator[Problem]:
    """An old petition is taken over only with all its opinions on record, in their order.

    It is over with the 复核意见, or when nobody asked for the next step within the term (信访工作条例 第35、36条).
    """
    matter = attempt.matter
    if not matter.flag("backlog"):
        yield Problem(message="请先勾选“信访积案”。", section="register", field="backlog")
    known = [(step, answer_of(matter, step)) for step in STEPS]
    reached = max((place for place, (_, found) in enumerate(known) if found is not None), default=0)
    for step, found in known[: reached + 1]:
        if found is None:
            yield Problem(message=f"历次办理里还缺{step}。", section="answer", field="step")
    days = [found.day() or date.min for _, found in known if found is not None]
    if days != sorted(days):
        message = "历次办理的日期前后颠倒：处理、复查、复核应当依次作出。"
        yield Problem(message=message, section="answer", field="on")
    last = known[reached][1]
    if last is not None and last.text("step") != RECHECKED:
        yield from _request_lapsed(attempt, last)


def _request_lapsed(attempt: MatterAttempt, last: Item) -> Iterator[Problem]:
    """Without the next opinion, the term to ask for it must have run out, or the flag must say so."""
    step, received = last.text("step"), last.day("received_on")
    following = REVIEWED if step == HANDLED else RECHECKED
    if received is not None and attempt.on <= (end := _last_day_to_ask(attempt, last, received)):
        message = f"历次办理里还缺{following}；信访人在{format_day(end)}以前还可以请求，现在不能转入跟踪化解。"
        yield Problem(message=message, section="answer", field="step")
    elif received is None and not attempt.matter.flag("request_lapsed"):
        message = (
            f"历次办理里还缺{following}；没有请求的，请填写信访人收到{step}的日期，"
            "日期已经查不到的请勾选“已逾请求复查、复核的期限”。"
        )
        yield Problem(message=message, section="register", field="request_lapsed")


def not_rechecked(attempt: MatterAttempt) -> Iterator[Problem]:
    """A petition with a 复核意见 is not accepted again (信访工作条例 第36条); it may still be resolved (第37条)."""
    found = answer_of(attempt.matter, RECHECKED)
    if found is not None:
        message = (
            "这件事项已经有复核意见，同一事实和理由不再受理；"
            "请勾选“信访积案”，办理“登记为积案，转入跟踪化解”，或者“不予受理并告知”。"
        )
        yield Problem(message=message, section="answer", field="step", item=found.id)


def told_of_acceptance(attempt: MatterAttempt) -> Iterator[Problem]:
    """A warning if the petitioner was not told in writing of the acceptance (信访工作条例 第23条)."""
    matter = attempt.matter
    if matter.day("accepted_on") is not None and matter.day("informed_on") is None:
        message = "还没有登记书面告知信访人是否受理的日期。"
        yield Problem(message=message, section="register", field="informed_on", severity=Severity.WARN)


def hearings_over(attempt: MatterAttempt) -> Iterator[Problem]:
    """Every hearing must have ended, on or after its first day, before the opinion of the recheck."""
    for item in attempt.matter.of("hearing"):
        begun, ended = item.day(), item.day("ended_on")
        if ended is None:
            message = "听证还没有登记结束的日期；听证结束后再登记复核意见。"
            yield Problem(message=message, section="hearing", field="ended_on", item=item.id)
        elif begun is not None and ended < begun:
            message = "听证结束的日期早于开始的日期，请核对。"
            yield Problem(message=message, section="hearing", field="ended_on", item=item.id)


def extension_fits(attempt: MatterAttempt) -> Iterator[Problem]:
    """The term may be extended once, by at most thirty days (信访工作条例 第34条)."""
    matter, until = attempt.matter, attempt.values.get("extended_to")
    accepted = matter.day("accepted_on")
    if matter.day("extended_to") is not None:
        yield Problem(message="办理期限已经延长过一次，不能再延长。", field="extended_to")
    if accepted is None or not isinstance(until, date):
        return
    handling = attempt.calendar.due("petition_handling", accepted)
    first, last = handling.day, attempt.calendar.due("petition_handling_extension", handling.nominal).day
    if not first < until <= last:
        message = f"延长后的期限应在{format_day(first)}之后、{format_day(last)}以前（延长不超过30日）。"
        yield Problem(message=message, field="extended_to")
    if attempt.on > first:
        message = f"办理期限{format_day(first)}已经届满，应当在届满前批准延长，请核对。"
        yield Problem(message=message, field="on", severity=Severity.WARN)


def may_end(attempt: MatterAttempt) -> Iterator[Problem]:
    """A petition without a request for review may end only after the term to ask has run out."""
    if attempt.text("ending") != NOT_REQUESTED:
        return
    found = last_answer(attempt.matter)
    received = found.day("received_on") if found else None
    if found is None or received is None:
        yield Problem(message="请填写信访人收到意见的日期。", section="answer", field="received_on")
    elif attempt.on <= (last := _last_day_to_ask(attempt, found, received)):
        message = f"信访人在{format_day(last)}以前还可以请求复查、复核，现在不能按期限届满办结。"
        yield Problem(message=message, field="on")


def _last_day_to_ask(attempt: MatterAttempt, found: Item, received: date) -> date:
    key = "petition_recheck_request" if found.text("step") == REVIEWED else "petition_review_request"
    return attempt.calendar.due(key, received).day


def lead_named(attempt: MatterAttempt) -> Iterator[Problem]:
    """A backlog must have a leader in charge, a responsible unit and a plan (信访工作条例 第18条)."""
    matter = attempt.matter
    if not matter.flag("backlog"):
        return
    asked = (("leader", "包案领导"), ("lead_unit", "主办单位"), ("plan", "化解方案"))
    yield from blanks(matter, "lead", asked, "信访积案请填写“{label}”。")
    if not matter.of("visit"):
        message = "还没有包案领导的约访记录。"
        yield Problem(message=message, section="visit", field="on", severity=Severity.WARN)


def was_forwarded(attempt: MatterAttempt) -> Iterator[Problem]:
    """The petition must have been forwarded; after five working days it warns (信访工作条例 第23条)."""
    matter = attempt.matter
    came = matter.day("forwarded_on")
    if came is not None and attempt.on > (end := attempt.calendar.due("petition_objection", came).day):
        message = f"提出异议的期限（收到转送件后5个工作日）到{format_day(end)}为止，已经超过，请核对。"
        yield Problem(message=message, field="on", severity=Severity.WARN)
    if came is not None and attempt.on < came:
        message = f"提出异议的日期早于收到转送件的日期（{format_day(came)}），请核对。"
        yield Problem(message=message, section="register", field="forwarded_on")
    asked = (("forwarded_by", "转送、交办机关"), ("forwarded_on", "转送件收到日期"))
    yield from blanks(matter, "register", asked, "不是上级转送的事项不能提出异议；转送来的请填写“{label}”。")
