"""The paper beside the form: drawn when the typing pauses; only one that is not final bears the draft mark."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from mediator.ui.file.papers.paper_preview import PaperPreview
from mediator.ui.jobs import Jobs
from tests.ui.file.test_preview_printing import paper
from tests.ui.typist import Show

DAY = date(2023, 5, 24)


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.stop_all()


def test_a_final_paper_whose_numbers_are_masked_bears_no_draft_mark(qtbot: QtBot, show: Show, jobs: Jobs) -> None:
    drawn: list[tuple[str, bool]] = []

    def draws(_facts: Any, code: str, *, when: date, draft: bool) -> bytes:
        drawn.append((code, draft))
        return paper(1)

    shown = show(PaperPreview(jobs, draws=draws, names=lambda code: code))
    for final in (False, True, True, False):
        shown.show_draft("facts", "agreement", when=DAY, final=final)
        shown.draw()
        qtbot.waitUntil(lambda: not shown.drawing)
    assert drawn == [("agreement", True), ("agreement", False), ("agreement", True)]
    assert shown.caption.text() == "agreement"
