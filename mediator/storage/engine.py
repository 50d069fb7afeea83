"""The encrypted database as a SQLAlchemy engine: key, pragmas, and where a transaction begins."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.pool import QueuePool

_ALWAYS: Final = (
    "foreign_keys=on",
    "busy_timeout=5000",
    "secure_delete=on",
    "temp_store=memory",
    "trusted_schema=off",
    "cell_size_check=on",
    "cache_size=-2048",
)
_WRITING: Final = ("journal_mode=wal", "synchronous=full", "wal_autocheckpoint=1000")

MODES: Final = {
    "create": "mode=rwc",
    "write": "mode=rw",  # never makes an empty database where one has been lost
    "read": "mode=ro",
    "frozen": "immutable=1",  # on a medium that cannot be written, where nobody else writes either
}


def connect(path: Path, *, key: bytes, mode: str = "write") -> Any:
    """Return a raw DB-API connection to ``path``; ``key`` is its raw 32-byte key, ``mode`` one of MODES."""
    place = path.absolute().as_posix()
    uri = f"file://{'' if place.startswith('/') else '/'}{quote(place)}?{MODES[mode]}"
    connection = sqlcipher.connect(uri, uri=True, check_same_thread=False, isolation_level=None)
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    try:
        for pragma in (*_ALWAYS, *(_WRITING if mode in {"create", "write"} else ())):
            connection.execute(f"PRAGMA {pragma}")
    except sqlcipher.Error:
        connection.close()
        raise
    return connection


def make_engine(path: Path, *, key: bytes, mode: str = "write") -> sa.Engine:
    """Return an engine whose transactions only read; the execution option ``write=True`` takes the write lock."""
    engine = sa.create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: connect(path, key=key, mode=mode),
        poolclass=QueuePool,
        json_serializer=lambda value: json.dumps(value, ensure_ascii=False),
    )

    @sa.event.listens_for(engine, "begin")
    def _begin(connection: sa.Connection) -> None:
        writes = connection.get_execution_options().get("write", False)
        connection.exec_driver_sql(f"PRAGMA query_only={'off' if writes else 'on'}")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def is_sound(path: Path, *, key: bytes, mode: str = "read") -> bool:
    """Read every page over a fresh connection; return True if each is what was written (SQLCipher signs every page)."""
    try:
        connection = connect(path, key=key, mode=mode)
        try:
            rows: list[tuple[str]] = connection.execute("PRAGMA integrity_check(1)").fetchall()
        finally:
            connection.close()
    except sqlcipher.Error:
        return False
    return rows == [("ok",)]
