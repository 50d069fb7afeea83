"""Operations on font files: outlines to TrueType, subsetting, renaming, and the two tick boxes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

_UNUSED_TABLES = [
    "GSUB",
    "GPOS",
    "GDEF",
    "DSIG",
    "FFTM",
    "BASE",
    "VORG",
    "vhea",
    "vmtx",
    "EBLC",
    "EBDT",
    "EBSC",
    "gasp",
    "hdmx",
    "VDMX",
    "kern",
    "meta",
    "LTSH",
    "PCLT",
    "fpgm",
    "prep",
    "cvt",
]


@dataclass(frozen=True, kw_only=True)
class Names:
    """The names inside a built font; kept short, as they are copied into every PDF."""

    family: str
    bold: bool
    copyright: str
    licence: str
    change: str


def open_font(path: Path) -> Any:
    """Return the font with its original date, so that the same source gives the same bytes."""
    return TTFont(path, recalcTimestamp=False)


def to_truetype(font: Any, *, max_error: float = 1.0) -> None:
    """Turn PostScript outlines into quadratic ones, in place; ``max_error`` is in font units."""
    glyph_set, order = font.getGlyphSet(), font.getGlyphOrder()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(glyph_set)
        glyph_set[name].draw(Cu2QuPen(pen, max_error, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    glyf = font["glyf"] = newTable("glyf")
    glyf.glyphOrder, glyf.glyphs = order, glyphs
    for tag in ("CFF ", "VORG"):
        if tag in font:
            del font[tag]
    glyf.compile(font)
    for name in order:
        font["hmtx"][name] = (font["hmtx"][name][0], getattr(glyphs[name], "xMin", 0))
    _truetype_headers(font, order)


def _truetype_headers(font: Any, order: list[str]) -> None:
    maxp = font["maxp"]
    maxp.tableVersion, maxp.maxZones = 0x00010000, 1
    for field in [
        "maxTwilightPoints",
        "maxStorage",
        "maxFunctionDefs",
        "maxInstructionDefs",
        "maxStackElements",
        "maxSizeOfInstructions",
        "maxComponentElements",
    ]:
        setattr(maxp, field, 0)
    maxp.compile(font)
    post = font["post"]
    post.formatType, post.extraNames, post.mapping, post.glyphOrder = 3.0, [], {}, order
    font.sfntVersion = "\0\1\0\0"


def keep_only(font: Any, codes: Iterable[int]) -> None:
    """Remove every character but ``codes``, and all tables that horizontal text on paper does not use."""
    options = subset.Options()
    options.layout_features = []
    options.hinting = options.glyph_names = options.legacy_kern = False
    options.name_IDs = ["*"]
    options.notdef_outline = options.ignore_missing_unicodes = True
    options.drop_tables += [tag.ljust(4) for tag in _UNUSED_TABLES]
    options.recalc_timestamp = False
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=codes)
    cutter.subset(font)


def add_tick_boxes(font: Any) -> None:
    """Give the font ☐ and ☑, composed of its own □ and √."""
    cmap, metrics = font.getBestCmap(), font["hmtx"]
    box, tick = cmap[ord("□")], cmap[ord("√")]
    pen = TTGlyphPen(font.getGlyphSet())
    pen.addComponent(box, (1, 0, 0, 1, 0, 0))
    pen.addComponent(tick, (0.8, 0, 0, 0.8, 0.1 * metrics[tick][0], 90))
    glyph = pen.glyph()
    order = font.getGlyphOrder()
    name = "ballotboxcheck"
    font.setGlyphOrder([*order, name])
    font["glyf"].glyphs[name] = glyph
    font["glyf"].glyphOrder = font.getGlyphOrder()
    glyph.recalcBounds(font["glyf"])
    metrics[name] = (metrics[box][0], glyph.xMin)
    for table in font["cmap"].tables:
        if table.isUnicode() and table.format in (4, 12):
            table.cmap[0x2610], table.cmap[0x2611] = box, name


def rename(font: Any, names: Names) -> None:
    """Replace all names; set weight and style bits to match, so that Qt groups regular and bold."""
    style = "Bold" if names.bold else "Regular"
    postscript = f"{names.family.replace(' ', '')}-{style}"
    table = font["name"]
    table.names = []
    values = {
        0: names.copyright,
        1: names.family,
        2: style,
        3: postscript,
        4: f"{names.family} {style}" if names.bold else names.family,
        5: "Version 1.000",
        6: postscript,
        10: names.change,
        13: names.licence,
    }
    for number, value in values.items():
        table.setName(value, number, 3, 1, 0x409)
    os2, head = font["OS/2"], font["head"]
    os2.usWeightClass = 700 if names.bold else 400
    os2.fsSelection = 0x20 if names.bold else 0x40
    head.macStyle = 1 if names.bold else 0


def save(font: Any, path: Path) -> None:
    """Write the font with its tables in the recommended order."""
    font.save(path, reorderTables=True)
