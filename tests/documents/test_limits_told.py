"""The notice of termination tells the limit that holds for the claim, in the law of its day."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from mediator.documents.papers import paper
from tests.builders import day
from tests.documents.papers_cases import CASES
from tests.documents.reading import strings


def notice(**changed: Any) -> str:
    """The words of the notice of a failed case with these facts, without a hint written by hand."""
    case = CASES["C07"]()
    assert case.termination is not None
    told = ("向人民法院提起诉讼", "申请仲裁", "申请法律援助")
    end = replace(case.termination, hint="", remedies=told)
    return "".join(strings(tuple(paper("termination").build(replace(case, termination=end, **changed), 1))))


def test_maintenance_never_lapses() -> None:
    words = notice(subtype="赡养")
    assert "不适用诉讼时效的规定（《中华人民共和国民法典》第一百九十六条）" in words
    assert "三年" not in words


def test_a_worker_is_told_the_year_and_goes_to_arbitration_first() -> None:
    words = notice(dispute_type="拖欠农民工工资纠纷", subtype="")
    assert "申请劳动仲裁的时效期间为一年" in words
    assert "《中华人民共和国劳动争议调解仲裁法》第二十七条" in words
    assert "持有用人单位的工资欠条、不涉及其他争议的，可以直接向人民法院提起诉讼" in words
    assert words.index("申请仲裁") < words.index("对仲裁裁决不服的，向人民法院提起诉讼")
    assert "诉讼时效期间一般为三年" not in words


def test_an_ordinary_claim_has_three_years() -> None:
    assert "诉讼时效期间一般为三年" in notice(subtype="继承", claims=("分割遗产",))


def test_a_paper_of_2020_cites_no_interpretation_of_2021() -> None:
    case = CASES["C07"]()
    assert case.termination is not None
    early = replace(case.termination, on=day("2020-06-01"), hint="")
    words = "".join(
        strings(
            tuple(
                paper("termination").build(
                    replace(case, termination=early, dispute_type="其他劳动争议纠纷", subtype="工资"), 1
                )
            )
        )
    )
    assert "欠条" not in words
