"""The program is killed again and again while it saves: what was acknowledged is there, and nothing is half there."""

from __future__ import annotations

import os
import random
import select
import signal
import subprocess
import sys
from pathlib import Path
from typing import IO
from uuid import UUID

import pytest

from mediator.storage import drafts, events, search
from mediator.storage.safety.verify import verify
from mediator.storage.store import Store
from tests.storage.office import USER, notes, unlock
from tests.walks import Walks

KILLS = 100


def _kill_once(process: subprocess.Popen[str], wait: float) -> int:
    """Let a child save for ``wait`` seconds, kill it, and return the last number it acknowledged (0: none)."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("go\n")
    process.stdin.flush()
    child, last = _child(process.stdout)
    select.select([], [], [], wait)
    os.kill(child, signal.SIGKILL)
    for line in process.stdout:
        if line == "dead\n":
            break
        last = int(line)
    return last


def _child(said: IO[str]) -> tuple[int, int]:
    """The child's id, once it has saved for the first time, and that number."""
    child = last = 0
    while not (child and last):
        line = said.readline()
        if line.startswith("child"):
            child = int(line.split()[1])
        else:
            last = int(line)
    return child, last


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
    call = [sys.executable, "-m", "tests.storage.writer", str(office_folder)]
    counts = []
    with subprocess.Popen(
        call, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]
    ) as process:
        for _ in range(walks.of(KILLS)):
            acknowledged = _kill_once(process, draw.uniform(0, 0.02))
            with unlock(office_folder) as store:
                counts.append(_check(store, acknowledged))
    assert counts == sorted(set(counts))
    report = verify(office_folder, key=store.key)
    assert (report.problems, report.events) == ((), 2 * counts[-1])
    assert not list(office_folder.rglob("*.part"))
