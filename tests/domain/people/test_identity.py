"""ID numbers, phones and ages: what is accepted, and in which words the rest is refused."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.people.identity import age_on, check_id_number, check_phone, id_check_digit
from mediator.domain.people.masks import mask_id, mask_phone

ON = date(2023, 2, 14)


def test_a_good_number_gives_birth_and_sex() -> None:
    found = check_id_number(" 32990019661121004x ", on=ON)
    assert (found.value, found.birth, found.sex, found.message) == (
        "32990019661121004X",
        date(1966, 11, 21),
        "女",
        None,
    )


def test_full_width_digits_and_the_number_of_the_standard_are_read() -> None:
    assert check_id_number("３２９９００１９６１０８０３００３３", on=ON).sex == "男"
    assert check_id_number("11010519491231002X", on=ON).message is None


def test_an_empty_number_is_no_problem() -> None:
    assert check_id_number("  ", on=ON).message is None


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("32990019610803003", "应为18位，现在是17位，少1位"),
        ("3299001961080300333", "现在是19位，多1位"),
        ("329900196108030034", "最后一位应为3，现在是4"),
        ("329900196102300033", "1961年2月30日没有这一天"),
        ("329900203008030033", "2030年8月3日还没有到"),
        ("329900180008030033", "1800年8月3日早于1900年"),
        ("3299OO196108030033", "第5位“O”不对"),
        ("32990019610803X033", "第15位“X”不对"),
        ("32990019610803003X1", "第18位“X”不对"),
    ],
)
def test_a_bad_number_is_explained_and_gives_no_birth_date(number: str, words: str) -> None:
    found = check_id_number(number, on=ON)
    assert words in (found.message or "")
    assert found.birth is None
    assert found.sex is None


def test_an_old_number_is_accepted_and_flagged() -> None:
    found = check_id_number("329900610803003", on=ON)
    assert (found.birth, found.sex) == (date(1961, 8, 3), "男")
    assert "15位的旧号码" in (found.message or "")


@given(st.dates(date(1900, 1, 1), ON), st.integers(0, 999))
def test_every_number_with_its_own_check_digit_passes(born: date, serial: int) -> None:
    body = f"329900{born:%Y%m%d}{serial:03d}"
    found = check_id_number(body + id_check_digit(body), on=ON)
    assert (found.message, found.birth, found.sex) == (None, born, "男" if serial % 2 else "女")


@given(st.integers(0, 16), st.integers(1, 9))
def test_any_single_wrong_digit_is_noticed(place: int, shift: int) -> None:
    good = "329900196108030033"
    bad = good[:place] + str((int(good[place]) + shift) % 10) + good[place + 1 :]
    assert check_id_number(bad, on=ON).message is not None


@pytest.mark.parametrize(
    "phone", ["", "15400000101", "154 0000 0101", "0513-83120000", "051383120000", "010-12345678-12"]
)
def test_phones_that_are_fine(phone: str) -> None:
    assert check_phone(phone) is None


@pytest.mark.parametrize(
    ("phone", "words"),
    [
        ("1540000010", "现在是10位"),
        ("154000001011", "现在是12位"),
        ("83120000", "不像手机"),
        ("12000000000", "不像手机"),
        ("张三", "只能是数字"),
    ],
)
def test_phones_that_are_explained(phone: str, words: str) -> None:
    assert words in (check_phone(phone) or "")


@pytest.mark.parametrize(
    ("birth", "day", "years"),
    [
        (date(1961, 8, 3), date(2023, 2, 14), 61),
        (date(1975, 5, 16), date(2023, 5, 16), 48),
        (date(2013, 6, 2), date(2024, 3, 18), 10),
        (date(2004, 2, 29), date(2022, 2, 28), 17),
        (date(2024, 1, 1), date(2023, 1, 1), 0),
    ],
)
def test_age_is_full_years(birth: date, day: date, years: int) -> None:
    assert age_on(birth, day) == years


def test_masks() -> None:
    assert mask_id("329900196108030033") == "3299**********0033"
    assert mask_id("329900610803003") == "3299*******3003"
    assert mask_id("E12345678") == "E1*****78"
    assert mask_id("1234") == "****"
    assert mask_phone("15400000101") == "154****0101"
    assert mask_phone("0513-83120000") == "0513-****0000"
    assert mask_phone("0513-83120000-8") == "0513-****0000-8"
    assert mask_phone("12345") == "*****"
    assert mask_phone("") == ""
