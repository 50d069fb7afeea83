"""诉调对接, 公调对接 and 逐级移送: which clock runs from which day, what is refused and what may be said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mediator.domain.case_clocks import open_clocks
from mediator.domain.matter_kinds import kind_of
from mediator.domain.matters import MatterSnapshot
from mediator.domain.records import Termination
from mediator.domain.workflows import court_referral, police_referral, transfer
from mediator.domain.workflows.court_checks import ORDINARY, POST, SUMMARY
from mediator.domain.workflows.police_checks import MINOR, NO_VIOLATION, POLICE_LED
from tests.builders import day, made
from tests.roads import CALENDAR, TODAY, TRANSFER, listed, said, states, stops, taken, warns

COURT, POLICE = states("court_referral"), states("police_referral")


def clocks(matter: MatterSnapshot) -> dict[str, str]:
    """Label → day of the open deadlines."""
    return {entry.label: entry.due.day.isoformat() for entry in kind_of(matter.kind).clocks(matter, CALENDAR)}


# --- the court -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("dispatch", "track", "signed", "key", "end"),
    [
        ("委派（立案前）", None, "2023-04-06", "court_pre_filing", "2023-05-06"),  # a working Saturday
        ("委派（立案前）", None, "2024-02-29", "court_pre_filing", "2024-04-01"),
        (POST, ORDINARY, "2024-02-29", "court_ordinary", "2024-03-15"),
        (POST, SUMMARY, "2024-02-29", "court_summary", "2024-03-07"),
    ],
)
def test_the_term_runs_from_the_signing(dispatch: str, track: str | None, signed: str, key: str, end: str) -> None:
    matter = said(COURT["signed"], dispatch=dispatch, track=track, signed_on=day(signed), sent_on=day("2023-01-03"))
    (clock,) = kind_of("court_referral").clocks(matter, CALENDAR)
    assert (clock.key, clock.due.day.isoformat(), clock.section) == (key, end, "result")
    assert court_referral.term_end(matter, CALENDAR) == day(end)


def test_a_receipt_is_owed_first() -> None:
    received = COURT["received"]
    assert clocks(received) == {"签收并出具接收回执": "2023-04-06"}
    assert court_referral.term_end(received, CALENDAR) is None
    assert clocks(replace(received, opened_on=None)) == {}
    assert clocks(said(COURT["signed"], signed_on=None)) == {}


def test_signing_follows_the_letter_and_knows_the_track() -> None:
    received = COURT["received"]
    names = {"receiver": "茅晓燕", "mediators": "陆秋萍"}
    assert "日期早于登记的日期" in stops(received, "sign", "2023-04-05", **names)
    late = said(received, sent_on=day("2023-04-07"))
    assert "签收日期早于来函日期（2023年4月7日）" in stops(late, "sign", "2023-04-06", **names)
    found = stops(said(received, dispatch=POST), "sign", "2023-04-06")
    assert "普通程序15日，简易程序7日" in found
    assert "请填写“接收人”" in found
    assert "现在是“已签收”，不能办理“签收”。" in stops(COURT["signed"], "sign", "2023-04-07", **names)


def test_mediation_needs_consent_and_a_case_that_knows_its_stage() -> None:
    signed = COURT["signed"]
    assert "来函没有写明各方同意" in stops(said(signed, consented=None), "begin", "2023-04-06")
    assert "请先点“转为案件”" in stops(replace(signed, case=None), "begin", "2023-04-06")
    assert signed.case is not None
    early = replace(signed, case=replace(signed.case, registered_on=day("2023-04-05")))
    assert "案件登记的日期早于签收的日期" in stops(early, "begin", "2023-04-06")
    before = said(replace(signed, opened_on=day("2023-04-04")), signed_on=day("2023-04-06"))
    assert "日期早于签收的日期（2023年4月6日）" in stops(before, "begin", "2023-04-05")
    post = said(signed, dispatch=POST, track=SUMMARY)
    assert "会误提示申请司法确认" in warns(post, "begin", "2023-04-06")
    knows = replace(post, case=replace(signed.case, details={"court_stage": "post"}))
    assert warns(knows, "begin", "2023-04-06") == ""
    assert warns(signed, "begin", "2023-04-06") == ""


def test_an_extension_needs_all_and_a_later_day() -> None:
    running = COURT["mediating"]
    assert "请填写“各方当事人同意延长”" in stops(running, "extend", "2023-05-05", extended_to=day("2023-06-05"))
    agreed = {"all_agree": True, "extended_to": day("2023-04-06")}
    assert "延长后的日期应晚于2023年4月6日" in stops(running, "extend", "2023-05-05", **agreed)
    longer = taken(running, "extend", "2023-05-05", all_agree=True, extended_to=day("2023-12-31"))
    assert clocks(longer) == {"延长后的法院调解期限": "2023-12-31"}
    assert court_referral.term_end(longer, CALENDAR) == day("2023-12-31")
    again = {"all_agree": True, "extended_to": day("2023-12-31")}
    assert "延长后的日期应晚于2023年12月31日" in stops(longer, "extend", "2023-12-01", **again)


def test_suspected_sham_is_suspended_and_reported() -> None:
    running = COURT["mediating"]
    assert "应当中止并向法院报告" in stops(running, "suspend", "2023-04-19", reason="双方无争议，疑似串通")
    told = listed(running, "pause", {"on": "2023-04-19", "text": "双方对账单系事后补写。"})
    stopped = taken(told, "suspend", "2023-04-19", reason="疑似串通")
    assert clocks(stopped)["等待法院对中止的答复"] == "2023-04-19"
    assert "法院还没有答复" in stops(stopped, "resume", "2023-04-20")
    (item,) = stopped.of("pause")
    answered = replace(stopped, items=(replace(item, values={**item.values, "answered_on": day("2023-04-21")}),))
    assert "等待法院对中止的答复" not in clocks(answered)
    assert taken(answered, "resume", "2023-04-21").stage == "mediating"


def test_the_report_is_complete_and_true() -> None:
    running = COURT["mediating"]
    assert "请填写调解过程摘要" in stops(said(running, summary=None), "report", "2023-04-25", result="调解成功")
    assert "请选择终止的原因" in stops(running, "report", "2023-04-25", result="调解不成")
    assert "请填写“调解结果”" in stops(running, "report", "2023-04-25")
    assert "“调解结果”没有“撤诉”这一项" in stops(running, "report", "2023-04-25", result="撤诉")
    assert running.case is not None
    bare = replace(running, case=replace(running.case, agreement=None, stage="mediating"))
    assert "还没有调解协议，不能报告调解成功" in stops(bare, "report", "2023-04-25", result="调解成功")
    reasons = said(bare, end_reasons=("其他",))
    assert "还没有终止调解" in warns(reasons, "report", "2023-04-25", result="调解不成")
    assert "已经达成协议，结果不是“拒绝调解”" in stops(running, "report", "2023-04-25", result="拒绝调解")
    assert "“调解结果”" not in stops(replace(reasons, case=None), "report", "2023-04-25", result="调解不成")
    ended = replace(running.case, agreement=None, stage="terminated", termination=Termination(id=made("终")))
    failed = said(replace(running, case=ended), end_reasons=("其他",))
    done = taken(failed, "report", "2023-04-25", result="调解不成")
    assert (done.outcome, warns(failed, "report", "2023-04-25", result="调解不成")) == ("调解不成", "")
    assert clocks(done) == {"等待材料退回法院并办结": "2023-04-25"}
    assert "请填写材料退回法院的日期" in stops(done, "end", "2023-04-26")
    assert stops(said(done, papers_back_on=day("2023-04-26")), "end", "2023-04-26") == ""


def test_admissions_are_left_out() -> None:
    told = said(COURT["mediating"], summary="施海兵承认欠款。", remark="对数额自认。")
    found = warns(told, "report", "2023-04-25", result="调解成功")
    assert "“调解过程摘要”里有“承认”" in found
    assert "“备注”里有“自认”" in found
    assert "未经各方同意不得写进报告" in found


def test_after_success_the_agreement_goes_to_the_court() -> None:
    reported = COURT["reported"]
    assert clocks(reported) == {"等待协议送法院并办结": "2023-04-25"}
    assert "请把调解协议送法院备案" in stops(said(reported, copied_on=None), "end", "2023-04-25")
    post = said(reported, copied_on=None, dispatch=POST, track=SUMMARY)
    assert "由法院审查并制作调解书" in stops(post, "end", "2023-04-25")
    assert warns(reported, "end", "2023-04-25") == ""
    assert reported.case is not None
    unasked = replace(reported, case=replace(reported.case, confirmation=None))
    assert "还没有告知各方可以向启东市人民法院久隆人民法庭申请司法确认" in warns(unasked, "end", "2023-04-25")
    assert warns(said(unasked, dispatch=POST), "end", "2023-04-25") == ""
    assert warns(replace(unasked, case=None), "end", "2023-04-25") == ""
    assert clocks(COURT["ended"]) == {}


def test_no_confirmation_is_offered_once_the_court_has_docketed() -> None:
    case = COURT["reported"].case
    assert case is not None
    effective = replace(case, stage="effective", confirmation=None, performed_on=None)
    offered = {clock.key for clock in open_clocks(effective, calendar=CALENDAR)}
    docketed = replace(effective, details={"court_stage": "post"})
    assert "confirmation" in offered
    assert {clock.key for clock in open_clocks(docketed, calendar=CALENDAR)} == offered - {"confirmation"}


def test_the_case_is_told_where_it_comes_from() -> None:
    told = dict(court_referral.to_case(COURT["signed"]))
    assert (told["source"], told["referrer"], told["claimed"]) == ("接受委托移送调解", "法院", 8640000)
    assert told["source_detail"] == "委派调解函 (2023)苏0681诉前调0412号（虚构）"
    assert told["details"] == {"court_stage": "pre"}
    assert dict(court_referral.to_case(said(COURT["signed"], dispatch=POST)))["details"] == {"court_stage": "post"}
    assert taken(COURT["received"], "return", "2023-04-06", reason="一方不同意").stage == "returned"


# --- the police ------------------------------------------------------------------------------------------------


def test_receipt_the_next_day_feedback_in_seven() -> None:
    received, signed = POLICE["received"], POLICE["signed"]
    assert clocks(received) == {"签收并出具回执": "2023-03-23"}
    assert clocks(signed) == {"向派出所反馈结果": "2023-03-29"}
    assert clocks(said(signed, signed_on=day("2024-02-29"))) == {"向派出所反馈结果": "2024-03-07"}
    assert clocks(POLICE["fed_back"]) == {"等待办结": "2023-03-29"}
    assert clocks(POLICE["ended"]) == {}
    names = {"receiver": "茅晓燕", "mediators": "沈广和"}
    assert warns(received, "sign", "2023-03-23", **names) == ""
    assert "应当当日或次日出具回执" in warns(received, "sign", "2023-03-24", **names)
    for gone in (replace(received, opened_on=None), said(signed, signed_on=None)):
        assert clocks(gone) == {}
    assert "应当当日" not in warns(replace(received, opened_on=None), "sign", "2023-03-24", **names)
    assert clocks(replace(POLICE["fed_back"], stage_on=None)) == {}


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
    court = replace(COURT["signed"], case=None)
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


# --- from level to level ----------------------------------------------------------------------------------------


def test_a_transfer_runs_up_and_is_followed_by_its_sender() -> None:
    assert clocks(TRANSFER) == {"等待移送": "2023-05-08"}
    sent = taken(TRANSFER, "send", "2023-05-08")
    watched = "平安法治联盟久隆工作站办理期限（首问负责人倪素琴跟踪）"
    assert clocks(sent) == {"平安法治联盟久隆工作站的接收回执": "2023-05-08", watched: "2023-06-07"}
    assert "日期早于登记的日期" in stops(sent, "receive", "2023-05-07", receiver="茅晓燕")
    got = taken(sent, "receive", "2023-05-09", receiver="茅晓燕")
    assert clocks(got) == {watched: "2023-06-07"}
    assert "日期早于接收的日期" in stops(got, "answer", "2023-05-08", result="已化解")
    later = said(replace(sent, opened_on=None), sent_on=day("2023-05-08"))
    assert "日期早于发出的日期" in stops(later, "receive", "2023-05-07", receiver="茅晓燕")
    done = taken(got, "answer", "2023-05-20", result="已化解")
    assert (done.stage, clocks(done)) == ("answered", {})
    assert clocks(replace(TRANSFER, stage_on=None)) == {}


def test_a_transfer_says_by_when_and_with_what() -> None:
    assert "请填写“办理期限”" in stops(said(TRANSFER, due_on=None), "send", "2023-05-08")
    assert "办理期限早于移送日期" in stops(said(TRANSFER, due_on=day("2023-05-07")), "send", "2023-05-08")
    assert "没有列出移送材料" in warns(said(TRANSFER, materials=None), "send", "2023-05-08")
    assert warns(TRANSFER, "send", "2023-05-08") == ""


def test_nothing_is_sent_back_but_by_its_return() -> None:
    own = said(TRANSFER, to_unit=TRANSFER.text("from_unit"))
    assert "移送单位和接收单位是同一个" in stops(own, "send", "2023-05-08")
    back = said(TRANSFER, passed=("平安法治联盟久隆 工作站", "网格"))
    found = stops(back, "send", "2023-05-08")
    assert "这件事就是从平安法治联盟久隆工作站移送来的，不能再移送回去" in found
    assert "请在原来的移送里点“退回”" in found
    sent = taken(TRANSFER, "send", "2023-05-08")
    assert taken(sent, "return", "2023-05-10", reason="不属于本站").outcome == "退回"
    assert taken(TRANSFER, "cancel", "2023-05-08", reason="已化解").stage == "cancelled"


@pytest.mark.parametrize(
    ("sender", "receiver", "word"),
    [
        ("网格", "村（居）", "上送"),
        ("镇联席会议", "工作站（镇调委会）", "下交"),
        ("村（居）", "村（居）", "平移"),
        ("村（居）", "其他部门", "移送"),
    ],
)
def test_the_direction_follows_from_the_levels(sender: str, receiver: str, word: str) -> None:
    assert transfer.direction(said(TRANSFER, from_level=sender, to_level=receiver)) == word
