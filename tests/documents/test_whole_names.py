"""People are found by their whole names: where a paper is served, and whether a child was heard."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mediator.documents.papers import paper
from mediator.domain.case.parties import Member
from mediator.domain.case.records import Delivery, Investigation
from tests.builders import day, entrusted, group, made, organisation, person
from tests.documents.papers_cases import CASES
from tests.documents.reading import strings

SHORT = person("李四", "申请人", "329900196108030033", address="永兴圩村3组")
LONG = person("李四光", "被申请人", "32990019661121004X", address="界址村7组", agents=(entrusted("秦文博"),))
FIRM = organisation("禾润农资", "第三人", "", address="人民路1号", representative="施海兵")
CREW = group("第三人", (Member(name="卞学军"),), address="河东村5组")


@pytest.mark.parametrize(
    ("receiver", "address"),
    [
        ("李四", "永兴圩村3组"),
        ("李四光", "界址村7组"),
        ("李 四光", "界址村7组"),
        ("秦文博", "界址村7组"),
        ("施海兵", "人民路1号"),
        ("卞学军", "河东村5组"),
        ("李四光的儿子", ""),
        ("", ""),
    ],
)
def test_the_place_is_that_of_the_receiver(receiver: str, address: str) -> None:
    row = Delivery(id=made("送达"), receiver=receiver)
    case = replace(CASES["empty"](), parties=(SHORT, LONG, FIRM, CREW), deliveries=(row,))
    printed = strings(tuple(paper("service-receipt").build(case, 1)))
    places = ("永兴圩村3组", "界址村7组", "人民路1号", "河东村5组")
    assert [words for words in printed if words in places] == [address] * bool(address)


@pytest.mark.parametrize(("heard", "guarded"), [("李四", "李四"), ("李四光", ""), ("李四光 李四", "李四"), ("", "")])
def test_a_guardian_signs_for_a_child_that_was_heard(heard: str, guarded: str) -> None:
    child = replace(SHORT, birth=day("2015-06-01"))
    row = Investigation(id=made("调查"), on=day("2023-05-06"), interviewee=heard)
    case = replace(CASES["empty"](), parties=(child, LONG), investigations=(row,))
    printed = strings(tuple(paper("investigation").build(case, 1)))
    assert ("被调查人的法定代理人（签名）" in set(printed)) is bool(guarded)
