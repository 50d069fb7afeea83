"""Finds the characters of a paper that no font can draw, so that the user is told before printing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum

from mediator.documents.blocks import Block
from mediator.documents.typeset.fonts import Style, clean, stack

_AROUND = 8


@dataclass(frozen=True)
class MissingGlyph:
    """A character that would print as 〓, and the words around it."""

    char: str
    context: str


def missing_glyphs(blocks: Sequence[Block]) -> tuple[MissingGlyph, ...]:
    """Return each character without a font once, in the order of the paper."""
    return missing_in(text for block in blocks for text in _texts(block))


def missing_in(texts: Iterable[str]) -> tuple[MissingGlyph, ...]:
    """Return each character of ``texts`` without a font once."""
    found: dict[str, MissingGlyph] = {}
    fang = stack(Style.FANG)
    for text in texts:
        for line in clean(text).split("\n"):
            for index, char in enumerate(line):
                if char not in found and not fang.glyph(char).found:
                    found[char] = MissingGlyph(char, line[max(0, index - _AROUND) : index + _AROUND + 1])
    return tuple(found.values())


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
