"""Lines keep 避头尾, hold numbers whole, never run past the measure and lose no character."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mediator.documents.blocks import Blank, Strong, Struck, Tick
from mediator.documents.paper import Layout
from mediator.documents.typeset.fonts import Style
from mediator.documents.typeset.line_breaking import balanced_lines, extra_space, set_lines
from mediator.documents.typeset.measure import TEXT_WIDTH, measure
from mediator.documents.typeset.tokens import NO_END, NO_START, Hand, Mark

HAND = Hand(Style.FANG, 10, 15)
PUNCTUATION = "，。、；：？！）》」』】〕”（《「『【〔“"


def texts(text: str, ems: float, first: float | None = None) -> list[str]:
    lines = set_lines(text, HAND, width=ems * 10, first=None if first is None else first * 10)
    return [line.text for line in lines]


def test_plain_text_fills_lines() -> None:
    assert texts("一二三四五六七八九十", 4) == ["一二三四", "五六七八", "九十"]


def test_the_first_line_is_set_in() -> None:
    assert texts("一二三四五六", 4, first=2) == ["一二", "三四五六"]


def test_a_full_stop_is_squeezed_into_a_long_line() -> None:
    text = "一二三四，五六七八，" + "九" * 18 + "。后"
    assert texts(text, 28) == [text[:-1], "后"]


def test_without_marks_to_squeeze_the_last_character_moves_on() -> None:
    assert texts("九" * 28 + "。后", 28) == ["九" * 27, "九。后"]


def test_a_comma_never_starts_a_line() -> None:
    assert texts("一二三四，五六", 4) == ["一二三", "四，五六"]


def test_an_opening_bracket_never_ends_a_line() -> None:
    assert texts("一二三（四五）", 4) == ["一二三", "（四五）"]


def test_numbers_and_dates_stay_whole() -> None:
    assert texts("共计金额436.50元", 6)[0] == "共计金额"
    assert "".join(texts("共计金额436.50元", 6)[1:]) == "436.50元"


def test_a_word_longer_than_the_line_is_cut() -> None:
    assert "".join(texts("32990019800101000132990019800101", 4)) == "32990019800101000132990019800101"
    assert len(texts("3299001980010100", 4)) > 1


def test_marks_alone_do_not_hang_the_breaker() -> None:
    assert "".join(texts("。" * 30, 4)) == "。" * 30
    assert "".join(texts("（" * 30, 4)) == "（" * 30


def test_line_breaks_start_paragraphs_and_empty_ones_remain() -> None:
    assert texts("一\n\n二", 4) == ["一", "", "二"]


def test_spaces_at_a_line_end_vanish() -> None:
    assert texts("一二三四 五", 4) == ["一二三四", "五"]


def test_an_empty_text_is_one_empty_line() -> None:
    assert texts("", 4) == [""]


def test_blanks_are_underlined_and_hold_their_value() -> None:
    empty, filled = (set_lines(("共", Blank(value, 3), "份"), HAND, width=200)[0] for value in ("", "三\n四"))
    assert [token.mark for token in empty.tokens] == [Mark.NONE, *[Mark.UNDER] * 3, Mark.NONE]
    assert empty.text == "共份"
    assert empty.width == pytest.approx(50)
    assert filled.text == "共三 四份"


def test_parts_carry_their_own_look() -> None:
    line = set_lines((Strong("重"), Struck("删"), Tick("选", True), Tick("否", False)), HAND, width=200)[0]
    assert line.text == "重删☑选☐否"
    assert line.tokens[0].pieces[0].face == "MediatorSong-Bold"
    assert line.tokens[1].mark is Mark.THROUGH


def test_an_unknown_character_is_drawn_as_geta_but_remembered() -> None:
    token = set_lines("🙂", HAND, width=200)[0].tokens[0]
    assert token.text == "🙂"
    assert token.pieces[0].text == "〓"


def test_the_letter_grid_holds_28_characters() -> None:
    hand = measure(Layout.LETTER).body
    lines = set_lines("国" * 57, hand, width=TEXT_WIDTH)
    assert [len(line.text) for line in lines] == [28, 28, 1]
    assert lines[0].width == pytest.approx(TEXT_WIDTH)


def test_titles_are_broken_evenly() -> None:
    assert [line.text for line in balanced_lines("一二三四五六七八", HAND, width=70)] == ["一二三四五", "六七八"]
    assert [line.text for line in balanced_lines("一二三", HAND, width=70)] == ["一二三"]


def test_space_is_shared_out_only_where_it_belongs() -> None:
    lines = set_lines("一二三436.50四五六", HAND, width=55)
    assert extra_space(lines[0], 33, HAND, justify=True) == pytest.approx(1.5)
    assert extra_space(lines[0], 33, HAND, justify=False) == 0
    assert extra_space(lines[0], 55, HAND, justify=True) == 0
    assert extra_space(lines[-1], 500, HAND, justify=True) == 0
    assert extra_space(set_lines("一", HAND, width=55)[0], 55, HAND, justify=True) == 0


han = st.sampled_from("一二三人民调解协议书𬭎𠅤")
mixed = st.lists(han | st.sampled_from(PUNCTUATION) | st.sampled_from(["436.50", "2026", "A4", " "]), max_size=80)


@settings(max_examples=150, deadline=None)
@given(mixed.map("".join), st.integers(5, 30), st.integers(0, 2))
def test_no_text_is_lost_cut_or_set_past_the_edge(text: str, ems: int, indent: int) -> None:
    lines = set_lines(text, HAND, width=ems * 10, first=(ems - indent) * 10)
    assert "".join("".join(line.text for line in lines).split()) == "".join(text.split())
    for number, line in enumerate(lines):
        room = (ems - indent if number == 0 else ems) * 10
        filled = line.width + line.gaps * extra_space(line, room, HAND, justify=True)
        assert filled <= room + 0.01
        assert extra_space(line, room, HAND, justify=True) >= -0.045 * HAND.size - 0.01


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.tuples(han, st.sampled_from(["", "", "，", "。", "》", "（"])), min_size=1, max_size=80),
    st.integers(6, 30),
)
def test_no_line_starts_or_ends_with_a_forbidden_mark(pairs: list[tuple[str, str]], ems: int) -> None:
    lines = texts("".join(char + mark for char, mark in pairs) + "完", ems)
    assert [line for line in lines if line[0] in NO_START] == []
    assert [line for line in lines[:-1] if line[-1] in NO_END] == []
