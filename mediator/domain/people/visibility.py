"""Who may see a matter: actors whose role allows it, except the people it accuses (信访工作条例 第30条)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from mediator.domain.matter.kind import MatterKind
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.roles import Actor, require
from mediator.domain.problems import Problem, Refused

_TITLES: Final = "主任 书记 所长 镇长 村长 局长 院长 庭长 站长 会长 校长 经理 厂长 副主任 副书记 调解员"
TITLES: Final = frozenset(_TITLES.split())
SHORTEST, LONGEST = 2, 4
_WORD: Final = re.compile(r"[^\W_]+(?:[·•][^\W_]+)*")


def may_see(actor: Actor, *, access: str, hidden_from: str) -> bool:
    """Return True if the actor has the permission ``access`` (if any) and is none of the people in ``hidden_from``."""
    return (not access or actor.may(access)) and not is_hidden(hidden_from, actor.name)


def require_visible(kind: MatterKind[MatterSnapshot], values: Mapping[str, object], *, actor: Actor) -> None:
    """Refuse if the actor could not see a matter with these values; its handler must be able to see it."""
    if access := kind.access(values):
        require(actor, access)
    if is_hidden(hidden_from(kind.hidden_from(values)), actor.name):
        message = f"这件{kind.label}反映的是“{actor.name}”本人，请交由其他有权限的人登记和办理。"
        raise Refused([Problem(message=message)])


def hidden_from(text: str) -> str:
    """Return the names in ``text`` as they are stored, ``|张三|李四|``, to be looked up with :func:`is_hidden`.

    A word longer than a usual name may have a title before or after it (村书记张三), so its ends count as names too.
    """
    found: dict[str, None] = {}
    for word in _WORD.findall(text):
        found[word] = None
        if len(word) >= LONGEST:
            for size in range(SHORTEST, LONGEST + 1):
                found |= dict.fromkeys(end for end in (word[:size], word[-size:]) if end not in TITLES)
    return "".join(f"|{name}" for name in found) + "|" if found else ""


def is_hidden(stored: str, name: str) -> bool:
    """Return True if the stored names contain this person."""
    return bool(name) and stored_name(name) in stored


def stored_name(name: str) -> str:
    """Return one name in the form of the stored ones."""
    return f"|{name}|"
