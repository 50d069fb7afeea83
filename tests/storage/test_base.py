"""Ids, moments and the strictness of tables."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
import sqlalchemy as sa

from mediator.storage.drafts import Draft
from mediator.storage.store import Store
from mediator.storage.tables.base import UTC, Base, append_only_triggers, uuid7
from tests.storage.office import NOW, USER


def test_ids_of_one_moment_keep_their_order_and_later_ones_sort_after() -> None:
    made = [uuid7(NOW) for _ in range(2000)] + [uuid7(NOW + dt.timedelta(milliseconds=1))]
    assert made == sorted(made)
    assert len(set(made)) == len(made)
    assert {(one.version, one.variant) for one in made} == {(7, "specified in RFC 4122")}


def test_an_id_tells_its_millisecond() -> None:
    assert uuid7(NOW).int >> 80 == int(NOW.timestamp() * 1000)


def test_a_moment_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        UTC().process_bind_param(dt.datetime(2026, 1, 1), sa.create_engine("sqlite://").dialect)  # noqa: DTZ001


def test_a_moment_comes_back_in_utc(store: Store) -> None:
    beijing = dt.datetime(2026, 1, 1, 8, 30, tzinfo=dt.timezone(dt.timedelta(hours=8)))
    with store.transaction() as session:
        session.add(Draft(key="a", owner=USER, data={}, saved_at=beijing))
    with store.reading() as session:
        saved = session.scalars(sa.select(Draft.saved_at)).one()
        text = session.execute(sa.text("SELECT saved_at FROM draft")).scalar()
    assert (saved, saved.tzinfo) == (dt.datetime(2026, 1, 1, 0, 30, tzinfo=dt.UTC), dt.UTC)
    assert text == "2026-01-01T00:30:00.000000Z"


def test_postgresql_gets_a_real_timestamp() -> None:
    dialect = sa.create_mock_engine("postgresql+psycopg://", lambda *_, **__: None).dialect
    assert isinstance(UTC().load_dialect_impl(dialect), sa.DateTime)
    assert UTC().process_bind_param(NOW, dialect) == NOW
    assert UTC().process_result_value(NOW, dialect) == NOW
    assert UTC().process_bind_param(None, dialect) is None
    assert UTC().process_result_value(None, dialect) is None


def test_every_table_is_strict_and_has_only_its_types(store: Store) -> None:
    with store.reading() as session:
        made = {
            row[0]: row[1]
            for row in session.execute(sa.text("SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
        }
    for name in Base.metadata.tables:
        assert made[name].rstrip().endswith("STRICT"), name


def test_a_wrong_type_is_refused_by_the_database(store: Store) -> None:
    with pytest.raises(sa.exc.IntegrityError, match="datatype"), store.transaction() as session:
        session.execute(sa.text("INSERT INTO search_doc (rid, case_id, body) VALUES ('x', 'y', 'z')"))


def test_chinese_is_kept_as_itself_in_json(store: Store) -> None:
    with store.transaction() as session:
        session.add(Draft(key="a", owner=USER, data={"姓名": "𬱖"}, saved_at=NOW))
    with store.reading() as session:
        kept: Any = session.execute(sa.text("SELECT data FROM draft")).scalar()
    assert kept == '{"姓名": "𬱖"}'


def test_the_log_is_guarded_by_triggers() -> None:
    assert {"event_no_update", "event_no_delete"} <= set(append_only_triggers())
