"""Offices made once a run: whoever asks first makes one, every test works on a copy of its own."""

from __future__ import annotations

import pickle
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mediator.domain.people.roles import Actor
from mediator.domain.problems import Busy
from mediator.services.office import sample as samples
from mediator.storage.folder import Folder
from mediator.storage.lock import FolderLock
from mediator.storage.store import Store
from tests.storage.office import NOW, USER, create, unlock

PAUSE = 0.05
HEAD = Actor(name=USER)


@dataclass(frozen=True)
class Shelf:
    """A folder that all processes of a test run share: the name of what filled an office → that office, closed."""

    place: Path

    def folder(self, fill: Callable[..., object], *words: str) -> Path:
        """The data folder that ``fill(store, *words)`` has written into; copy it, never change it."""
        kept = self.place / "-".join((fill.__module__, fill.__qualname__, *words))
        kept.mkdir(parents=True, exist_ok=True)
        lock = _wait_for(kept / "lock")
        try:
            if not (kept / "told").exists():
                self._make(kept, fill, words)
        finally:
            lock.release()
        return kept / "data"

    def copy(self, place: Path, fill: Callable[..., object], *words: str) -> Path:
        """A copy of that folder at ``place``."""
        return Path(shutil.copytree(self.folder(fill, *words), place))

    def pour(self, store: Store, fill: Callable[..., object], *words: str) -> Any:
        """Give the open, empty office ``store`` what ``fill(store, *words)`` would write, and return what it returned.

        The offices on the shelf and those of the tests are copies of one new office, so they have one key.
        """
        made, place = Folder(self.folder(fill, *words)), store.folder
        store.engine.dispose()
        for name in ("-wal", "-shm"):
            place.database.with_name(place.database.name + name).unlink(missing_ok=True)
        shutil.copyfile(made.database, place.database)
        shutil.copyfile(made.anchor, place.anchor)
        shutil.copytree(made.blobs, place.blobs, dirs_exist_ok=True)
        return pickle.loads((made.root.parent / "told").read_bytes())

    def _make(self, kept: Path, fill: Callable[..., object], words: tuple[str, ...]) -> None:
        shutil.rmtree(kept / "data", ignore_errors=True)
        if fill is nothing:
            create(kept / "data")[0].close()
            told = None
        else:
            with unlock(self.copy(kept / "data", nothing)) as store:
                told = fill(store, *words)
        (kept / "told").write_bytes(pickle.dumps(told))


def nothing(_store: Store) -> None:
    """Leave the office as it is when it is new."""


def sample(store: Store) -> None:
    """Play the sample, without filing a paper."""
    with store.transaction() as session:
        samples.fill(session, samples.read_sample(), actor=HEAD, now=NOW)


def filed_sample(store: Store) -> None:
    """Play the sample and file what was printed and signed."""
    with store.transaction() as session:
        samples.fill(session, samples.read_sample(), actor=HEAD, now=NOW, blobs=store.blobs)


def _wait_for(path: Path) -> FolderLock:
    while True:
        try:
            return FolderLock(path, user=USER, now=NOW)
        except Busy:
            time.sleep(PAUSE)
