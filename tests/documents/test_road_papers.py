"""Papers of joint meetings, referrals, activities and transfers: golden texts, what stops them, nothing lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from mediator.documents.blocks import Signature
from mediator.documents.papers import paper, papers_about
from mediator.documents.papers.parts.letter_parts import moment_text
from mediator.documents.pdf import render
from mediator.documents.typeset.glyphs import missing_glyphs
from mediator.domain.case.records import Termination
from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.problems import Severity
from mediator.domain.workflows.court.checks import ORDINARY, POST, SUMMARY
from mediator.domain.workflows.police.checks import NO_VIOLATION, POLICE_LED
from tests.builders import day, made
from tests.documents.reading import (
    WHEN,
    check_golden_folder,
    compare_with_golden,
    find,
    pages,
    papers_of,
    squeezed,
    strings,
)
from tests.roads import TRANSFER, listed, said, states, taken, without

KINDS = ("joint", "liaison", "activity", "court_referral", "police_referral", "transfer")


def _empty(code: str) -> MatterSnapshot:
    return MatterSnapshot(id=made(code), kind=code, stage=kind_of(code).procedure.start.code)


def _court_failed() -> MatterSnapshot:
    ended = said(
        states("court_referral")["reported"],
        result="调解不成",
        end_reasons=("双方分歧较大且难以达成协议",),
        issues="货款数额",
        complexity="简案",
        remark="材料随函退回",
    )
    assert ended.case is not None
    end = Termination(id=made("终止"), on=day("2023-04-24"))
    case = replace(ended.case, agreement=None, termination=end)
    return replace(ended, outcome="调解不成", case=case)


def _police_failed() -> MatterSnapshot:
    failed = said(states("police_referral")["fed_back"], result="拒绝调解", performance=None, remark="一方明确拒绝")
    assert failed.case is not None
    return replace(failed, case=replace(failed.case, agreement=None, performed_on=None))


@cache
def examples() -> Mapping[str, MatterSnapshot]:
    """Name → matter whose papers are kept as golden texts."""
    post = said(states("court_referral")["ended"], dispatch=POST, track=SUMMARY)
    absent = {"organ": "王鲍镇农村工作局", "person": "盛国平", "absent": True}
    return {
        "joint": listed(states("joint")["settled"], "attendance", absent),
        "liaison": states("liaison")["done"],
        "activity": states("activity")["held"],
        "court-pre": states("court_referral")["ended"],
        "court-post": post,
        "court-failed": _court_failed(),
        "police": states("police_referral")["ended"],
        "police-failed": _police_failed(),
        "transfer": taken(TRANSFER, "send", "2023-05-08"),
        **{f"empty-{code.replace('_', '-')}": _empty(code) for code in KINDS},
    }


def _instances() -> list[tuple[str, str, int]]:
    found = []
    for name, matter in examples().items():
        for form in papers_about(matter.kind):
            count = 1 if name.startswith("empty") else form.count(matter)
            found += [(name, form.code, n) for n in range(1, count + 1)]
    return found


def printed(code: str, matter: MatterSnapshot, n: int = 1) -> bytes:
    """The PDF of one paper."""
    form = paper(code)
    return render(form.title, form.build(matter, n), when=WHEN, layout=form.layout)


def text_of(code: str, matter: MatterSnapshot, n: int = 1) -> str:
    """All its text without blanks."""
    return squeezed("\n".join(pages(printed(code, matter, n))))


def gaps_of(code: str, matter: MatterSnapshot, n: int = 1) -> str:
    """The sentences that stop its print."""
    return "\n".join(problem.message for problem in paper(code).needs(matter, n) if problem.stops)


def _golden(name: str, code: str, n: int) -> str:
    return f"roads/{name}-{paper(code).ref(n).replace(':', '-')}"


@pytest.mark.parametrize(("name", "code", "n"), _instances())
def test_prints_the_golden_text_on_few_pages_and_the_same_twice(name: str, code: str, n: int) -> None:
    matter = examples()[name]
    pdf = printed(code, matter, n)
    read = pages(pdf)
    compare_with_golden(_golden(name, code, n), "\f".join(read))
    assert len(read) <= 3
    assert printed(code, matter, n) == pdf
    assert missing_glyphs(paper(code).build(matter, n)) == ()


def test_no_golden_text_is_left_over() -> None:
    known = {Path(_golden(*instance)).name for instance in _instances()}
    check_golden_folder("roads", known)


@pytest.mark.parametrize("name", [name for name in examples() if not name.startswith(("empty", "police-failed"))])
def test_what_the_procedure_has_brought_here_may_be_printed(name: str) -> None:
    matter = examples()[name]
    leave = {"contact", "injury"}
    for form, n in papers_of(matter):
        found = [p for p in form.needs(matter, n) if p.stops and p.field not in leave]
        assert found == [], form.code


@pytest.mark.parametrize("code", KINDS)
def test_an_empty_form_names_what_it_lacks(code: str) -> None:
    matter = _empty(code)
    for form in papers_about(code):
        found = list(form.needs(matter, 1))
        assert found, form.code
        sections = {group.code for group in kind_of(code).groups} | {listed.code for listed in kind_of(code).items}
        assert {problem.section for problem in found} <= sections


def test_nobody_is_named_where_ink_is_expected() -> None:
    for name, code, n in _instances():
        for line in find(tuple(paper(code).build(examples()[name], n)), Signature):
            assert line.name == ""


@pytest.mark.parametrize(("name", "field"), [("joint", "minutes"), ("court-pre", "summary"), ("transfer", "what")])
def test_a_long_text_is_printed_whole(name: str, field: str) -> None:
    long = said(examples()[name], **{field: "双方就款项的数额反复协商，" * 400})
    for form in papers_about(long.kind):
        words = Counter(squeezed("".join(strings(tuple(form.build(long, 1))))))
        found = Counter(text_of(form.code, long))
        assert {char for char, count in words.items() if found[char] < count} == set()


# --- joint meetings


def test_each_organ_has_its_notice_with_a_receipt_to_return() -> None:
    matter = examples()["joint"]
    letters = [text_of("joint-notice", matter, n) for n in (1, 2, 3)]
    assert [letter.split("：")[0].endswith(organ) for letter, organ in zip(letters, _organs(matter), strict=True)]
    assert all("王鲍联调〔2023〕3号" in letter and "回执" in letter for letter in letters)
    assert "2023年5月12日14时00分" in letters[0]
    assert paper("joint-notice").count(without(matter, "notice")) == 0


def _organs(matter: MatterSnapshot) -> list[str]:
    return [item.text("organ") for item in matter.of("notice")]


def test_the_minutes_say_what_was_decided_and_who_hears_of_it() -> None:
    text = text_of("joint-minutes", examples()["joint"])
    assert "会议认为" in text
    assert "会议议定" in text
    assert "（责任单位：王鲍派出所黄海涛；完成时限：2023年5月16日）" in text
    assert "缺席：王鲍镇农村工作局盛国平。" in text
    assert "发送：久隆人民法庭、王鲍派出所、王鲍镇人社服务窗口、王鲍司法所" in text
    assert "会议地点" in gaps_of("joint-minutes", said(examples()["joint"], place=None))
    assert "还没有记录到会人员" in gaps_of("joint-record", without(examples()["joint"], "attendance"))
    assert "请填写议定事项" in gaps_of("joint-record", without(examples()["joint"], "decision"))


def test_the_record_says_that_nobody_was_absent() -> None:
    assert "缺席：无" in text_of("joint-record", states("joint")["settled"])
    assert "请填写“主持人”" in gaps_of("joint-record", said(states("joint")["settled"], convener=None))


def test_an_odd_time_is_printed_as_typed() -> None:
    assert moment_text(date(2023, 5, 12), "下午2点半") == "2023年5月12日14时30分"
    assert moment_text(date(2023, 5, 12), "饭后") == "2023年5月12日饭后"
    assert moment_text(date(2023, 5, 12), "") == "2023年5月12日"


def test_figures_are_summed() -> None:
    matter = listed(examples()["liaison"], "road", {"name": "法院移送", "accepted": 4, "settled": 1, "open": 3})
    assert "合计7305" in text_of("liaison-figures", matter)
    assert "共受理矛盾纠纷7件，化解3件" in text_of("liaison-minutes", matter)
    assert "请先点“统计本期”" in gaps_of("liaison-figures", without(matter, "road"))


def test_an_activity_without_hours_lists_heads() -> None:
    plain = said(without(examples()["activity"], "trainee"), hours=None, people=40, category="旁听庭审")
    text = text_of("activity-record", plain)
    assert "旁听庭审记录" in text
    assert "参加人数：40人" in text
    assert "学时：" not in text


# --- the court


def test_before_docketing_the_agreement_is_filed_and_confirmation_offered() -> None:
    pre, post = (text_of("court-result", examples()[name]) for name in ("court-pre", "court-post"))
    assert "委派调解结果报告" in pre
    assert "请备案" in pre
    assert "司法确认" in pre
    assert "委托调解结果报告" in post
    assert "请审查并制作调解书" in post
    assert "司法确认" not in post
    matter = examples()["court-pre"]
    assert matter.case is not None
    untold = replace(matter, case=replace(matter.case, confirmation=None))
    assert "司法确认" not in text_of("court-result", untold)


@pytest.mark.parametrize(("values", "term"), [({}, "30日"), ({"track": SUMMARY}, "7日"), ({"track": ORDINARY}, "15日")])
def test_the_receipt_names_the_term(values: dict[str, str], term: str) -> None:
    matter = said(examples()["court-pre"], **(values | {"dispatch": POST} if values else {}))
    assert f"调解期限{term}，自签收之日起计算" in text_of("court-receipt", matter)
    assert "还没有签收" in gaps_of("court-receipt", said(matter, signed_on=None))


def test_the_report_warns_of_admissions_and_waits_for_the_signing() -> None:
    told = said(examples()["court-pre"], summary="施海兵承认欠款。")
    (warning,) = paper("court-result").needs(told, 1)
    assert warning.severity is Severity.WARN
    assert paper("court-result").count(states("court_referral")["received"]) == 0


def test_a_failure_gives_its_reasons_and_its_end() -> None:
    text = text_of("court-result", examples()["court-failed"])
    assert "终止的原因：双方分歧较大且难以达成协议" in text
    assert "现将所附材料退回你院" in text
    assert "调解终止时间：2023年4月24日" in text
    running = examples()["court-failed"]
    assert running.case is not None
    endless = replace(running, case=replace(running.case, termination=None))
    assert "调解终止时间：接" not in text_of("court-result", endless)


# --- the police


def test_the_receipt_ticks_the_result() -> None:
    signed = states("police_referral")["signed"]
    assert gaps_of("police-signing", signed) == ""
    assert "收悉，现予签收。调解结果另行函告。" in text_of("police-signing", signed)
    assert "还没有签收移送函" in gaps_of("police-signing", states("police_referral")["received"])
    assert "不登记为人民调解案件" in gaps_of("police-signing", said(signed, nature=POLICE_LED))
    assert "请填写“调解结果”" in gaps_of("police-receipt", signed)
    assert "☑成功" in text_of("police-receipt", examples()["police"])
    assert "☑拒绝" in text_of("police-receipt", examples()["police-failed"])
    assert "不登记为人民调解案件" in gaps_of("police-receipt", said(examples()["police"], nature=POLICE_LED))
    assert "还没有签收移送函" in gaps_of("police-receipt", said(examples()["police"], signed_on=None))


def test_the_request_cites_the_law_of_its_day_and_is_offered_only_where_it_fits() -> None:
    police = examples()["police"]
    text = text_of("no-penalty-application", police)
    assert "《公安机关办理行政案件程序规定》第一百八十六条" in text
    assert text.count("申请人（签名或按指印）") == 2
    assert gaps_of("no-penalty-application", police) == ""
    own = said(police, request="双方系邻居，已经和好。")
    assert "双方系邻居，已经和好。根据" in text_of("no-penalty-application", own)
    for barred in (said(police, nature=NO_VIOLATION), examples()["police-failed"], replace(police, case=None)):
        assert paper("no-penalty-application").count(barred) == 0
        assert gaps_of("no-penalty-application", barred)
    assert "还没有人民调解协议" in gaps_of("performance-certificate", replace(police, case=None))


def test_a_transfer_letter_asks_for_a_receipt_and_an_answer() -> None:
    text = text_of("transfer-letter", examples()["transfer"])
    assert "请收到后出具回执，于2023年6月7日前办理" in text
    assert "当事人：" not in text
    sides = said(examples()["transfer"], party_a="季文标", phone_a="15400000101", party_b="祝银凤")
    assert "当事人：季文标（电话15400000101）、祝银凤" in text_of("transfer-letter", sides)
    assert "请填写“联系电话”" in gaps_of("transfer-letter", said(examples()["transfer"], contact=None))
