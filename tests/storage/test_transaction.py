"""A transaction keeps all of a block or nothing, one writer at a time."""

from __future__ import annotations

import threading

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session, mapped_column

from mediator.domain.problems import (
    Busy,
    NotWritable,
    StaleEdit,
)
from mediator.storage.drafts import Draft
from mediator.storage.store import Store
from tests.storage.office import (
    NOW,
    USER,
    note,
    note_and_fail,
    notes,
)


def test_an_error_in_the_block_undoes_it_all(store: Store) -> None:
    with pytest.raises(ZeroDivisionError), store.transaction() as session:
        note_and_fail(session, "undone")
    with store.reading() as session:
        assert notes(session) == []


def test_reading_cannot_write(store: Store) -> None:
    with pytest.raises(NotWritable), store.reading() as session:
        session.execute(sa.text("DELETE FROM draft"))
    with store.transaction() as session:
        note(session, "writing goes on")


def test_rows_stay_readable_after_the_transaction(store: Store) -> None:
    with store.transaction() as session:
        draft = Draft(key="a", owner=USER, data={"x": 1}, saved_at=NOW)
        session.add(draft)
    assert draft.data == {"x": 1}


@pytest.mark.parametrize("statement", [sa.update(Draft).values(owner="x"), sa.delete(Draft)])
def test_a_bulk_change_that_bypasses_the_log_is_a_mistake(store: Store, statement: sa.Update | sa.Delete) -> None:
    with pytest.raises(RuntimeError, match="bypasses the log"), store.transaction() as session:
        session.execute(statement)
    with store.transaction() as session:
        session.execute(statement, execution_options={"logged": True})


def test_a_broken_constraint_is_a_bug_and_passes_unchanged(store: Store) -> None:
    def twice(session: Session) -> None:
        for _ in range(2):
            session.execute(sa.text("INSERT INTO draft VALUES ('a', 'b', '{}', '')"))

    with pytest.raises(sa.exc.IntegrityError), store.transaction() as session:
        twice(session)


def test_two_writers_of_one_record_are_told_and_nothing_is_overwritten(store: Store) -> None:
    metadata = sa.MetaData()

    class Local(sa.orm.DeclarativeBase):
        pass

    Local.metadata = metadata

    class Page(Local):
        __tablename__ = "page"
        id: Mapped[int] = mapped_column(primary_key=True)
        text: Mapped[str]
        version: Mapped[int] = mapped_column()
        __mapper_args__ = {"version_id_col": version}  # noqa: RUF012

    with store.transaction() as session:
        metadata.create_all(session.connection())
        session.add(Page(id=1, text="old"))
    with store.reading() as session:
        mine = session.get_one(Page, 1)
    with store.transaction() as session:
        session.get_one(Page, 1).text = "theirs"
    mine.text = "mine"
    with pytest.raises(StaleEdit, match="刚被别处改过"), store.transaction() as session:
        session.add(mine)
    with store.reading() as session:
        assert session.get_one(Page, 1).text == "theirs"


def test_threads_write_one_after_the_other(store: Store) -> None:
    def write(name: int) -> None:
        for number in range(10):
            with store.transaction() as session:
                note(session, f"{name}-{number}")

    threads = [threading.Thread(target=write, args=(name,)) for name in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.reading() as session:
        assert sorted(notes(session)) == sorted(f"{name}-{number}" for name in range(3) for number in range(10))


def test_a_writer_that_holds_on_makes_the_other_give_up_with_a_sentence(store: Store) -> None:
    with store.engine.connect() as one, store.engine.connect() as two:
        for connection in (one, two):
            raw = connection.connection.driver_connection
            assert raw is not None
            raw.execute("PRAGMA busy_timeout=1")
    with store.transaction() as session:
        note(session, "first")
        with pytest.raises(Busy, match="数据库正忙"), store.transaction():
            pass
