"""The sets of Chinese characters for building and testing the fonts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path


def _span(first: int, last: int) -> frozenset[int]:
    return frozenset(range(first, last + 1))


def _gb2312(rows: Iterable[int]) -> Iterator[int]:
    for row in rows:
        for column in range(0xA1, 0xFF):
            try:
                yield ord(bytes((row, column)).decode("gb2312"))
            except UnicodeDecodeError:
                continue


# GB 2312-1980: 6,763 characters in everyday use, and its symbols.
GB2312 = frozenset(_gb2312(range(0xB0, 0xF8)))
GB2312_SYMBOLS = frozenset(_gb2312(range(0xA1, 0xAA)))

# 通用规范汉字表 (State Council, 2013): 8,105 characters.
STANDARD = frozenset(
    ord(char) for char in Path(__file__).with_name("tgh8105.txt").read_text(encoding="utf-8") if not char.isspace()
)

# The 12 unified characters that stand in the block of compatibility characters.
_UNIFIED_TWELVE = frozenset(map(ord, "\ufa0e\ufa0f\ufa11\ufa13\ufa14\ufa1f\ufa21\ufa23\ufa24\ufa27\ufa28\ufa29"))

# GB 18030-2022, implementation level 3: 87,887 characters.
LEVEL_3_BLOCKS = {
    "main": _span(0x4E00, 0x9FEF) | _UNIFIED_TWELVE,
    "A": _span(0x3400, 0x4DB5),
    "B": _span(0x20000, 0x2A6D6),
    "C": _span(0x2A700, 0x2B734),
    "D": _span(0x2B740, 0x2B81D),
    "E": _span(0x2B820, 0x2CEA1),
    "F": _span(0x2CEB0, 0x2EBE0),
}
LEVEL_3 = frozenset().union(*LEVEL_3_BLOCKS.values())

# Level 3 with the blocks added to Unicode since: the tails of the old blocks, and G, H, I.
ALL_HAN = LEVEL_3.union(
    _span(0x4E00, 0x9FFF),
    _span(0x3400, 0x4DBF),
    _span(0x20000, 0x2A6DF),
    _span(0x2A700, 0x2B739),
    _span(0x2EBF0, 0x2EE5D),
    _span(0x30000, 0x323AF),
)

# Latin, punctuation, kana, enclosed numbers, full-width forms.
SYMBOLS = GB2312_SYMBOLS.union(
    _span(0x20, 0x7E),
    _span(0xA0, 0x17F),
    _span(0x2000, 0x206F),
    _span(0x20A0, 0x20BF),
    _span(0x2100, 0x22FF),
    _span(0x2460, 0x27BF),
    _span(0x3000, 0x30FF),
    _span(0x3200, 0x33FF),
    _span(0xFE30, 0xFE4F),
    _span(0xFF00, 0xFFEF),
)
