"""Work that was saved and is gone again is noticed and said at the next opening."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from mediator.storage import events
from mediator.storage.engine import connect
from mediator.storage.safety.anchor import Mark, read_mark, write_mark
from mediator.storage.safety.verify import verify
from mediator.storage.store import Store, database_key
from tests.storage.office import NOW, USER, in_child, note, note_and_fail, saved, unlock


def test_lost_work_is_noticed_and_said(store: Store, tmp_path: Path) -> None:
    old = tmp_path / "old.db"
    with store.transaction() as session:
        note(session, "kept")
    store.close()
    old.write_bytes(store.folder.database.read_bytes())
    with unlock(store.folder.root) as later:
        for number in range(3):
            with later.transaction() as session:
                note(session, f"lost {number}")
    store.folder.database.write_bytes(old.read_bytes())
    with unlock(store.folder.root) as again:
        assert [notice for notice in again.notices if "最近的3条记录不见了" in notice]
        assert saved(again) == ["kept"]
        for number in range(3):
            with again.transaction() as session:
                note(session, f"other {number}")
        with again.reading() as session:
            told = [event for event in session.query(events.Event).order_by(events.Event.seq) if event.kind == "lost"]
            assert [(event.data["number"], event.actor, event.at) for event in told] == [(4, USER, NOW)]
            assert events.verify_chain(session) == []
    with unlock(store.folder.root) as once_more:
        assert once_more.notices == ()


def test_what_is_no_event_moves_no_mark(store: Store) -> None:
    with store.transaction() as session:
        note(session, "kept")
    write_mark(store.folder.anchor, Mark(9, "0" * 64))
    with store.transaction():
        pass
    assert read_mark(store.folder.anchor).seq == 9
    with pytest.raises(ZeroDivisionError), store.transaction() as session:
        note_and_fail(session, "never")
    assert read_mark(store.folder.anchor).seq == 9
    assert saved(store) == ["kept"]


def test_the_end_of_the_log_taken_out_beside_the_program_is_in_the_log_after_the_next_save(store: Store) -> None:
    with store.transaction() as session:
        for number in range(4):
            note(session, f"{number}")
    raw = connect(store.folder.database, key=database_key(store.key))
    raw.execute("DROP TRIGGER event_no_delete")
    raw.execute("DELETE FROM event WHERE seq > 2")
    raw.close()
    with store.transaction() as session:
        note(session, "after")
    store.close()
    with unlock(store.folder.root) as again, again.reading() as session:
        assert again.notices == ()
        assert [event.kind for event in session.query(events.Event).order_by(events.Event.seq)][-2:] == [
            "noted",
            "lost",
        ]
    assert verify(store.folder.root, key=store.key).problems == ("日志第3条到第4条不见了：有记录被删除。",)


def test_a_removed_journal_is_noticed(store: Store) -> None:
    with store.transaction() as session:
        note(session, "in the journal only")

    def crash() -> str:
        with unlock(store.folder.root).transaction() as session:
            note(session, "lost")
        return "done"

    store.close()
    assert in_child(crash) == "done"
    for journal in store.folder.root.glob("mediator.db-*"):
        journal.unlink()
    with unlock(store.folder.root) as again:
        assert any("最近的1条记录不见了" in notice for notice in again.notices)
        assert saved(again) == ["in the journal only"]


def test_another_database_of_the_same_length_is_noticed(store: Store) -> None:
    with store.transaction() as session:
        note(session, "x")
    store.close()
    mark = read_mark(store.folder.anchor)
    assert mark.seq == 1
    write_mark(store.folder.anchor, Mark(1, "0" * 64))
    with unlock(store.folder.root) as again:
        assert any("不是上次保存的那一份" in notice for notice in again.notices)


@pytest.mark.parametrize("content", [b"", b"rubbish", b"1 2", b"\xff\xff"])
def test_a_spoilt_anchor_claims_nothing(store: Store, content: bytes) -> None:
    with store.transaction() as session:
        note(session, "x")
    store.close()
    store.folder.anchor.write_bytes(content)
    with unlock(store.folder.root) as again:
        assert again.notices == ()


def test_a_clock_set_back_is_said(store: Store) -> None:
    with store.transaction() as session:
        note(session, "x")
    store.close()
    with unlock(store.folder.root, now=NOW - dt.timedelta(days=1)) as again:
        assert any("时钟" in notice for notice in again.notices)
