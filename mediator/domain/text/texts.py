"""Clean typed or pasted text before it is stored: visible characters stay, invisible ones go."""

from __future__ import annotations

import re
import unicodedata

_INVISIBLE = frozenset("\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_DOTS = re.compile(r"\s*[·・•‧∙⋅･]\s*")
_LINE_ENDS = re.compile(r"\r\n?|[\x85\u2028\u2029\x0b\x0c]")
_COMPOSABLE = re.compile(r"[^\uf900-\ufaff\U0002f800-\U0002fa1f]+")


def clean_text(text: str) -> str:
    """Several lines: line ends become ``\\n``, tabs a space; controls, lone surrogates and marks of direction go.

    Accents are composed (NFC); compatibility ideographs stay as they are, since a name is what its ID card shows.
    """
    lines = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    kept = "".join(char for char in lines if char == "\n" or not _is_dropped(char))
    return _COMPOSABLE.sub(lambda run: unicodedata.normalize("NFC", run[0]), kept)


def clean_name(text: str) -> str:
    """One line: breaks and runs of blanks become one space, ends are trimmed, any middle dot becomes ``·``."""
    folded = re.sub(r"\s+", " ", clean_text(text)).strip()
    return _DOTS.sub("·", folded)


def _is_dropped(char: str) -> bool:
    return char in _INVISIBLE or unicodedata.category(char) in ("Cc", "Cs") or ord(char) & 0xFFFE == 0xFFFE
