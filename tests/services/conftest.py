"""Fixtures of the services: a session in a real office, and the work done there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy.orm import Session

from mediator.storage.store import Store
from tests.services.work import Work, open_work


@pytest.fixture
def session(store: Store) -> Iterator[Session]:
    """One transaction for the whole test, kept at its end."""
    with store.transaction() as opened:
        yield opened


@pytest.fixture
def work(session: Session) -> Work:
    """Work in a new office."""
    return open_work(session)
