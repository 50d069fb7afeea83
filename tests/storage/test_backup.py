"""There and back again: the backup is whole or is not there, and the old data is never lost."""

from __future__ import annotations

import hashlib
import json
import random
import resource
import shutil
import zipfile
from pathlib import Path

import pytest
import sqlalchemy as sa

from mediator.domain.problems import Busy, Damaged, DiskFull, NotWritable, Refused, StorageTrouble
from mediator.storage import archive
from mediator.storage.backup import LastBackup, backup, last_backup, restore, suggested_name
from mediator.storage.store import Store
from mediator.storage.verify import vault_of, verify
from tests.storage.office import NOW, PASSPHRASE, USER, in_child, note, notes, unlock
from tests.storage.test_faults import small_disk

__all__ = ["small_disk"]

PAPER = b"agreement" * 10_000


@pytest.fixture
def used(store: Store) -> Store:
    """An office with a few events and two papers."""
    with store.transaction() as session:
        for number in range(5):
            note(session, f"{number}")
    for content in (PAPER, b"another"):
        store.blobs.put(content)
    return store


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "U盘"
    folder.mkdir()
    return folder


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
        assert other.notices == ()
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


def test_cancelling_leaves_nothing(used: Store, stick: Path) -> None:
    calls = iter([False, False, True])
    with pytest.raises(Refused, match="已取消"):
        backup(used, stick / "a.mbak", now=NOW, cancelled=lambda: next(calls))
    assert list(stick.iterdir()) == []
    assert list(used.folder.backups.iterdir()) == []
    assert last_backup(used.folder.root) is None


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


@pytest.fixture
def made(used: Store, stick: Path) -> Path:
    backup(used, stick / "a.mbak", now=NOW)
    return stick / "a.mbak"


def test_every_flipped_bit_of_a_backup_is_found_without_a_key(made: Path, tmp_path: Path) -> None:
    whole = made.read_bytes()
    draw = random.Random(11)
    for bit in [draw.randrange(len(whole) * 8) for _ in range(60)] + [0, len(whole) * 8 - 1]:
        changed = bytearray(whole)
        changed[bit // 8] ^= 1 << bit % 8
        made.write_bytes(changed)
        report = verify(made)
        assert not report.intact, bit
        assert "换一份备份" in report.problems[0]
    with pytest.raises(Damaged):
        restore(made, tmp_path / "new", now=NOW)
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("length", [0, 1, 70, 71, 5000, -1, -71])
def test_a_truncated_backup_is_found(made: Path, length: int) -> None:
    made.write_bytes(made.read_bytes()[:length])
    report = verify(made)
    assert not report.intact
    assert "发现1处问题" in report.summary


def test_a_file_that_is_something_else(tmp_path: Path) -> None:
    other = tmp_path / "other.zip"
    with zipfile.ZipFile(other, "w") as file:
        file.writestr("x", "y")
    assert "不是本程序的备份" in verify(other).problems[0]
    with pytest.raises(Damaged):
        vault_of(other)
    with pytest.raises(StorageTrouble):
        verify(tmp_path / "nowhere.mbak")


def _rewrite(path: Path, **changes: bytes) -> None:
    """The backup with some members replaced (None: left out), signed as whole again."""
    with zipfile.ZipFile(path) as old:
        members = {name: old.read(name) for name in old.namelist()}
    members.update(changes)
    with zipfile.ZipFile(path, "w") as new:
        for name, content in members.items():
            new.writestr(name, content)
        new.comment = b"sha256:" + b"0" * 64
    body = path.read_bytes()[:-64]
    path.write_bytes(body + hashlib.sha256(body).hexdigest().encode())


def test_a_backup_changed_and_signed_again_is_found_with_the_key(made: Path, used: Store, tmp_path: Path) -> None:
    assert verify(made, key=used.key).intact
    _rewrite(made, **{"mediator.db": b"another"})
    assert verify(made).intact
    assert any("清单不符" in problem for problem in verify(made, key=used.key).problems)
    with pytest.raises(Damaged, match="清单不符"):
        restore(made, tmp_path / "new", now=NOW)
    assert not (tmp_path / "new").exists()


def test_a_manifest_of_somebody_else_is_found_with_the_key(made: Path, used: Store) -> None:
    with zipfile.ZipFile(made) as file:
        manifest = json.loads(file.read("manifest.json"))
    manifest["events"] = 99
    _rewrite(made, **{"manifest.json": json.dumps(manifest).encode()})
    assert verify(made).events == 99
    assert verify(made, key=used.key).problems == ("备份的清单不是用这份数据的钥匙写的。",)


@pytest.mark.parametrize(
    "change",
    [
        {"format": 2},
        {"files": {}},
        {"files": {"mediator.db": [1, "x"], "vault.json": [1, "x"], "../evil": [1, "x"]}},
        {"made_at": "yesterday"},
        {"unknown": 1},
    ],
)
def test_a_manifest_that_makes_no_sense(made: Path, change: dict[str, object]) -> None:
    with zipfile.ZipFile(made) as file:
        manifest = json.loads(file.read("manifest.json"))
    _rewrite(made, **{"manifest.json": json.dumps({**manifest, **change}).encode()})
    assert "不是本程序的备份" in verify(made).problems[0]


def test_a_member_that_the_manifest_does_not_name(made: Path) -> None:
    _rewrite(made, extra=b"x")
    assert "不是本程序的备份" in verify(made).problems[0]


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


def test_verify_tells_what_it_looked_at(used: Store, made: Path) -> None:
    shallow, deep = verify(made), verify(made, key=vault_of(made).open(user=USER, passphrase=PASSPHRASE))
    assert (shallow.deep, deep.deep) == (False, True)
    assert (shallow.papers, shallow.events, shallow.made_at) == (2, 5, NOW)
    assert "附件2份，日志5条，已用口令逐页核对" in deep.summary
    folder = verify(used.folder.root)
    assert (folder.intact, folder.events, folder.papers) == (True, None, 2)
    assert "未用口令" in folder.summary
    assert verify(used.folder.root, key=used.key).events == 5


def test_verify_finds_what_is_wrong_in_a_folder(used: Store) -> None:
    root, folder = used.folder.root, used.folder
    name = next(used.blobs.names())
    used.blobs.path(name).write_bytes(b"x" * 40)
    with used.transaction() as session:
        session.execute(sa.text("DROP TRIGGER event_no_delete"))
        session.execute(sa.text("DELETE FROM event WHERE seq = 5 OR seq = 2"))
    folder.anchor.write_text(f"{5:020d} {'0' * 64}\n")
    found = " ".join(verify(root, key=used.key).problems)
    assert all(word in found for word in ("第3条与前一条接不上", "最近的1条记录不见了", f"{name[:12]}…"))
    used.close()
    with folder.database.open("r+b") as file:
        file.seek(8192)
        file.write(bytes(100))
    assert verify(root).intact
    assert "损坏的页" in verify(root, key=used.key).problems[0]
    folder.database.write_bytes(b"x" * 1000)
    folder.vault.write_bytes(b"{}")
    assert len(verify(root).problems) == 2
    folder.database.unlink()
    assert "不见了" in verify(root, key=used.key).problems[1]


def test_a_broken_step_stops_the_archive(tmp_path: Path, used: Store) -> None:
    manifest = archive.Manifest(made_at=NOW, vault_id="x", revision="0001", events=0, files={})
    target = tmp_path / "a"
    archive.write_archive(
        target, members=[("vault.json", used.folder.vault)], manifest=manifest, key=bytes(32), step=lambda _: None
    )
    with pytest.raises(Damaged):
        archive.read_manifest(target)  # a backup without a database is none
