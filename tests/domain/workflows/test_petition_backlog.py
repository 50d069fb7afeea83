"""信访事项 at their hardest: the backlog of the sample, its way to mediation and back, and how it is struck off."""

from __future__ import annotations

from dataclasses import replace

from mediator.domain.matter.kinds import kind_of
from mediator.domain.workflows.petition.to_case import to_case
from tests.builders import day
from tests.domain.case import road
from tests.domain.workflows.test_petition import accepted, answer, clocks
from tests.roads import backlog, said, states, stops, taken, warns, without

BACKLOG = states("petition")


def test_a_backlog_brings_its_whole_way_with_it() -> None:
    matter = BACKLOG["registered"]
    assert "请先勾选“信访积案”" in stops(said(matter, backlog=None), "take_over", "2023-06-05")
    bare = stops(without(matter, "answer"), "take_over", "2023-06-05")
    assert bare == "历次办理里还缺处理意见。"
    skipped = without(matter, "answer")
    skipped = answer(answer(skipped, "处理意见", "2016-10-05"), "复核意见", "2017-01-05")
    assert stops(skipped, "take_over", "2023-06-05") == "历次办理里还缺复查意见。"
    wrong = answer(matter, "处理意见", "2017-01-05")
    assert "日期前后颠倒" in stops(wrong, "take_over", "2023-06-05")


def test_a_backlog_whose_terms_to_ask_ran_out_is_taken_over_too() -> None:
    bare = without(BACKLOG["registered"], "answer")
    served = answer(bare, "处理意见", "2023-05-01", "2023-05-10")
    early = stops(served, "take_over", "2023-06-05")
    assert early == "历次办理里还缺复查意见；信访人在2023年6月9日以前还可以请求，现在不能转入跟踪化解。"
    assert taken(served, "take_over", "2023-06-12").stage == "tracking"
    unknown = answer(bare, "处理意见", "2016-10-05")
    assert "勾选“已逾请求复查、复核的期限”" in stops(unknown, "take_over", "2023-06-05")
    assert taken(said(unknown, request_lapsed=True), "take_over", "2023-06-05").stage == "tracking"
    reviewed = answer(served, "复查意见", "2023-05-20", "2023-05-22")
    assert "还缺复核意见；信访人在2023年6月21日以前" in stops(reviewed, "take_over", "2023-06-05")
    ended = taken(reviewed, "take_over", "2023-06-25")
    assert "petition_receipt" not in clocks(ended)


def test_it_is_handed_over_with_both_sides_consent_only() -> None:
    ready = BACKLOG["tracking"]

    def found(**values: object) -> str:
        return stops(said(ready, **values), "hand_over", "2023-06-12")

    assert found() == ""
    assert "信访人还没有同意人民调解" in found(petitioner_agreed=None)
    assert "被反映方还没有同意人民调解" in found(respondent_agreed=None)
    assert "请填写被反映人或单位" in found(respondent=None)
    assert "请选择属于哪一种" in found(mediable=None)
    assert "属于“行政争议”，不能移交人民调解" in found(excluded=("行政争议",))
    assert "请填写移交函文号" in found(handover_number=None)
    assert "请填写反馈期限" in found(feedback_by=None)
    assert "反馈期限2023年6月1日早于移交日期" in found(feedback_by=day("2023-06-01"))


def test_the_answer_of_mediation_is_awaited_and_fits_the_case() -> None:
    ready = BACKLOG["mediating"]
    assert clocks(ready) == {"plan": "2023-08-31", "feedback": "2023-07-12"}
    assert clocks(said(ready, feedback_by=None)) == {"plan": "2023-08-31"}

    def found(on: str = "2023-07-12", **values: object) -> str:
        return stops(said(ready, **values), "feed_back", on)

    assert found() == ""
    assert "请填写“调解结果”" in found(mediation_result=None)
    assert "反馈日期早于协议生效的日期（2023年7月5日）" in found("2023-07-04")
    assert "已经达成协议，结果不是“拒绝调解”" in found(mediation_result="拒绝调解")
    assert "请先点“转为案件”" in stops(replace(ready, case=None), "feed_back", "2023-07-12")
    refused = said(replace(ready, case=None), mediation_result="不予受理")
    assert stops(refused, "feed_back", "2023-07-12") == ""
    unsigned = replace(ready, case=replace(backlog(), signatures=(), stage="mediating", closing=""))
    assert "还没有生效的调解协议" in stops(unsigned, "feed_back", "2023-07-12")
    spoken = replace(ready, case=replace(backlog(), agreement=road.ORAL, stage="mediating", closing=""))
    assert "还没有生效的调解协议" in stops(spoken, "feed_back", "2023-07-12")
    failed = said(unsigned, mediation_result="调解不成")
    assert "还没有终止调解" in stops(failed, "feed_back", "2023-07-12")
    ended = replace(failed, case=replace(backlog(), signatures=(), stage="terminated"))
    assert stops(ended, "feed_back", "2023-07-12") == ""


def test_a_backlog_is_struck_off_with_leader_unit_and_plan() -> None:
    ready = BACKLOG["fed_back"]
    how = {"resolved_how": "已履行"}
    assert clocks(ready) == {"plan": "2023-08-31", "waiting": "2023-07-12"}
    bare = stops(said(ready, leader=None, lead_unit=None, plan=None), "resolve", "2023-08-17", **how)
    assert bare.splitlines() == [f"信访积案请填写“{label}”。" for label in ("包案领导", "主办单位", "化解方案")]
    assert "还没有包案领导的约访记录" in warns(without(ready, "visit"), "resolve", "2023-08-17", **how)
    running = replace(ready, case=replace(backlog(), stage="effective"))
    assert "还没有结案" in warns(running, "resolve", "2023-08-17", **how)
    failed = said(ready, mediation_result="调解不成")
    assert "不能按化解销号" in stops(failed, "resolve", "2023-08-17", **how)
    done = BACKLOG["resolved"]
    assert (done.outcome, clocks(done)) == ("积案化解", {})
    plain = taken(said(ready, backlog=None), "resolve", "2023-08-17", **how)
    assert plain.outcome == "化解"


def test_a_failed_mediation_goes_back_to_where_it_came_from() -> None:
    failed = said(BACKLOG["fed_back"], mediation_result="调解不成")
    assert "已经调解成功" in stops(BACKLOG["fed_back"], "return_to_tracking", "2023-08-01")
    assert "已经有处理意见" in stops(failed, "return_to_handling", "2023-08-01")
    assert taken(failed, "return_to_tracking", "2023-08-01").stage == "tracking"
    early = without(failed, "answer")
    assert "还没有处理意见" in stops(early, "return_to_tracking", "2023-08-01")
    assert taken(early, "return_to_handling", "2023-08-01").stage == "accepted"


def test_the_term_of_handling_runs_on_during_mediation() -> None:
    ready = accepted(
        informed_on="2024-03-06",
        mediable="公民与法人、其他社会组织之间的民事纠纷",
        petitioner_agreed=True,
        respondent_agreed=True,
        handover_number="王鲍信移〔2024〕1号",
        feedback_by="2024-04-20",
    )
    assert clocks(taken(ready, "hand_over", "2024-03-20")) == {
        "petition_handling": "2024-05-06",
        "feedback": "2024-04-20",
    }


def test_the_case_starts_from_the_petition() -> None:
    start = dict(to_case(BACKLOG["mediating"]))
    assert (start["source"], start["referrer"]) == ("接受委托移送调解", "信访部门")
    assert start["source_detail"] == "信访事项移交人民调解函 王鲍信移〔2023〕2号"
    assert start["claimed"] == 3500000
    assert start["parties"] == (
        ("夏根宝", "15400000131"),
        ("启东市王鲍镇三合港村村民委员会（虚构）", "15400000132"),
    )
    title = kind_of("petition").title
    assert title(BACKLOG["tracking"].values) == "夏根宝信访积案（申诉求决）"
    assert title({"petitioner": "宋玉珍", "category": "建议意见"}) == "宋玉珍信访事项（建议意见）"
