"""Fixtures for all tests: an unlocked, empty office, made once a run and copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from mediator.storage.store import Store


@pytest.fixture(scope="session")
def empty_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a new office; copy it, never change it."""
    from tests.storage.office import create

    folder = tmp_path_factory.mktemp("office") / "data"
    create(folder)[0].close()
    return folder


@pytest.fixture
def office_folder(empty_office: Path, tmp_path: Path) -> Path:
    """A data folder of this test's own with a new office, closed."""
    return Path(shutil.copytree(empty_office, tmp_path / "data"))


@pytest.fixture
def store(office_folder: Path) -> Iterator[Store]:
    """The unlocked office of ``office_folder``; further slots cost next to nothing."""
    from tests.storage.office import unlock

    with unlock(office_folder) as opened:
        yield opened
