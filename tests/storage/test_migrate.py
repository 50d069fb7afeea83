"""From an empty file or an older shape to the newest one, with a way back."""

from __future__ import annotations

import ast
import datetime as dt
import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

import mediator.storage
from mediator.domain.problems import Damaged, NewerVersion
from mediator.storage import migrate
from mediator.storage.engine import is_sound, make_engine
from mediator.storage.folder import Folder
from mediator.storage.migrations import HEAD
from mediator.storage.store import Store, database_key
from mediator.storage.tables import every as tables
from mediator.storage.tables.base import Base, append_only_triggers
from tests.storage.office import NOW, note, notes, unlock


def _write(store: Store, *statements: str) -> None:
    with store.transaction() as session:
        for statement in statements:
            session.execute(sa.text(statement))


def test_a_new_database_has_exactly_the_tables_of_the_code(store: Store) -> None:
    with store.engine.connect() as connection:
        options = {"include_name": lambda name, kind, _: kind != "table" or not str(name).startswith("search_fts")}
        context = MigrationContext.configure(connection, opts={"compare_type": True, **options})
        assert compare_metadata(context, Base.metadata) == []


def test_a_database_made_by_migrations_reads_as_one_made_from_the_tables(store: Store, tmp_path: Path) -> None:
    made = make_engine(tmp_path / "made.db", key=bytes(32), mode="create")
    with made.connect().execution_options(write=True) as connection, connection.begin():
        Base.metadata.create_all(connection)
    shapes = []
    for engine in (made, store.engine):
        with engine.connect() as connection:
            inspector = sa.inspect(connection)
            shapes.append({name: _shape(inspector, name) for name in Base.metadata.tables})
    made.dispose()
    assert shapes[0] == shapes[1]


def _shape(inspector: sa.Inspector, table: str) -> dict[str, Any]:
    columns = {(c["name"], str(c["type"]), c["nullable"]) for c in inspector.get_columns(table)}
    checks = sorted(str(check["name"]) for check in inspector.get_check_constraints(table))
    foreign = sorted((str(key["name"]), key["referred_table"]) for key in inspector.get_foreign_keys(table))
    indexes = sorted(str(index["name"]) for index in inspector.get_indexes(table))
    unique = sorted(str(one["name"]) for one in inspector.get_unique_constraints(table))
    return {"columns": columns, "checks": checks, "foreign": foreign, "indexes": indexes, "unique": unique}


def test_the_newest_revision_is_known_without_alembic() -> None:
    assert migrate.known_revisions()[-1] == HEAD


def test_every_module_with_tables_is_listed() -> None:
    listed = {module.__name__ for module in tables.MODULES}
    for found in pkgutil.walk_packages(mediator.storage.__path__, "mediator.storage."):
        if ".migrations." in found.name:
            continue
        module = importlib.import_module(found.name)
        made_here = [
            value
            for value in vars(module).values()
            if (isinstance(value, type) and issubclass(value, Base) and "__tablename__" in vars(value))
            and value.__module__ == found.name
        ]
        assert not made_here or found.name in listed, found.name


def test_no_table_lets_children_die_with_their_parent() -> None:
    rules = {key.ondelete for table in Base.metadata.sorted_tables for key in table.foreign_key_constraints}
    assert "CASCADE" not in rules


@pytest.fixture
def older(store: Store) -> Iterator[Store]:
    """A store whose database lacks a table and the guards of the log."""
    with store.transaction() as session:
        note(session, "kept")
    _write(store, "DROP TABLE draft", *(f"DROP TRIGGER {name}" for name in append_only_triggers()))
    yield store
    store.close()


def _steps(monkeypatch: pytest.MonkeyPatch, *statements: str) -> None:
    """Let ``statements`` be the step to the newest revision."""

    def upgrade(config: Any, _revision: str) -> None:
        connection: sa.Connection = config.attributes["connection"]
        for statement in statements:
            connection.exec_driver_sql(statement)

    monkeypatch.setattr(command, "upgrade", upgrade)
    monkeypatch.setattr(migrate, "known_revisions", lambda: ("0000", HEAD))


_MAKE_DRAFT = (
    "CREATE TABLE draft (key TEXT PRIMARY KEY, owner TEXT NOT NULL, data TEXT NOT NULL, saved_at TEXT NOT NULL) STRICT",
    f"UPDATE alembic_version SET version_num = '{HEAD}'",
)


def test_an_older_database_is_copied_checked_and_brought_up(older: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    _write(older, "UPDATE alembic_version SET version_num = '0000'")
    older.close()
    _steps(monkeypatch, *_MAKE_DRAFT)
    with unlock(older.folder.root, now=NOW + dt.timedelta(hours=1)) as store:
        with store.reading() as session:
            assert notes(session) == ["kept"]
            assert migrate.current(session.connection()) == HEAD
        with pytest.raises(sa.exc.IntegrityError, match="append-only"):
            _write(store, "DELETE FROM event")
        with pytest.raises(sa.exc.IntegrityError, match="FOREIGN KEY"):
            _write(store, "CREATE TABLE child (a TEXT REFERENCES draft (key))", "INSERT INTO child VALUES ('none')")
    (copy,) = older.folder.backups.glob("*.db")
    assert copy.name == "mediator-0000-20261124T030000.db"
    assert is_sound(copy, key=database_key(older.key), mode="frozen")
    engine = make_engine(copy, key=database_key(older.key), mode="frozen")
    with engine.connect() as connection:
        assert migrate.current(connection) == "0000"
    engine.dispose()


@pytest.mark.parametrize(
    ("step", "kind", "sentence"),
    [
        (("CREATE TABLE half (a TEXT)", "INSERT INTO nowhere VALUES (1)"), sa.exc.OperationalError, "nowhere"),
        (
            (
                "CREATE TABLE parent (a TEXT PRIMARY KEY)",
                "CREATE TABLE child (a TEXT REFERENCES parent (a))",
                "INSERT INTO child VALUES ('orphan')",
            ),
            Damaged,
            "1处记录互相对不上",
        ),
    ],
    ids=["a broken statement", "an orphan"],
)
def test_a_failed_step_is_undone_whole(
    older: Store, monkeypatch: pytest.MonkeyPatch, step: tuple[str, ...], kind: type[Exception], sentence: str
) -> None:
    _write(older, "UPDATE alembic_version SET version_num = '0000'")
    older.close()
    _steps(monkeypatch, *_MAKE_DRAFT, *step)
    with pytest.raises(kind, match=sentence):
        unlock(older.folder.root)
    engine = make_engine(older.folder.database, key=database_key(older.key))
    with engine.connect() as connection:
        assert migrate.current(connection) == "0000"
        assert not {"half", "child", "draft"} & set(sa.inspect(connection).get_table_names())
    engine.dispose()


def test_a_copy_that_cannot_be_proven_stops_the_step(older: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Damaged, match="副本"):
        migrate.copy_database(older.engine, folder=older.folder, key=b"another key" + bytes(21), name="x")
    assert list(older.folder.backups.iterdir()) == []


def test_a_database_of_a_newer_program_is_left_alone(store: Store) -> None:
    _write(store, "UPDATE alembic_version SET version_num = '9999'")
    store.close()
    before = store.folder.database.read_bytes()
    with pytest.raises(NewerVersion, match="更新版本"):
        unlock(store.folder.root)
    assert store.folder.database.read_bytes() == before
    assert list(store.folder.backups.iterdir()) == []


def test_revisions_are_numbered_files_that_import_no_table_module() -> None:
    folder = Path(migrate.__file__).parent / "migrations" / "versions"
    files = sorted(folder.glob("[0-9]*.py"))
    assert [file.name[:4] for file in files] == [f"{number:04d}" for number in range(1, len(files) + 1)]
    for file in files:
        imported = {
            node.module for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.ImportFrom)
        }
        assert imported <= {"__future__", "alembic", "mediator.storage.tables.base"}, file


def test_an_empty_database_has_no_revision(tmp_path: Path) -> None:
    engine = make_engine(tmp_path / "empty.db", key=bytes(32), mode="create")
    with engine.connect() as connection:
        assert migrate.current(connection) is None
    assert migrate.upgrade(engine, folder=Folder(tmp_path), key=bytes(32), now=NOW) is None
    engine.dispose()
