"""The contents of the two indexes (search, open deadlines), and building them aside for comparison."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy.orm import Session

from mediator.storage.search import CREATE_FTS, case_at
from mediator.storage.tables.dues import DueTable

REAL: Final = "main"
ASIDE: Final = "temp"
_DUE: Final = ", ".join(column.name for column in DueTable.__table__.columns if column.name != "id")
_TABLES: Final = ("due", "search_doc", "search_fts")
_MAKE: Final = (
    "CREATE TEMP TABLE due AS SELECT * FROM main.due WHERE 0",
    "CREATE INDEX temp.aside_due ON due (entity_id)",
    "CREATE TEMP TABLE search_doc AS SELECT * FROM main.search_doc WHERE 0",
    "CREATE UNIQUE INDEX temp.aside_doc ON search_doc (rid)",
    CREATE_FTS.replace("IF NOT EXISTS ", "temp."),
)


@dataclass(frozen=True, kw_only=True)
class Contents:
    """The rows of both indexes: the deadlines with their counts, and for each case a digest of its entry."""

    dues: Counter[tuple[Any, ...]]
    cases: dict[int, int]

    def differs(self, wanted: Contents) -> tuple[int, int]:
        """Return how many deadlines and how many cases differ from ``wanted``; a changed one counts once."""
        extra, missing = (self.dues - wanted.dues).total(), (wanted.dues - self.dues).total()
        cases = self.cases.keys() | wanted.cases.keys()
        return max(extra, missing), sum(self.cases.get(rid) != wanted.cases.get(rid) for rid in cases)


@contextmanager
def aside(session: Session) -> Iterator[None]:
    """Write the indexes into empty temporary tables of this connection until the block ends.

    The tables have the names of the real ones and SQLite finds them first; a read-only session can do this too.
    """
    run = session.connection().exec_driver_sql
    may_not_write = run("PRAGMA query_only").scalar()
    run("PRAGMA query_only=off")
    for statement in _MAKE:
        run(statement)
    try:
        yield
    finally:
        for table in _TABLES:
            run(f"DROP TABLE temp.{table}")
        run(f"PRAGMA query_only={may_not_write}")


def contents(session: Session, place: str = REAL) -> Contents:
    """Return the contents of the real indexes, or of those built ``ASIDE``."""
    run = session.connection().exec_driver_sql
    dues = Counter(tuple(row) for row in run(f"SELECT {_DUE} FROM {place}.due"))
    cases: defaultdict[int, int] = defaultdict(int)
    for row in run(f"SELECT * FROM {place}.search_doc"):
        cases[row[0]] += hash(tuple(row))
    for term, doc, column, offset in _tokens(session, place):
        cases[case_at(doc)] += hash((term, column, offset))
    return Contents(dues=dues, cases=dict(cases))


def _tokens(session: Session, place: str) -> Iterator[tuple[Any, ...]]:
    """Yield every token of the search index with its place; the index returns its text in no other form."""
    run = session.connection().exec_driver_sql
    may_not_write = run("PRAGMA query_only").scalar()
    run("PRAGMA query_only=off")
    run(f"CREATE VIRTUAL TABLE temp.tokens USING fts5vocab({place}, search_fts, instance)")
    yield from map(tuple, run("SELECT term, doc, col, offset FROM temp.tokens"))
    run("DROP TABLE temp.tokens")
    run(f"PRAGMA query_only={may_not_write}")
