"""The program is killed again and again while it saves: what was acknowledged is there, and nothing is half there."""

from __future__ import annotations

import random
from pathlib import Path
from uuid import UUID

import pytest

from mediator.storage import drafts, events, search
from mediator.storage.safety.verify import verify
from mediator.storage.store import Store
from tests.storage.dying import ASKS, DIES, forking, last_said
from tests.storage.office import USER, notes, unlock
from tests.walks import Walks

KILLS = 100
LONGEST = 60
"""So many changes to files and the database are some five saves."""


def _check(store: Store, acknowledged: int) -> int:
    """Every save is there whole; returns how many there are."""
    with store.reading() as session:
        texts = notes(session)
        count = len(texts) // 2
        assert acknowledged <= count <= acknowledged + 1
        assert [text.split()[:2] for text in texts] == [
            [str(number), half] for number in range(1, count + 1) for half in ("first", "second")
        ]
        if count % 5 == 0:  # reading the whole chain each time would take longer than the killing
            assert events.verify_chain(session) == []
        assert search.search(session, "三丰", limit=count + 9) == [UUID(int=n) for n in range(count, 0, -1)]
        assert search.search(session, f"{count:08d}") == [UUID(int=count)]
        assert drafts.load(session, "form", owner=USER) == {"number": count}
        papers = [parts[2] for text in texts if len(parts := text.split()) == 3]
    assert store.blobs.verify(papers) == []
    assert store.notices == ()
    return count


@pytest.mark.walk
def test_kills_lose_nothing(office_folder: Path, walks: Walks) -> None:
    draw = random.Random(20261124)
    counts = []
    with forking("tests.storage.writer", office_folder) as process:
        for kill in range(walks.of(KILLS)):
            *_, acknowledged = last_said(process, draw.randint(1, LONGEST), (DIES, ASKS)[kill % 2])
            with unlock(office_folder) as store:
                counts.append(_check(store, acknowledged))
    assert counts == sorted(set(counts))
    report = verify(office_folder, key=store.key)
    assert (report.problems, report.events) == ((), 2 * counts[-1])
    assert not list(office_folder.rglob("*.part"))
