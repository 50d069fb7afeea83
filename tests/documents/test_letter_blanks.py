"""Letters that are not filled yet: room to write stands beside its label, and a petition is known by a number."""

from __future__ import annotations

import pytest

from mediator.documents.blocks import Blank, Text
from mediator.documents.papers import paper
from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.snapshot import MatterSnapshot
from tests.builders import made
from tests.documents.reading import find
from tests.documents.test_road_papers import text_of

LETTERS = ("petition-referral", "petition-feedback", "court-result")


def unfilled(code: str, number: str = "") -> MatterSnapshot:
    return MatterSnapshot(id=made(code), kind=code, number=number, stage=kind_of(code).procedure.start.code)


@pytest.mark.parametrize("code", LETTERS)
def test_room_to_write_stands_in_the_line_of_its_label(code: str) -> None:
    matter = unfilled("court_referral" if code.startswith("court") else "petition")
    labelled = [
        (text.content[0], text.content[1].width)
        for text in find(paper(code).build(matter, 1), Text)
        if isinstance(text.content, tuple) and len(text.content) == 2 and isinstance(text.content[1], Blank)
    ]
    assert labelled
    assert [label for label, width in labelled if len(label) + width > 25] == []  # 28 in a line, two of them indent


def test_a_petition_without_a_number_from_above_goes_by_that_of_the_register() -> None:
    assert "信访件编号：王鲍信访〔2024〕3号" in text_of(
        "petition-referral", unfilled("petition", "王鲍信访〔2024〕3号")
    )
