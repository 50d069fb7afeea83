"""For all tests: offices made once a run and copied for each test, and how far the random walks go."""

from __future__ import annotations

import gc
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.walks import LENGTHS, NONE, SHORT, Walks

if TYPE_CHECKING:
    from mediator.storage.store import Store
    from tests.shelf import Shelf


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--walks`` decides which tests marked ``walk`` run, and how far they go."""
    parser.addoption("--walks", choices=LENGTHS, default=SHORT, help="how far random walks and repeated faults go")


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known."""
    config.addinivalue_line("markers", "walk: a random walk, or a fault tried many times; --walks says how far it goes")


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Where there are widgets, no thread but the first collects reference cycles, as in the window itself."""
    if "qapp" in getattr(item, "fixturenames", ()):
        gc.disable()
    elif not gc.isenabled():
        gc.collect()
        gc.enable()


def pytest_runtest_teardown() -> None:
    """Collect what is due between two tests with widgets, in this thread."""
    if not gc.isenabled():
        from mediator.ui.garbage import collect_due

        collect_due()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the walks out of a run without walks; what they come by by chance does not count as covered."""
    walking = [item for item in items if item.get_closest_marker("walk")]
    for item in walking:
        item.add_marker("no_cover")
    if config.getoption("--walks") == NONE:
        config.hook.pytest_deselected(items=walking)
        items[:] = [item for item in items if item not in walking]


@pytest.fixture(scope="session")
def walks(request: pytest.FixtureRequest) -> Walks:
    """How far the walks of this run go."""
    return Walks(request.config.getoption("--walks"))


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Shelf:
    """The offices of this run; its workers share them."""
    from tests.shelf import Shelf

    base = tmp_path_factory.getbasetemp()
    return Shelf((base.parent if hasattr(request.config, "workerinput") else base) / "shelf")


@pytest.fixture(scope="session")
def empty_office(shelf: Shelf) -> Path:
    """A data folder with a new office; copy it, never change it."""
    from tests.shelf import nothing

    return shelf.folder(nothing)


@pytest.fixture(scope="session")
def sample_office(shelf: Shelf) -> Path:
    """A data folder with the sample, filled by the office's first user; copy it, never change it."""
    from tests.shelf import sample

    return shelf.folder(sample)


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
