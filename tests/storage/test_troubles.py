"""Errors of the database become sentences at the transaction's border; mistakes of the program pass unchanged."""

from __future__ import annotations

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from mediator.storage.store import Store
from mediator.storage.troubles import plain_errors


def test_a_broken_constraint_passes_unchanged(store: Store) -> None:
    with pytest.raises(IntegrityError), store.transaction() as session:
        session.execute(text("INSERT INTO numbering (committee_id, year, last) VALUES (NULL, 2023, 1)"))


def test_a_raw_error_that_is_no_trouble_of_the_machine_passes_unchanged() -> None:
    connection = sqlcipher.connect(":memory:")
    with pytest.raises(sqlcipher.Error, match="no such table"), plain_errors(sound=lambda: True):
        connection.execute("SELECT * FROM no_such_thing")
    connection.close()
