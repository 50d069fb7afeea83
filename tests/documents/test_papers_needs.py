"""What papers miss is said in full sentences that lead to the field; what is whole misses nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from mediator.documents.paper import Paper
from mediator.documents.papers import paper, papers_about
from mediator.documents.papers.parts.settlement import copies
from mediator.domain.case.parties import Party
from mediator.domain.case.records import (
    Agreement,
    Confirmation,
    Delivery,
    Instalment,
    Meeting,
    Signature,
    Termination,
    Visit,
)
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Problem, Severity
from mediator.domain.workflow import CASE_FILE
from tests.builders import day, entrusted, group, made
from tests.documents.papers_cases import CASES
from tests.documents.papers_group import wages
from tests.documents.reading import papers_of, strings

SECTIONS = {
    "intake", "parties", "notice", "investigations", "evidence", "meetings", "agreement", "signing", "performance",
    "confirmation", "visits", "termination", "closing",
}  # fmt: skip


def needs(code: str, case: CaseSnapshot, n: int = 1) -> tuple[Problem, ...]:
    return tuple(paper(code).needs(case, n))


def said(code: str, case: CaseSnapshot, n: int = 1) -> list[str]:
    return [problem.message for problem in needs(code, case, n)]


def with_party(case: CaseSnapshot, index: int, **facts: Any) -> CaseSnapshot:
    parties = list(case.parties)
    parties[index] = replace(parties[index], **facts)
    return replace(case, parties=tuple(parties))


@pytest.mark.parametrize("one", papers_about(CASE_FILE), ids=lambda one: one.code)
def test_of_an_empty_case_every_paper_names_what_it_lacks(one: Paper[CaseSnapshot]) -> None:
    problems = needs(one.code, CASES["empty"]())
    assert any(problem.stops for problem in problems)
    for problem in problems:
        assert problem.message.endswith("。")
        assert problem.section in SECTIONS


def test_a_complete_case_lacks_nothing() -> None:
    case = CASES["C02"]()
    lacking = {one.ref(n): said(one.code, case, n) for one, n in papers_of(case)}
    lacking = {ref: messages for ref, messages in lacking.items() if messages}
    assert lacking == {}


def test_each_empty_place_of_a_caption_is_named_with_its_field() -> None:
    case = with_party(CASES["C02"](), 0, sex="", ethnicity="", birth=None, occupation="", phone="", address="")
    found = needs("agreement", case)
    assert [problem.field for problem in found] == ["sex", "ethnicity", "birth", "occupation", "phone", "address"]
    assert {problem.item for problem in found} == {case.parties[0].id}
    assert found[0].message == "请填写秦连生的性别。"


def test_a_registered_address_stands_in_for_a_missing_one() -> None:
    assert said("agreement", with_party(CASES["C02"](), 0, address="", household="河口桥村2组7号")) == []


def test_an_organisation_without_a_head_is_named() -> None:
    case = with_party(CASES["C08"](), 1, representative="", credit_code="")
    assert said("oral-agreement", case) == [
        "请填写启东市王鲍镇虚构家电商行的统一社会信用代码。",
        "请填写启东市王鲍镇虚构家电商行的经营者姓名。",
    ]


def test_a_wrong_identity_number_stops_and_a_doubtful_phone_warns() -> None:
    case = with_party(CASES["C02"](), 0, id_number="329900197505160072", phone="1540000010")
    found = needs("agreement", case)
    assert [(problem.field, problem.severity) for problem in found] == [
        ("id_number", Severity.STOP),
        ("phone", Severity.WARN),
    ]
    assert found[0].message.startswith("秦连生：")


def test_a_passport_is_not_checked_like_a_resident_card_and_no_phone_may_be_said() -> None:
    case = with_party(CASES["C02"](), 0, id_kind="护照", id_number="E12345678", phone="无")
    assert said("agreement", case) == []


def test_the_court_wants_identity_numbers_a_court_and_an_agreement_in_force() -> None:
    case = replace(CASES["C03"](), confirmation=Confirmation(id=made("确")), signatures=())
    assert [problem.field for problem in needs("confirmation-application", with_party(case, 1, id_number=""))] == [
        "id_number",
        "on",
        "court",
    ]
    assert said("confirmation-application", CASES["C03"]()) == []


def test_an_oral_agreement_cannot_be_confirmed() -> None:
    problems = needs("confirmation-application", CASES["C08"]())
    assert any("口头协议没有书面协议书" in problem.message for problem in problems)


def test_a_minor_needs_a_guardian() -> None:
    assert said("agreement", CASES["C10"]()) == []
    assert said("agreement", with_party(CASES["C10"](), 0, agents=())) == ["尤子涵未满十八周岁，请填写法定代理人。"]


def test_a_group_needs_members_and_representatives() -> None:
    case = wages()
    assert said("agreement", case) == []
    alone = tuple(replace(member, representative=False) for member in case.parties[2].members)
    assert said("agreement", with_party(case, 2, members=alone)) == ["请在卞学军等20人的名单里注明推举的代表。"]
    named = Party(id=made("组"), kind="多人", name="某工程工人", role="申请人")
    assert said("agreement", replace(case, parties=(named, case.parties[0]))) == ["请填写某工程工人的人员名单。"]


def test_an_agent_without_special_authority_may_not_sign_for_the_party() -> None:
    agent = entrusted("秦文博", authority="一般授权")
    case = with_party(CASES["C03"](), 0, agents=(agent,))
    assert [problem.severity for problem in needs("agreement", case)] == [Severity.WARN]
    signed = replace(
        case,
        signatures=(Signature(id=made("签"), party_id=case.parties[0].id, capacity="委托代理人", signer="秦文博"),),
    )
    found = needs("agreement", signed)
    assert [problem.stops for problem in found] == [True]
    assert "不能代签协议" in found[0].message


def test_an_agreement_without_a_term_is_doubtful() -> None:
    case = CASES["C02"]()
    assert case.agreement is not None
    open_ended = replace(case, agreement=replace(case.agreement, due_on=None, method="", clauses=(), facts=""))
    assert [(problem.field, problem.stops) for problem in needs("agreement", open_ended)] == [
        ("facts", True),
        ("clauses", True),
        ("method", True),
        ("due_on", False),
    ]


def test_an_authorisation_names_agent_power_and_the_limit_of_two() -> None:
    case = with_party(CASES["C03"](), 0, agents=tuple(entrusted(name) for name in ("", "乙", "丙")))
    found = needs("authorisation", case, 2)
    assert [(problem.field, problem.stops) for problem in found] == [
        ("authority", True),
        ("id_number", False),
        ("agents", True),
    ]
    assert "请填写江苏禾润虚构农资有限公司的委托代理人姓名。" in said("authorisation", case, 1)


@pytest.mark.parametrize(
    ("code", "change", "message"),
    [
        ("investigation", {}, "还没有第2份调查记录。"),
        (
            "mediation-record",
            {"meetings": (Meeting(id=made("一")), Meeting(id=made("二")))},
            "请填写第2次调解记录的时间。",
        ),
        ("follow-up", {"visits": (Visit(id=made("一"), visitor="甲"),) * 2}, "请填写第2次回访记录的回访时间。"),
        ("service-receipt", {"deliveries": (Delivery(id=made("一")),) * 2}, "请填写第2份送达回证的受送达人。"),
    ],
)
def test_several_records_of_a_kind_are_told_apart(code: str, change: dict[str, Any], message: str) -> None:
    assert said(code, replace(CASES["C02"](), **change), 2)[0] == message


@pytest.mark.parametrize(
    ("name", "expected"), [("C02", 4), ("C03", 4), ("C04", 23), ("C08", 3), ("C10", 4), ("empty", None)]
)
def test_copies_are_one_for_each_party_the_committee_and_whoever_else_gets_one(name: str, expected: int | None) -> None:
    assert copies(CASES[name]()) == expected


def test_copies_count_every_member_of_a_group_and_no_wish_that_may_come_later() -> None:
    case = wages()
    assert copies(replace(case, agreement=None)) == 23
    assault = replace(CASES["C02"](), confirmation=Confirmation(id=made("确"), wish="共同申请"))
    assert copies(assault) == 4
    assert copies(replace(assault, agreement=Agreement(id=made("议"), copies=3))) == 3


def test_a_party_that_is_a_group_is_signed_for_by_its_representatives() -> None:
    lone = group("申请人", wages().parties[2].members[1:3])
    case = replace(wages(), parties=(lone,), applied_on=day("2023-05-10"))
    assert "至少要有两方当事人。" in said("application", case)


def test_a_notice_of_termination_names_day_reason_and_ways() -> None:
    case = CASES["C07"]()
    assert said("termination", case) == []
    bare = replace(case, termination=Termination(id=made("终")))
    assert [problem.field for problem in needs("termination", bare)] == ["on", "reason", "remedies"]


def test_a_party_without_a_name_is_counted_out() -> None:
    case = with_party(CASES["C02"](), 1, name="")
    assert said("agreement", case) == ["第2个当事人还没有姓名或名称。"]


def test_a_list_without_sums_has_no_total_and_an_agent_without_special_authority_no_line() -> None:
    case = wages()
    case = replace(case, claims=("支付工资",))
    unpaid = tuple(replace(member, amount=None) for member in case.parties[2].members)
    text = "".join(strings(tuple(paper("application").build(with_party(case, 2, members=unpaid), 1))))
    assert "名单及金额明细" in text
    assert "叁拾捌万陆仟伍佰元伍角整" not in text
    lawyer = entrusted("秦文博", authority="特别授权")
    labels = "".join(strings(tuple(paper("agreement").build(with_party(CASES["C02"](), 0, agents=(lawyer,)), 1))))
    assert "当事人或委托代理人（签名盖章或按指印）" in labels


def test_a_plan_without_sums_has_no_total() -> None:
    case = replace(CASES["C03"](), instalments=(Instalment(id=made("期")),))
    assert "合计" not in "".join(strings(tuple(paper("agreement").build(case, 1))))


def test_a_paper_needs_nothing_and_comes_once_unless_told() -> None:
    plain: Paper[CaseSnapshot] = Paper("plain", "便笺", lambda _case, _n: ())
    assert (plain.needs(CASES["empty"](), 1), plain.count(CASES["empty"]())) == ((), 1)


@pytest.mark.parametrize(
    ("clauses", "words"),
    [
        (("乙方支付5000元（大写：陆仟元整）。",), "两个数不一样"),
        (("乙方分期支付60000元。",), "各期金额之和与协议金额不相等"),
    ],
)
def test_an_agreement_with_sums_that_contradict_each_other_is_not_final(clauses: tuple[str, ...], words: str) -> None:
    plan = (Instalment(id=made("一期"), seq=1, due_on=day("2024-05-01"), amount=5_900_000),)
    case = CASES["C02"]()
    assert case.agreement is not None
    agreement = replace(case.agreement, clauses=clauses, amount=6_000_000)
    found = replace(case, agreement=agreement, instalments=plan if "分期" in clauses[0] else ())
    stopping = [problem.message for problem in paper("agreement").needs(found, 1) if problem.stops]
    assert any(words in message for message in stopping)
