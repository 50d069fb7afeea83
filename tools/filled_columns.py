"""Fills columns that must not be empty, in a new revision, with a value for existing rows."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import uuid
from collections.abc import Callable, Iterable
from typing import Any, Final, get_args, get_origin, get_type_hints

import sqlalchemy as sa
from alembic.autogenerate import rewriter as alembic_rewriter
from alembic.operations import ops
from alembic.util import CommandError
from sqlalchemy.dialects.sqlite import dialect

from mediator.storage.tables.base import Base

rewriter: Final = alembic_rewriter.Rewriter()

_EMPTY: Final[dict[type, Callable[[], Any]]] = {
    str: str,
    int: int,
    bool: bool,
    float: float,
    bytes: bytes,
    dict: dict,
    list: list,
    dt.date: lambda: dt.date.min,
    dt.datetime: lambda: dt.datetime.min.replace(tzinfo=dt.UTC),
    uuid.UUID: lambda: uuid.UUID(int=0),
}
"""The empty value by the Python type of a column."""


@rewriter.rewrites(ops.AddColumnOp)
def add_filled(_context: Any, _revision: Any, op: ops.AddColumnOp) -> ops.AddColumnOp:
    """Give a new column that must not be empty a default in the database."""
    column = op.column
    if column.nullable or column.server_default is not None:
        return op
    filled = sa.Column(column.name, column.type, nullable=False, server_default=sa.text(literal(op.table_name, column)))
    return ops.AddColumnOp(op.table_name, filled, schema=op.schema)


@rewriter.rewrites(ops.AlterColumnOp)
def fill_first(_context: Any, _revision: Any, op: ops.AlterColumnOp) -> Iterable[ops.MigrateOperation]:
    """Fill an existing column before it must not be empty."""
    if op.modify_nullable is False:
        value = literal(op.table_name, Base.metadata.tables[op.table_name].c[op.column_name])
        yield ops.ExecuteSQLOp(
            f'UPDATE "{op.table_name}" SET "{op.column_name}" = {value} WHERE "{op.column_name}" IS NULL'
        )
    yield op


def literal(table: str, column: sa.Column[Any]) -> str:
    """Return the SQL value for existing rows: the default of the class, else the empty value of the type.

    Refused where no value fits two rows: the column references another table, or is unique.
    """
    if column.foreign_keys or column.unique or column.primary_key:
        raise CommandError(f"{table}.{column.name}: no value fits the rows an office has; let it be empty (| None).")
    value, kind = _of_class(table, column), column.type
    if isinstance(value, bytes):
        return f"X'{value.hex()}'"
    if isinstance(kind, sa.JSON):
        value, kind = json.dumps(value, ensure_ascii=False), sa.Text()
    return str(sa.literal(value, kind).compile(dialect=dialect(), compile_kwargs={"literal_binds": True}))


def _of_class(table: str, column: sa.Column[Any]) -> Any:
    """Return the default of the table's class, or the empty value of the declared type."""
    if isinstance(column.default, sa.ColumnDefault) and column.default.is_scalar:
        return column.default.arg
    for mapper in Base.registry.mappers:
        if mapper.local_table is Base.metadata.tables[table]:
            key = mapper.get_property_by_column(column).key
            (field,) = (field for field in dataclasses.fields(mapper.class_) if field.name == key)
            if field.default_factory is not dataclasses.MISSING:
                return field.default_factory()
            declared = get_args(get_type_hints(mapper.class_)[key])[0]
            return _EMPTY[get_origin(declared) or declared]()
    return _EMPTY[column.type.python_type]()
