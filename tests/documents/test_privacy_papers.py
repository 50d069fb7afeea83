"""Personal data on papers: consent by each, numbers for nobody who needs none, and the contact of the handler."""

from __future__ import annotations

from dataclasses import replace

from mediator.documents.blocks import Fields, Grid, Tick
from mediator.documents.papers import paper
from mediator.domain.case.parties import Agent
from mediator.domain.case.snapshot import CaseAttempt, CaseSnapshot
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.workflows.case.procedure import CASE
from tests.builders import made
from tests.documents.papers_cases import CASES
from tests.documents.reading import find, strings
from tests.domain.case import road


def text(code: str, case: CaseSnapshot | MatterSnapshot, n: int = 1) -> str:
    return "".join(strings(tuple(paper(code).build(case, n))))


def test_each_who_signs_the_notice_ticks_for_himself() -> None:
    for name, signers, columns in (("C02", 2, 4), ("C10", 4, 5), ("C04", 5, 4), ("empty", 4, 5)):
        (grid,) = find(tuple(paper("rights-notice").build(CASES[name](), 1)), Grid)
        heads, *rows = grid.rows
        assert (len(rows), len(heads)) == (signers, columns), name
        for row in rows:
            ticks = [one for cell in row for one in find(cell, Tick)]
            assert {tick.chosen for tick in ticks} == {False}
            assert len(ticks) == 2 * sum(isinstance(cell.content, tuple) for cell in row) >= 4


def test_only_guardians_tick_for_children_and_the_law_of_children_is_cited() -> None:
    (grid,) = find(tuple(paper("rights-notice").build(CASES["C10"](), 1)), Grid)
    for row in grid.rows[1:]:
        assert (row[3].content == "不涉及") is ("法定代理人）" not in str(row[0].content))
    assert "第二十九条、第三十一条" in text("rights-notice", CASES["C10"]())
    assert "第二十九条" in text("rights-notice", CASES["C02"]())
    assert "第三十一条、第三十二条、第三十三条、《中华人民共和国个人" not in text("rights-notice", CASES["C02"]())


def test_a_notice_without_the_contact_of_its_handler_does_not_become_final() -> None:
    case = CASES["C02"]()
    for phone, address, stopped in (("", "", True), ("0513-83120000", "", False), ("", "虚构路6号", False)):
        committee = replace(case.committee, phone=phone, address=address)
        found = [one for one in paper("rights-notice").needs(replace(case, committee=committee), 1) if one.stops]
        assert [one.message for one in found] == (
            ["告知书要写明怎样联系启东市王鲍镇人民调解委员会：请先在“名册”的“调委会”里填写电话或地址。"] * stopped
        )


def test_an_agent_or_a_group_without_representatives_signs_the_notice_too() -> None:
    case = CASES["C04"]()
    party = case.parties[2]
    members = tuple(replace(one, representative=False) for one in party.members)
    bare = replace(case, parties=(*case.parties[:2], replace(party, members=members)))
    assert "卞学军" in text("rights-notice", bare)
    agent = Agent(id=made("代"), name="秦文博", authority="特别授权")
    case = CASES["C02"]()
    lent = replace(case, parties=(replace(case.parties[0], agents=(agent,)), *case.parties[1:]))
    assert f"{lent.parties[0].name}（或委托代理人）" in text("rights-notice", lent)


def test_the_other_side_gets_no_numbers() -> None:
    case = CASES["C04"]()
    members = case.parties[2].members
    for code in ("agreement", "oral-agreement"):
        read = text(code, case)
        assert not [one for one in members if one.id_number in read]
        assert "3299**********0432" in read
        assert "154****0109" in read
        assert "身份证号" not in "".join(
            label for fields in find(tuple(paper(code).build(case, 1)), Fields) for label, _ in fields.pairs
        )
    for code in ("application", "confirmation-application", "representatives"):
        assert members[1].id_number in text(code, case), code


def test_an_office_may_have_the_numbers_printed_and_the_list_stays_masked() -> None:
    case = replace(CASES["C04"](), prints_ids=True)
    read = text("agreement", case)
    assert case.parties[2].representatives[0].id_number in read
    assert case.parties[2].members[1].id_number not in read
    abroad = replace(CASES["C02"]().parties[0], id_kind="护照", id_number="E12345678")
    for wanted in (True, False):
        told = replace(CASES["C02"](), prints_ids=wanted, parties=(abroad, *CASES["C02"]().parties[1:]))
        assert ("护照号码E12345678" in text("agreement", told)) is wanted
        assert "联系方式" in text("agreement", told)


def test_what_somebody_did_not_agree_to_is_said_when_the_mediation_begins() -> None:
    case, on, values = road.SOUND["begin"]
    for line in ("秦连生不同意处理敏感信息", "秦连生不同意处理敏感信息。"):
        notices = tuple(replace(notice, not_agreed=(line,)) for notice in case.notices)
        tried = CaseAttempt(matter=replace(case, notices=notices), on=on, today=road.TODAY, values=values)
        found = [one for one in CASE.problems(CASE.move("begin"), tried) if one.field == "not_agreed"]
        assert [(one.message, one.stops) for one in found] == [
            ("秦连生不同意处理敏感信息：只记调解必需的内容，不要录入或提供没有同意的信息。", False)
        ]
