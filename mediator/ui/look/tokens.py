"""Every colour of the screen, light and dark; no other module names a colour."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Tone(StrEnum):
    """The meaning of a colour; always beside a word or an icon, never alone."""

    TEXT = "text"
    NEUTRAL = "neutral"
    ACCENT = "accent"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"
    ON_ACCENT = "on_accent"  # drawn on the accent colour: the main button


class Tokens(NamedTuple):
    """One theme as ``#RRGGBB`` values; ``edge`` is the border of inputs (3:1 against the surface)."""

    dark: bool
    bg: str
    surface: str
    sunken: str
    text: str
    muted: str
    line: str
    edge: str
    accent: str
    accent_on: str
    accent_soft: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str

    def ink(self, tone: Tone) -> str:
        """Return the colour of text and icons of ``tone``."""
        return {
            Tone.TEXT: self.text,
            Tone.NEUTRAL: self.muted,
            Tone.ACCENT: self.accent,
            Tone.OK: self.ok,
            Tone.WARN: self.warn,
            Tone.BAD: self.bad,
            Tone.ON_ACCENT: self.accent_on,
        }[tone]

    def tint(self, tone: Tone) -> str:
        """Return the soft background for the ink of ``tone``."""
        return {
            Tone.TEXT: self.sunken,
            Tone.NEUTRAL: self.sunken,
            Tone.ACCENT: self.accent_soft,
            Tone.OK: self.ok_soft,
            Tone.WARN: self.warn_soft,
            Tone.BAD: self.bad_soft,
            Tone.ON_ACCENT: self.accent,
        }[tone]


LIGHT = Tokens(
    dark=False,
    bg="#F5F4F0",
    surface="#FFFFFF",
    sunken="#EEECE6",
    text="#1D2126",
    muted="#5A636E",
    line="#DCD8CF",
    edge="#8C8880",
    accent="#1F5B8A",
    accent_on="#FFFFFF",
    accent_soft="#E3EDF5",
    ok="#2A7A4B",
    ok_soft="#E2F1E8",
    warn="#9A5B00",
    warn_soft="#FBEEDB",
    bad="#B3261E",
    bad_soft="#FAE5E3",
)
DARK = Tokens(
    dark=True,
    bg="#1B1E22",
    surface="#24282D",
    sunken="#1F2327",
    text="#E9EBEE",
    muted="#A3ACB6",
    line="#3A4047",
    edge="#757F8A",
    accent="#7DB4E0",
    accent_on="#10202D",
    accent_soft="#26384A",
    ok="#7CCB9A",
    ok_soft="#20382A",
    warn="#E9B566",
    warn_soft="#3D3120",
    bad="#F2948C",
    bad_soft="#422724",
)
