"""Reads back what was laid out and printed: the text of a PDF, and where the characters of pages stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pypdfium2

from mediator.documents.typeset.fonts import font
from mediator.documents.typeset.pages import Page


def page_texts(pdf: bytes) -> list[str]:
    """The text of every page as a reader's copy command gives it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [document[index].get_textpage().get_text_range() for index in range(len(document))]
    finally:
        document.close()


def text_of(pdf: bytes) -> str:
    """All text without spaces and line breaks."""
    return "".join("".join(page_texts(pdf)).split())


def laid_text(pages: Sequence[Page]) -> str:
    """The text of laid-out pages, without page numbers."""
    return "".join(run.text for page in pages for strip, _ in page for run in strip.runs)


def boxes(page: Page) -> Iterator[tuple[str, float, float, float, float]]:
    """Each character of a page with left, top, right, bottom, in points from the corner of the text area."""
    for strip, top in page:
        for run in strip.runs:
            x = run.x
            face = font(run.face).face
            for char in run.text:
                width = face.charWidths.get(ord(char), face.defaultWidth) / 1000 * run.size
                yield char, x, top + run.y - 0.86 * run.size, x + width, top + run.y + 0.14 * run.size
                x += width + run.space
