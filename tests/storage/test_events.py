"""The log: appended, chained per office, never changed."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mediator.storage import events
from mediator.storage.events import Event
from mediator.storage.store import Store
from tests.storage.office import NOW, OFFICE, USER, note, note_and_fail, notes

OTHER = UUID(int=OFFICE.int + 1)


def _fill(store: Store, count: int) -> None:
    with store.transaction() as session:
        for number in range(count):
            note(session, str(number))


def test_events_keep_their_order_over_many_in_one_transaction(store: Store) -> None:
    _fill(store, 600)
    _fill(store, 2)
    with store.reading() as session:
        assert notes(session) == [*map(str, range(600)), "0", "1"]
        assert events.verify_chain(session) == []


def test_an_event_keeps_everything_it_was_given(store: Store) -> None:
    with store.transaction() as session:
        events.append(
            session,
            office_id=OFFICE,
            kind="settled",
            entity="case",
            entity_id=OTHER,
            actor=USER,
            now=NOW,
            on=dt.date(2026, 11, 20),
            data={"出席": ["鲍某"], "fen": 12},
        )
    with store.reading() as session:
        (event,) = events.of(session, OTHER)
        assert events.last_moment(session) == NOW
    assert (event.kind, event.on_date, event.data) == ("settled", dt.date(2026, 11, 20), {"出席": ["鲍某"], "fen": 12})
    assert (event.actor, event.at, event.office_id, event.prev) == (USER, NOW, OFFICE, "")
    assert event.hash == events.digest(event)


def test_each_office_has_its_own_chain(store: Store) -> None:
    with store.transaction() as session:
        for number in range(6):
            office = OTHER if number % 2 else OFFICE
            events.append(session, office_id=office, kind="k", entity="e", entity_id=OTHER, actor=USER, now=NOW)
    with store.reading() as session:
        chained = {
            office: [e for e in events.of(session, OTHER) if e.office_id == office] for office in (OFFICE, OTHER)
        }
        assert events.verify_chain(session) == []
    for chain in chained.values():
        assert [e.prev for e in chain] == ["", *(e.hash for e in chain[:-1])]


def test_a_rolled_back_event_is_not_a_link(store: Store) -> None:
    _fill(store, 1)
    with store.transaction() as session:
        savepoint = session.begin_nested()
        note(session, "never")
        session.flush()
        savepoint.rollback()
        note(session, "after")
    with store.reading() as session:
        assert notes(session) == ["0", "after"]
        assert events.verify_chain(session) == []


@pytest.mark.parametrize("change", ["UPDATE event SET actor = 'x'", "DELETE FROM event WHERE seq = 1"])
def test_the_database_itself_refuses_a_change(store: Store, change: str) -> None:
    _fill(store, 2)
    with pytest.raises(sa.exc.IntegrityError, match="append-only"), store.transaction() as session:
        session.execute(sa.text(change))
    with store.reading() as session:
        assert notes(session) == ["0", "1"]


def _forge(store: Store, *statements: str) -> list[str]:
    with store.transaction() as session:
        for trigger in ("event_no_update", "event_no_delete"):
            session.execute(sa.text(f"DROP TRIGGER IF EXISTS {trigger}"))
        for statement in statements:
            session.execute(sa.text(statement))
    with store.reading() as session:
        return events.verify_chain(session)


@pytest.mark.parametrize(
    "column", ["at", "actor", "kind", "entity", "on_date", "data", "id", "office_id", "entity_id", "prev", "hash"]
)
def test_a_change_of_any_column_breaks_the_chain(store: Store, column: str) -> None:
    _fill(store, 4)
    values = {"at": "2020-01-01T00:00:00.000000Z", "on_date": "2020-01-01", "data": '{"text": "9"}'}
    value = values.get(column, "0" * 32)
    found = _forge(store, f"UPDATE event SET {column} = '{value}' WHERE seq = 2")
    assert any("第2条" in sentence for sentence in found), found


def test_a_deleted_event_is_missed(store: Store) -> None:
    _fill(store, 4)
    assert _forge(store, "DELETE FROM event WHERE seq = 2") == [
        "日志第2条不见了：有记录被删除。",
        "日志第3条与前一条接不上：中间有记录被删除、插入或调换。",
    ]


def test_a_deleted_end_is_missed_also_after_the_next_event(store: Store) -> None:
    _fill(store, 4)
    assert _forge(store, "DELETE FROM event WHERE seq > 2") == ["日志第3条到第4条不见了：有记录被删除。"]
    _fill(store, 1)
    with store.reading() as session:
        assert events.verify_chain(session)[0] == "日志第3条到第4条不见了：有记录被删除。"


def test_rolled_back_events_leave_no_gap(store: Store) -> None:
    _fill(store, 2)
    with pytest.raises(ZeroDivisionError), store.transaction() as session:
        note_and_fail(session, "never")
    _fill(store, 2)
    with store.reading() as session:
        assert events.verify_chain(session) == []


def test_two_swapped_events_are_noticed(store: Store) -> None:
    _fill(store, 4)
    swap = [f"UPDATE event SET seq = {new} WHERE seq = {old}" for old, new in ((2, 99), (3, 2), (99, 3))]
    assert len(_forge(store, *swap)) == 3


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(st.text(max_size=5), st.text(max_size=9) | st.integers() | st.none() | st.booleans(), max_size=4)
)
def test_any_json_survives_with_its_hash(store: Store, data: dict[str, str | int | bool | None]) -> None:
    with store.transaction() as session:
        events.append(session, office_id=OFFICE, kind="k", entity="e", entity_id=OTHER, actor=USER, now=NOW, data=data)
    with store.reading() as session:
        assert session.scalars(sa.select(Event.data).order_by(Event.seq.desc()).limit(1)).one() == data
        assert events.verify_chain(session) == []
