"""Search: one index of character pairs and digit runs, the same results on SQLite (FTS5) and PostgreSQL (tsvector)."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
import uuid
from typing import Final

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import TSQUERY
from sqlalchemy.orm import Session

from mediator.storage.base import Base

_DIGITS: Final = 4
"""Length of the pieces a run of digits is cut into: a fragment of an identity number is found wherever it stands."""

_RUN: Final = re.compile(r"([0-9]+)|([a-z]+)|((?:[^\W_a-z0-9]|[\U00020000-\U0003ffff])+)")
_CHUNK: Final = re.compile(r"(?:[^\W_]|[\U00020000-\U0003ffff])+")

CREATE_FTS: Final = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS search_fts USING fts5("
    "grams, content='', contentless_delete=1, detail=none, tokenize='ascii', prefix='1')"
)

search_doc: Final = sa.Table(
    "search_doc",
    Base.metadata,
    sa.Column("rid", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("case_id", sa.Uuid, nullable=False, unique=True),
    sa.Column("day", sa.Date),
    sa.Column("body", sa.Text, nullable=False),
    sqlite_strict=True,
)
_fts: Final = sa.table("search_fts", sa.column("rowid", sa.Integer), sa.column("search_fts", sa.Text))

INDEX_DDL: Final = {
    "sqlite": (CREATE_FTS,),
    "postgresql": (
        "ALTER TABLE search_doc ADD COLUMN tsv tsvector",
        "CREATE INDEX ix_search_doc_tsv ON search_doc USING gin (tsv)",
    ),
}
"""What each database needs beside the table ``search_doc``."""


@sa.event.listens_for(search_doc, "after_create")
def _create_index(_table: sa.Table, connection: sa.Connection, **_: object) -> None:
    for statement in INDEX_DDL[connection.dialect.name]:
        connection.exec_driver_sql(statement)


def normal(text: str) -> str:
    """What is compared: width and case do not matter."""
    return unicodedata.normalize("NFKC", text).lower()


def grams(text: str) -> list[str]:
    """Index tokens of ``text``, each once.

    Chinese: every two neighbours, and the last character of a run alone. Digits: every four neighbours and the shorter
    ends of the run. Latin letters (pinyin initials): the whole run, found from its beginning.
    """
    found: dict[str, None] = {}
    for digits, letters, characters in _RUN.findall(normal(text)):
        if letters:
            found[letters] = None
            continue
        run, size = (digits, _DIGITS) if digits else (characters, 2)
        found.update((run[start : start + size], None) for start in range(len(run)))
    return list(found)


def _wanted(text: str) -> list[tuple[str, bool]]:
    """Tokens every hit must have, and whether only its beginning is given."""
    found: dict[tuple[str, bool], None] = {}
    for digits, letters, characters in _RUN.findall(normal(text)):
        run, size = (digits, _DIGITS) if digits else (characters, 2)
        if letters or len(run) < size:
            found[letters or run, True] = None
        else:
            found.update(((run[start : start + size], False), None) for start in range(len(run) - size + 1))
    return list(found)


def hits(dialect: str, text: str) -> sa.FromClause:
    """A selectable with the one column ``rid``: the only place where the query depends on the database."""
    wanted = _wanted(text)
    if dialect == "sqlite":
        match = " AND ".join(f'"{token}"{"*" if begins else ""}' for token, begins in wanted)
        return sa.select(_fts.c.rowid.label("rid")).where(_fts.c.search_fts.op("MATCH")(match)).subquery("hits")
    query = " & ".join(f"'{token}'{':*' if begins else ''}" for token, begins in wanted)
    matches = sa.literal_column("search_doc.tsv").op("@@")(sa.cast(query, TSQUERY))
    return sa.select(search_doc.c.rid).where(matches).cte("hits").prefix_with("MATERIALIZED", dialect="postgresql")


def index(session: Session, *, rid: int, case_id: uuid.UUID, day: dt.date | None, body: str) -> None:
    """Make a case findable by ``body`` (all its searchable text, pinyin initials included), in place of what it had.

    ``rid`` is the case's whole-number key, growing with each new case: the newest are listed first.
    """
    unindex(session, rid=rid)
    row = {"rid": rid, "case_id": case_id, "day": day, "body": normal(body)}
    session.execute(sa.insert(search_doc).values(row))
    tokens = grams(body)
    if session.get_bind().dialect.name == "sqlite":
        insert = sa.text("INSERT INTO search_fts (rowid, grams) VALUES (:rid, :grams)")
        session.execute(insert, {"rid": rid, "grams": " ".join(tokens)})
    else:
        update = sa.text("UPDATE search_doc SET tsv = array_to_tsvector(CAST(:grams AS text[])) WHERE rid = :rid")
        session.execute(update, {"rid": rid, "grams": tokens})


def unindex(session: Session, *, rid: int) -> None:
    """Take a case out of the index; it does not matter if it is not there."""
    session.execute(sa.delete(search_doc).where(search_doc.c.rid == rid))
    if session.get_bind().dialect.name == "sqlite":
        session.execute(sa.delete(_fts).where(_fts.c.rowid == rid))


def matching(session: Session, text: str) -> sa.Select[tuple[int]] | None:
    """A query for the ``rid`` of every case that contains each word of ``text``; None if nothing can be looked for."""
    if not _wanted(text):
        return None
    found = hits(session.get_bind().dialect.name, text)
    contains = [search_doc.c.body.contains(chunk, autoescape=True) for chunk in _CHUNK.findall(normal(text))]
    return sa.select(search_doc.c.rid).join(found, found.c.rid == search_doc.c.rid).where(*contains)


def search(session: Session, text: str, *, limit: int = 50) -> list[uuid.UUID]:
    """Ids of the cases that contain every word of ``text``, the newest first; punctuation is not compared."""
    matches = matching(session, text)
    if matches is None:
        return []
    query = matches.with_only_columns(search_doc.c.case_id).order_by(search_doc.c.rid.desc()).limit(limit)
    return list(session.scalars(query))
