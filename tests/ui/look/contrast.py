"""Which inks the program sets on which grounds, and how far apart two colours are (WCAG 2.2)."""

from __future__ import annotations

from collections.abc import Iterator

from mediator.ui.look.tokens import Tokens, Tone


def text_pairs(shown: Tokens) -> Iterator[tuple[str, str]]:
    """Every (ink, ground) in which the program sets text; each needs a contrast of 4.5:1 (WCAG 2.2, 1.4.3)."""
    for tone in Tone:
        yield shown.ink(tone), shown.tint(tone)
    for ink in (shown.text, shown.muted, shown.accent, shown.ok, shown.warn, shown.bad):
        for ground in (shown.bg, shown.surface):
            yield ink, ground
    for ink in (shown.text, shown.muted, shown.accent):
        yield ink, shown.sunken
    yield shown.text, shown.accent_soft


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two ``#RRGGBB`` colours, 1 to 21 (WCAG 2.2, definition of relative luminance)."""
    high, low = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
