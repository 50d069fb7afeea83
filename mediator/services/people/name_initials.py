"""Pinyin initials of names, from the table that ships with the program."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from mediator.domain.people.pinyin import PinyinTable, load_table

TABLE = Path(__file__).resolve().parents[3] / "resources" / "pinyin_initials.txt"


@lru_cache(maxsize=1)
def _table() -> PinyinTable:
    return load_table(TABLE.read_text(encoding="utf-8"))


@lru_cache(maxsize=4096)
def initials_of(name: str) -> frozenset[str]:
    """Return all possible initials of a name; empty if no character has a known sound."""
    return _table().initials(name)
