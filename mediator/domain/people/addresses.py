"""Addresses of one neighbourhood: the part down to the village, which a second party may share."""

from __future__ import annotations

import re

_VILLAGE = re.compile(r".{2,}(?:村|社区|居委会)(?!委|民|组)")
_TOWN = re.compile(r".*?(?:省|市|区|县).*?(?:镇|乡|街道)")


def village_of(address: str) -> str:
    """Return ``江苏省启东市王鲍镇永兴圩村`` of ``…永兴圩村6组18号``; without a village down to the town, else ""."""
    found = _VILLAGE.match(address) or _TOWN.match(address)
    return found[0] if found and found[0] != address else ""
