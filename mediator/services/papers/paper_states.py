"""What state a paper is in, and how its code names one of several."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from mediator.domain.problems import NotFound, Problem

NOT_YET = ("catalogue", "back-cover", "claims-list", "case-file")
"""Codes that the command line has a name for and no paper yet."""
MISSING, DRAFT, FINAL, SIGNED, ARCHIVED = "missing", "draft", "final", "signed", "archived"


class BlobStore(Protocol):
    """Where the bytes of final papers lie, by name."""

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
    """``follow-up:2`` → (``follow-up``, 2); NotFound with a sentence if the number is none."""
    kind, _, number = code.partition(":")
    if number and not (number.isascii() and number.isdigit() and int(number) >= 1):
        raise NotFound(f"“{code}”不是文书代码，第二份写作{kind}:2。")
    return kind, int(number or 1)


def no_such_paper(kind: str) -> NotFound:
    """What to say of a code without a paper: not yet one, or none at all."""
    return NotFound(f"这一版还没有“{kind}”这份文书。" if kind in NOT_YET else f"没有代码为“{kind}”的文书。")
