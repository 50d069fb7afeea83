"""A ruler on the printed page: every letter and minute keeps the measures of GB/T 9704-2012 to the millimetre."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import NamedTuple

import pypdfium2
import pytest

from mediator.documents.blocks import Text, Title
from mediator.documents.paper import Layout
from mediator.documents.papers import PAPERS
from mediator.documents.pdf import render
from mediator.domain.matter.snapshot import MatterSnapshot
from tests.documents.reading import WHEN
from tests.documents.test_road_papers import examples
from tests.roads import said

MM = 72 / 25.4
WIDTH, HEIGHT = 210 * MM, 297 * MM
LEFT, RIGHT, TOP, BOTTOM = 28 * MM, 26 * MM, 37 * MM, 35 * MM
PITCH = (HEIGHT - TOP - BOTTOM) / 22
LETTERS = {paper.code: paper for paper in PAPERS if paper.layout is Layout.LETTER}
OWNERS = {
    "joint-notice": "joint",
    "joint-minutes": "joint",
    "liaison-minutes": "liaison",
    "court-referral": "court-pre",
    "court-receipt": "court-pre",
    "court-result": "court-pre",
    "police-referral": "police",
    "police-signing": "police",
    "police-receipt": "police",
    "performance-certificate": "police",
    "transfer-letter": "transfer",
}
LONG = {
    "joint-notice": "materials",
    "joint-minutes": "view",
    "liaison-minutes": "view",
    "court-referral": "court_number",
    "court-receipt": "mediators",
    "court-result": "summary",
    "police-referral": "what",
    "police-signing": "mediators",
    "police-receipt": "performance",
    "transfer-letter": "what",
}


class Char(NamedTuple):
    """One character of a page: its origin from the left, its baseline from the foot, its size; in points."""

    text: str
    x: float
    y: float
    size: float


def chars(pdf: bytes) -> Iterator[list[Char]]:
    """The characters of every page, as drawn."""
    raw = pypdfium2.raw
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            assert page.get_size() == pytest.approx((WIDTH, HEIGHT), abs=0.1)
            text = page.get_textpage()
            found = []
            for index in range(text.count_chars()):
                code = raw.FPDFText_GetUnicode(text, index)
                if raw.FPDFText_IsGenerated(text, index) or chr(code).isspace():
                    continue
                x, y = pypdfium2.raw.c_double(), pypdfium2.raw.c_double()
                raw.FPDFText_GetCharOrigin(text, index, x, y)
                found.append(Char(chr(code), x.value, y.value, raw.FPDFText_GetFontSize(text, index)))
            yield found
    finally:
        document.close()


def _filled(code: str) -> MatterSnapshot:
    """The matter of a letter, with a text so long that the letter fills several pages."""
    matter = examples()[OWNERS[code]]
    if code in LONG:
        return said(matter, **{LONG[code]: "双方就赔偿的项目和数额反复协商，" * 90})
    assert matter.case is not None
    assert matter.case.agreement is not None
    agreement = replace(matter.case.agreement, clauses=("茅国梁当场向秦连生赔礼道歉。" * 90,))
    return replace(matter, case=replace(matter.case, agreement=agreement))


@cache
def measured(code: str) -> tuple[list[Char], ...]:
    """The pages of a long letter."""
    paper = LETTERS[code]
    return tuple(chars(render(paper.title, paper.build(_filled(code), 1), when=WHEN, layout=paper.layout)))


def body_of(page: list[Char]) -> list[Char]:
    """The characters on the grid: 16 pt body and 22 pt title."""
    return [char for char in page if char.size in (16, 22)]


def test_every_letter_of_the_roads_is_measured() -> None:
    assert set(OWNERS) <= set(LETTERS)


EVERY = pytest.mark.parametrize("code", OWNERS)


@EVERY
def test_type_is_16_points_under_a_title_of_22(code: str) -> None:
    first, *others = measured(code)
    assert others
    sizes = {char.size for char in first}
    assert sizes <= {14, 16, 22}
    title = [char for char in first if char.size == 22]
    assert "".join(char.text for char in title)
    middle = (min(char.x for char in title) + max(char.x for char in title) + 22) / 2
    assert middle == pytest.approx(LEFT + (WIDTH - LEFT - RIGHT) / 2, abs=MM)
    assert all({char.size for char in page} <= {14, 16} for page in others)


@EVERY
def test_lines_stand_on_a_grid_of_22(code: str) -> None:
    for page in measured(code):
        offsets = {round((HEIGHT - TOP - char.y) / PITCH, 3) % 1 for char in body_of(page) if char.size == 16}
        assert max(offsets) - min(offsets) < MM / PITCH
        lines = {round((HEIGHT - TOP - char.y) // PITCH) for char in body_of(page)}
        assert lines <= set(range(22))
    full = {round((HEIGHT - TOP - char.y) // PITCH) for char in body_of(measured(code)[1])}
    assert full >= set(range(21)) or len(measured(code)) == 2


@EVERY
def test_a_full_line_holds_28_characters_between_the_margins(code: str) -> None:
    widest = 0
    for page in measured(code):
        rows: dict[int, list[Char]] = {}
        for char in body_of(page):
            rows.setdefault(round(char.y), []).append(char)
        for row in rows.values():
            assert min(char.x for char in row) >= LEFT - 0.1 * MM
            assert max(char.x for char in row) <= WIDTH - RIGHT - 16 + MM
            han = [char for char in row if ord(char.text) > 0x2E80]
            if len(han) == len(row) and len(row) >= 27:
                widest = max(widest, len(row))
                assert min(char.x for char in row) == pytest.approx(LEFT, abs=MM) or len(row) == 27
                assert max(char.x for char in row) + 16 == pytest.approx(WIDTH - RIGHT, abs=MM)
    assert widest >= 28


@EVERY
def test_the_first_line_stands_at_37_mm_and_the_last_above_35(code: str) -> None:
    for page in measured(code):
        highest, lowest = max(char.y for char in body_of(page)), min(char.y for char in body_of(page))
        assert HEIGHT - TOP - PITCH <= highest <= HEIGHT - TOP
        assert lowest >= BOTTOM - 0.1
    assert min(char.y for char in body_of(measured(code)[0])) < BOTTOM + 3 * PITCH


@EVERY
def test_the_page_number_stands_7_mm_below_odd_right_even_left(code: str) -> None:
    for number, page in enumerate(measured(code), 1):
        label = [char for char in page if char.size == 14]
        assert "".join(char.text for char in label) == f"—{number}—"
        # the dash's middle, 0.38 of the size above the baseline, is the line that is measured
        assert BOTTOM - (label[0].y + 0.38 * 14) == pytest.approx(7 * MM, abs=MM / 2)
        if number % 2:
            assert max(char.x for char in label) + 14 == pytest.approx(WIDTH - RIGHT - 14, abs=MM)
        else:
            assert label[0].x == pytest.approx(LEFT + 14, abs=MM)


def test_22_lines_of_28_characters_fill_a_page() -> None:
    pdf = render("格", [Title("函"), Text("调" * (28 * 20), indent=False), Text("末")], when=WHEN, layout=Layout.LETTER)
    first, second = chars(pdf)
    assert sum(char.text == "调" for char in first) == 28 * 20
    assert [char.text for char in second if char.size == 16] == ["末"]
    assert pytest.approx(PITCH, abs=0.005) == 28.99
