"""公调对接: what stays with the police, what is signed for, reported and returned, and when nobody may be punished."""

from __future__ import annotations

from dataclasses import replace

from mediator.domain.case.records import Termination
from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.workflows.police import kind as police_referral
from mediator.domain.workflows.police.checks import MINOR, NO_VIOLATION, POLICE_LED
from tests.builders import day, made
from tests.roads import TODAY, said, states, stops, taken, warns
from tests.roads import due_days as clocks

POLICE = states("police_referral")


def test_receipt_the_next_day_feedback_in_seven() -> None:
    received, signed = POLICE["received"], POLICE["signed"]
    assert clocks(received) == {"签收并出具回执": "2023-03-23"}
    assert clocks(signed) == {"向派出所反馈结果": "2023-03-29"}
    assert clocks(said(signed, signed_on=day("2024-02-29"))) == {"向派出所反馈结果": "2024-03-07"}
    assert clocks(said(POLICE["fed_back"], applied_on=None)) == {"等待办结": "2023-03-29"}
    assert clocks(POLICE["ended"]) == {}
    names = {"receiver": "茅晓燕", "mediators": "沈广和"}
    assert warns(received, "sign", "2023-03-23", **names) == ""
    assert "应当当日或次日出具回执" in warns(received, "sign", "2023-03-24", **names)
    dragon_boat = replace(received, opened_on=day("2024-06-07"), stage_on=day("2024-06-07"))  # a Friday before 端午
    assert clocks(dragon_boat) == {"签收并出具回执": "2024-06-11"}
    assert warns(dragon_boat, "sign", "2024-06-11", **names) == ""
    assert "应当当日或次日出具回执" in warns(dragon_boat, "sign", "2024-06-12", **names)
    for gone in (replace(received, opened_on=None), said(signed, signed_on=None)):
        assert clocks(gone) == {}
    assert "应当当日" not in warns(replace(received, opened_on=None), "sign", "2023-03-24", **names)
    assert clocks(replace(said(POLICE["fed_back"], applied_on=None), stage_on=None)) == {}


def test_police_mediation_is_kept_apart() -> None:
    led = said(POLICE["received"], nature=POLICE_LED)
    assert "不登记为人民调解案件，也不计入人民调解统计" in stops(led, "sign", "2023-03-22", receiver="茅晓燕")
    assert "治安调解协议书，不是人民调解协议书" in bars_case(replace(led, stage="signed"))
    kept = taken(led, "keep_apart", "2023-03-22")
    assert (kept.stage, kept.outcome, clocks(kept)) == ("police_led", "治安调解", {})
    assert "这不是派出所主持的治安调解" in stops(POLICE["received"], "keep_apart", "2023-03-22")
    assert dict(police_referral.to_case(POLICE["received"]))["referrer"] == "公安机关"


def bars_case(matter: MatterSnapshot) -> str:
    """What keeps a case from coming out of the letter, one sentence a line."""
    return "\n".join(found.message for found in kind_of(matter.kind).case_problems(matter, today=TODAY))


def test_a_letter_becomes_a_case_once_signed_for_and_agreed_to() -> None:
    signed = replace(POLICE["signed"], case=None)
    assert bars_case(signed) == ""
    assert "要到“已签收”或“调解中”才能转为案件" in bars_case(replace(signed, stage="received"))
    assert "已经“已退回派出所”，不能再转为案件" in bars_case(replace(signed, stage="returned"))
    assert "各方同意人民调解" in bars_case(said(signed, consented=False))
    assert "不愿意调解处理”，不能由人民调解处理" in bars_case(said(signed, bars=("当事人明确表示不愿意调解处理",)))
    court = replace(states("court_referral")["signed"], case=None)
    assert bars_case(court) == ""
    assert "各方同意人民调解" in bars_case(said(court, consented=False))


def test_nobody_is_spared_unless_all_conditions_hold() -> None:
    running = POLICE["mediating"]

    def refused(matter: MatterSnapshot) -> str:
        return stops(matter, "apply", "2023-03-29")

    assert refused(running) == ""
    other = refused(said(running, nature=NO_VIOLATION))
    assert "《公安机关办理行政案件程序规定》第一百七十八条" in other
    assert "有“结伙斗殴或者寻衅滋事”的情形" in refused(said(running, bars=("结伙斗殴或者寻衅滋事",)))
    assert "已经作出处理决定" in refused(said(running, decided=True))
    assert "请确认双方都已签名" in refused(said(running, signed_by_both=None))
    assert running.case is not None
    owing = replace(running, case=replace(running.case, performed_on=None))
    assert "协议还没有履行完毕" in refused(owing)
    assert "还没有人民调解协议" in refused(replace(running, case=None))
    assert "申请日期早于履行完毕的日期（2023年3月28日）" in stops(running, "apply", "2023-03-27")
    timeless = replace(said(running, nature=NO_VIOLATION, applied_on=None), stage_on=None, opened_on=None)
    assert "只有有关规定所说的" in refused(timeless)
    assert running.text("nature") == MINOR


def test_feedback_says_how_far_it_was_performed_and_the_request_may_follow() -> None:
    running = POLICE["mediating"]
    silent = said(running, performance=None)
    assert "请填写履行情况" in stops(silent, "feed_back", "2023-03-29", result="调解成功")
    fed = taken(running, "feed_back", "2023-03-29", result="调解成功")
    assert (fed.outcome, taken(fed, "apply_later", "2023-03-30").stage) == ("调解成功", "fed_back")
    assert taken(POLICE["signed"], "return", "2023-03-23", reason="一方拒绝").outcome == "退回派出所"


def test_a_failure_is_reported_after_the_case_ended_and_its_papers_go_back() -> None:
    running = POLICE["mediating"]
    assert running.case is not None
    open_case = replace(running, case=replace(running.case, agreement=None, performed_on=None, stage="mediating"))
    assert "还没有终止调解" in stops(open_case, "feed_back", "2023-03-29", result="调解不成")
    ended = replace(running.case, agreement=None, stage="terminated", termination=Termination(id=made("终")))
    failed = said(replace(running, case=ended), applied_on=None)
    fed = taken(failed, "feed_back", "2023-03-29", result="调解不成")
    assert "请填写材料退回派出所的日期" in stops(fed, "end", "2023-03-30")
    for wrong in ("2023-03-21", "2023-03-31"):
        assert "应在签收之后、办结以前" in stops(said(fed, papers_back_on=day(wrong)), "end", "2023-03-30")
    assert taken(said(fed, papers_back_on=day("2023-03-30")), "end", "2023-03-30").stage == "ended"


def test_the_police_decide_on_the_request_and_that_is_kept() -> None:
    waiting = "等待公安机关对不予处罚申请的决定"
    asked = said(taken(POLICE["mediating"], "apply", "2023-03-29"), decision=None, decision_on=None)
    assert clocks(asked)[waiting] == "2023-03-29"
    fed = taken(asked, "feed_back", "2023-03-29", result="调解成功")
    assert clocks(fed) == {waiting: "2023-03-29"}
    assert "还没有登记公安机关的决定" in warns(fed, "end", "2023-04-06")
    spared = said(fed, decision="认可，不予处罚")
    assert clocks(spared) == {"等待办结": "2023-03-29"}
    assert "请填写公安机关作出决定的日期" in stops(spared, "end", "2023-04-06")
    early = said(spared, decision_on=day("2023-03-28"))
    assert "应在申请（2023年3月29日）之后" in stops(early, "end", "2023-04-06")
    told = said(spared, decision_on=day("2023-04-03"))
    assert warns(told, "end", "2023-04-06") == ""
    assert taken(told, "end", "2023-04-06").stage == "ended"
    unasked = said(told, applied_on=None)
    assert "已经作出处理决定" in stops(unasked, "apply_later", "2023-04-06")
