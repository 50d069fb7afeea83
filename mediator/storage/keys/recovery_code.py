"""The printed recovery code: thirty characters in six groups; the last group locates a typing mistake."""

from __future__ import annotations

import secrets
import unicodedata
from typing import Final

from mediator.domain.problems import Problem, Refused

ALPHABET: Final = "23456789ABCDEFGHJKMNPQRSTVWXY"
"""29 characters, a prime number; without 0 O 1 I L U Z, which are read as one another."""

GROUP: Final = 5
GROUPS: Final = 6
LENGTH: Final = GROUP * GROUPS


def new_code() -> str:
    """Return a new code ``XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX``; 25 random characters are 121 bits."""
    data = ["".join(secrets.choice(ALPHABET) for _ in range(GROUP)) for _ in range(GROUPS - 1)]
    return "-".join([*data, "".join(map(_check, data))])


def _check(group: str) -> str:
    # Weights 1…5 modulo a prime: every single wrong character and every swap of two changes the sum.
    total = sum(weight * ALPHABET.index(character) for weight, character in enumerate(group, start=1))
    return ALPHABET[total % len(ALPHABET)]


def read_code(typed: str) -> str:
    """Return the 30 characters of a typed code without separators; :class:`Refused` says what is wrong with it.

    Case, width, spaces and dashes do not matter.
    """
    text = "".join(c for c in unicodedata.normalize("NFKC", typed).upper() if not c.isspace() and c not in "-—–_·.,")
    impossible = sorted({c for c in text if c not in ALPHABET})
    if impossible:
        shown = "、".join(impossible)
        raise _refuse(f"恢复码里不会有“{shown}”。码中不用0、O、1、I、L、U、Z，请对照纸上再看一遍。")
    if len(text) != LENGTH:
        raise _refuse(f"恢复码是{LENGTH}个字符（{GROUPS}组，每组{GROUP}个），现在是{len(text)}个。")
    groups = [text[start : start + GROUP] for start in range(0, LENGTH, GROUP)]
    wrong = [place for place, group in enumerate(groups[:-1]) if _check(group) != groups[-1][place]]
    if wrong:
        named = "、".join(str(place + 1) for place in wrong)
        raise _refuse(f"恢复码抄错了：请核对第{named}组和最后一组的第{named}个字符。")
    return text


def _refuse(sentence: str) -> Refused:
    return Refused([Problem(message=sentence, field="recovery_code")])
