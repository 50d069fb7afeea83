"""The desks: a report at the station, an enquiry, an adviser's log, a sheet of duty, the petition conference."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from mediator.domain.law.stop_list import STOP_LIST
from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.sections import main_move
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.workflow import Attempt
from mediator.domain.workflows.meetings import conference
from mediator.domain.workflows.report import kind as report
from mediator.domain.workflows.service import enquiry
from mediator.domain.workflows.shared import station_parts
from tests.builders import day
from tests.domain.case import road
from tests.roads import CALENDAR, TODAY, drainage, listed, opened, said, states, stops, taken, warns, without
from tests.roads import due_times as clocks

REPORT = states("report")
CONFERENCE = states("conference")


# --- a report at the station


def test_all_papers_are_told_at_once() -> None:
    received = REPORT["received"]
    assert "请列出需要提交的材料" in stops(received, "tell", "2023-02-14")
    assert stops(received, "tell", "2023-02-14", no_papers="不需要材料") == ""
    photo = {"name": "现场照片", "due_on": "2023-02-20"}
    promised = listed(received, "paper", photo, {"name": "身份证复印件", "due_on": "2023-02-20"}, {"name": "宅基地证"})
    assert stops(promised, "tell", "2023-02-14").splitlines() == [
        "“身份证复印件”不能容缺：签字人的身份必须当场核对。",
        "请填写“宅基地证”的补齐期限。",
    ]
    come = listed(received, "paper", photo, {"name": "身份证复印件", "received": True})
    assert stops(come, "tell", "2023-02-14") == ""
    assert clocks(taken(come, "tell", "2023-02-14"))["补齐材料：现场照片"] == "2023-02-20"
    assert list(clocks(listed(said(received, channel="来访"), "paper", {"name": "照片"}))) == ["等待一次性告知"]


def test_nobody_is_told_at_once_who_is_not_there() -> None:
    """一次性告知 is for whoever stands at the desk; a grid worker's report is judged as it comes in."""
    judged = said(REPORT["received"], dispute_type="邻里纠纷", level="简易", risk="黄", judged_by="龚建忠")
    assert stops(judged, "judge", "2023-02-14") == ""
    assert list(clocks(judged)) == ["首次联系（黄色，3天内）", "等待研判"]
    came = said(judged, channel="来访")
    assert stops(came, "judge", "2023-02-14") == "反映人来访的，请先办理“一次性告知”。"
    assert stops(replace(came, stage="told"), "judge", "2023-02-14") == ""
    assert (first_step(judged), first_step(came)) == ("judge", "tell")
    assert first_step(REPORT["received"]) == "judge"


def first_step(matter: MatterSnapshot) -> str:
    """The code of the step on the main button."""
    procedure = kind_of(matter.kind).procedure
    tried = Attempt(matter=matter, on=day("2023-02-14"), today=TODAY, calendar=CALENDAR)
    main = main_move(procedure, tried, procedure.problems)
    assert main is not None
    return main.code


def test_a_grid_worker_hears_how_it_goes_and_what_came_of_it() -> None:
    talking = replace(drainage(), stage="mediating", agreement=None, signatures=(), closed_on=None, closing="")
    routed = replace(REPORT["routed"], case=talking)
    assert "还没有结果，请办理“反馈办理进展”" in stops(routed, "answer", "2023-02-15", answer="在办")
    away = replace(routed, case=replace(talking, stage="transferred"))
    assert "还没有结果" in stops(away, "answer", "2023-02-15", answer="在办")
    heard = taken(routed, "tell_progress", "2023-02-15", progress="约好明天调解")
    assert (heard.stage, heard.text("progress"), heard.day("progress_told_on")) == (
        "routed",
        "约好明天调解",
        day("2023-02-15"),
    )
    done = replace(heard, case=drainage())
    assert taken(done, "answer", "2023-02-24", answer="已经化解").stage == "answered"


def test_what_was_told_before_there_was_a_result_is_told_again() -> None:
    early = said(REPORT["answered"], fed_back_on=day("2023-02-13"))
    found = stops(early, "strike", "2023-02-24")
    assert found.startswith("2023年2月13日向反映人反馈时案件还没有结果（2023年2月14日才有），请办理“再次反馈”")
    again = taken(early, "answer_again", "2023-02-24", answer="已经化解")
    assert taken(again, "strike", "2023-02-24").stage == "struck"
    failed = replace(road.TERMINATED, stage="closed", closed_on=road.may(12))
    assert "案件还没有结果（2026年5月8日才有）" in stops(replace(early, case=failed), "strike", "2026-05-20")


def test_the_judgement_is_complete_and_signed() -> None:
    bare = said(REPORT["told"], dispute_type=None, level=None, risk=None, judged_by=None)
    found = stops(bare, "judge", "2023-02-14")
    assert found.splitlines() == [f"请填写“{label}”。" for label in ("纠纷类型", "难易", "风险等级", "研判人")]


def test_harm_to_a_child_is_reported_first() -> None:
    harmed = said(REPORT["judged"], minor_harmed=True)
    assert "必须立即报警" in stops(harmed, "route", "2023-02-14", route="站内调解", assigned_to="龚建忠")
    assert "必须立即报警" in stops(replace(harmed, stage="received"), "settle_at_once", "2023-02-14", reason="和好")
    told = said(harmed, police_told_on=day("2023-02-14"))
    assert stops(told, "route", "2023-02-14", route="站内调解", assigned_to="龚建忠") == ""


@pytest.mark.parametrize("reason", STOP_LIST)
def test_what_may_not_be_mediated_is_pointed_elsewhere(reason: str) -> None:
    barred = said(REPORT["judged"], barred=(reason,))
    to = {"assigned_to": "龚建忠"}
    found = stops(barred, "route", "2023-02-14", route="转村调解委员会", **to)
    assert found == f"这件事属于“{reason}”，不能由人民调解处理：{STOP_LIST[reason]}。"
    assert stops(barred, "route", "2023-02-14", route="引导诉讼", **to) == ""


def test_what_was_handed_over_in_writing_may_be_mediated() -> None:
    to = {"route": "站内调解", "assigned_to": "龚建忠"}
    taken_up = said(REPORT["judged"], barred=("法院、公安或其他行政机关已受理或解决",), handed_over=True)
    assert stops(taken_up, "route", "2023-02-14", **to) == ""
    old = said(REPORT["judged"], barred=("旧时的情形",))
    assert "请引导到有权处理的机关" in stops(old, "route", "2023-02-14", **to)
    assert "请先点“转为案件”" in stops(replace(REPORT["judged"], case=None), "route", "2023-02-14", **to)


def test_it_is_struck_off_after_the_answer() -> None:
    assert clocks(REPORT["answered"]) == {"等待销号": "2023-02-24"}
    running = replace(REPORT["answered"], case=replace(drainage(), stage="effective"))
    assert "还没有结案，销号前请先结案" in stops(running, "strike", "2023-02-24")
    told = replace(running, stage="routed")
    assert "还没有结案，反馈时请说明还在办理" in warns(told, "answer", "2023-02-24", answer="已在调解")
    assert (REPORT["struck"].outcome, clocks(REPORT["struck"])) == ("站内调解", {})
    at_once = taken(REPORT["received"], "settle_at_once", "2023-02-14", reason="双方当场和好")
    assert taken(at_once, "strike", "2023-02-14").outcome == "现场化解"
    guided = taken(replace(REPORT["judged"], case=None), "route", "2023-02-14", route="引导诉讼", assigned_to="茅晓燕")
    answered = taken(guided, "answer", "2023-02-15", answer="已告知起诉的法院")
    assert taken(answered, "strike", "2023-02-15").outcome == "引导诉讼"


@pytest.mark.parametrize(
    ("channel", "source", "referrer", "kept", "detail"),
    [
        ("网格上报", "主动调解", "", "网格员", "网格员蔡志强巡查上报（网格编号 JL-07）"),
        ("来访", "依申请调解", "", "来访", "蔡志强来访"),
        ("110", "依申请调解", "", "110", "110（蔡志强）"),
        ("派出所", "接受委托移送调解", "公安机关", "", "派出所（蔡志强）"),
        ("信访", "接受委托移送调解", "信访部门", "", "信访（蔡志强）"),
    ],
)
def test_the_case_says_where_it_came_from(channel: str, source: str, referrer: str, kept: str, detail: str) -> None:
    start = report.to_case(said(REPORT["judged"], channel=channel))
    assert (start["source"], start["referrer"], start["channel"]) == (source, referrer, kept)
    assert start["source_detail"] == detail
    no_grid = report.to_case(said(REPORT["judged"], grid=None, channel="网格上报"))
    assert no_grid["source_detail"] == "网格员蔡志强巡查上报"


def test_a_report_is_called_by_its_sides_or_by_what_happened() -> None:
    assert report.title(REPORT["judged"].values) == "季文标与祝银凤"
    assert report.title({"what": "路灯坏了"}) == "路灯坏了"


# --- an enquiry: first asked, answered in time

ASKED: dict[str, Any] = {
    "asker": "宋玉珍",
    "asker_phone": "15400000123",
    "channel": "来访",
    "topic": "法律援助",
    "question": "工资被拖欠，怎样申请法律援助？",
    "first_handler": "茅晓燕",
    "promised_on": "2023-05-12",
}
ANSWER = {"answer": "可以申请，材料见告知单。", "answered_by": "秦文博", "guided_to": ("法律援助",)}


def asked(**values: object) -> MatterSnapshot:
    return opened("enquiry", "2023-05-08", {**ASKED, **values})


def test_an_enquiry_is_answered_within_its_promise() -> None:
    assert clocks(asked()) == {"承诺办结": "2023-05-12"}
    assert clocks(asked(promised_on=None)) == {"等待答复": "2023-05-08"}
    assert clocks(replace(asked(), stage_on=None)) == {}
    assert "请填写“答复的内容”" in stops(asked(), "answer", "2023-05-09")
    assert "已经超过承诺的办结日期" in warns(asked(), "answer", "2023-05-13", **ANSWER)
    answered = taken(asked(), "answer", "2023-05-09", **ANSWER)
    assert clocks(answered) == {"等待评价": "2023-05-09"}
    assert "没有“还行”这一项" in stops(answered, "close", "2023-05-10", satisfied="还行")
    assert "“指引到”没有“算命”这一项" in stops(
        asked(), "answer", "2023-05-09", **{**ANSWER, "guided_to": ("公证", "算命")}
    )
    closed = taken(answered, "close", "2023-05-10", satisfied="满意")
    assert (closed.outcome, clocks(closed)) == ("满意", {})


def test_the_first_person_asked_answers_until_somebody_takes_over() -> None:
    given = listed(asked(), "handover", {"on": "2023-05-09", "to": "秦文博"})
    assert station_parts.owner(given) == "茅晓燕"
    assert clocks(given)["秦文博接手（接手前仍由茅晓燕负责）"] == "2023-05-09"
    assert "移交给秦文博的还没有接手" in stops(given, "answer", "2023-05-09", **ANSWER)
    taken_up = listed(asked(), "handover", {"on": "2023-05-09", "to": "秦文博", "accepted_on": "2023-05-09"})
    assert station_parts.owner(taken_up) == "秦文博"
    assert enquiry.to_case(taken_up)["registrar"] == "秦文博"
    assert clocks(taken_up) == {"承诺办结": "2023-05-12"}


def test_papers_promised_come_before_the_end() -> None:
    lacking = listed(asked(), "paper", {"name": "欠条", "due_on": "2023-05-20"})
    told = taken(lacking, "tell", "2023-05-08")
    assert clocks(told) == {"补齐材料：欠条": "2023-05-20", "承诺办结": "2023-05-12"}
    answered = taken(told, "answer", "2023-05-09", **ANSWER)
    assert "“欠条”还没有补齐" in warns(answered, "close", "2023-05-10", satisfied="满意")


def test_an_enquiry_becomes_a_case_or_is_withdrawn() -> None:
    assert "请先点“转为案件”" in stops(asked(), "become_case", "2023-05-09")
    grown = taken(replace(asked(), case=drainage()), "become_case", "2023-05-09")
    assert (grown.stage, grown.outcome, clocks(grown)) == ("became_case", "转为案件", {})
    assert taken(asked(), "withdraw", "2023-05-09", reason="不需要了").outcome == "撤回"
    start = enquiry.to_case(asked())
    assert (start["source"], start["channel"]) == ("依申请调解", "来访")
    assert start["source_detail"] == "宋玉珍来访咨询（王鲍询〔2023〕1号）"
    assert enquiry.to_case(asked(channel="电话"))["channel"] == ""
    assert kind_of("enquiry").title(ASKED) == "宋玉珍：法律援助"


# --- the adviser's log and the sheet of duty


def test_a_line_of_the_log_has_minutes_and_words() -> None:
    values = {"adviser": "秦文博", "village": "三合港村", "content": "咨询", "text": "解答土地流转问题。"}
    line = opened("adviser_log", "2023-05-08", {**values, "hours": 1, "minutes": 30})
    assert line.title == "秦文博在三合港村：咨询"
    assert taken(line, "check", "2023-05-31", checked_by="樊立新").outcome == "已核对"
    for broken in ({"hours": None, "minutes": None}, {"hours": 25}):
        assert "应在1分钟至24小时之间" in stops(said(line, **broken), "check", "2023-05-31", checked_by="樊立新")
    assert "请写明服务的情况" in stops(said(line, text=None), "check", "2023-05-31", checked_by="樊立新")
    assert taken(line, "void", "2023-05-31", reason="记重了").outcome == "作废"
    assert tuple(kind_of("adviser_log").clocks(line, CALENDAR)) == ()


def test_duty_is_handed_on_when_every_line_was_gone_through() -> None:
    sheet = opened("duty", "2023-05-08", {"officer": "茅晓燕", "station": "久隆工作站"})
    assert sheet.title == "久隆工作站值班（茅晓燕）"
    assert clocks(sheet) == {"值班等待交班": "2023-05-08"}
    two = listed(sheet, "line", {"text": "人员到位", "done": True}, {"text": "场所到位"})
    assert stops(two, "hand_on", "2023-05-08") == "“场所到位”还没有勾选；没有做到的请写明原因。"
    why = listed(sheet, "line", {"text": "场所到位", "note": "会议室维修"})
    done = taken(why, "hand_on", "2023-05-08", next_officer="龚建忠")
    assert (done.outcome, clocks(done)) == ("已交班", {})


# --- the petition conference


def test_a_conference_is_planned_led_and_written_down() -> None:
    planned = CONFERENCE["planned"]
    assert clocks(planned) == {"王鲍镇信访工作联席会议": "2023-06-09 09:00"}
    assert clocks(said(planned, meets_on=None)) == {}
    bare = said(without(planned, "agenda"), convener=None, recorder=None, place=None)
    assert stops(bare, "hold", "2023-06-09").splitlines() == [
        "请填写“主持人”。",
        "请填写“记录人”。",
        "请填写“会议地点”。",
        "请列出会议的议题。",
    ]
    assert clocks(CONFERENCE["held"])["等待形成会议纪要"] == "2023-06-09"
    early = listed(CONFERENCE["held"], "decision", {"what": "化解", "organ": "调委会", "due_on": "2023-06-08"})
    assert "“化解”的完成时限2023年6月8日早于会议日期" in stops(early, "minute", "2023-06-09")
    assert taken(planned, "cancel", "2023-06-08", reason="防汛").outcome == "已取消"


def test_decisions_are_supervised_and_struck_off() -> None:
    minuted = CONFERENCE["minuted"]
    assert clocks(minuted) == {"议定事项已办结，等待销号": "2023-06-09"}
    one = {"what": "修路", "organ": "三合港村村民委员会", "due_on": "2023-06-30"}
    open_one = listed(minuted, "decision", {**one, "as": "road"})
    assert clocks(open_one) == {"三合港村村民委员会办理：修路": "2023-06-30"}
    assert "“修路”还没有办结" in stops(open_one, "strike", "2023-07-12")
    late = listed(open_one, "decision", {**one, "as": "road", "done_on": "2023-07-10"})
    assert "“修路”逾期办结，还没有对三合港村村民委员会的督办记录" in warns(late, "strike", "2023-07-12")
    asked_for = {"on": "2023-07-01", "organ": "三合港村村民委员会", "text": "抓紧办理", "answer_by": "2023-07-05"}
    urged = listed(late, "supervision", asked_for, {**asked_for, "answered_on": "2023-07-04"})
    assert clocks(urged)["三合港村村民委员会答复督办"] == "2023-07-05"
    assert warns(urged, "strike", "2023-07-12") == ""
    assert clocks(CONFERENCE["struck"]) == {}


def test_a_conference_is_called_by_its_term_or_day() -> None:
    assert CONFERENCE["planned"].title == "王鲍镇信访工作联席会议（2023年第6次）"
    assert conference.title({}) == "镇信访工作联席会议"
    assert conference.title({"meets_on": day("2023-07-07")}) == "镇信访工作联席会议（2023年7月7日）"
    assert conference.conference_name(said(CONFERENCE["planned"], name=None)) == "镇信访工作联席会议"
    assert kind_of("conference").access({}) == "petitions"
