"""The end of a page: what stays with its seal, what stays with its list, and room that nobody may fill later."""

from __future__ import annotations

import pytest

from mediator.documents.blocks import DateLine, Heading, Seal, Signature, Signatures, Table, Text
from mediator.documents.paper import Layout
from mediator.documents.typeset.compose import pages_of
from mediator.documents.typeset.measure import TEXT_HEIGHT
from tests.documents.page_reading import laid_text
from tests.documents.test_layout import assert_clean


def test_the_room_that_signatures_leave_is_marked() -> None:
    closing = (Signatures((Signature("当事人"), Signature("人民调解员"))), Seal("（印章）", "元祥村"), DateLine())
    marked = []
    for filler in range(5, 31):
        pages = pages_of([*(Text("行") for _ in range(filler)), Text("调" * 250), Text("本协议一式三份。"), *closing])
        assert_clean(pages)
        left = TEXT_HEIGHT - max(top + strip.height for strip, top in pages[0])
        voids = laid_text(pages[:1]).count("（以下空白）")
        assert voids or len(pages) == 1 or left < 50
        assert "（以下空白）" not in laid_text(pages[1:])
        marked.append(voids)
    assert {0, 1} == set(marked)


def test_a_page_that_ends_for_other_reasons_is_not_marked() -> None:
    pages = pages_of([*(Text("行") for _ in range(20)), Heading("二"), Text("调" * 200), Text("调" * 800)])
    assert len(pages) > 1
    assert "空白" not in laid_text(pages)


@pytest.mark.parametrize("lines", [22, 23, 24])
def test_a_letter_of_a_few_lines_too_many_is_drawn_in(lines: int) -> None:
    closing = (Seal("（印章）", "元祥村"), DateLine())
    pages = pages_of([*(Text("行") for _ in range(lines - 4)), *closing], Layout.LETTER)
    assert len(pages) == 1
    assert_clean(pages)


def test_a_letter_that_needs_its_second_page_keeps_its_pitch() -> None:
    pages = pages_of([*(Text("行") for _ in range(30)), Seal("（印章）", "元祥村"), DateLine()], Layout.LETTER)
    assert len(pages) == 2
    assert len(pages[0]) == 22


def test_the_words_above_a_list_stay_with_it() -> None:
    for filler in range(15, 27):
        table = Table(("序号", "事项"), (("1", "付款"),) * 8)
        pages = pages_of([*(Text("行") for _ in range(filler)), Text("议定事项："), table, Text("调" * 300)])
        for page in pages:
            assert not laid_text([page]).endswith("议定事项：")


def test_a_short_list_is_not_broken_and_a_long_one_may_be() -> None:
    for rows, broken in ((3, False), (12, True)):
        table = Table(("期次", "金额"), tuple((str(place), "付") for place in range(rows)))
        found = set()
        for filler in range(10, 25):
            pages = pages_of([*(Text("行") for _ in range(filler)), table])
            found.add(sum("付" in laid_text([page]) for page in pages) > 1)
        assert (True in found) is broken
