"""What a mediation may have prevented; the return counts cases and people of each."""

from __future__ import annotations

PREVENTED = ("自杀", "民转刑", "群体性上访", "群体性械斗")
