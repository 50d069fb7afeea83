"""Unified social credit codes."""

from __future__ import annotations

import pytest

from mediator.domain.people.credit_code import check_credit_code


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("91350100M000100Y43", "企业"),
        ("91329900MA9XNR010K", "企业"),
        ("92329900ma9xnr053x", "个体工商户"),
        ("54329900 MA9XNR0451", "基层群众性自治组织"),
        ("12329900MA9XNR0611", "事业单位"),
    ],
)
def test_good_codes_tell_their_kind(code: str, kind: str) -> None:
    found = check_credit_code(code)
    assert (found.message, found.kind) == (None, kind)
    assert found.value == code.replace(" ", "").upper()


def test_an_empty_code_is_no_problem() -> None:
    assert check_credit_code(" ").message is None


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("91350100M000100Y4", "现在是17位，少1位"),
        ("91350100M000100Y433", "多1位"),
        ("9135O100M000100Y43", "不用字母O：第5位可能是0"),
        ("91350100M0001-0Y43", "第14位“-”不对"),
        ("91350100M000100X43", "第17位应为"),
        ("91350100M000100Y44", "最后一位应为3，现在是4"),
        ("91350200M000100Y43", "最后一位应为"),
    ],
)
def test_bad_codes_are_explained(code: str, words: str) -> None:
    assert words in (check_credit_code(code).message or "")
