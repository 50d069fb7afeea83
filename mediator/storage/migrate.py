"""Upgrade a database to the newest schema: after a verified copy, in one transaction, on the store's own connection."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from mediator.domain.problems import Damaged, NewerVersion
from mediator.storage.durable import sentences, sync_file
from mediator.storage.engine import is_sound
from mediator.storage.folder import Folder
from mediator.storage.migrations import HEAD
from mediator.storage.search import CREATE_FTS
from mediator.storage.tables.base import append_only_triggers

if TYPE_CHECKING:
    from alembic.config import Config


def current(connection: sa.Connection) -> str | None:
    """Return the revision of the database, None if it is empty."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    version: str | None = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return version


def alembic_config(connection: sa.Connection | None = None) -> Config:
    """Return Alembic's settings without a file; Alembic takes a third of a second to load, so only on demand."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    config.attributes["connection"] = connection
    return config


def known_revisions() -> tuple[str, ...]:
    """Return all revisions this program can read, the oldest first."""
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory.from_config(alembic_config())
    return tuple(script.revision for script in scripts.walk_revisions())[::-1]


def upgrade(engine: sa.Engine, *, folder: Folder, key: bytes, now: dt.datetime) -> Path | None:
    """Run every missing step and return the copy made before (None for a new database).

    An error rolls the whole upgrade back. Raises :class:`NewerVersion` if the database is newer than the program.
    """
    with engine.connect() as connection:
        start = current(connection)
    if start == HEAD:
        return None
    if start is not None and start not in known_revisions():
        raise NewerVersion("这份数据是由更新版本的程序保存的，当前版本不能打开。数据没有改动；请安装新版本。")
    copy = None if start is None else copy_database(engine, folder=folder, key=key, name=f"{start}-{now:%Y%m%dT%H%M%S}")
    with engine.connect().execution_options(write=True) as connection:
        raw: Any = connection.connection.driver_connection
        raw.execute("PRAGMA foreign_keys=off")  # a rebuilt parent table would otherwise take its children along
        try:
            with connection.begin():
                _take_steps(connection)
        finally:
            raw.execute("PRAGMA foreign_keys=on")
    return copy


def copy_database(engine: sa.Engine, *, folder: Folder, key: bytes, name: str) -> Path:
    """Write a consistent, verified, encrypted copy of the database alone, as ``backups/mediator-<name>.db``."""
    target = folder.backups / f"mediator-{name}.db"
    part = target.with_suffix(".part")
    part.unlink(missing_ok=True)
    try:
        vacuum_into(engine, part)
        if not is_sound(part, key=key, mode="frozen"):
            raise Damaged("升级前的副本读回来不对，升级没有进行。数据没有改动；请检查磁盘后再试。")
        with sentences(target):
            sync_file(part)
            part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    return target


def vacuum_into(engine: sa.Engine, target: Path) -> None:
    """Write a compact copy under the same key; readers and one writer can continue meanwhile."""
    with engine.connect() as connection:
        raw: Any = connection.connection.driver_connection
        raw.execute("PRAGMA query_only=off")
        raw.execute("VACUUM INTO ?", (str(target),))


def _take_steps(connection: sa.Connection) -> None:
    from alembic import command

    command.upgrade(alembic_config(connection), "head")
    install_guards(connection)
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if orphans:
        raise Damaged(f"升级后有{len(orphans)}处记录互相对不上，升级已撤销。数据没有改动；请联系维护人员。")


def install_guards(connection: sa.Connection) -> None:
    """Create the search index and the append-only triggers, which a rebuilt table loses."""
    connection.exec_driver_sql(CREATE_FTS)
    for name, statement in append_only_triggers().items():
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
        connection.exec_driver_sql(statement)
