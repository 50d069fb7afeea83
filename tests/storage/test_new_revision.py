"""The recipe for a field of every case, done in a copy of the program: a released office opens with all its rows."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.util import CommandError

from mediator.storage.engine import make_engine
from mediator.storage.safety.backup import restore
from mediator.storage.safety.verify import vault_of
from mediator.storage.store import database_key
from mediator.storage.tables.base import Base
from tests.storage.office import NOW, PASSPHRASE, USER
from tools.filled_columns import literal
from tools.make_release_fixture import RELEASED

ROOT = Path(__file__).resolve().parents[2]
OFFICE = max(RELEASED.glob("*.mbak"))
COLUMNS = {
    "nickname: Mapped[str] = mapped_column(default='')": "",
    "grade: Mapped[str] = mapped_column(default='普通')": "普通",
    "bare_word: Mapped[str] = mapped_column()": "",
    "visits: Mapped[int] = mapped_column(default=0)": 0,
    "urgent: Mapped[bool] = mapped_column(default=False)": 0,
    "witnesses: Mapped[list[Any]] = mapped_column(default_factory=list)": "[]",
    "bare_list: Mapped[list[str]] = mapped_column()": "[]",
    "extra: Mapped[dict[str, Any]] = mapped_column(default_factory=dict)": "{}",
    "heard_on: Mapped[date] = mapped_column()": "0001-01-01",
    "heard_at: Mapped[datetime] = mapped_column()": "0001-01-01T00:00:00.000000Z",
    "scan: Mapped[bytes] = mapped_column()": b"",
    "known: Mapped[date | None] = mapped_column(default=None)": None,
}
"""A line of the table, put in the midst of its neighbours, and what the rows of before then hold."""
OPEN = """
import sys
from pathlib import Path
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from mediator.storage.safety.verify import verify
from mediator.storage.tables.base import Base
from tests.storage.office import unlock
with unlock(Path(sys.argv[1])) as store, store.engine.connect() as connection:
    named = {"include_name": lambda name, kind, _: kind != "table" or not str(name).startswith("search_fts")}
    differences = compare_metadata(MigrationContext.configure(connection, opts=named), Base.metadata)
    print(verify(store.folder.root, key=store.key).problems, differences)
"""
"""Opens the office by the changed program and says what is wrong with it, and with its tables."""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A copy of the program to change."""
    place = tmp_path / "program"
    for name in ("mediator", "tools", "tests/storage"):
        shutil.copytree(ROOT / name, place / name, ignore=shutil.ignore_patterns("__pycache__", "released"))
    for name in ("pyproject.toml", "tests/__init__.py"):
        shutil.copy(ROOT / name, place / name)
    return place


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """The office of the last release."""
    return restore(OFFICE, tmp_path / "data", now=NOW).folder


def python(program: Path, *arguments: str | Path) -> str:
    """What a call of Python in the copy says; it must end well."""
    done = subprocess.run(
        [sys.executable, *map(str, arguments)], cwd=program, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def change(path: Path, old: str, new: str) -> None:
    """Write something else at the one place where ``old`` stands."""
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), "utf-8")


def rows(office: Path, statement: str) -> list[tuple[object, ...]]:
    """What a query over the bare database finds."""
    key = database_key(vault_key(office))
    engine = make_engine(office / "mediator.db", key=key, mode="read")
    with engine.connect() as connection:
        found = [tuple(row) for row in connection.exec_driver_sql(statement)]
    engine.dispose()
    return found


def vault_key(office: Path) -> bytes:
    """The data key of the office."""
    return vault_of(office).open(user=USER, passphrase=PASSPHRASE)


def test_a_field_of_every_case_reaches_a_filled_office_with_all_its_rows(program: Path, office: Path) -> None:
    before = rows(office, 'SELECT * FROM "case" ORDER BY rid')
    tables = program / "mediator" / "storage" / "tables" / "cases.py"
    beside = '    station: Mapped[str] = mapped_column(default="")\n'
    change(tables, beside, beside + "".join(f"    {line}\n" for line in COLUMNS))
    written = program / python(program, "tools/new_revision.py", "cases get more columns").strip()
    assert re.fullmatch(r"\d{4}_cases_get_more_columns\.py", written.name)
    assert python(program, "-c", OPEN, office) == "() []\n"
    assert rows(office, "SELECT version_num FROM alembic_version") == [(written.name[:4],)]
    added = [tuple(COLUMNS.values())] * len(before)
    names = ", ".join(line.split(":")[0] for line in COLUMNS)
    assert rows(office, f'SELECT {names} FROM "case" ORDER BY rid') == added
    kept = [row[: len(before[0])] for row in rows(office, 'SELECT * FROM "case" ORDER BY rid')]
    assert kept == before
    assert len(before) >= 10


def test_a_column_that_may_no_longer_be_empty_is_filled_first(program: Path, office: Path) -> None:
    tables = program / "mediator" / "storage" / "tables" / "cases.py"
    change(tables, "    birth: Mapped[date | None] = mapped_column(default=None)\n", "    birth: Mapped[date]\n")
    empty = [name for name, on in rows(office, "SELECT id, birth FROM party") if on is None]
    assert empty
    python(program, "tools/new_revision.py", "everybody has a birthday")
    assert python(program, "-c", OPEN, office) == "() []\n"
    assert [name for name, on in rows(office, "SELECT id, birth FROM party") if on == "0001-01-01"] == empty


@pytest.mark.parametrize(("table", "column"), [("case", "office_id"), ("case", "id"), ("draft", "key")])
def test_what_no_value_fits_is_refused(table: str, column: str) -> None:
    with pytest.raises(CommandError, match="no value fits"):
        literal(table, Base.metadata.tables[table].c[column])
