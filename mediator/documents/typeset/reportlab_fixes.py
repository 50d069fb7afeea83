"""A TrueType font for ReportLab 5.1 with fixes for copied text, memory and the time of a subset.

What is mended, and why:

* ``/ToUnicode`` wrote code points above U+FFFF as five hexadecimal digits, so that rare characters copied wrong;
* each open font kept the whole file in memory, and each subset copied all outlines: the file is mapped instead;
* the first 95 ASCII glyphs were put into every font of every document;
* outlines were packed at zlib's middle level and packed anew for each document, even if nothing had changed.
"""

from __future__ import annotations

import mmap
import zlib
from collections import OrderedDict
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc, pdfmetrics, ttfonts

rl_config.useA85 = 0

_FLATE = pdfdoc.PDFName("FlateDecode")
_LEVEL = 1
_KEPT_PROGRAMS = 64


def to_unicode(name: str, subset: list[int]) -> str:
    """Return the CMap that gives readers the character of each code of a subset."""
    pairs = [(index, chr(code).encode("utf-16-be").hex().upper()) for index, code in enumerate(subset) if code]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        f"/CMapName /{name} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
    ]
    for start in range(0, len(pairs), 100):
        block = pairs[start : start + 100]
        lines.append(f"{len(block)} beginbfchar")
        lines += [f"<{index:02X}> <{code}>" for index, code in block]
        lines.append("endbfchar")
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines)


class _View:
    """A table of a mapped file; a slice reads only that part."""

    def __init__(self, data: mmap.mmap, start: int) -> None:
        self._data, self._start = data, start

    def __getitem__(self, part: slice) -> bytes:
        return self._data[self._start + part.start : self._start + part.stop]


class _MappedFace(ttfonts.TTFontFace):
    """A face whose file is mapped, not read, and whose packed subsets are cached for the next document."""

    def __init__(self, path: Path) -> None:
        self._programs: OrderedDict[tuple[int, ...], tuple[int, bytes]] = OrderedDict()
        super().__init__(str(path))

    def readFile(self, f: str) -> None:  # noqa: N802 - ReportLab's name
        self.filename, self._pos = f, 0
        with Path(f).open("rb") as file:
            self._ttf_data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)

    def get_table(self, tag: str) -> Any:
        start, length = self.get_table_pos(tag)
        if tag == "glyf":
            return _View(self._ttf_data, start)
        return self._ttf_data[start : start + length]

    def program(self, subset: list[int]) -> tuple[int, bytes]:
        """Return the packed outlines of ``subset`` and their length before packing."""
        key = tuple(subset)
        known = self._programs.get(key)
        if known is None:
            plain = self.makeSubset(subset)
            known = self._programs[key] = (len(plain), zlib.compress(plain, _LEVEL))
            if len(self._programs) > _KEPT_PROGRAMS:
                self._programs.popitem(last=False)
        else:
            self._programs.move_to_end(key)
        return known

    def addSubsetObjects(self, doc: Any, fontname: str, subset: list[int]) -> Any:  # noqa: N802 - ReportLab's name
        length, packed = self.program(subset)
        stream = _packed_stream(packed)
        stream.dictionary["Length1"] = length
        entries = {
            "Type": "/FontDescriptor",
            "Ascent": self.ascent,
            "CapHeight": self.capHeight,
            "Descent": self.descent,
            "Flags": (self.flags & ~ttfonts.FF_NONSYMBOLIC) | ttfonts.FF_SYMBOLIC,
            "FontBBox": pdfdoc.PDFArray(self.bbox),
            "FontName": pdfdoc.PDFName(fontname),
            "ItalicAngle": self.italicAngle,
            "StemV": self.stemV,
            "FontFile2": doc.Reference(stream, f"fontFile:{fontname}"),
            "MissingWidth": self.defaultWidth,
        }
        return doc.Reference(pdfdoc.PDFDictionary(entries), f"fontDescriptor:{fontname}")


def _packed_stream(packed: bytes) -> Any:
    stream = pdfdoc.PDFStream(content=packed, filters=())
    stream.dictionary["Filter"] = pdfdoc.PDFArray([_FLATE])
    return stream


class EmbeddedFont(ttfonts.TTFont):
    """A font that is embedded as subsets and whose text copies correctly."""

    def __init__(self, name: str, path: Path) -> None:
        self.fontName = name
        self.face = _MappedFace(path)
        self.encoding = ttfonts.TTEncoding()
        self.state: WeakKeyDictionary[Any, Any] = WeakKeyDictionary()
        self._asciiReadable = False
        self.shapable = False

    def assigned(self, characters: str, doc: Any) -> dict[str, int]:
        """Return the number of each character in this document: 256 times its subset plus its code there."""
        self.splitString(characters, doc)
        assignments = self.state[doc].assignments
        return {char: assignments[ord(char)] for char in characters}

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - ReportLab's name
        """Write the subsets of this document and forget the document."""
        state = self.state[doc]
        state.frozen = 1
        fonts = doc.idToObject["BasicFonts"].dict
        for number, subset in enumerate(state.subsets):
            name = self.getSubsetInternalName(number, doc)[1:]
            fonts[name] = doc.Reference(self._subset_font(doc, number, subset), name)
        del self.state[doc]

    def _subset_font(self, doc: Any, number: int, subset: list[int]) -> Any:
        prefix = ttfonts.SUBSETN(number).decode("ascii")
        base = f"{prefix}+{self.face.name.decode('ascii')}"
        font = pdfdoc.PDFTrueTypeFont()
        font.Name = self.getSubsetInternalName(number, doc)[1:]
        font.BaseFont = base
        font.FirstChar, font.LastChar = 0, len(subset) - 1
        font.Widths = pdfdoc.PDFArray([self.face.getCharWidth(code) for code in subset])
        packed = zlib.compress(to_unicode(base, subset).encode("ascii"), _LEVEL)
        font.ToUnicode = doc.Reference(_packed_stream(packed), f"toUnicodeCMap:{base}")
        font.FontDescriptor = self.face.addSubsetObjects(doc, base, subset)
        return font


def register(name: str, path: Path) -> EmbeddedFont:
    """Open a font and register it with ReportLab as ``name``, once a process."""
    font = EmbeddedFont(name, path)
    pdfmetrics.registerFont(font)
    return font
