"""Fills pages with strips from the top; strips of one group move to the next page together.

Where the signatures move, the room they leave is marked, so that nobody adds a line above them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from mediator.documents.typeset.strips import SLACK, Strip


class Placed(NamedTuple):
    """A strip and its distance in points from the top of the text area."""

    strip: Strip
    top: float


Page = list[Placed]


def paginate(strips: Sequence[Strip], height: float, *, void: Strip | None = None) -> list[Page]:
    """Return pages of ``height`` points; a group higher than a page is broken where necessary.

    ``void`` marks the empty end of a page whose signatures follow on the next.
    """
    filler = _Filler(height, void)
    start = 0
    while start < len(strips):
        end = start
        while end < len(strips) - 1 and strips[end].glue and not strips[end + 1].breaks:
            end += 1
        filler.add_group(strips[start : end + 1])
        start = end + 1
    return filler.pages


class _Filler:
    def __init__(self, height: float, void: Strip | None) -> None:
        self.height = height
        self.void = void
        self.pages: list[Page] = [[]]
        self.top = 0.0
        self.flowed = False

    def add_group(self, group: Sequence[Strip]) -> None:
        needed = sum(strip.height for strip in group)
        if group[0].breaks:
            self.new_page(flowed=False)
        elif self.top + needed > self.height + SLACK and self._fits_a_page(group[0], needed):
            self._mark_void(group)
            self.new_page(flowed=True)
        for strip in group:
            self.add(strip)

    def _fits_a_page(self, first: Strip, needed: float) -> bool:
        headers = sum(header.height for header in first.headers)
        return needed + headers <= self.height + SLACK

    def _mark_void(self, group: Sequence[Strip]) -> None:
        void = self.void
        if void is None or not self.pages[-1] or not any(strip.signs for strip in group):
            return
        if self.top + void.height <= self.height + SLACK:
            self._place(void)

    def add(self, strip: Strip) -> None:
        if self.top + strip.height > self.height + SLACK:
            self.new_page(flowed=True)
        if not self.pages[-1]:
            if strip.loose and self.flowed:
                return
            for header in strip.headers:
                self._place(header)
        self._place(strip)

    def _place(self, strip: Strip) -> None:
        self.pages[-1].append(Placed(strip, self.top))
        self.top += strip.height

    def new_page(self, *, flowed: bool) -> None:
        """Start a page unless the present one is empty; spacers at the top of a page that text flows to are dropped."""
        if self.pages[-1]:
            last, top = self.pages[-1][-1]
            if last.closing:
                self.pages[-1][-1] = Placed(replace(last, rules=last.rules + last.closing), top)
            self.pages.append([])
            self.top = 0.0
        self.flowed = flowed
