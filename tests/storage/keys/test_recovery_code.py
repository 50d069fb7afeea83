"""The printed code: what was typed wrong, and where."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.problems import Refused
from mediator.storage.keys.recovery_code import ALPHABET, new_code, read_code

CODE = "23456-789AB-CDEFG-HJKMN-PQRST-"


def _whole(data: str = CODE) -> str:
    groups = data.rstrip("-").split("-")
    weights = range(1, 6)
    sums = (sum(w * ALPHABET.index(c) for w, c in zip(weights, group, strict=True)) for group in groups)
    return data + "".join(ALPHABET[total % 29] for total in sums)


def test_a_new_code_is_six_groups_of_five_and_reads_back() -> None:
    code = new_code()
    assert [len(group) for group in code.split("-")] == [5] * 6
    assert read_code(code) == code.replace("-", "")
    assert new_code() != code


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param(_whole().lower(), id="lower case"),
        pytest.param(_whole().replace("-", " "), id="spaces"),
        pytest.param(_whole().replace("-", ""), id="no dashes"),
        pytest.param(_whole().translate({ord(c): ord(c) + 0xFEE0 for c in ALPHABET}), id="full width"),
        pytest.param(f"  {_whole()}\n", id="pasted"),
        pytest.param(_whole().replace("-", "—"), id="long dashes"),
    ],
)
def test_the_way_of_typing_does_not_matter(typed: str) -> None:
    assert read_code(typed) == _whole().replace("-", "")


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        pytest.param(_whole()[:-1], ("30个字符", "29个"), id="one missing"),
        pytest.param(_whole() + "A", ("31个",), id="one too many"),
        pytest.param("", ("0个",), id="nothing"),
        pytest.param("O" + _whole()[1:], ("不会有“O”",), id="letter O"),
        pytest.param("1L" + _whole()[2:], ("“1、L”",), id="one and L"),
        pytest.param("恢" + _whole()[1:], ("“恢”",), id="Chinese"),
        pytest.param(_whole().replace("CDEFG", "CDEGF"), ("第3组",), id="two swapped"),
        pytest.param(_whole().replace("23456", "23457").replace("PQRST", "PQRSV"), ("第1、5组",), id="two groups"),
    ],
)
def test_a_slip_is_told_from_a_wrong_code(typed: str, words: tuple[str, ...]) -> None:
    with pytest.raises(Refused) as refused:
        read_code(typed)
    assert all(word in str(refused.value) for word in words)
    assert refused.value.problems[0].field == "recovery_code"


@given(st.integers(0, 29), st.sampled_from(ALPHABET))
def test_every_single_wrong_character_is_found(place: int, character: str) -> None:
    code = _whole().replace("-", "")
    if code[place] == character:
        assert read_code(code) == code
        return
    with pytest.raises(Refused, match=f"第{place % 5 + 1 if place >= 25 else place // 5 + 1}组"):
        read_code(code[:place] + character + code[place + 1 :])
