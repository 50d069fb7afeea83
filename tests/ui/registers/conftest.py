"""Fixture: the registers of an office with cases in every lane."""

from __future__ import annotations

from uuid import UUID

import pytest

from mediator.storage.store import Store
from mediator.ui.workspace import Workspace
from tests.ui.live_office import workspace


@pytest.fixture
def office(store: Store, cases: dict[str, UUID]) -> Workspace:
    """The director's workspace on 24 May 2023."""
    return workspace(store)
