"""At random through the real window: no bug, and no warning of Qt."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.storage.office import unlock
from tests.ui.live_office import NOW, lanes
from tests.ui.shell_desk import StartDesk
from tests.ui.window_walker import AnyAnswer, WindowWalker
from tests.walks import Walks

SEEDS = 8
MOST = 2_500
"""Things done with each seed at full length."""


@pytest.mark.walk
@pytest.mark.parametrize("seed", range(SEEDS))
def test_nothing_surprises_whoever_does_anything_at_all(
    office_folder: Path, start_desk: StartDesk, tmp_path: Path, walks: Walks, seed: int
) -> None:
    with unlock(office_folder) as store:
        store.vault.confirm_recovery()
        lanes(store)
    chance = random.Random(seed)
    desk = start_desk(office_folder)
    ask = AnyAnswer(chance, tmp_path)
    desk.ask, desk.now = ask, NOW
    desk.unlock()
    walker = WindowWalker(desk.main(), ask, chance)
    assert walker.walk(MOST if walks.full else MOST // 20) == []
