"""Pinyin initials of Chinese names, in every reading, so that two letters find a person."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass

from mediator.domain.people.surnames import COMPOUND_SURNAMES, SURNAME_INITIALS

LIMIT = 64
"""Most combinations kept of one name."""

_FIRST = 0x4E00
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")


@dataclass(frozen=True, kw_only=True)
class PinyinTable:
    """Initials by character (``resources/pinyin_initials.txt``)."""

    letters: Mapping[str, str]

    def initials(self, name: str) -> frozenset[str]:
        """Return all initials of the name, as ``{"sys", "dys"}`` with 单; characters without a sound are left out."""
        surname = name[:2] if name[:2] in COMPOUND_SURNAMES or name[:2] in SURNAME_INITIALS else name[:1]
        readings = [self._readings(char) for char in name.lower()]
        special = SURNAME_INITIALS.get(surname, "")
        if special and len(surname) == 1:
            readings[0] = "".join(dict.fromkeys(special + readings[0]))
        elif special:
            readings[:2] = ["".join(dict.fromkeys(a + b)) for a, b in zip(special, readings[:2], strict=True)]
        spoken = [reading for reading in readings if reading]
        if not spoken:
            return frozenset()
        return frozenset("".join(mix) for mix in itertools.islice(itertools.product(*spoken), LIMIT))

    def _readings(self, char: str) -> str:
        return char if char in _LETTERS else self.letters.get(char, "")


def load_table(text: str) -> PinyinTable:
    """Read the table; ValueError with a sentence if it is damaged.

    Lines beginning ``#`` are notes. ``=`` lines: a symbol and the letters it stands for (``=A zc``). ``+`` lines:
    characters outside the block and their letters (``+y 䶮``). All other lines, joined: one symbol for each character
    from U+4E00 on; a lower-case letter stands for itself, ``.`` for none.
    """
    meaning = {chr(code): chr(code) for code in range(ord("a"), ord("z") + 1)} | {".": ""}
    letters: dict[str, str] = {}
    body: list[str] = []
    try:
        for line in text.splitlines():
            if line.startswith("="):
                meaning[line[1]] = line[3:]
            elif line.startswith("+"):
                sound, chars = line[1:].split(" ")
                letters.update(dict.fromkeys(chars, sound))
            elif not line.startswith("#"):
                body.append(line)
        for place, symbol in enumerate("".join(body)):
            letters.setdefault(chr(_FIRST + place), meaning[symbol])
    except (KeyError, IndexError, ValueError):
        raise ValueError("拼音表文件已损坏，请重新安装程序；名字仍可按汉字查找。") from None
    if not letters:
        raise ValueError("拼音表文件是空的，请重新安装程序；名字仍可按汉字查找。")
    return PinyinTable(letters=letters)
