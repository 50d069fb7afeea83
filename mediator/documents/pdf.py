"""Renders pages as PDF: embedded fonts, page numbers, the draft mark, and the same bytes for the same paper."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from mediator.documents.blocks import Block
from mediator.documents.paper import Layout
from mediator.documents.typeset.compose import pages_of
from mediator.documents.typeset.drawing import PageDrawer, open_canvas
from mediator.documents.typeset.glyphs import MissingGlyph, missing_glyphs
from mediator.documents.typeset.pages import Page

__all__ = ["MissingGlyph", "Rendered", "Section", "count_pages", "missing_glyphs", "render", "render_file"]

_ONE_AT_A_TIME = threading.Lock()


@dataclass(frozen=True)
class Section:
    """One paper of a file: its bookmark, its blocks, and the number of its first page (None: not numbered)."""

    title: str
    blocks: Sequence[Block]
    layout: Layout = Layout.FORM
    first_page: int | None = 1


@dataclass(frozen=True)
class Rendered:
    """A PDF with the number of pages of each of its sections."""

    pdf: bytes
    pages: tuple[int, ...]


def render(  # noqa: PLR0913 - what the services say of a paper
    title: str,
    blocks: Sequence[Block],
    *,
    when: date,
    draft: bool = False,
    layout: Layout = Layout.FORM,
    numbered: bool = True,
    author: str = "",
) -> bytes:
    """Return one paper as PDF dated ``when``; ``draft`` puts 草稿 behind the text, ``numbered`` a number on every page.

    A character without a font is drawn as 〓; :func:`missing_glyphs` finds these beforehand.
    """
    return render_file(
        title, [Section("", blocks, layout, 1 if numbered else None)], when=when, draft=draft, author=author
    ).pdf


def render_file(
    title: str, sections: Sequence[Section], *, when: date, draft: bool = False, author: str = ""
) -> Rendered:
    """Return several papers in one PDF, each on a new page, with a bookmark if titled; fonts are shared."""
    with _ONE_AT_A_TIME:
        laid = [(section, pages_of(section.blocks, section.layout)) for section in sections]
        buffer = io.BytesIO()
        canvas = open_canvas(buffer, title=title, author=author, when=when)
        drawer = PageDrawer(canvas, draft=draft)
        drawer.assign_characters(page for _, pages in laid for page in pages)
        for section, pages in laid:
            for index, (page, number) in enumerate(_numbered(section, pages)):
                if section.title and index == 0:
                    _bookmark(canvas, section.title)
                drawer.draw(page, number)
        canvas.save()
        return Rendered(buffer.getvalue(), tuple(len(pages) for _, pages in laid))


def count_pages(blocks: Sequence[Block], layout: Layout = Layout.FORM) -> int:
    """Return the number of pages of a paper."""
    with _ONE_AT_A_TIME:
        return len(pages_of(blocks, layout))


def _numbered(section: Section, pages: list[Page]) -> Iterator[tuple[Page, int | None]]:
    for index, page in enumerate(pages):
        yield page, None if section.first_page is None else section.first_page + index


def _bookmark(canvas: Any, title: str) -> None:
    key = f"page-{canvas.getPageNumber()}"
    canvas.bookmarkPage(key)
    canvas.addOutlineEntry(title, key, 0)
