"""Fixtures of the services: a session in a real office, and the work done there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from mediator.storage.store import Store
from tests.services.work import Work, open_work
from tests.storage.office import create


@pytest.fixture
def session(store: Store) -> Iterator[Session]:
    """One transaction for the whole test, kept at its end."""
    with store.transaction() as opened:
        yield opened


@pytest.fixture
def work(session: Session) -> Work:
    """Work in a new office."""
    return open_work(session)


@pytest.fixture(scope="package")
def walk_office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One office for all random walks."""
    store, _ = create(Path(tmp_path_factory.mktemp("walks")) / "data")
    with store:
        yield store
