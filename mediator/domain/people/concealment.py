"""Whom a matter names that must never see it: an accusation is not shown to the accused (信访工作条例 第30条)."""

from __future__ import annotations

import re
from typing import Final

_TITLES: Final = "主任 书记 所长 镇长 村长 局长 院长 庭长 站长 会长 校长 经理 厂长 副主任 副书记 调解员"
TITLES: Final = frozenset(_TITLES.split())
SHORTEST, LONGEST = 2, 4
_WORD: Final = re.compile(r"[^\W_]+(?:[·•][^\W_]+)*")


def named_in(text: str) -> str:
    """``|张三|李四|``: the names in what was written, to be looked up with :func:`names`.

    A word longer than a usual name may hold a title before or after it (村书记张三), so its ends count as names too.
    """
    found: dict[str, None] = {}
    for word in _WORD.findall(text):
        found[word] = None
        if len(word) >= LONGEST:
            for size in range(SHORTEST, LONGEST + 1):
                found |= dict.fromkeys(end for end in (word[:size], word[-size:]) if end not in TITLES)
    return "".join(f"|{name}" for name in found) + "|" if found else ""


def names(stored: str, name: str) -> bool:
    """True if what :func:`named_in` gave names this person."""
    return bool(name) and mark(name) in stored


def mark(name: str) -> str:
    """What stands in the text that :func:`named_in` gives if it names ``name``."""
    return f"|{name}|"
