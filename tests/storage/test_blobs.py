"""Filed papers: encrypted, kept once, and a damaged one is noticed."""

from __future__ import annotations

from pathlib import Path

import pytest

from mediator.domain.problems import Damaged, NotFound, NotWritable
from mediator.storage.blobs import Blobs
from tests.storage.office import in_child

PAPER = "人民调解协议书：秦连生 329900196503013955".encode() * 50


@pytest.fixture
def blobs(tmp_path: Path) -> Blobs:
    return Blobs(tmp_path / "blobs", key=bytes(32))


def test_a_paper_comes_back_and_is_not_readable_on_the_disk(blobs: Blobs) -> None:
    name = blobs.put(PAPER)
    assert blobs.get(name) == PAPER
    stored = blobs.path(name).read_bytes()
    assert "秦连生".encode() not in stored
    assert len(stored) == len(PAPER) + 28
    assert blobs.path(name).stat().st_mode & 0o777 == 0o600


def test_the_same_paper_is_kept_once(blobs: Blobs) -> None:
    names = {blobs.put(PAPER) for _ in range(3)} | {blobs.put(b"")}
    assert sorted(names) == list(blobs.names())
    assert len(names) == 2
    assert blobs.get(blobs.put(b"")) == b""


def test_names_tell_nothing_without_the_key(blobs: Blobs, tmp_path: Path) -> None:
    other = Blobs(tmp_path / "other", key=b"1" * 32)
    assert blobs.put(PAPER) != other.put(PAPER)


def test_every_changed_bit_is_noticed_and_putting_it_again_mends_it(blobs: Blobs) -> None:
    name = blobs.put(PAPER)
    path = blobs.path(name)
    whole = path.read_bytes()
    for place in (0, 11, 12, len(whole) // 2, len(whole) - 1):
        changed = bytearray(whole)
        changed[place] ^= 1
        path.write_bytes(changed)
        with pytest.raises(Damaged, match="存档文件已损坏"):
            blobs.get(name)
    path.write_bytes(whole[:5])
    assert blobs.verify([name]) == [
        f"{name[:12]}…：存档文件已损坏，内容与当初保存的不一致。其他数据没有受影响；请从备份中恢复。"
    ]
    assert blobs.put(PAPER) == name
    assert blobs.verify([name]) == []


def test_a_paper_under_another_name_is_not_taken_for_it(blobs: Blobs) -> None:
    one, two = blobs.put(b"one"), blobs.put(b"two")
    blobs.path(one).write_bytes(blobs.path(two).read_bytes())
    with pytest.raises(Damaged):
        blobs.get(one)


@pytest.mark.parametrize("name", ["a" * 64, "../../etc/passwd", "", "A" * 64])
def test_a_paper_that_is_not_there(blobs: Blobs, name: str) -> None:
    with pytest.raises(NotFound):
        blobs.get(name)
    assert blobs.verify([name]) != []


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    root = tmp_path / "blobs"
    root.write_text("a file in the way")

    def put() -> str:
        try:
            return Blobs(root, key=bytes(32)).put(PAPER)
        except NotWritable as error:
            return str(error)

    assert "不能读写" in in_child(put)
