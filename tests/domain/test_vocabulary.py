"""Coded lists, types of dispute and the class a file is kept in."""

from __future__ import annotations

from datetime import date

import pytest

from mediator.domain.case.dispute_types import DISPUTE_TYPES, FROM_2010, code_for, dispute_type
from mediator.domain.fields import Kind
from mediator.domain.vocabulary import ETHNIC_GROUPS, Term, current, label_of

ON = date(2023, 5, 1)


def test_peoples_are_printed_with_zu() -> None:
    assert len(ETHNIC_GROUPS) == 58
    assert label_of(ETHNIC_GROUPS, "01") == "汉族"
    assert label_of(ETHNIC_GROUPS, "15") == "土家族"
    assert label_of(ETHNIC_GROUPS, "97") == "其他"
    assert label_of(ETHNIC_GROUPS, "99") == "99"


def test_terms_have_days_of_validity() -> None:
    old = Term(code="a", label="旧", until=date(2023, 1, 1))
    new = Term(code="b", label="新", since=date(2023, 1, 1))
    assert current((old, new), on=date(2022, 12, 31)) == (old,)
    assert current((old, new), on=date(2023, 1, 1)) == (new,)


def test_the_eighteen_types_in_order() -> None:
    assert [kind.code for kind in DISPUTE_TYPES] == [f"{n:02d}" for n in range(1, 19)]
    assert all(kind.label.endswith("纠纷") for kind in DISPUTE_TYPES)
    assert {kind.code for kind in DISPUTE_TYPES if kind.written_only} == {"07", "10", "11"}
    assert {kind.group for kind in DISPUTE_TYPES if kind.code in ("12", "13", "14")} == {"消费纠纷"}


def test_types_have_inputs_of_their_own_with_unique_names() -> None:
    for kind in DISPUTE_TYPES:
        names = [field.name for field in kind.fields]
        assert len(names) == len(set(names))
    injury = dispute_type("06").fields
    assert injury[0].label == "医疗费"
    assert {field.kind for field in injury} == {Kind.MONEY}
    assert "证载情况" in [field.label for field in dispute_type("03").fields]


def test_an_unknown_type_is_a_bug() -> None:
    with pytest.raises(KeyError):
        dispute_type("99")


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("邻里纠纷", "02"),
        ("邻里", "02"),
        ("劳动争议", "11"),
        ("村务管理纠纷", "18"),
        ("环境保护", "09"),
        ("物业管理纠纷", "17"),
        ("涉疫", None),
    ],
)
def test_words_of_old_and_new_lists(word: str, code: str | None) -> None:
    assert code_for(word, on=ON) == code


def test_the_old_list_maps_to_types_that_exist() -> None:
    assert len(FROM_2010) == 16
    assert set(FROM_2010.values()) <= {kind.code for kind in DISPUTE_TYPES}
