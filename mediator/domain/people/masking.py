"""Masking: how numbers and names are shown where the whole is not needed (PIPL, articles 6 and 51)."""

from __future__ import annotations

import re

from mediator.domain.people.surnames import surname_of

_LONG = 15
_SHORT = 4


def mask_id(text: str) -> str:
    """``3299**********0033``; shorter documents keep two characters at each end, very short ones nothing."""
    if len(text) >= _LONG:
        return _mask(text, head=4, tail=4)
    return _mask(text, head=2, tail=2) if len(text) > _SHORT else "*" * len(text)


def mask_phone(text: str) -> str:
    """``154****0101``; a landline keeps its area code: ``0513-****0000``."""
    landline = re.fullmatch(r"(0\d{2,3}-?)(\d{7,8})(-\d{1,5})?", text)
    if landline:
        return landline[1] + _mask(landline[2], head=0, tail=len(landline[2]) - 4) + (landline[3] or "")
    return _mask(text, head=3, tail=4) if len(text) > 7 else "*" * len(text)


def mask_numbers(text: str) -> str:
    """Every number in a line of words that is long enough for a phone or an ID: ``陆秋萍 154****0101``."""
    return re.sub(r"\d(?:[\d-]{5,}[\dXx])", lambda found: _number(found[0]), text)


def mask_card(text: str) -> str:
    """Only the last four digits of a bank account."""
    return _mask(text, head=0, tail=4) if len(text) > _SHORT else "*" * len(text)


def mask_name(text: str) -> str:
    """``张某某``: the surname and one 某 for each further character; a name with · keeps its first character."""
    if not text:
        return ""
    if "·" in text:
        return f"{text[0]}某某"
    surname = surname_of(text)
    return surname + "某" * max(1, len(text) - len(surname))


def _number(text: str) -> str:
    return mask_id(text) if len(text) >= _LONG else mask_phone(text)


def _mask(text: str, *, head: int, tail: int) -> str:
    return text[:head] + "*" * (len(text) - head - tail) + text[len(text) - tail :]
