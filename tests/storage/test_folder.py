"""Folders that cannot be used, and files that survive half a write."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from mediator.domain.problems import DiskFull, NotWritable, StorageTrouble
from mediator.storage.durable import sync_file, trouble, write_durably
from mediator.storage.folder import Folder
from tests.storage.office import in_child, open_the_way


def test_a_folder_is_made_for_its_owner_only(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "甲" / "data")
    folder.prepare()
    assert not folder.holds_office()
    assert {part.name for part in folder.root.iterdir()} == {"blobs", "backups", "log"}
    assert folder.blobs.stat().st_mode & 0o777 == 0o700


def test_what_a_crash_left_half_written_is_swept_and_nothing_else(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "data")
    folder.prepare()
    half, copying, kept = folder.backups / "a.mbak.part", folder.backups / "copy-1", folder.backups / "b.mbak"
    half.write_bytes(b"x")
    copying.mkdir()
    (copying / "mediator.db").write_bytes(b"x")
    kept.write_bytes(b"x")
    folder.sweep()
    assert [path.name for path in folder.backups.iterdir()] == ["b.mbak"]


def test_a_path_that_is_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("x")
    with pytest.raises(NotWritable, match="是一个文件"):
        Folder(tmp_path / "data").prepare()


def test_a_file_on_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x")
    with pytest.raises(NotWritable, match="不能读写"):
        Folder(tmp_path / "a" / "data").prepare()


def test_a_folder_without_the_right_to_write(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "data")
    folder.prepare()
    open_the_way(folder.root)
    for place in folder.root.iterdir():
        place.chmod(0o555)
    folder.root.chmod(0o555)

    def prepare() -> str:
        try:
            folder.prepare()
        except NotWritable as error:
            return str(error)
        return "it could be written"

    said = in_child(prepare, nobody=True)
    folder.root.chmod(0o700)
    assert "不能写入" in said


def test_a_write_replaces_the_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "a"
    write_durably(path, b"old and long")
    write_durably(path, b"new")
    sync_file(path)
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_failed_write_leaves_the_old_file_and_no_rubbish(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.mkdir()
    (path / "kept").write_text("x")
    with pytest.raises(NotWritable):
        write_durably(path, b"new")
    assert [place.name for place in tmp_path.iterdir()] == ["a"]


@pytest.mark.parametrize(
    ("code", "kind", "word"),
    [
        (errno.ENOSPC, DiskFull, "已满"),
        (errno.EFBIG, DiskFull, "FAT32"),
        (errno.EROFS, NotWritable, "不能读写"),
        (errno.EIO, StorageTrouble, "断开"),
        (errno.EMFILE, StorageTrouble, "系统提示"),
    ],
)
def test_each_refusal_has_its_sentence(code: int, kind: type[StorageTrouble], word: str) -> None:
    error = trouble(OSError(code, os.strerror(code)), place=Path("U盘"))
    assert type(error) is kind
    assert word in str(error)
    assert "U盘" in str(error)
