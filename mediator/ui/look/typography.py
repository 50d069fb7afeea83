"""The type of the screen: one sans family, and every length derived from its metrics."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetrics

BASE_POINTS = 14
SMALLEST_PERCENT, LARGEST_PERCENT = 100, 200
SYSTEM_FAMILIES = (
    "Microsoft YaHei UI",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Noto Sans SC",
    "PingFang SC",
    "WenQuanYi Micro Hei",
)


class Sizes(NamedTuple):
    """Lengths in logical pixels (``*_pt`` in points) that follow the type size."""

    title_pt: float
    section_pt: float
    note_pt: float
    control: int  # height of a button or an input
    row: int  # height of a table row
    icon: int
    em: int  # width of one Chinese character
    chip_radius: int


FONT_PARTS = ("Sans", "RareHan")


def load_fonts(folder: Path, *, parts: tuple[str, ...] = FONT_PARTS) -> tuple[str, ...]:
    """Load the screen fonts of ``folder`` (``*Sans*.ttf``, then ``*RareHan*.ttf``); return their families."""
    families: dict[str, None] = {}
    for part in parts:
        for path in sorted(folder.glob("*.ttf")):
            if part in path.name:
                number = QFontDatabase.addApplicationFont(str(path))
                families |= dict.fromkeys(QFontDatabase.applicationFontFamilies(number))
    return tuple(families)


def screen_font(shipped: tuple[str, ...], *, percent: int) -> QFont:
    """Return the window font at ``percent`` of 14 pt: ``shipped`` families first, then those of the system."""
    installed = set(QFontDatabase.families())
    system = tuple(family for family in SYSTEM_FAMILIES if family in installed)
    font = QFont()
    if shipped or system:
        font.setFamilies([*shipped, *system])
    font.setPointSizeF(BASE_POINTS * max(SMALLEST_PERCENT, min(LARGEST_PERCENT, percent)) / 100)
    return font


def sizes_for(font: QFont) -> Sizes:
    """Return the lengths for ``font``."""
    points, pixels = font.pointSizeF(), QFontInfo(font).pixelSize()
    height = QFontMetrics(font).height()
    note = QFont(font)
    note.setPointSizeF(points * 0.88)
    return Sizes(
        title_pt=points * 1.45,
        section_pt=points * 1.1,
        note_pt=points * 0.88,
        control=max(40, height + 16),
        row=max(44, height + 18),
        icon=round(pixels * 1.1),
        em=QFontMetrics(font).horizontalAdvance("国"),
        chip_radius=(QFontMetrics(note).height() + 6) // 2,
    )
