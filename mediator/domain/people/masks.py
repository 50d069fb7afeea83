"""An ID number or a phone with its middle covered."""

from __future__ import annotations

import re

_LONG = 15
_SHORT = 4


def mask_id(text: str) -> str:
    """Return ``3299**********0033``; a shorter number shows two characters at each end, a very short one none."""
    if len(text) >= _LONG:
        return _mask(text, head=4, tail=4)
    return _mask(text, head=2, tail=2) if len(text) > _SHORT else "*" * len(text)


def mask_phone(text: str) -> str:
    """Return ``154****0101``; a landline shows its area code: ``0513-****0000``."""
    landline = re.fullmatch(r"(0\d{2,3}-?)(\d{7,8})(-\d{1,5})?", text)
    if landline:
        return landline[1] + _mask(landline[2], head=0, tail=len(landline[2]) - 4) + (landline[3] or "")
    return _mask(text, head=3, tail=4) if len(text) > 7 else "*" * len(text)


def mask_numbers(text: str) -> str:
    """Return a line of words with every possible phone or ID masked: ``陆秋萍 154****0101``."""
    return re.sub(r"\d(?:[\d-]{5,}[\dXx])", lambda found: _number(found[0]), text)


def _number(text: str) -> str:
    return mask_id(text) if len(text) >= _LONG else mask_phone(text)


def _mask(text: str, *, head: int, tail: int) -> str:
    return text[:head] + "*" * (len(text) - head - tail) + text[len(text) - tail :]
