"""Chooses the font of each character: a style is a chain of fonts, and the first that has the character is used.

A font file is opened only when a character needs it; importing this module opens none.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mediator.domain.problems import MediatorError

if TYPE_CHECKING:
    from mediator.documents.typeset.reportlab_fixes import EmbeddedFont

FONT_FOLDER = Path(__file__).parents[3] / "resources" / "fonts"
GETA = "〓"


class Style(StrEnum):
    """The typefaces of a paper: 仿宋 for text, 宋 for numbers, bold 宋 for titles, 黑 for headings."""

    FANG = "fang"
    SONG = "song"
    BOLD = "bold"
    HEI = "hei"


class FontsMissing(MediatorError):  # noqa: N818 - reads as the sentence it is
    """Raised when a font of the program is missing."""


class Glyph(NamedTuple):
    """How a character is drawn: font, width in em, whether it is thickened, whether any font has it."""

    face: str
    width: float
    faux: bool = False
    found: bool = True


_SONG = "MediatorSong-Regular"
_RARE = ("RareHanB", "RareHanG")
_CHAINS: dict[Style, tuple[str, ...]] = {
    Style.FANG: ("MediatorFang-Regular", _SONG, *_RARE),
    Style.SONG: (_SONG, *_RARE),
    Style.BOLD: ("MediatorSong-Bold", _SONG, *_RARE),
    Style.HEI: ("MediatorSans-Bold", _SONG, *_RARE),
}
_BOLD_FACES = frozenset({"MediatorSong-Bold", "MediatorSans-Bold"})
_LATIN_END = 0x2000

_DROPPED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\uffff"
    "\ud800-\udfff\U000e0000-\U000e0fff]"
)
_BREAKS = re.compile("\r\n?|[\x85\u2028\u2029]")
_SPACES = re.compile("[\t\xa0\u1680\u2000-\u200a\u202f\u205f]")
_COMBINING = re.compile("[\u0300-\u036f]")


def clean(text: str) -> str:
    """Return the text without control and format characters, and with plain spaces and line breaks."""
    if text.isascii() and text.isprintable():
        return text
    text = _SPACES.sub(" ", _DROPPED.sub("", _BREAKS.sub("\n", text)))
    return unicodedata.normalize("NFC", text) if _COMBINING.search(text) else text


@cache
def font(name: str) -> EmbeddedFont:
    """Return a font of the program by name, opened at first use.

    ReportLab's own ``getFont`` is not used: it parses a hundred files for an unknown name.
    """
    from mediator.documents.typeset.reportlab_fixes import register

    try:
        return register(name, FONT_FOLDER / f"{name}.ttf")
    except OSError as error:
        raise FontsMissing(
            f"程序自带的字体文件 {name}.ttf 打不开，文书没有生成，已录入的内容没有丢失。请重新安装程序。"
        ) from error


class FontStack:
    """The fonts of one style, tried in order; results are cached."""

    def __init__(self, style: Style) -> None:
        self.style = style
        self._chain = _CHAINS[style]
        self._known: dict[str, Glyph] = {}

    def glyph(self, char: str) -> Glyph:
        """Return the glyph of a character; without a font it is the geta mark 〓 with ``found`` False."""
        known = self._known.get(char)
        if known is None:
            known = self._known[char] = self._look_up(char)
        return known

    def _look_up(self, char: str) -> Glyph:
        code = ord(char)
        latin_from_song = self.style is Style.FANG and code < _LATIN_END
        for name in self._chain[1:] if latin_from_song else self._chain:
            face = font(name).face
            if code in face.charToGlyph:
                faux = self._chain[0] in _BOLD_FACES and name not in _BOLD_FACES
                return Glyph(name, face.charWidths.get(code, face.defaultWidth) / 1000.0, faux)
        return self.glyph(GETA)._replace(found=False)


@cache
def stack(style: Style) -> FontStack:
    """Return the shared stack of a style."""
    return FontStack(style)
