"""Checks of a joint mediation: who may convene it, who was told, who came, what was decided and done."""

from __future__ import annotations

from collections.abc import Iterator

from mediator.domain.identity import squeeze
from mediator.domain.matters import MatterAttempt
from mediator.domain.problems import Problem, Severity
from mediator.domain.workflows.matter_parts import receipt_after_sending


def requested_after_case(attempt: MatterAttempt) -> Iterator[Problem]:
    """The case comes before its joint mediation."""
    case = attempt.matter.case
    if case is not None and case.registered_on is not None and attempt.on < case.registered_on:
        yield Problem(message="日期早于案件登记的日期，请核对。", field="on")


def convener_is_free(attempt: MatterAttempt) -> Iterator[Problem]:
    """The convener is no party or agent, and declares to be neither related nor interested (特邀调解规定 第15条)."""
    matter = attempt.matter
    convener = squeeze(matter.text("convener"))
    if not convener:
        yield Problem(message="请填写主持人。", section="meeting", field="convener")
        return
    for party in matter.case.parties if matter.case else ():
        people = {party.name, party.representative, *(agent.name for agent in party.agents)}
        people |= {member.name for member in party.members}
        if convener in people:
            message = f"主持人{convener}是本案当事人或其代理人，应当回避，请另请主持人。"
            yield Problem(message=message, section="meeting", field="convener")
    if not matter.flag("unrelated"):
        message = f"请{convener}声明与各方当事人没有亲属或利害关系；有的应当回避，请另请主持人。"
        yield Problem(message=message, section="meeting", field="unrelated")


def meeting_planned(attempt: MatterAttempt) -> Iterator[Problem]:
    """A notice says when, where and what about."""
    matter = attempt.matter
    for value, label, name in (
        (matter.day("meets_on"), "会议日期", "meets_on"),
        (matter.text("meets_at"), "会议时间", "meets_at"),
        (matter.text("place"), "会议地点", "place"),
        (matter.lines("agenda"), "议题", "agenda"),
    ):
        if not value:
            yield Problem(message=f"请填写“{label}”。", section="meeting", field=name)


def every_organ_noticed(attempt: MatterAttempt) -> Iterator[Problem]:
    """At least one organ was told, and none before the request."""
    notices = attempt.matter.of("notice")
    if not notices:
        yield Problem(message="还没有通知任何单位。", section="notice", field="organ")
    opened = attempt.matter.opened_on
    for item in notices:
        sent = item.day()
        if opened is not None and sent is not None and sent < opened:
            yield Problem(message="通知日期早于申请日期，请核对。", section="notice", field="on", item=item.id)
        yield from receipt_after_sending(item, section="notice")


def somebody_attended(attempt: MatterAttempt) -> Iterator[Problem]:
    """A meeting with nobody is none."""
    present = [item for item in attempt.matter.of("attendance") if not item.values.get("absent")]
    if not present:
        yield Problem(
            message="还没有记录到会人员，没有人参加的会议不能记为已召开。", section="attendance", field="person"
        )
    planned = attempt.matter.day("meets_on")
    if planned is not None and attempt.on < planned:
        yield Problem(message="会议日期还没有到，不能记为已召开。", section="meeting", field="meets_on")


def minutes_written(attempt: MatterAttempt) -> Iterator[Problem]:
    """What was said and decided stands in the record."""
    if not attempt.matter.text("minutes"):
        yield Problem(message="请填写各方发言摘要。", section="meeting", field="minutes")
    if not attempt.matter.of("decision"):
        yield Problem(message="请填写议定事项；没有议定事项也请写明。", section="decision", field="what")


def decisions_done(attempt: MatterAttempt) -> Iterator[Problem]:
    """Everything decided has a day on which it was done."""
    for item in attempt.matter.of("decision"):
        if item.day("done_on") is None:
            message = f"议定事项“{item.text('what')[:20]}”还没有办结（{item.text('organ')}）。"
            yield Problem(message=message, section="decision", field="done_on", item=item.id)


def fed_back(attempt: MatterAttempt) -> Iterator[Problem]:
    """All organs that were told hear what came of it."""
    told = {item.text("organ") for item in attempt.matter.of("feedback")}
    for item in attempt.matter.of("notice"):
        if item.text("organ") not in told:
            message = f"还没有向{item.text('organ')}反馈结果。"
            yield Problem(message=message, section="feedback", field="organ", severity=Severity.WARN)
