"""Making, opening and using an office, and what the store says when that is not possible."""

from __future__ import annotations

import datetime as dt
import threading
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session, mapped_column

from mediator.domain.problems import (
    Busy,
    Damaged,
    NotFound,
    NotWritable,
    Refused,
    StaleEdit,
    StorageTrouble,
    WrongKey,
)
from mediator.storage import store as store_module
from mediator.storage.anchor import Mark, read_mark, write_mark
from mediator.storage.drafts import Draft
from mediator.storage.migrations import HEAD
from mediator.storage.store import Store
from tests.storage.office import (
    CHEAP,
    NOW,
    PASSPHRASE,
    USER,
    create,
    in_child,
    note,
    note_and_fail,
    notes,
    open_the_way,
    unlock,
)


def test_what_is_saved_is_there_after_reopening_and_nowhere_in_clear(store: Store) -> None:
    with store.transaction() as session:
        note(session, "秦连生与茅国梁")
    store.close()
    for path in store.folder.root.rglob("*"):
        if path.is_file():
            assert "秦连生".encode() not in path.read_bytes()
    with unlock(store.folder.root) as again, again.reading() as session:
        assert notes(session) == ["秦连生与茅国梁"]
        assert again.notices == ()


def test_closing_leaves_one_whole_file(store: Store) -> None:
    with store.transaction() as session:
        note(session, "x")
    store.close()
    store.close()
    assert [path.name for path in store.folder.root.glob("mediator.db*")] == ["mediator.db"]


def test_an_office_in_a_folder_with_spaces_percent_and_chinese(tmp_path: Path) -> None:
    folder = tmp_path / "王鲍 100%#?数据"
    made, code = create(folder)
    made.close()
    with unlock(folder) as opened:
        assert opened.user == USER
        assert not opened.vault.recovery_confirmed
    with Store.recover(folder, code=code, user="王芳", passphrase="新的口令2026", now=NOW) as recovered:
        assert recovered.vault.users == (USER, "王芳")
    with Store.unlock(folder, user="王芳", passphrase="新的口令2026", now=NOW) as opened:
        assert opened.user == "王芳"


def test_a_second_office_in_one_folder_is_refused(store: Store) -> None:
    before = store.folder.vault.read_bytes()
    with pytest.raises(Refused, match="已经有调解数据"):
        create(store.folder.root)
    assert store.folder.vault.read_bytes() == before


def test_a_short_passphrase_leaves_no_office(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="口令太短"):
        Store.create(tmp_path / "data", user=USER, passphrase="123", now=NOW, cost=CHEAP)
    create(tmp_path / "data")[0].close()


def test_making_an_office_can_be_cut_at_any_step_and_done_again(tmp_path: Path) -> None:
    first = tmp_path / "before the keys"
    made, _ = create(first)
    made.close()
    made.folder.database.rename(made.folder.unfinished)
    made.folder.vault.unlink()
    create(first)[0].close()
    unlock(first).close()
    second = tmp_path / "after the keys"
    made, _ = create(second)
    made.close()
    made.folder.database.rename(made.folder.unfinished)
    unlock(second).close()
    assert made.folder.database.exists()


@pytest.mark.parametrize(
    ("lost", "kind", "sentence"),
    [
        ("mediator.db", Damaged, "数据库文件.*不见了"),
        ("vault.json", Damaged, "钥匙文件.*不见了"),
    ],
)
def test_a_lost_file_is_named_and_nothing_is_made_in_its_place(
    office_folder: Path, lost: str, kind: type[StorageTrouble], sentence: str
) -> None:
    (office_folder / lost).unlink()
    with pytest.raises(kind, match=sentence):
        unlock(office_folder)
    assert not (office_folder / lost).exists()


def test_a_folder_without_an_office(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="还没有调解数据"):
        unlock(tmp_path)


def test_a_wrong_passphrase_says_so(office_folder: Path) -> None:
    with pytest.raises(WrongKey, match="用户名或口令不对"):
        unlock(office_folder, passphrase="别的口令2026")


def test_the_keys_of_another_office_do_not_open_this_database(office_folder: Path, tmp_path: Path) -> None:
    create(tmp_path / "other")[0].close()
    (office_folder / "mediator.db").write_bytes((tmp_path / "other" / "mediator.db").read_bytes())
    with pytest.raises(Damaged):
        unlock(office_folder)


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


def _text_of(store: Store) -> list[str]:
    with store.reading() as session:
        return notes(session)


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
        assert _text_of(again) == ["kept"]
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
        assert _text_of(again) == ["in the journal only"]


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


def test_looking_at_a_folder_that_cannot_be_written(store: Store) -> None:
    with store.transaction() as session:
        note(session, "on a read-only stick")
    store.close()
    root = store.folder.root
    for place in [root, *root.rglob("*")]:
        place.chmod(0o555 if place.is_dir() else 0o444)
    open_the_way(root)

    def look() -> str:
        try:
            unlock(root).close()
        except NotWritable as error:
            refused = str(error)
        with unlock(root, read_only=True) as opened:
            return refused + "".join(_text_of(opened))

    said = in_child(look, nobody=True)
    for place in [root, *root.rglob("*")]:
        place.chmod(0o700)
    assert "不能写入" in said
    assert said.endswith("on a read-only stick"), said


def test_a_folder_that_may_not_even_be_seen(store: Store) -> None:
    store.close()
    root = store.folder.root
    open_the_way(root)
    root.chmod(0o000)

    def try_both() -> str:
        said = ""
        for attempt in (unlock, create):
            try:
                attempt(root)
            except NotWritable as error:
                said += str(error)
        return said

    said = in_child(try_both, nobody=True)
    root.chmod(0o700)
    assert said.count("没有权限") == 2, said


def test_looking_does_not_change_the_shape_of_an_older_database(store: Store) -> None:
    with store.transaction() as session:
        session.execute(sa.text("UPDATE alembic_version SET version_num = '0000'"))
    store.close()
    with pytest.raises(StorageTrouble, match="版本与程序不同"):
        unlock(store.folder.root, read_only=True)
    assert HEAD != "0000"


def test_the_key_is_in_no_text_of_the_store(store: Store) -> None:
    assert store.key.hex() not in repr(store)
    assert repr(store.key) not in repr(store)
    assert PASSPHRASE not in repr(store)
    assert store_module.database_key(store.key) != store.key
