"""One writer a folder, also after a crash."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from mediator.domain.problems import Busy, NotWritable
from mediator.storage.lock import FolderLock, holder
from mediator.storage.store import Store
from tests.storage.office import NOW, USER, note, notes, unlock

_HOLD = (
    "import sys, datetime, pathlib; from mediator.storage.lock import FolderLock;"
    "lock = FolderLock(pathlib.Path(sys.argv[1]), user='王芳', now=datetime.datetime.fromisoformat(sys.argv[2]));"
    "print('held', flush=True); sys.stdin.read()"
)


def _hold(path: Path) -> subprocess.Popen[bytes]:
    root = Path(__file__).parents[2]
    call = [sys.executable, "-c", _HOLD, str(path), NOW.isoformat()]
    process = subprocess.Popen(call, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root)
    assert process.stdout is not None
    assert process.stdout.readline() == b"held\n"
    return process


def test_another_program_is_named_and_its_lock_is_taken_over_when_it_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with _hold(path) as other:
        with pytest.raises(Busy) as refused:
            FolderLock(path, user=USER, now=NOW)
        other.send_signal(signal.SIGKILL)
    assert all(word in str(refused.value) for word in ("王芳", str(other.pid), os.uname().nodename, "11月24日"))
    lock = FolderLock(path, user=USER, now=NOW)
    assert USER in holder(path)
    lock.release()
    lock.release()
    assert holder(path) == "使用者不详"


def test_a_second_window_is_refused_but_may_look(store: Store) -> None:
    with store.transaction() as session:
        note(session, "第一条")
    with pytest.raises(Busy, match=USER):
        unlock(store.folder.root)
    with unlock(store.folder.root, read_only=True) as second:
        assert second.read_only
        with second.reading() as session:
            assert notes(session) == ["第一条"]
        with pytest.raises(NotWritable, match="只能查看"), second.transaction():
            pass
        with store.transaction() as session:
            note(session, "第二条")
        with second.reading() as session:
            assert notes(session) == ["第一条", "第二条"]


def test_the_folder_is_free_after_closing_and_after_a_failed_opening(store: Store) -> None:
    root = store.folder.root
    store.close()
    store.folder.database.write_bytes(b"rubbish" * 1000)
    for _ in range(2):
        with pytest.raises(Exception, match="损坏"):
            unlock(root)


def test_a_lock_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "lock").mkdir()
    with pytest.raises(NotWritable):
        FolderLock(tmp_path / "lock", user=USER, now=NOW)
