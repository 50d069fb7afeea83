"""Who acts: the name that every change carries, and the role that says what it may do."""

from __future__ import annotations

from dataclasses import dataclass

DIRECTOR = "主任"


@dataclass(frozen=True, kw_only=True)
class Actor:
    """The user at the keyboard; ``name`` is the name of their key slot."""

    name: str
    role: str = DIRECTOR
