"""Work that was saved and is gone again is noticed and said at the next opening."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from mediator.storage.anchor import Mark, read_mark, write_mark
from mediator.storage.store import Store
from tests.storage.office import NOW, in_child, note, saved, unlock


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
    with unlock(store.folder.root) as once_more:
        assert once_more.notices == ()


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
