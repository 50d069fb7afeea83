"""What is not of this file, or was logged by an earlier version: an entry is not found, a step is taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mediator.domain.matter.snapshot import Item
from mediator.domain.problems import NotFound
from mediator.services.files import lists, log, steps
from mediator.services.files.matter_snapshots import JsonFile, load, matter_row
from mediator.storage.tables.base import uuid7
from tests.services.test_matters_in_hand import MARCH, PETITION, opened
from tests.services.work import ACTOR, Work
from tests.storage.office import NOW


def test_a_step_that_an_earlier_version_logged_is_taken_back(work: Work) -> None:
    petition = opened(work, "petition", **PETITION)
    row, _ = matter_row(work.session, petition.id, actor=ACTOR)
    before = {"details": dict(row.details), "outcome": "", "stage_on": "2026-03-02", "closed_on": None}
    row.details = {**row.details, "reason": "已解决", "facts": "后来补写。"}
    row.stage, row.stage_on, row.outcome, row.closed_on = "finished", date(2026, 3, 5), "撤回", date(2026, 3, 5)
    step = {"move": "withdraw", "label": "撤回", "source": "registered", "stage": "finished"}
    moved = {**step, "before": before, "in": {"reason": "已解决"}}
    log.record(JsonFile(work.session, row), "move", actor=ACTOR, now=NOW, on=date(2026, 3, 5), data=moved)
    back = steps.undo(work.session, petition.id, actor=ACTOR, now=NOW, reason="信访人反悔")
    assert back == replace(petition, values={**petition.values, "facts": "后来补写。"})


def test_an_entry_of_another_matter_is_not_found(work: Work) -> None:
    first, second = (opened(work, "petition", **PETITION) for _ in range(2))
    entry = Item(id=uuid7(NOW), kind="progress", values={"on": MARCH, "text": "已联系双方。"})
    lists.save(work.session, first.id, entry, actor=ACTOR, now=NOW)
    other = replace(entry, values={"on": MARCH, "text": "别的事项。"})
    with pytest.raises(NotFound, match="已经不在了"):
        lists.save(work.session, second.id, other, actor=ACTOR, now=NOW)
    with pytest.raises(NotFound, match="已经不在了"):
        lists.remove(work.session, second.id, entry, actor=ACTOR, now=NOW)
    with pytest.raises(NotFound, match="已经不在了"):
        lists.save(work.session, first.id, replace(other, kind="hearing"), actor=ACTOR, now=NOW)
    assert load(work.session, first.id, actor=ACTOR).of("progress") == (entry,)
    assert load(work.session, second.id, actor=ACTOR).items == ()
