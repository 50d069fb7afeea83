"""Fixtures of the services: a session in a real office, and a desk to work at."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy.orm import Session

from mediator.storage.store import Store
from tests.services.desk import Desk, open_desk


@pytest.fixture
def session(store: Store) -> Iterator[Session]:
    """One transaction for the whole test, kept at its end."""
    with store.transaction() as opened:
        yield opened


@pytest.fixture
def desk(session: Session) -> Desk:
    """A desk in a new office."""
    return open_desk(session)
