"""An office with something in it, a stick to copy it to, and a disk of three megabytes."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from mediator.storage.safety.backup import backup
from mediator.storage.store import Store
from tests.storage.office import NOW, PAPER, note


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of three megabytes of its own."""
    place = tmp_path / "disk"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "none", str(place)], check=True)
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.fixture
def used(store: Store) -> Store:
    """An office with a few events and two papers."""
    with store.transaction() as session:
        for number in range(5):
            note(session, f"{number}")
    for content in (PAPER, b"another"):
        store.blobs.put(content)
    return store


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "U盘"
    folder.mkdir()
    return folder


@pytest.fixture
def made(used: Store, stick: Path) -> Path:
    backup(used, stick / "a.mbak", now=NOW)
    return stick / "a.mbak"
