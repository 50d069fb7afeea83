"""A case is closed when its last paper has reached everybody, and not before the step that led there."""

from __future__ import annotations

from dataclasses import replace

from mediator.domain.case.parties import GROUP, Member, Party
from mediator.domain.case.snapshot import CaseAttempt
from mediator.domain.workflows.case.procedure import CASE
from tests.builders import made
from tests.domain.case import road
from tests.domain.case.road import CHILD, GUARDIAN, may


def test_the_notice_reaches_a_party_through_guardian_head_or_representative() -> None:
    child = replace(CHILD, agents=(GUARDIAN,))
    shop = Party(id=made("商行"), kind="组织", name="虚构商行", representative="晏小平")
    workers = Party(
        id=made("工人"), kind=GROUP, name="卞学军等2人", members=(Member(name="卞学军", representative=True),)
    )
    told = tuple(replace(road.DELIVERIES[0], id=made(name), receiver=name) for name in ("尤海峰", "晏小平", "卞学军"))
    case = replace(road.TERMINATED, parties=(child, shop, workers), deliveries=told)
    assert CASE.problems(CASE.move("close"), CaseAttempt(matter=case, on=may(12), today=road.TODAY)) == ()


def test_a_case_is_not_closed_before_the_step_that_led_there() -> None:
    case = replace(road.MEDIATING, stage="withdrawn", stage_on=may(8), agreement=None)
    [problem] = CASE.problems(CASE.move("close"), CaseAttempt(matter=case, on=may(7), today=road.TODAY))
    assert problem.message == "结案的日期2026年5月7日早于上一步的日期2026年5月8日，请核对。"


def test_a_draft_that_nobody_signed_does_not_hold_up_a_failed_case() -> None:
    for move in ("terminate", "withdraw"):
        assert "agreed" in CASE.move(move).sources
    drafted = replace(road.TERMINATED, agreement=road.AGREEMENT, visits=(), deliveries=road.DELIVERIES)
    tried = CaseAttempt(matter=drafted, on=may(12), today=road.TODAY)
    assert not any("回访" in problem.message for problem in CASE.problems(CASE.move("close"), tried))


def test_a_draft_that_came_to_nothing_is_never_in_force() -> None:
    failed = replace(road.TERMINATED, agreement=road.AGREEMENT, stage="closed", closing="调解不成")
    assert not failed.in_force
    assert not replace(failed, stage="archived").in_force
    assert not replace(failed, closing="撤回(自行和解)").in_force
    assert road.CLOSED.in_force
    assert replace(road.CLOSED, stage="archived").in_force
    assert not replace(road.MEDIATING, agreement=road.ORAL).in_force
