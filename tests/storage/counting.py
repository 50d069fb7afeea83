"""Counts the statements that reach the database: a number that does not depend on how busy the machine is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, event


@contextmanager
def counted() -> Iterator[list[str]]:
    """The statements run within, one after the other."""
    found: list[str] = []

    def run(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        found.append(statement)

    event.listen(Engine, "before_cursor_execute", run)
    try:
        yield found
    finally:
        event.remove(Engine, "before_cursor_execute", run)
