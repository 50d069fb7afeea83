"""No day of a case comes before its cause: one table for the steps, the papers and the review of the file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any

import pytest

from mediator.domain.case import records
from mediator.domain.case.day_order import ORDER, VOUCHED, Course, days_on_paper, out_of_order
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.workflows.case.procedure import CASE
from tests.builders import made
from tests.domain.case import road
from tests.domain.case.road import AGREEMENT, MEETING, PAYMENT, SIGNATURES, VISIT, may, said

CONFIRMED = records.Confirmation(
    id=made("确认"), offered_on=may(8), applied_on=may(9), ruled_on=may(15), result="裁定有效"
)
FILED = replace(road.CLOSED, confirmation=CONFIRMED, archived_on=may(27), stage="archived", stage_on=may(27))
"""A case with every day it can have, all in order."""
LATE = date(2026, 7, 1)


def messages(case: CaseSnapshot, **course: Any) -> list[str]:
    return [problem.message for problem in out_of_order(Course(case=case, **course), today=road.TODAY)]


def test_a_file_in_order_is_not_spoken_of() -> None:
    assert messages(FILED) == []
    assert messages(road.TERMINATED) == []


@pytest.mark.parametrize(
    ("changed", "said_of_it"),
    [
        ({"registered_on": may(6)}, "受理的日期2026年5月5日早于登记的日期2026年5月6日"),
        ({"meetings": (replace(MEETING, on=may(4)),)}, "调解的日期2026年5月4日早于受理的日期2026年5月5日"),
        ({"meetings": (replace(MEETING, on=date(2027, 1, 4)),)}, "调解的日期2027年1月4日还没有到"),
        (
            {"agreement": replace(AGREEMENT, agreed_on=may(5))},
            "协议签订的日期2026年5月5日早于调解成功的日期",
        ),
        (
            {"signatures": (replace(SIGNATURES[0], on=may(5)), SIGNATURES[1])},
            "签署的日期2026年5月5日早于协议签订的日期2026年5月6日",
        ),
        ({"performances": (replace(PAYMENT, on=date(2025, 5, 19)),)}, "付款、履行的日期2025年5月19日早于协议签订"),
        ({"performed_on": may(18)}, "履行完毕的日期2026年5月18日早于付款、履行的日期2026年5月19日"),
        ({"closed_on": may(24)}, "结案的日期2026年5月24日早于回访的日期2026年5月25日"),
        ({"archived_on": may(25)}, "立卷的日期2026年5月25日早于结案的日期2026年5月26日"),
    ],
)
def test_the_review_of_the_file_names_what_came_too_early(changed: dict[str, Any], said_of_it: str) -> None:
    assert [message for message in messages(replace(FILED, **changed)) if said_of_it in message]


@pytest.mark.parametrize(
    ("move", "broken", "words"),
    [
        ("accept", {"on": may(3)}, "受理的日期2026年5月3日早于登记的日期2026年5月4日"),
        ("decline", {"on": may(3)}, "不予受理的日期2026年5月3日早于登记的日期"),
        ("agree", {"on": may(4)}, "达成协议的日期2026年5月4日早于调解成功的日期"),
        ("agree", {"meetings": (replace(MEETING, on=may(4)),)}, "调解的日期2026年5月4日早于受理的日期"),
        ("agree", {"meetings": (replace(MEETING, on=date(2027, 1, 4)),)}, "调解的日期2027年1月4日还没有到"),
        ("sign", {"signatures": (replace(SIGNATURES[0], on=may(5)), SIGNATURES[1])}, "签署的日期2026年5月5日早于"),
        ("perform", {"performances": (replace(PAYMENT, on=date(2025, 5, 19)),)}, "付款、履行的日期2025年5月19日早于"),
        ("archive", {"performances": (replace(PAYMENT, on=date(2025, 5, 19)),)}, "付款、履行的日期2025年5月19日早于"),
    ],
)
def test_a_step_vouches_for_the_days_up_to_its_own(move: str, broken: dict[str, Any], words: str) -> None:
    assert [message for message, _ in said(move, **broken) if words in message]


def test_a_file_that_was_written_down_afterwards_is_registered_last() -> None:
    late = replace(FILED, registered_on=date(2026, 6, 1))
    assert messages(late) == ["受理的日期2026年5月5日早于登记的日期2026年6月1日，请核对。"]
    assert messages(replace(late, details={"road": "补录"})) == []


def test_a_step_is_not_stopped_by_what_comes_after_it() -> None:
    """A doubtful day stops only the step that needs it."""
    drafted = {"agreement": replace(AGREEMENT, agreed_on=may(1))}
    assert said("begin", **drafted) == []
    assert said("terminate", termination=road.TERMINATION, **drafted) == []


def test_a_draft_that_came_to_nothing_holds_nobody_to_its_days() -> None:
    failed = replace(road.TERMINATED, agreement=replace(AGREEMENT, agreed_on=may(1)))
    assert messages(failed) == []


def test_a_plan_that_runs_on_is_visited_after_the_closing() -> None:
    late = replace(VISIT, id=made("再访"), on=LATE)
    closed = replace(FILED, visits=(VISIT, late))
    assert messages(closed) == ["结案的日期2026年5月26日早于回访的日期2026年7月1日，请核对。"]
    assert messages(replace(closed, closing="调解成功(履行中归档)")) == []


def test_every_step_that_has_a_day_is_in_the_table() -> None:
    ordered = set(VOUCHED) | {"close", "close_early", "close_transferred", "archive"}
    elsewhere = {
        "transfer",
        "default",
        "void",
        "backfill",
        "take_back_registered",
        "take_back_accepted",
        "take_back_mediating",
    }
    assert ordered | elsewhere == {move.code for move in CASE.moves}


def test_the_table_says_nothing_twice() -> None:
    pairs = [(earlier, later) for earlier, after in ORDER for later in after]
    assert len(pairs) == len(set(pairs))


def test_a_paper_is_stopped_by_its_own_days_alone() -> None:
    early = replace(MEETING, id=made("早"), on=may(4), result=records.CONTINUES)
    case = replace(FILED, meetings=(early, MEETING))
    first, second = (list(days_on_paper(case, "meetings", n)) for n in (1, 2))
    assert [problem.message for problem in first] == [
        "调解的日期2026年5月4日早于受理的日期2026年5月5日，请核对。",
        "调解的日期2026年5月4日早于权利义务告知的日期2026年5月5日，请核对。",
    ]
    assert second == []
    assert list(days_on_paper(case, "agreement", 1)) == []


def test_the_road_of_the_tests_is_itself_in_order() -> None:
    days = [FILED.occurred_on, FILED.registered_on, FILED.accepted_on, MEETING.on, FILED.effective_on]
    known = [day for day in (*days, FILED.performed_on, FILED.closed_on, FILED.archived_on) if day is not None]
    assert all(one <= other for one, other in pairwise(known))
