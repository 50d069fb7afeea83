"""Base of every table: column types, constraint names, ids and the append-only mark; SQLite and PostgreSQL alike."""

from __future__ import annotations

import datetime as dt
import itertools
import secrets
import uuid
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import DeclarativeBase, MappedAsDataclass

STRICT: Final[dict[str, Any]] = {"sqlite_strict": True}
"""Last member of ``__table_args__`` of every table: SQLite then refuses a value of the wrong type."""

_STRICT_NAMES: Final = (
    (sa.Date, "TEXT"),
    (sa.String, "TEXT"),
    (sa.VARCHAR, "TEXT"),
    (sa.CHAR, "TEXT"),
    (sa.Uuid, "TEXT"),
    (sa.JSON, "TEXT"),
    (sa.BigInteger, "INTEGER"),
    (sa.Boolean, "INTEGER"),
)
for _type, _name in _STRICT_NAMES:
    compiles(_type, "sqlite")(lambda _element, _compiler, *, _name=_name, **_kw: _name)


class UTC(sa.TypeDecorator[dt.datetime]):
    """An aware moment; SQLite stores ``2026-11-24T03:56:33.000000Z`` (sorts as text), PostgreSQL timestamptz."""

    impl = sa.Text
    cache_ok = True

    def load_dialect_impl(self, dialect: sa.Dialect) -> sa.types.TypeEngine[Any]:
        """Return text on SQLite, a real timestamp elsewhere."""
        kept = sa.Text() if dialect.name == "sqlite" else sa.DateTime(timezone=True)
        return dialect.type_descriptor(kept)

    def process_bind_param(self, value: dt.datetime | None, dialect: sa.Dialect) -> Any:
        """Refuse a moment without a zone, because its clock cannot be known later."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        moment = value.astimezone(dt.UTC)
        if dialect.name != "sqlite":
            return moment
        return moment.replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> dt.datetime | None:
        """Return an aware moment in UTC."""
        if value is None:
            return None
        moment = dt.datetime.fromisoformat(value) if isinstance(value, str) else value
        return moment.astimezone(dt.UTC)


_JSON: Final = sa.JSON(none_as_null=True)


class Base(MappedAsDataclass, DeclarativeBase, kw_only=True):
    """Parent of all tables: dataclasses with keyword arguments; money is an ``int`` of fen, a day ``datetime.date``.

    A JSON column is replaced as a whole (``row.details = {**row.details, "rent": 1}``): a change inside is not seen.
    """

    metadata = sa.MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads a plain class attribute
        dt.datetime: UTC,
        dt.date: sa.Date(),
        int: sa.BigInteger(),
        bool: sa.Boolean(),
        str: sa.Text(),
        bytes: sa.LargeBinary(),
        uuid.UUID: sa.Uuid(),
        dict: _JSON,
        dict[str, Any]: _JSON,
        dict[str, str]: _JSON,
        dict[str, int]: _JSON,
        list: _JSON,
        list[Any]: _JSON,
        list[str]: _JSON,
        list[int]: _JSON,
        list[dict[str, Any]]: _JSON,
    }


_made = itertools.count()


def uuid7(now: dt.datetime) -> uuid.UUID:
    """Return a new id that sorts by ``now`` and, within one run of the program, in the order of making (RFC 9562, 6.2).

    The 32 bits after the millisecond are a running count, so rows of one step stay in order; 42 bits are random.
    """
    milliseconds = int(now.timestamp() * 1000) & (1 << 48) - 1
    count = next(_made) & (1 << 32) - 1
    high = milliseconds << 16 | 0x7000 | count >> 20
    low = 0b10 << 62 | (count & (1 << 20) - 1) << 42 | secrets.randbits(42)
    return uuid.UUID(int=high << 64 | low)


def append_only(table: sa.FromClause) -> None:
    """Mark ``table``: its rows can be added and read, never changed or deleted (triggers refuse it)."""
    assert isinstance(table, sa.Table)
    table.info["append_only"] = True


def append_only_triggers(metadata: sa.MetaData = Base.metadata) -> dict[str, str]:
    """Return name → DDL of the SQLite triggers for every table marked by :func:`append_only`."""
    return {
        f"{table.name}_no_{verb.lower()}": (
            f"CREATE TRIGGER {table.name}_no_{verb.lower()} BEFORE {verb} ON {table.name} "
            f"BEGIN SELECT RAISE(ABORT, '{table.name} is append-only'); END"
        )
        for table in metadata.sorted_tables
        if table.info.get("append_only")
        for verb in ("UPDATE", "DELETE")
    }
