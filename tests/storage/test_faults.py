"""A full disk, a damaged page, a medium that fails: what was saved stays, and the sentence is true."""

from __future__ import annotations

import random
import resource
import shutil
from contextlib import suppress
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from mediator.domain.problems import Damaged, DiskFull, NotWritable, StorageTrouble
from mediator.storage import drafts
from mediator.storage.store import Store
from mediator.storage.troubles import trouble_of
from tests.storage.office import NOW, USER, create, in_child, needs_a_small_disk, note, notes, saved, unlock

LONG = "调解" * 20_000


def _fill(store: Store) -> tuple[int, StorageTrouble]:
    """Save notes until it fails: how many were saved, and the trouble."""
    for count in range(1000):
        try:
            with store.transaction() as session:
                note(session, f"{count} {LONG}")
        except StorageTrouble as error:
            return count, error
    raise AssertionError("the disk never became full")


@needs_a_small_disk
def test_a_full_disk_keeps_what_was_saved_and_goes_on_after_room_is_made(small_disk: Path) -> None:
    store, _ = create(small_disk / "data")
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(1_000_000))
    with store:
        count, error = _fill(store)
        assert isinstance(error, DiskFull)
        assert "磁盘已满" in str(error)
        assert len(saved(store)) == count > 0
        ballast.unlink()
        with store.transaction() as session:
            note(session, "again")
        assert saved(store)[count:] == ["again"]
    with unlock(small_disk / "data") as again:
        assert len(saved(again)) == count + 1
        assert again.notices == ()


@needs_a_small_disk
def test_an_office_is_not_half_made_on_a_full_disk(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(2_900_000))
    with pytest.raises(DiskFull):
        create(small_disk / "data")
    ballast.unlink()
    create(small_disk / "data")[0].close()


def test_the_database_at_its_size_limit(store: Store) -> None:
    with store.engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        (pages,) = raw.execute("PRAGMA page_count").fetchone()
        raw.execute(f"PRAGMA max_page_count={pages + 200}")
    count, error = _fill(store)
    assert isinstance(error, DiskFull)
    assert len(saved(store)) == count > 0


def test_a_limit_on_the_size_of_files(office_folder: Path) -> None:
    def run() -> str:
        with unlock(office_folder) as store:
            resource.setrlimit(resource.RLIMIT_FSIZE, (1_500_000, resource.RLIM_INFINITY))
            count, error = _fill(store)
            kept = len(saved(store))
            resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
            with store.transaction() as session:
                note(session, "again")
            return f"{count > 0} {kept == count} {len(saved(store)) == count + 1} {error}"

    said = in_child(run)
    assert said.startswith("True True True "), said
    assert "以前保存的内容都在" in said


@pytest.fixture
def full_office(store: Store) -> Store:
    """An office, closed, with a few hundred pages."""
    with store.transaction() as session:
        for number in range(100):
            note(session, f"{number} {LONG[:4000]}")
    store.close()
    return store


def _flip(path: Path, bit: int) -> None:
    with path.open("r+b") as file:
        file.seek(bit // 8)
        (byte,) = file.read(1)
        file.seek(bit // 8)
        file.write(bytes([byte ^ 1 << bit % 8]))


def test_every_flipped_bit_of_the_database_is_found(full_office: Store) -> None:
    path = full_office.folder.database
    draw = random.Random(7)
    for _ in range(25):
        bit = draw.randrange(path.stat().st_size * 8)
        _flip(path, bit)
        assert not full_office.is_sound(), f"bit {bit}"
        _flip(path, bit)
    assert full_office.is_sound()


@pytest.mark.parametrize("part", [0.0, 0.01, 0.5, 0.99])
def test_a_truncated_database_is_damaged_and_not_made_anew(full_office: Store, part: float) -> None:
    path = full_office.folder.database
    size = int(path.stat().st_size * part) // 4096 * 4096
    with path.open("r+b") as file:
        file.truncate(size)

    def use() -> None:
        with unlock(full_office.folder.root) as store:
            assert not store.is_sound()
            saved(store)

    with pytest.raises(StorageTrouble):
        use()
    assert path.stat().st_size == size


def test_a_damaged_page_is_said_and_after_mending_all_is_well(full_office: Store) -> None:
    path = full_office.folder.database
    bit = path.stat().st_size // 2 * 8
    with unlock(full_office.folder.root) as store:
        _flip(path, bit)
        with pytest.raises(Damaged, match="最近的备份"):
            saved(store)
        _flip(path, bit)
        assert len(saved(store)) == 100


def test_no_page_of_zeros_is_taken_for_what_was_saved(full_office: Store) -> None:
    path = full_office.folder.database
    with unlock(full_office.folder.root) as store:
        whole = saved(store)
        for page in range(10, path.stat().st_size // 4096, 7):
            _flip(path, page * 4096 * 8)
            with suppress(Damaged):
                assert saved(store) == whole  # a page the query did not need
            _flip(path, page * 4096 * 8)
            store.engine.dispose()


def test_a_failed_read_of_a_sound_file_is_not_called_damage(full_office: Store) -> None:
    path = full_office.folder.database
    bit = path.stat().st_size // 2 * 8

    def read_badly_once(store: Store) -> None:
        with store.reading() as session:
            try:
                notes(session)
            finally:
                _flip(path, bit)  # the medium is well again

    with unlock(full_office.folder.root) as store:
        _flip(path, bit)
        with pytest.raises(StorageTrouble, match="重新检查后数据完好") as said:
            read_badly_once(store)
        assert not isinstance(said.value, Damaged)
        assert len(saved(store)) == 100


def test_a_database_that_became_read_only(store: Store) -> None:
    def write(session: Session) -> None:
        session.connection().exec_driver_sql("PRAGMA query_only=on")
        drafts.save(session, "a", owner=USER, data={}, now=NOW)

    with pytest.raises(NotWritable, match="不能写入"), store.transaction() as session:
        write(session)


def test_an_error_of_the_program_is_not_the_machines() -> None:
    assert trouble_of(ValueError("x"), sound=lambda: True) is None
    assert trouble_of(None, sound=lambda: True) is None


def test_a_wrong_statement_is_a_bug_and_passes_unchanged(store: Store) -> None:
    with pytest.raises(sa.exc.OperationalError, match="no such table"), store.reading() as session:
        session.execute(sa.text("SELECT * FROM nowhere"))


def test_the_data_folder_taken_away_while_open(store: Store, tmp_path: Path) -> None:
    with store.transaction() as session:
        note(session, "before")
    store.engine.dispose()
    aside = shutil.move(store.folder.root, tmp_path / "aside")
    with pytest.raises(NotWritable, match="以前保存的内容都在"), store.transaction() as session:
        note(session, "lost")
    shutil.move(aside, store.folder.root)
    with store.transaction() as session:
        note(session, "after")
    assert saved(store) == ["before", "after"]
