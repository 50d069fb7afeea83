"""A backup or a folder that is not what was written is found out, with the key down to the last bit."""

from __future__ import annotations

import hashlib
import json
import random
import zipfile
from pathlib import Path

import pytest
import sqlalchemy as sa

from mediator.domain.problems import Damaged, StorageTrouble
from mediator.storage.safety import archive
from mediator.storage.safety.backup import restore
from mediator.storage.safety.verify import vault_of, verify
from mediator.storage.store import Store
from tests.storage.office import NOW, PASSPHRASE, USER


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


def test_the_keys_of_a_folder_are_those_of_its_backup(made: Path, used: Store) -> None:
    assert vault_of(used.folder.root).id == vault_of(made).id == used.vault.id


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
