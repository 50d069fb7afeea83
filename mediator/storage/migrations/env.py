"""Alembic's entry: it runs on the connection, and within the transaction, that the caller hands over."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

import mediator.storage.tables.every  # noqa: F401 - fills Base.metadata
from mediator.storage.tables.base import UTC, Base


def render_item(kind: str, item: Any, autogen_context: AutogenContext) -> str | Literal[False]:
    """Write our own column type by its name."""
    if kind == "type" and isinstance(item, UTC):
        autogen_context.imports.add("from mediator.storage.tables.base import UTC")
        return "UTC()"
    return False


def include_name(name: str | None, kind: str, _parents: Any) -> bool:
    """The full-text index is made beside the tables, by ``migrate``."""
    return not (kind == "table" and name is not None and name.startswith("search_fts"))


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    render_item=render_item,
    include_name=include_name,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
