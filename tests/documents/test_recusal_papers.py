"""A mediator who is related to a party: the notice of rights and the record of a sitting say so, and who agreed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mediator.documents.papers import paper
from tests.documents.reading import strings
from tests.domain.case import road

RELATED = replace(road.MEDIATING, relation="陆秋萍是季文标的堂妹")
PAPERS = ("rights-notice", "mediation-record")


def text_of(code: str, *, accepted: bool, relation: str) -> str:
    case = replace(RELATED, relation=relation, relation_accepted=accepted)
    return "".join(strings(paper(code).build(case, 1)))


@pytest.mark.parametrize("code", PAPERS)
def test_the_relation_and_the_consent_to_it_are_printed(code: str) -> None:
    text = text_of(code, accepted=True, relation=RELATED.relation)
    assert "人民调解员与当事人的关系：陆秋萍是季文标的堂妹。各方当事人知情并同意由其调解。" in text
    assert "已告知各方当事人，当事人可以要求其回避" not in text


@pytest.mark.parametrize("code", PAPERS)
def test_without_consent_it_says_that_another_may_be_asked_for(code: str) -> None:
    text = text_of(code, accepted=False, relation="堂兄。")
    assert "关系：堂兄。已告知各方当事人，当事人可以要求其回避。" in text


@pytest.mark.parametrize("code", PAPERS)
def test_of_a_mediator_who_is_nobody_s_relative_nothing_is_said(code: str) -> None:
    assert "与当事人的关系" not in text_of(code, accepted=True, relation=" ")


def test_every_notice_tells_of_the_right_to_ask_for_another_mediator() -> None:
    assert "可以要求其回避" in text_of("rights-notice", accepted=False, relation="")
