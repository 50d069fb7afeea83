"""The strength of a passphrase in words; the storage refuses only what is shorter than LEAST."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

LEAST: Final = 8
"""Least weight: an ASCII character weighs one, any other (a Chinese character) two."""

_GOOD: Final = 12


class Strength(StrEnum):
    """How long a passphrase withstands guessing."""

    SHORT = "short"
    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """The judgement of a passphrase; ``sentence`` says it and how to improve it."""

    strength: Strength
    sentence: str

    @property
    def suffices(self) -> bool:
        """Return True if the storage accepts it."""
        return self.strength is not Strength.SHORT


def weight(passphrase: str) -> int:
    """Return the length, a Chinese character counted twice."""
    return sum(1 if character.isascii() else 2 for character in unicodedata.normalize("NFKC", passphrase))


def judge(passphrase: str) -> Verdict:
    """Judge a passphrase by its length, then by whether it is all of one easily guessed kind."""
    text = unicodedata.normalize("NFKC", passphrase)
    heavy = weight(text)
    if heavy < LEAST:
        return Verdict(strength=Strength.SHORT, sentence=f"至少8位，一个汉字算两位，还差{LEAST - heavy}位。")
    if text.isdecimal():
        return Verdict(
            strength=Strength.WEAK, sentence="偏弱：只有数字，像电话或生日，容易被猜到。加几个汉字会好得多。"
        )
    if len(set(text)) <= 3:
        return Verdict(strength=Strength.WEAK, sentence="偏弱：反复用同样的几个字，容易被猜到。")
    if heavy < _GOOD:
        return Verdict(strength=Strength.FAIR, sentence="够用。再长一点更好，例如一句自己记得住的话。")
    return Verdict(strength=Strength.GOOD, sentence="很好。请记牢，程序里没有留底。")
