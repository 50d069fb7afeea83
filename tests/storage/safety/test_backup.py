"""There and back again: the backup is whole or is not there, and the old data is never lost."""

from __future__ import annotations

import datetime as dt
import resource
import shutil
from pathlib import Path

import pytest

from mediator.domain.problems import Busy, DiskFull, NotWritable, Refused, StorageTrouble
from mediator.storage.events import Event
from mediator.storage.safety.backup import LastBackup, backup, last_backup, restore, suggested_name
from mediator.storage.safety.verify import verify
from mediator.storage.store import Store
from tests.storage.office import NOW, PAPER, USER, in_child, needs_a_small_disk, note, notes, saved, unlock


def test_a_backup_restored_elsewhere_is_the_same_office(used: Store, stick: Path, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    target = stick / suggested_name("王鲍", NOW)
    made = backup(used, target, now=NOW, progress=lambda done, total: seen.append((done, total)))
    assert target.name == "王鲍调解备份-20261124-020000.mbak"
    assert list(stick.iterdir()) == [target]
    assert made == LastBackup(at=NOW, path=target, size=target.stat().st_size) == last_backup(used.folder.root)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert seen[-1][0] == seen[-1][1]
    back = restore(target, tmp_path / "新电脑" / "data", now=NOW)
    assert (back.made_at, back.aside) == (NOW, None)
    with unlock(back.folder) as other, other.reading() as session:
        assert notes(session) == ["0", "1", "2", "3", "4"]
        assert sorted(other.blobs.get(name) for name in other.blobs.names()) == sorted([PAPER, b"another"])
        assert ["的备份恢复的" in notice for notice in other.notices] == [True]
    assert verify(back.folder, key=used.key).intact


def test_a_backup_is_made_while_others_write_and_while_only_looking(used: Store, stick: Path) -> None:
    with unlock(used.folder.root, read_only=True) as second, used.transaction() as session:
        note(session, "still open")
        session.flush()
        backup(second, stick / "a.mbak", now=NOW)
    assert verify(stick / "a.mbak", key=used.key).events == 5
    backup(used, stick / "b.mbak", now=NOW)
    assert verify(stick / "b.mbak", key=used.key).events == 6


def test_an_older_backup_is_never_overwritten(used: Store, stick: Path) -> None:
    target = stick / "a.mbak"
    target.write_text("an older backup")
    with pytest.raises(Refused, match="不会覆盖") as refused:
        backup(used, target, now=NOW)
    assert refused.value.problems[0].field == "target"
    assert target.read_text() == "an older backup"


def test_a_backup_among_the_data_it_copies_is_refused(used: Store) -> None:
    for place in (used.folder.root, used.folder.blobs):
        with pytest.raises(Refused, match="就在数据文件夹里") as refused:
            backup(used, place / "a.mbak", now=NOW)
        assert refused.value.problems[0].field == "target"
        assert not (place / "a.mbak").exists()
    assert backup(used, used.folder.backups / "a.mbak", now=NOW).path.exists()


def test_cancelling_leaves_nothing(used: Store, stick: Path) -> None:
    calls = iter([False, False, True])
    with pytest.raises(Refused, match="已取消"):
        backup(used, stick / "a.mbak", now=NOW, cancelled=lambda: next(calls))
    assert list(stick.iterdir()) == []
    assert list(used.folder.backups.iterdir()) == []
    assert last_backup(used.folder.root) is None


@needs_a_small_disk
def test_a_stick_without_room_is_named_before_anything_is_written(used: Store, small_disk: Path) -> None:
    with pytest.raises(DiskFull, match=r"空间不够：约需\d+MB，只剩\d+MB"):
        backup(used, small_disk / "a.mbak", now=NOW)
    assert list(small_disk.iterdir()) == []


def test_a_stick_that_fills_up_on_the_way_leaves_no_half_backup(used: Store, stick: Path) -> None:
    def run() -> str:
        limit = resource.RLIMIT_FSIZE

        def full(_done: int, _total: int) -> None:
            resource.setrlimit(limit, (100_000, resource.RLIM_INFINITY))

        try:
            backup(used, stick / "a.mbak", now=NOW, progress=full)
        except DiskFull as error:
            return str(error)
        return "it fitted"

    assert "a.mbak" in in_child(run)
    assert list(stick.iterdir()) == []
    assert verify(used.folder.root, key=used.key).intact


def test_a_stick_that_is_pulled_out(used: Store, stick: Path) -> None:
    def pull(done: int, _total: int) -> None:
        if done:
            shutil.rmtree(stick, ignore_errors=True)

    with pytest.raises(StorageTrouble, match="断开"):
        backup(used, stick / "a.mbak", now=NOW, progress=pull)
    with pytest.raises(StorageTrouble, match="断开"):
        backup(used, stick / "a.mbak", now=NOW)
    assert verify(used.folder.root, key=used.key).intact
    assert last_backup(used.folder.root) is None


def test_a_stick_that_cannot_be_written(used: Store, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(NotWritable):
        backup(used, tmp_path / "file" / "a.mbak", now=NOW)


def test_the_data_that_is_there_is_moved_aside(made: Path, used: Store) -> None:
    root = used.folder.root
    with used.transaction() as session:
        note(session, "after the backup")
    with pytest.raises(Busy, match=USER):
        restore(made, root, now=NOW)
    used.close()
    back = restore(made, root, now=NOW)
    assert back.aside is not None
    assert back.aside.name == "data-原数据-20261124-020000"
    with unlock(root) as store, store.reading() as session:
        assert notes(session)[-1] == "4"
    with unlock(back.aside) as store, store.reading() as session:
        assert notes(session)[-1] == "after the backup"


def test_a_folder_with_other_things_is_not_touched(made: Path, tmp_path: Path) -> None:
    other = tmp_path / "照片"
    other.mkdir()
    (other / "a.jpg").touch()
    with pytest.raises(Refused, match="别的文件"):
        restore(made, other, now=NOW)
    (other / "a.jpg").unlink()
    restore(made, other, now=NOW)
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(NotWritable, match="是一个文件"):
        restore(made, file, now=NOW)


@needs_a_small_disk
def test_a_restore_without_room_changes_nothing(made: Path, small_disk: Path) -> None:
    with pytest.raises(DiskFull):
        restore(made, small_disk / "data", now=NOW)
    assert list(small_disk.iterdir()) == []


def test_a_restore_that_cannot_take_its_place_puts_the_old_data_back(made: Path, used: Store) -> None:
    used.close()
    root = used.folder.root
    before = sorted(path.name for path in root.iterdir())

    def block(done: int, total: int) -> None:
        if done == total:
            shutil.rmtree(root.with_name("data.restoring"))

    with pytest.raises(StorageTrouble):
        restore(made, root, now=NOW, progress=block)
    assert sorted(path.name for path in root.iterdir()) == before
    unlock(root).close()


def test_a_spoilt_note_of_the_last_backup_is_no_backup(used: Store) -> None:
    (used.folder.backups / "last.json").write_text("{}")
    assert last_backup(used.folder.root) is None


def test_a_restore_is_in_the_log_after_the_next_opening(made: Path, used: Store, tmp_path: Path) -> None:
    with used.transaction() as session:
        note(session, "after the backup")
    used.close()
    root = used.folder.root
    restore(made, root, now=NOW)
    with unlock(root, read_only=True) as looking:
        assert looking.notices == ()
    later = NOW + dt.timedelta(hours=1)
    with unlock(root, now=later) as store:
        assert any("这份数据是从2026-11-24 " in notice for notice in store.notices)
        with store.reading() as session:
            last = session.query(Event).order_by(Event.seq.desc()).first()
            assert last is not None
            assert (last.kind, last.actor, last.at) == ("restored", USER, later)
            assert last.data == {
                "at": NOW.isoformat(),
                "made_at": NOW.isoformat(),
                "file": "a.mbak",
                "before": 6,
            }
    with unlock(root, now=later) as store:
        assert store.notices == ()
    assert verify(root, key=used.key).intact


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"\xff", b'{"made_at": "yesterday"}'])
def test_a_spoilt_note_of_a_restore_stops_nobody(used: Store, content: bytes) -> None:
    used.close()
    used.folder.restored.write_bytes(content)
    with unlock(used.folder.root) as store:
        assert list(store.notices) == (["这份数据是从备份恢复的，日志里已记下。"] if b"made_at" in content else [])
    assert not used.folder.restored.exists()


def test_a_restored_office_without_a_log_is_opened(store: Store, stick: Path, tmp_path: Path) -> None:
    backup(store, stick / "empty.mbak", now=NOW)
    restore(stick / "empty.mbak", tmp_path / "new", now=NOW)
    with unlock(tmp_path / "new") as back:
        assert saved(back) == []
