"""Search: one index of character pairs and digit runs, the same results on SQLite (FTS5) and PostgreSQL (tsvector)."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
import uuid
from collections.abc import Iterator
from itertools import chain, islice
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.orm import Session

from mediator.storage.tables.base import Base

_DIGITS: Final = (2, 3, 4)
"""Lengths of the pieces of a run of digits, so that any fragment of an identity number is found."""

_PAIR: Final = (2,)
"""The same for a run of Chinese characters."""

_RID_BITS: Final = 24
_RID_MASK: Final = (1 << _RID_BITS) - 1

_END: Final = "\ue000"
"""Closes a word in the index, so that words beside it are no neighbours."""

_RUN: Final = re.compile(r"([0-9]+)|([a-z]+)|((?:[^\W_a-z0-9]|[\U00020000-\U0003ffff])+)")
_CHUNK: Final = re.compile(r"(?:[^\W_]|[\U00020000-\U0003ffff])+")

CREATE_FTS: Final = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS search_fts USING fts5("
    "grams, numbers, content='', contentless_delete=1, detail=full, tokenize='ascii', prefix='1')"
)

search_doc: Final = sa.Table(
    "search_doc",
    Base.metadata,
    sa.Column("rid", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("case_id", sa.Uuid, nullable=False, unique=True),
    sa.Column("day", sa.Date),
    sa.Column("body", sa.Text, nullable=False),
    sa.Column("numbers", sa.Text, nullable=False, server_default=""),
    sqlite_strict=True,
)
_fts: Final = sa.table("search_fts", sa.column("rowid", sa.BigInteger), sa.column("search_fts", sa.Text))
_MATCHED: Final = (
    sa.select(_fts.c.rowid.bitwise_and(_RID_MASK))
    .where(_fts.c.search_fts.op("MATCH")(sa.bindparam("wanted")))
    .order_by(_fts.c.rowid.desc())
)
"""Made once, since building the query costs ten times a lookup that finds nothing."""

INDEX_DDL: Final = {
    "sqlite": (CREATE_FTS,),
    "postgresql": (
        "ALTER TABLE search_doc ADD COLUMN tsv tsvector",
        "CREATE INDEX ix_search_doc_tsv ON search_doc USING gin (tsv)",
        "ALTER TABLE search_doc ADD COLUMN tsv_numbers tsvector",
        "CREATE INDEX ix_search_doc_tsv_numbers ON search_doc USING gin ((tsv || tsv_numbers))",
    ),
}
"""The DDL that each database needs beside the table ``search_doc``."""


@sa.event.listens_for(search_doc, "after_create")
def _create_index(_table: sa.Table, connection: sa.Connection, **_: object) -> None:
    for statement in INDEX_DDL[connection.dialect.name]:
        connection.exec_driver_sql(statement)


def normal(text: str) -> str:
    """Return the text as it is compared: width and case do not matter."""
    return unicodedata.normalize("NFKC", text).lower()


def grams(text: str) -> list[str]:
    """Return the index tokens of ``text`` in order, each word (text between punctuation) closed by a mark.

    Chinese: every two neighbours, and the last character of a run alone. Digits: every two, three and four neighbours,
    and the shorter ends. Latin letters (pinyin initials): the whole run, found from its beginning.
    """
    return [token for word in _CHUNK.findall(normal(text)) for token in (*_word_grams(word), _END)]


def _word_grams(word: str) -> list[str]:
    found: list[str] = []
    for digits, letters, characters in _RUN.findall(word):
        if letters:
            found.append(letters)
            continue
        run, sizes = (digits, _DIGITS) if digits else (characters, _PAIR)
        found.extend(run[start : start + size] for start in range(len(run)) for size in sizes)
    return found


def _phrase(word: str) -> tuple[list[str], bool]:
    """Return the neighbouring tokens of exactly ``word``, and whether the last is only the beginning of a token.

    The last run may continue in the text, so the mark for the end of a run is left out.
    """
    *before, (digits, letters, characters) = _RUN.findall(word)
    run, sizes = (digits, _DIGITS) if digits else (characters, _PAIR)
    if letters or len(run) == 1:
        last = [letters or run]
    elif not before and len(run) <= sizes[-1]:
        last = [run]
    else:
        starts = range(max(1, len(run) - sizes[-1] + 1))
        last = [run[start : start + size] for start in starts for size in sizes if start + size <= len(run)]
    head = word[: len(word) - len(letters or run)]
    return [*_word_grams(head), *last], bool(letters) or len(run) == 1


def phrases(text: str, *, numbers: bool = True) -> str:
    """Return the query of the SQLite index: every word of ``text`` as a phrase, in the open column or in both."""
    words = (_phrase(word) for word in _CHUNK.findall(normal(text)) if _RUN.search(word))
    every = " AND ".join(f'"{" ".join(tokens)}"{" *" if begins else ""}' for tokens, begins in words)
    return every if numbers else f"{{grams}} : ({every})"


def _wanted(text: str) -> list[tuple[str, bool]]:
    """Return the tokens that every hit must have, and whether each is only a beginning; they overlap by a character."""
    found: dict[tuple[str, bool], None] = {}
    for digits, letters, characters in _RUN.findall(normal(text)):
        run, sizes = (digits, _DIGITS) if digits else (characters, _PAIR)
        if letters or len(run) == 1:
            found[letters or run, True] = None
            continue
        size = min(len(run), sizes[-1])
        last = len(run) - size
        found.update(((run[start : start + size], False), None) for start in (*range(0, last, size - 1), last))
    return list(found)


def entry(rid: int, day: dt.date | None) -> int:
    """Return the number of a case in the index; it orders cases by day, then by rid."""
    return ((day.toordinal() - 1 if day else 0) << _RID_BITS) + rid


def case_at(number: int) -> int:
    """Return the ``rid`` of the case with this number in the index."""
    return number & _RID_MASK


def postgresql_hits(text: str, *, numbers: bool = True) -> sa.Select[int]:
    """Return the query for the ``rid`` of every hit on PostgreSQL; its index has no phrases, so texts are compared."""
    from sqlalchemy.dialects.postgresql import TSQUERY

    query = " & ".join(f"'{token}'{':*' if begins else ''}" for token, begins in _wanted(text))
    looked_in = "(search_doc.tsv || search_doc.tsv_numbers)" if numbers else "search_doc.tsv"
    matches = sa.literal_column(looked_in).op("@@")(sa.cast(query, TSQUERY))
    hits = sa.select(search_doc.c.rid).where(matches).cte("hits").prefix_with("MATERIALIZED", dialect="postgresql")
    whole = search_doc.c.body + "\n" + search_doc.c.numbers if numbers else search_doc.c.body
    contains = [whole.contains(word, autoescape=True) for word in _CHUNK.findall(normal(text))]
    newest = (search_doc.c.day.desc().nulls_last(), search_doc.c.rid.desc())
    joined = sa.select(search_doc.c.rid).join(hits, hits.c.rid == search_doc.c.rid)
    return joined.where(*contains).order_by(*newest)


def index(session: Session, *, rid: int, case_id: uuid.UUID, day: dt.date | None, body: str, numbers: str = "") -> None:
    """Index a case under ``body`` (its searchable text, pinyin initials included), replacing its earlier entry.

    ``numbers`` are ID numbers and phones, found only by actors who may see them whole.
    ``rid`` is the case's whole-number key, growing with each new case: the newest are listed first.
    """
    unindex(session, rid=rid)
    row = {"rid": rid, "case_id": case_id, "day": day, "body": normal(body), "numbers": normal(numbers)}
    session.execute(sa.insert(search_doc).values(row))
    tokens, private = grams(body), grams(numbers)
    if session.get_bind().dialect.name == "sqlite":
        insert = sa.text("INSERT INTO search_fts (rowid, grams, numbers) VALUES (:rid, :grams, :numbers)")
        session.execute(insert, {"rid": entry(rid, day), "grams": " ".join(tokens), "numbers": " ".join(private)})
    else:
        update = sa.text(
            "UPDATE search_doc SET tsv = array_to_tsvector(CAST(:grams AS text[])),"
            " tsv_numbers = array_to_tsvector(CAST(:numbers AS text[])) WHERE rid = :rid"
        )
        given = {"grams": list(dict.fromkeys(tokens)), "numbers": list(dict.fromkeys(private))}
        session.execute(update, {"rid": rid, **given})


def unindex(session: Session, *, rid: int) -> None:
    """Remove a case from the index, if it is there."""
    found = session.execute(sa.select(search_doc.c.day).where(search_doc.c.rid == rid)).one_or_none()
    if found is None:
        return
    session.execute(sa.delete(search_doc).where(search_doc.c.rid == rid))
    if session.get_bind().dialect.name == "sqlite":
        session.execute(sa.delete(_fts).where(_fts.c.rowid == entry(rid, found.day)))


def clear(session: Session) -> None:
    """Empty the index, also of entries without a row."""
    session.execute(sa.delete(search_doc))
    if session.get_bind().dialect.name == "sqlite":
        session.execute(sa.text("INSERT INTO search_fts (search_fts) VALUES ('delete-all')"))


def found(session: Session, text: str, *, numbers: bool = True) -> Iterator[int]:
    """Yield the ``rid`` of every case that contains each word of ``text``, newest first, read lazily.

    Without ``numbers`` ID numbers and phones are not searched: a hit would give them away digit by digit. SQLite walks
    its index in this order and stops when the caller stops.
    """
    if not _wanted(text):
        return iter(())
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        result = connection.execute(_MATCHED, {"wanted": phrases(text, numbers=numbers)})
    else:
        result = connection.execute(postgresql_hits(text, numbers=numbers))
    return first_column(result)


def first_column(result: sa.CursorResult[Any]) -> Iterator[Any]:
    """Yield the one column of a result, straight from the driver."""
    cursor = result.cursor
    return chain.from_iterable(iter(cursor.fetchone, None)) if cursor is not None else iter(())


def search(session: Session, text: str, *, limit: int = 50) -> list[uuid.UUID]:
    """Return the ids of the cases that contain every word of ``text``, newest first; punctuation is not compared."""
    rids = list(islice(found(session, text), limit))
    known = sa.select(search_doc.c.rid, search_doc.c.case_id).where(search_doc.c.rid.in_(rids))
    ids = {row.rid: row.case_id for row in session.execute(known)}
    return [ids[rid] for rid in rids]
