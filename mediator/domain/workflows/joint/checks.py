"""Checks of a meeting of several organs: who may convene it, who was told, who came, what was decided and done."""

from __future__ import annotations

from collections.abc import Iterator

from mediator.domain.case.parties import names_of
from mediator.domain.matter.snapshot import Item, MatterAttempt, MatterSnapshot
from mediator.domain.people.identity import squeeze
from mediator.domain.problems import Problem, Severity
from mediator.domain.text.dates import format_day
from mediator.domain.workflows.shared.matter_parts import blanks, not_before, receipt_after_sending


def requested_after_case(attempt: MatterAttempt) -> Iterator[Problem]:
    """Neither the request nor the step may be dated before the case was registered."""
    case, opened = attempt.matter.case, attempt.matter.opened_on
    if case is None or case.registered_on is None:
        return
    if attempt.on < case.registered_on or (opened is not None and opened < case.registered_on):
        message = f"联调的日期早于案件登记的日期（{format_day(case.registered_on)}），请核对。"
        yield Problem(message=message, field="on")


def convener_is_free(attempt: MatterAttempt) -> Iterator[Problem]:
    """The convener must be no party or agent, and unrelated unless all agree (特邀调解规定 第15条)."""
    matter = attempt.matter
    convener = squeeze(matter.text("convener"))
    if not convener:
        yield Problem(message="请填写主持人。", section="meeting", field="convener")
        return
    if matter.case and convener in names_of(matter.case.parties):
        message = f"主持人{convener}是本案当事人或其代理人，应当回避，请另请主持人。"
        yield Problem(message=message, section="meeting", field="convener")
    elif matter.text("relation") and not matter.flag("accepted"):
        message = f"主持人{convener}是当事人的{matter.text('relation')}，应当回避；请另请主持人，或记明各方知情并同意。"
        yield Problem(message=message, section="meeting", field="relation")
    elif not matter.text("relation") and not matter.flag("unrelated"):
        message = f"请{convener}声明与各方当事人没有亲属或利害关系；有的请写明关系，并另请主持人。"
        yield Problem(message=message, section="meeting", field="unrelated")


NOTICE = (
    ("convening_unit", "召集单位"),
    ("meets_on", "会议日期"),
    ("meets_at", "会议时间"),
    ("place", "会议地点"),
    ("agenda", "议题"),
)
"""What the notice of the meeting must say."""


def meeting_planned(attempt: MatterAttempt) -> Iterator[Problem]:
    """The notice of the meeting must say who convenes it, when, where and what about."""
    matter = attempt.matter
    yield from blanks(matter, "meeting", NOTICE)
    meets = matter.day("meets_on")
    if meets is not None and meets < attempt.on:
        yield Problem(message="会议日期早于召集的日期，请核对。", section="meeting", field="meets_on")


def meeting_in_time(attempt: MatterAttempt) -> Iterator[Problem]:
    """A warning if the meeting is later than its term (T24) allows."""
    meets, accepted = attempt.matter.day("meets_on"), attempt.matter.day("accepted_on")
    if meets is None or accepted is None:
        return
    end = attempt.calendar.due("joint_meeting", accepted).day
    if meets > end:
        days = attempt.calendar.terms.joint_meeting_workdays
        message = (
            f"会议日期{format_day(meets)}超过了期限：{format_day(accepted)}受理，"
            f"应在{days}个工作日内、最迟{format_day(end)}召开联调会议。"
        )
        yield Problem(message=message, section="meeting", field="meets_on", severity=Severity.WARN)


def every_organ_noticed(attempt: MatterAttempt) -> Iterator[Problem]:
    """At least one organ must have been told, after the request and before the meeting."""
    matter = attempt.matter
    if not matter.of("notice"):
        yield Problem(message="还没有通知任何单位。", section="notice", field="organ")
    for item in matter.of("notice"):
        yield from _notice_days(matter, item)
    yield from one_receipt_each(attempt)


def one_receipt_each(attempt: MatterAttempt) -> Iterator[Problem]:
    """A receipt must answer a letter that was sent; one letter (organ and day of sending) has one receipt."""
    answered: set[tuple[str, object]] = set()
    for item in attempt.matter.of("notice"):
        yield from receipt_after_sending(item, section="notice")
        if item.day("received_on") is None:
            continue
        organ, letter = item.text("organ"), (item.text("organ"), item.day())
        if letter in answered:
            message = f"{organ}的回执登记了两次，一份通知只有一份回执，请核对后删去一条。"
            yield Problem(message=message, section="notice", field="received_on", item=item.id)
        answered.add(letter)


def _notice_days(matter: MatterSnapshot, item: Item) -> Iterator[Problem]:
    sent, opened, meets = item.day(), matter.opened_on, matter.day("meets_on")
    if sent is None:
        message = f"请填写给{item.text('organ')}的通知的发出日期。"
        yield Problem(message=message, section="notice", field="on", item=item.id)
    elif opened is not None and sent < opened:
        yield Problem(message="通知日期早于申请日期，请核对。", section="notice", field="on", item=item.id)
    elif meets is not None and sent > meets:
        yield Problem(message="通知日期晚于会议日期，请核对。", section="notice", field="on", item=item.id)


def every_organ_listed(attempt: MatterAttempt) -> Iterator[Problem]:
    """A warning for each organ that was told and of which the record does not say who came."""
    listed = {item.text("organ") for item in attempt.matter.of("attendance")}
    for item in attempt.matter.of("notice"):
        if item.text("organ") not in listed:
            message = f"{item.text('organ')}接到了会议通知，请记明参加人；没有来的请记为缺席。"
            yield Problem(message=message, section="attendance", field="organ", severity=Severity.WARN)


after_acceptance = not_before("accepted_on", "召集的日期早于司法所受理的日期（{day}），请核对。")


def agreement_binds(attempt: MatterAttempt) -> Iterator[Problem]:
    """The case must have an agreement in force to count as settled (人民调解法 第29、30条)."""
    case = attempt.matter.case
    if case is not None and not case.in_force:
        message = f"案件{case.number}还没有生效的调解协议，不能记为已化解；没有谈成的请办理“未化解，告知其他途径”。"
        yield Problem(message=message, section="session", field="result")


def nothing_agreed(attempt: MatterAttempt) -> Iterator[Problem]:
    """A case with an agreement in force has not failed."""
    case = attempt.matter.case
    if case is not None and case.in_force:
        message = f"案件{case.number}的调解协议已经生效，请办理“化解办结”。"
        yield Problem(message=message, section="session", field="result")


def sessions_recorded(attempt: MatterAttempt) -> Iterator[Problem]:
    """Every joint session must have its result before the joint mediation ends."""
    for item in attempt.matter.of("session"):
        if not item.text("result"):
            message = "联合调解还没有记录结果。"
            yield Problem(message=message, section="session", field="result", item=item.id)


def fed_back(attempt: MatterAttempt) -> Iterator[Problem]:
    """Every organ that was told must have heard the result, after the meeting."""
    told = {item.text("organ") for item in attempt.matter.of("feedback")}
    held = attempt.matter.day("held_on")
    for item in attempt.matter.of("feedback"):
        day = item.day()
        if held is not None and day is not None and day < held:
            message = f"向{item.text('organ')}反馈的日期早于会议日期（{format_day(held)}），请核对。"
            yield Problem(message=message, section="feedback", field="on", item=item.id)
    for organ in dict.fromkeys(item.text("organ") for item in attempt.matter.of("notice")):
        if organ not in told:
            yield Problem(message=f"还没有向{organ}反馈结果。", section="feedback", field="organ")
