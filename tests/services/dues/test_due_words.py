"""The words of a deadline: why its day has moved, and that a receipt which others owe is waited for, never overdue."""

from __future__ import annotations

from datetime import date

import pytest

from mediator.domain.workflows.shared.matter_parts import AWAITED
from mediator.services.dues.dues import DueRow
from tests.builders import made


def due(key: str, label: str, day: str, *, nominal: str = "") -> DueRow:
    return DueRow(
        entity="matter",
        entity_id=made("事项"),
        key=key,
        day=date.fromisoformat(day),
        nominal=date.fromisoformat(nominal or day),
        certain=True,
        number="",
        title="",
        label=label,
        section="",
        button="",
        time="",
        item=None,
    )


@pytest.mark.parametrize(
    ("today", "words"),
    [
        ("2023-05-11", "等王鲍派出所的会议回执：2023年5月11日发出。"),
        ("2023-05-14", "等王鲍派出所的会议回执：2023年5月11日发出，已经等了3天。"),
    ],
)
def test_a_receipt_of_others_is_waited_for(today: str, words: str) -> None:
    assert due(AWAITED, "王鲍派出所的会议回执", "2023-05-11").sentence(date.fromisoformat(today)) == words


def test_an_end_that_moved_says_why() -> None:
    moved = due("mediation", "调解期限", "2023-10-07", nominal="2023-10-01")
    assert moved.sentence(date(2023, 10, 5)) == "调解期限到2023年10月7日（2023年10月1日是休息日，顺延），还有2天。"
