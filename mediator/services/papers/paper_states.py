"""The state of a paper, and codes that name one of several papers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from mediator.domain.problems import NotFound, Problem

NOT_YET = ("catalogue", "back-cover", "claims-list", "case-file")
"""Codes known to the command line that have no paper yet."""
MISSING, DRAFT, FINAL, SIGNED, ARCHIVED = "missing", "draft", "final", "signed", "archived"


class BlobStore(Protocol):
    """Storage for the bytes of final papers, by name."""

    def put(self, content: bytes) -> str: ...

    def get(self, name: str) -> bytes: ...


@dataclass(frozen=True, kw_only=True)
class PaperState:
    """One paper of a case: ``code`` with its number (``follow-up:2``), its state, and what is missing in sentences."""

    code: str
    title: str
    state: str
    required: bool
    missing: tuple[Problem, ...] = ()
    filed_at: datetime | None = None
    filed_by: str = ""
    sha256: str = ""


def split(code: str) -> tuple[str, int]:
    """Split ``follow-up:2`` into (``follow-up``, 2); NotFound with a sentence if the number is invalid."""
    kind, _, number = code.partition(":")
    if number and not (number.isascii() and number.isdigit() and int(number) >= 1):
        raise NotFound(f"“{code}”不是文书代码，第二份写作{kind}:2。")
    return kind, int(number or 1)


def no_such_paper(kind: str) -> NotFound:
    """Return the error for a code without a paper: not yet available, or unknown."""
    return NotFound(f"这一版还没有“{kind}”这份文书。" if kind in NOT_YET else f"没有代码为“{kind}”的文书。")
