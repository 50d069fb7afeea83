"""How far the random walks and the repeated faults go: ``--walks=none``, ``short`` (the gate) or ``full``."""

from __future__ import annotations

from dataclasses import dataclass

NONE, SHORT, FULL = "none", "short", "full"
LENGTHS = (NONE, SHORT, FULL)
PART = 4
"""A short walk goes the ``PART``-th part of the full one."""


@dataclass(frozen=True)
class Walks:
    """What ``--walks`` says; a test marked ``walk`` asks it how far to go."""

    length: str

    @property
    def full(self) -> bool:
        """True if every walk goes to its end."""
        return self.length == FULL

    def of(self, most: int) -> int:
        """How often to do what is done ``most`` times at full length."""
        return most if self.full else max(1, most // PART)
