"""督促履行通知书 to whoever owes, and 推举代表书 with what the representatives may do."""

from __future__ import annotations

from dataclasses import replace

from mediator.documents.papers import paper
from mediator.domain.case.records import Urging
from mediator.domain.case.snapshot import CaseSnapshot
from tests.builders import day, made
from tests.documents.papers_cases import CASES
from tests.documents.papers_group import wages
from tests.documents.reading import pages, printed, squeezed


def text_of(code: str, case: CaseSnapshot) -> str:
    return squeezed("\n".join(pages(printed(paper(code), case))))


def said(code: str, case: CaseSnapshot) -> list[str]:
    return [problem.message for problem in paper(code).needs(case, 1)]


def urged(*debtors: str) -> CaseSnapshot:
    urging = Urging(id=made("督促"), on=day("2023-12-01"), content="请即支付。", debtors=debtors)
    return replace(CASES["C02"](), urgings=(urging,))


def test_the_urging_goes_to_whoever_owes() -> None:
    assert said("urging-notice", urged()) == ["请选择督促哪一方履行（义务人）。"]
    first, second = (party.name for party in urged().parties)
    for name, other in ((first, second), (second, first)):
        text = text_of("urging-notice", urged(name))
        assert said("urging-notice", urged(name)) == []
        assert f"{name}：你方与对方当事人" in text
        assert f"{other}：" not in text


def test_the_sums_of_the_agreement_are_those_of_the_respondents() -> None:
    first, second = (party.name for party in urged().parties)
    assert "已履行" in text_of("urging-notice", urged(second))
    assert "已履行" not in text_of("urging-notice", urged(first))


def test_what_the_representatives_may_do_is_ticked() -> None:
    case = wages()
    assert said("representatives", case) == ["请勾选卞学军等20人推举的代表的权限。"]
    parties = (*case.parties[:2], replace(case.parties[2], may_state=True, may_sign=True))
    able = replace(case, parties=parties)
    assert said("representatives", able) == []
    text = text_of("representatives", able)
    assert "☑陈述意见、接收文书" in text
    assert "☐承认、放弃、变更请求，进行和解" in text
    assert "☑签署调解协议" in text
