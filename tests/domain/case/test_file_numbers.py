"""Case numbers, Chinese numerals and cleaned texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.case.file_numbers import Brackets, agreement_number, format_number, letter_number, parse_number
from mediator.domain.text.numerals import chinese_number
from mediator.domain.text.texts import clean_name, clean_text


def test_numbers_as_printed() -> None:
    assert format_number(2023, "王鲍", 1) == "(2023)王鲍人调字第001号"
    assert format_number(2023, "王鲍", 1234, brackets=Brackets.HOLLOW) == "〔2023〕王鲍人调字第1234号"
    assert format_number(2023, "王鲍", 7, pattern="{open}{year}{close}{short}调{serial}", width=4) == "(2023)王鲍调0007"
    assert letter_number("王鲍移调复", year=2023, serial=6) == "王鲍移调复〔2023〕6号"
    assert agreement_number("(2023)王鲍人调字第003号") == "(2023)王鲍人调字第003号"
    assert agreement_number("(2023)王鲍人调字第003号", nth=2) == "(2023)王鲍人调字第003号-2"


@pytest.mark.parametrize(
    "typed",
    [
        "(2023)永兴圩人调字第003号",
        "（2023）永兴圩人调字第003号",
        "〔2023〕永兴圩人调字003",
        "[2023] 永兴圩 人调字 第 3 号",
        "2023永兴圩人调字第3号",
        "【2023】永兴圩人民调解字第3号",
        "（２０２３）永兴圩人调字第００３号",
        "(2023)永兴圩人调第3号",
        "(2023)永兴圩人调字第003号-2",
        "2023年永兴圩人调字3",
    ],
)
def test_numbers_as_typed(typed: str) -> None:
    assert parse_number(typed) == (2023, "永兴圩", 3)


@pytest.mark.parametrize("typed", ["", "第3号", "(23)王鲍人调字第1号", "王鲍移调复〔2023〕6号", "(2023)人调字第1号"])
def test_what_is_no_number(typed: str) -> None:
    with pytest.raises(ValueError, match="不像卷号"):
        parse_number(typed)


@given(
    st.integers(1949, 2100),
    st.text("王鲍永兴圩三合港新垦河口桥村镇", min_size=1, max_size=8),
    st.integers(1, 999_999),
    st.sampled_from(Brackets),
)
def test_a_printed_number_reads_back(year: int, short: str, serial: int, brackets: Brackets) -> None:
    assert parse_number(format_number(year, short, serial, brackets=brackets)) == (year, short, serial)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "零"),
        (7, "七"),
        (10, "十"),
        (15, "十五"),
        (20, "二十"),
        (33, "三十三"),
        (100, "一百"),
        (110, "一百一十"),
        (205, "二百零五"),
        (1179, "一千一百七十九"),
        (1010, "一千零一十"),
        (1001, "一千零一"),
        (9999, "九千九百九十九"),
    ],
)
def test_chinese_numbers(number: int, words: str) -> None:
    assert chinese_number(number) == words


@pytest.mark.parametrize("number", [-1, 10_000])
def test_chinese_numbers_have_bounds(number: int) -> None:
    with pytest.raises(ValueError, match="cannot name"):
        chinese_number(number)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("  张三\n", "张三"),
        ("江苏虚构\r\n有限公司", "江苏虚构 有限公司"),
        ("阿依古丽•买买提", "阿依古丽·买买提"),
        ("阿依古丽 ・ 买买提", "阿依古丽·买买提"),
        ("李\x00\x1b\u200b四\u202e", "李四"),
        ("张\u3000 三", "张 三"),
        ("Jose\u0301", "José"),
        ("\ufa0e\uf9d1", "\ufa0e\uf9d1"),
        ("𬭎\ud800", "𬭎"),
        ("葛\U000e0100城", "葛\U000e0100城"),
    ],
)
def test_names_are_cleaned(typed: str, name: str) -> None:
    assert clean_name(typed) == name


def test_texts_keep_their_lines() -> None:
    assert clean_text("一\r\n二\r三\t四\u2028五\x07\ufffe六👨‍👩‍👧") == "一\n二\n三 四\n五六👨‍👩‍👧"


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean_text(clean_text(text)) == clean_text(text)
    assert clean_name(clean_name(text)) == clean_name(text)
    clean_text(text).encode("utf-8")
