"""诉调对接 and 逐级移送: which clock runs from which day, what is refused and what may be said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mediator.domain.case.open_clocks import open_clocks
from mediator.domain.case.records import Termination
from mediator.domain.matter.kinds import kind_of
from mediator.domain.workflows.court import kind as court_referral
from mediator.domain.workflows.court.checks import ORDINARY, POST, SUMMARY
from mediator.domain.workflows.transfer import kind as transfer
from tests.builders import day, made
from tests.domain.case import road
from tests.roads import CALENDAR, TRANSFER, court_end, listed, said, states, stops, taken, warns
from tests.roads import due_days as clocks

COURT = states("court_referral")


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
    assert court_end(matter) == day(end)


def test_a_receipt_is_owed_first() -> None:
    received = COURT["received"]
    assert clocks(received) == {"签收并出具接收回执": "2023-04-06"}
    assert clocks(replace(received, opened_on=day("2023-04-08"))) == {"签收并出具接收回执": "2023-04-10"}  # a Saturday
    assert court_end(received) is None
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
    for early in ("2023-04-06", "2023-04-20", "2023-05-06"):
        agreed = {"all_agree": True, "extended_to": day(early)}
        assert "现在的期限到2023年5月6日，延长后的日期应晚于这一天" in stops(running, "extend", "2023-05-05", **agreed)
    longer = taken(running, "extend", "2023-05-05", all_agree=True, extended_to=day("2023-12-31"))
    assert "期限到2023年5月6日已经届满，届满以后不能延长" in stops(
        running, "extend", "2023-05-07", all_agree=True, extended_to=day("2023-06-05")
    )
    assert clocks(longer) == {"延长后的法院调解期限": "2024-01-02"}
    assert court_end(longer) == day("2024-01-02")
    again = {"all_agree": True, "extended_to": day("2023-12-31")}
    assert "现在的期限到2024年1月2日" in stops(longer, "extend", "2023-12-01", **again)


def test_suspected_sham_is_suspended_and_reported() -> None:
    running = COURT["mediating"]
    assert "应当中止并向法院报告" in stops(running, "suspend", "2023-04-19", reason="双方无争议，疑似串通")
    told = listed(running, "pause", {"on": "2023-04-19", "text": "双方对账单系事后补写。"})
    stopped = taken(told, "suspend", "2023-04-19", reason="疑似串通")
    assert clocks(stopped) == {"等待法院对中止的答复": "2023-04-19"}  # the term stands still
    assert "法院还没有答复" in stops(stopped, "resume", "2023-04-20")
    (item,) = stopped.of("pause")
    answered = replace(stopped, items=(replace(item, values={**item.values, "answered_on": day("2023-04-21")}),))
    assert "等待法院对中止的答复" not in clocks(answered)
    resumed = taken(answered, "resume", "2023-04-21")
    assert resumed.stage == "mediating"
    assert clocks(resumed) == {"法院委派调解期限": "2023-05-08"}  # two days were not counted
    assert "应当中止并向法院报告" in stops(resumed, "suspend", "2023-04-24", reason="又有新账单")  # a report of its own
    again = {"on": "2023-04-24", "text": "又有事后补写的账单。", "answered_on": "2023-04-23"}
    told = listed(resumed, "pause", again)
    waiting = taken(told, "suspend", "2023-04-24", reason="又有新账单")
    assert "法院答复的日期早于报告的日期（2023年4月24日），请核对。" in stops(waiting, "resume", "2023-04-27")
    *kept, last = waiting.items
    ready = replace(waiting, items=(*kept, replace(last, values={**last.values, "answered_on": day("2023-04-27")})))
    anew = taken(ready, "resume", "2023-04-27")
    assert clocks(anew) == {"法院委派调解期限": "2023-05-11"}


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
    offered = {clock.key for clock in open_clocks(effective, CALENDAR)}
    docketed = replace(effective, details={"court_stage": "post"})
    assert "confirmation" in offered
    assert {clock.key for clock in open_clocks(docketed, CALENDAR)} == offered - {"confirmation"}


def test_the_case_is_told_where_it_comes_from() -> None:
    told = dict(court_referral.to_case(COURT["signed"]))
    assert (told["source"], told["referrer"], told["claimed"]) == ("接受委托移送调解", "法院", 8640000)
    assert told["source_detail"] == "委派调解函 (2023)苏0681诉前调0412号（虚构）"
    assert told["details"] == {"court_stage": "pre"}
    assert dict(court_referral.to_case(said(COURT["signed"], dispatch=POST)))["details"] == {"court_stage": "post"}
    assert taken(COURT["received"], "return", "2023-04-06", reason="一方不同意").stage == "returned"


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
    back = said(TRANSFER, passed=("网格", "平安法治联盟久隆 工作站"))
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


def test_the_court_hears_of_success_only_once_the_agreement_is_in_force() -> None:
    running = COURT["mediating"]
    drafted = replace(running, case=road.MEDIATING)
    done = {"result": "调解成功"}
    assert "的协议还没有签署生效，不能报告调解成功" in stops(drafted, "report", "2023-05-05", **done)


def test_the_court_hears_of_success_on_or_after_the_day_it_came_about() -> None:
    running = COURT["mediating"]
    assert running.case is not None
    assert running.case.effective_on is not None
    later = replace(running, case=replace(road.EFFECTIVE, registered_on=running.case.registered_on))
    assert "反馈日期早于协议生效的日期（2026年5月7日）" in stops(later, "report", "2026-05-06", result="调解成功")
    assert "早于协议生效" not in stops(later, "report", "2026-05-07", result="调解成功")
