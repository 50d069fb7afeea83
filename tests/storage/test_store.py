"""Making, opening and using an office, and what the store says when that is not possible."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa

from mediator.domain.problems import (
    Damaged,
    NotFound,
    NotWritable,
    Refused,
    StorageTrouble,
    WrongKey,
)
from mediator.storage import store as store_module
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
    notes,
    open_the_way,
    saved,
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
    with Store.recover(folder, code=code, user="王芳", now=NOW, cost=CHEAP) as recovered:
        recovered.vault.set_passphrase(recovered.key, user="王芳", passphrase="新的口令2026")
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


def test_a_database_without_its_tables_is_not_filled_anew(store: Store) -> None:
    with store.transaction() as session:
        session.execute(sa.text("DROP TABLE alembic_version"))
    store.close()
    with pytest.raises(Damaged, match="内容已丢失"):
        unlock(store.folder.root)


def test_opening_needs_no_migration_tool(office_folder: Path) -> None:
    code = (
        "import sys, pathlib; from tests.storage.office import unlock;"
        "unlock(pathlib.Path(sys.argv[1])).close(); print('alembic' in sys.modules)"
    )
    call = [sys.executable, "-c", code, str(office_folder)]
    said = subprocess.run(call, check=True, capture_output=True, text=True, cwd=Path(__file__).parents[2])
    assert said.stdout == "False\n"
    assert said.stderr == ""


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
            return refused + "".join(saved(opened))

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


def test_a_store_alone_knows_every_table() -> None:
    """Somebody who unlocks while the rest of the program is still being loaded asks for rows all the same."""
    program = "import mediator.storage.store, mediator.storage.tables.cases, sqlalchemy.orm as o; o.configure_mappers()"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
