"""What file reviewers marked down on printed papers, each said once more as a test."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from mediator.documents.blocks import Cell, Clauses, Fields, Number, Signature
from mediator.documents.paper import Paper
from mediator.documents.papers import PAPERS, paper
from mediator.documents.papers.parts.settlement import copies_text
from mediator.documents.papers.parts.wording import blank_case
from mediator.domain.case.parties import Agent
from mediator.domain.case.records import JOINTLY, NOT_NOW, Confirmation, Delivery, Meeting, Performance, Urging
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.workflow import CASE_FILE
from tests.builders import TOWN, day, made
from tests.documents.papers_cases import CASES
from tests.documents.papers_group import longest
from tests.documents.reading import find, pages, printed, strings
from tests.roads import said, states


def text(code: str, case: CaseSnapshot | MatterSnapshot, n: int = 1) -> str:
    return "".join(strings(tuple(paper(code).build(case, n))))


def paid(content: str, **more: Any) -> CaseSnapshot:
    row = Performance(id=made("付"), on=day("2024-04-09"), content=content, amount=1107600, **more)
    return replace(CASES["C10"](), performances=(row,))


@pytest.mark.parametrize("content", ["贲永强转账。", "贲永强转账", "贲永强转账；", "贲永强转账。 "])
def test_a_performance_is_one_sentence(content: str) -> None:
    assert "2024年4月9日，贲永强转账，支付11076元。" in text("closing-report", paid(content))


def test_the_opinions_have_room_and_the_day_of_filing_can_be_written() -> None:
    for case in (replace(CASES["C02"](), archived_on=None), CASES["empty"]()):
        cells = list(find(tuple(paper("closing-report").build(case, 1)), Cell))
        opinions = [cell for cell in cells if cell.foot]
        assert len(opinions) == 2
        assert all(cell.lines >= len(cell.foot) + 2 for cell in opinions)
        filled = cells[[cell.content for cell in cells].index("填表时间") + 1].content
        assert str(filled).replace("　", "") == "年月日"
    filed = replace(CASES["C02"](), archived_on=day("2023-06-01"))
    assert "填表时间2023年6月1日" in text("closing-report", filed)


@pytest.mark.parametrize("name", [name for name in CASES if name != "empty"])
def test_the_approval_never_stands_alone_on_a_page(name: str) -> None:
    read = pages(printed(paper("closing-report"), CASES[name]()))
    for length in range(0, 600, 40):
        case = replace(CASES[name](), story="事" * length + "完")
        read = pages(printed(paper("closing-report"), case))
        assert "承办人意见" in read[-1], (name, length)


def test_a_closed_case_without_performance_says_so() -> None:
    assert "履行情况无" in text("closing-report", replace(CASES["C07"](), closed_on=day("2023-10-01")))
    assert "履行情况承办人" in text("closing-report", CASES["empty"]())


@pytest.mark.parametrize(
    ("name", "entered", "line"),
    [
        ("C08", None, "本协议一式3份，当事人、人民调解委员会各持一份。"),
        ("C08", 4, "本协议一式4份，当事人、人民调解委员会各持一份。另一份由人民调解委员会备用。"),
        ("C03", None, "本协议一式4份，当事人、人民调解委员会各持一份。另送人民法院一份。"),
        ("C03", 3, "本协议一式3份，当事人、人民调解委员会各持一份。"),
        ("C03", 6, "本协议一式6份，当事人、人民调解委员会各持一份。另送人民法院一份，2份由人民调解委员会备用。"),
    ],
)
def test_the_copies_add_up_and_read_the_same_before_the_court(name: str, entered: int | None, line: str) -> None:
    case = CASES[name]()
    assert case.agreement is not None
    case = replace(case, agreement=replace(case.agreement, copies=entered))
    for wish in (JOINTLY, NOT_NOW):
        told = replace(case, confirmation=Confirmation(id=made("确"), wish=wish))
        assert "".join(strings((copies_text(told),))) == line
        assert line in text("confirmation-application", told)


def test_fewer_copies_than_people_stop_the_agreement() -> None:
    case = CASES["C02"]()
    assert case.agreement is not None
    for copies, stopped in ((2, True), (3, False), (None, False)):
        asked = replace(case, agreement=replace(case.agreement, copies=copies))
        assert any(one.field == "copies" and one.stops for one in paper("agreement").needs(asked, 1)) is stopped


def test_nothing_has_been_performed_before_the_agreement_is_signed() -> None:
    case = CASES["C02"]()
    assert case.agreement is not None
    case = replace(case, agreement=replace(case.agreement, at_once=True, due_on=None))
    assert "签订本协议时当场履行" in text("agreement", case)
    assert "履行完毕" not in text("agreement", case)
    assert "已当场履行完毕" in text("oral-agreement", CASES["C08"]())


def test_a_plan_that_does_not_add_up_stops_the_agreement() -> None:
    case = CASES["C03"]()
    first, *others = case.instalments
    assert not [one for one in paper("agreement").needs(case, 1) if one.field == "instalments"]
    short = replace(case, instalments=(replace(first, amount=(first.amount or 0) - 100000), *others))
    assert [one.stops for one in paper("agreement").needs(short, 1) if one.field == "instalments"] == [True]


def test_the_receipt_names_the_paper_as_it_is_titled_and_dates_only_what_was_handed_over() -> None:
    for method, dated in (("直接送达", True), ("邮寄", False), ("电子", False)):
        row = Delivery(id=made("送"), receiver="祁长山", on=day("2023-09-29"), method=method)
        case = replace(CASES["C07"](), deliveries=(row,))
        read = text("service-receipt", case)
        assert "人民调解终止（不成）告知书\n" in read
        assert ("签名或盖章2023年9月29日" in read) is dated
        assert (f"2023年9月29日{method}送达。" in read) is not dated
    other = Delivery(id=made("送"), paper="传票", receiver="祁长山", method="")
    assert "传票" in text("service-receipt", replace(CASES["C07"](), deliveries=(other,)))


def test_what_is_urged_is_in_capitals_and_each_urging_has_its_number() -> None:
    case = CASES["C03"]()
    assert case.agreement is not None
    rows = tuple(Urging(id=made(f"催{n}"), seq=n, on=day("2023-06-10"), content="请付20000元") for n in (1, 2))
    case = replace(case, urgings=rows)
    assert "请付20000元（大写：贰万元整）" in text("urging-notice", case)
    assert "（大写：" in text("urging-notice", case).split("督促内容")[0].split("应履行内容")[1]
    assert "。（《" not in text("urging-notice", case)
    assert "（第2次督促）" in text("urging-notice", case, 2)
    assert "-2" not in text("urging-notice", case, 2)


def test_the_certificate_names_each_party_once_and_addresses_the_court() -> None:
    read = text("mediation-certificate", CASES["C03"]())
    assert read.startswith("调解组织主持调解的证明启东市人民法院：")
    assert read.count("施海兵") == 1
    bare = replace(CASES["C03"](), title="买卖合同纠纷")
    assert "施海兵之间的买卖合同纠纷" in text("mediation-certificate", bare)


def test_that_the_parties_agreed_to_a_guest_is_said_once() -> None:
    for guest, count in (("印广德", 1), ("印广德（邀请，双方同意）", 0)):
        row = Meeting(id=made("会"), participants=(guest,), participants_agreed=True)
        read = text("mediation-record", replace(CASES["C02"](), meetings=(row,)))
        assert read.count("经各方当事人同意邀请") == count


def test_claims_are_sentences_with_capitals() -> None:
    case = replace(CASES["C07"](), claims=("支付赡养费300元", "医疗费均摊。"))
    read = text("application", case)
    assert "支付赡养费300元（大写：叁佰元整）。" in read
    assert "医疗费均摊。" in read
    assert "。。" not in read


def test_the_witness_of_a_receipt_is_somebodys() -> None:
    assert "喻秀英的见证人" in text("termination", CASES["C07"]())


@pytest.mark.parametrize(
    ("code", "kind", "field"),
    [
        ("petition-feedback", "petition", "feedback_number"),
        ("police-referral", "police_referral", "letter_number"),
        ("court-referral", "court_referral", "letter_number"),
    ],
)
def test_a_letter_without_its_number_does_not_become_final(code: str, kind: str, field: str) -> None:
    matter = list(states(kind).values())[-1]
    for kept, count in ((matter, 0), (said(matter, **{field: None}), 1)):
        assert sum(one.field == field for one in paper(code).needs(kept, 1)) == count


def test_the_notice_of_a_meeting_says_when_and_leaves_the_answer_to_the_organ() -> None:
    matter = list(states("joint").values())[-1]
    read = text("joint-notice", matter)
    assert "近期" not in read
    assert read.endswith("参会人职务电话")


def test_blank_forms_have_room_to_write_by_hand() -> None:
    (clauses,) = find(tuple(paper("agreement").build(blank_case(TOWN), 1)), Clauses)
    assert clauses.items == ("",) * 3
    assert clauses.lines >= 3
    asked = {
        label
        for fields in find(tuple(paper("agreement").build(blank_case(TOWN), 1)), Fields)
        for label, _ in fields.pairs
    }
    assert {"单位名称", "法定代表人或负责人", "代理人姓名"} <= asked
    assert not any("身份证" in label for label in asked)
    assert "代理人姓名" not in text("agreement", CASES["C02"]())


def test_forty_places_to_sign_are_told_apart() -> None:
    lines = [line for line in find(tuple(paper("agreement").build(longest(), 1)), Signature) if "当事人" in line.label]
    assert [line.name for line in lines] == [party.name for party in longest().parties]


def test_the_lines_of_a_person_stay_on_one_page() -> None:
    read = pages(printed(paper("agreement"), longest()))
    for page in read[:8]:
        first = page.split("\n")[0]
        assert not first.startswith(("职业或职务", "单位或住址", "身份证号")), first


LONG = "自本委托书签署之日起至本纠纷调解终结、司法确认程序终结、协议履行完毕之日止。"
SHORT = "自本委托书签署之日起至本纠纷调解终结之日止。"


@pytest.mark.parametrize(
    ("authority", "term", "printed_term", "warned"),
    [
        ("特别授权", "", LONG, False),
        ("一般授权", "", SHORT, False),
        ("", "", "", False),
        ("特别授权", "至2024年12月31日止", "至2024年12月31日止。", True),
        ("一般授权", "至2024年12月31日止", "至2024年12月31日止。", False),
        ("特别授权", LONG, LONG, False),
    ],
)
def test_a_power_lasts_as_long_as_what_it_grants(authority: str, term: str, printed_term: str, warned: bool) -> None:
    case = CASES["C02"]()
    agent = Agent(id=made("代"), name="秦文博", id_number="329900199001010018", authority=authority, term=term)
    case = replace(case, parties=(replace(case.parties[0], agents=(agent,)), *case.parties[1:]))
    assert f"委托期限{printed_term}委托人、受托人身份证明" in text("authorisation", case)
    found = [one for one in paper("authorisation").needs(case, 1) if one.field == "term"]
    assert [one.stops for one in found] == [False] * warned


def test_the_principal_stands_on_the_paper_with_address_and_number() -> None:
    case = CASES["C02"]()
    agent = Agent(id=made("代"), name="秦文博", authority="特别授权", relation="儿子", identity="近亲属")
    party = replace(case.parties[0], agents=(agent,))
    read = text("authorisation", replace(case, parties=(party, *case.parties[1:])))
    assert party.address in read
    assert party.id_number in read
    assert read.count("秦文博") == 1
    assert "与委托人关系儿子身份近亲属" in read


@pytest.mark.parametrize("form", [form for form in PAPERS if CASE_FILE not in form.about], ids=lambda form: form.code)
def test_no_paper_is_final_with_an_empty_number(form: Paper[MatterSnapshot]) -> None:
    for code in form.about:
        kind = kind_of(code)
        matter = MatterSnapshot(id=made(code), kind=code, stage=kind.procedure.start.code, committee=TOWN)
        if any(not number.text for number in find(tuple(form.build(matter, 1)), Number)):
            asked = any("number" in one.field for one in form.needs(matter, 1) if one.stops)
            assert asked or kind.series, code
