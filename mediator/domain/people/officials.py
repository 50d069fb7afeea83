"""The people of court and police in a case: they may take part, but never mediate or sign as mediators."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mediator.domain.people.identity import squeeze

AUTHORITIES = ("法院", "法庭", "检察院", "公安", "派出所", "警务", "交警")
MEDIATING = "调解"
"""The word in the name of a committee or mediation room at a court or police station, which is no authority."""
_BETWEEN, _AND = re.compile(r"[、，,；;/]"), re.compile(r"[和及]")
_ASIDE = re.compile(r"[（(][^（）()]*[）)]|[0-9+\-:：]+|电话|警号")
_RANKS = (
    "法官助理",
    "副庭长",
    "副所长",
    "副院长",
    "审判长",
    "审判员",
    "书记员",
    "教导员",
    "指导员",
    "联系法官",
    "经办民警",
    "法官",
    "民警",
    "辅警",
    "警官",
    "警长",
    "庭长",
    "所长",
    "院长",
    "同志",
)


@dataclass(frozen=True, kw_only=True)
class Official:
    """A person of another organ, named by a matter or the register; ``known_as`` says where and as what."""

    name: str
    organ: str
    known_as: str


def is_authority(organ: str) -> bool:
    """Return True if the name is that of a court, a procuratorate or the police, not of a committee at one."""
    return MEDIATING not in organ and any(word in organ for word in AUTHORITIES)


def named(text: str) -> frozenset[str]:
    """Return the people named in a line of text, squeezed for comparing and without their ranks."""
    return frozenset(found for part in _parts(text) for found in {part, _without_rank(part)} if len(found) > 1)


def barred(name: str, officials: Iterable[Official]) -> Official | None:
    """Return the official with this name, or None."""
    wanted = squeeze(name)
    return next((one for one in officials if wanted in named(one.name)), None)


def _parts(text: str) -> Iterator[str]:
    """Yield each entry and the parts that 和 may join in it; 和 is also part of many given names."""
    for part in _BETWEEN.split(_ASIDE.sub("", text)):
        yield squeeze(part)
        yield from (squeeze(name) for name in _AND.split(part))


def _without_rank(name: str) -> str:
    for rank in _RANKS:
        name = name.removeprefix(rank).removesuffix(rank)
    return name
