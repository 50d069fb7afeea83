"""The people of court and police whom a case meets: they take part, and never mediate or sign as mediators."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mediator.domain.people.identity import squeeze

AUTHORITIES = ("法院", "法庭", "检察院", "公安", "派出所", "警务", "交警")
MEDIATING = "调解"
"""A committee or a mediation room kept at a court or a police station is the committee's own."""
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
    """Somebody of another organ as a matter or the register names them: ``known_as`` says where and as what."""

    name: str
    organ: str
    known_as: str


def is_authority(organ: str) -> bool:
    """True if the name is that of a court, a procuratorate or the police, and not of a committee at one."""
    return MEDIATING not in organ and any(word in organ for word in AUTHORITIES)


def named(text: str) -> frozenset[str]:
    """The people a text names, squeezed for comparing and without their ranks; it is never more than one line."""
    return frozenset(found for part in _parts(text) for found in {part, _without_rank(part)} if len(found) > 1)


def barred(name: str, officials: Iterable[Official]) -> Official | None:
    """Who of the officials has this name, or None."""
    wanted = squeeze(name)
    return next((one for one in officials if wanted in named(one.name)), None)


def _parts(text: str) -> Iterator[str]:
    """Each entry, and what 和 may join in it: that is a part of many a given name too."""
    for part in _BETWEEN.split(_ASIDE.sub("", text)):
        yield squeeze(part)
        yield from (squeeze(name) for name in _AND.split(part))


def _without_rank(name: str) -> str:
    for rank in _RANKS:
        name = name.removeprefix(rank).removesuffix(rank)
    return name
