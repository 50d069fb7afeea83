"""信访事项: every clock of its way, who may handle it, how it is answered, mediated, followed up and ended."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from mediator.domain.matter_kinds import kind_of
from mediator.domain.matters import MatterSnapshot
from mediator.domain.roles import MEDIATOR, PETITION_OFFICER, REVIEWER, Actor
from mediator.domain.workflows import petition
from tests.builders import day
from tests.roads import CALENDAR, backlog, listed, opened, said, states, stops, taken, warns, without

BACKLOG = states("petition")
NEW: dict[str, Any] = {
    "form": "走访",
    "category": "申诉求决",
    "petitioner": "宋玉珍",
    "respondent": "河口桥村村民委员会",
    "facts": "要求修复排水沟。",
    "received_on": "2024-03-04",
    "handler": "茅晓燕",
}


def fresh(**values: object) -> MatterSnapshot:
    return opened("petition", "2024-03-04", {**NEW, **values})


def answer(matter: MatterSnapshot, step: str, on: str, received: str = "") -> MatterSnapshot:
    entry = {"step": step, "organ": "镇人民政府", "on": on, **({"received_on": received} if received else {})}
    return listed(matter, "answer", entry)


def clocks(matter: MatterSnapshot) -> dict[str, str]:
    """Key → day of the open deadlines."""
    return {entry.key: entry.due.day.isoformat() for entry in kind_of("petition").clocks(matter, CALENDAR)}


def accepted(**values: object) -> MatterSnapshot:
    return taken(fresh(**values), "accept", "2024-03-06")


def answered() -> MatterSnapshot:
    ready = answer(said(accepted(), disposition="诉求合理的解决问题到位"), "处理意见", "2024-04-10", "2024-04-12")
    return taken(ready, "answer", "2024-04-10")


# --- the clocks of 信访工作条例


def test_routing_and_receipt_run_from_the_day_it_came() -> None:
    assert clocks(fresh()) == {"petition_routing": "2024-03-19", "petition_receipt": "2024-03-19"}
    told = fresh(informed_on="2024-03-05")
    assert clocks(told) == {"petition_routing": "2024-03-19"}
    assert clocks(said(told, received_on=None)) == {}


def test_a_wrong_transfer_is_objected_to_within_five_working_days() -> None:
    forwarded = fresh(forwarded_by="启东市信访局", forwarded_on="2024-03-04", informed_on="2024-03-05")
    assert clocks(forwarded)["petition_objection"] == "2024-03-11"
    gone = taken(forwarded, "object", "2024-03-08", reason="属于城管职责")
    assert (gone.stage, gone.outcome, clocks(gone)) == ("transferred", "异议退回", {})
    assert "不是上级转送的事项不能提出异议" in stops(fresh(), "object", "2024-03-08", reason="不属于")


def test_handling_takes_sixty_days_and_thirty_more_if_approved() -> None:
    matter = accepted(informed_on="2024-03-06")
    assert clocks(matter) == {"petition_handling": "2024-05-06"}  # the sixtieth day is a holiday
    assert "petition_receipt" in clocks(accepted())
    asked = {"approved_by": "徐一鸣", "extension_reason": "需要鉴定", "extension_told_on": day("2024-05-01")}

    def found(until: object, on: str = "2024-05-01") -> str:
        return stops(matter, "extend", on, extended_to=until, **asked)

    assert "延长后的期限应在2024年5月5日之后、2024年6月4日以前" in found(day("2024-06-05"))
    assert "延长不超过30日" in found(day("2024-05-05"))
    assert "请填写“延长至”" in found(None)
    assert "请填写“批准的负责人”" in stops(matter, "extend", "2024-05-01", extended_to=day("2024-06-04"))
    longer = taken(matter, "extend", "2024-05-01", extended_to=day("2024-06-04"), **asked)
    assert clocks(longer) == {"petition_handling_extension": "2024-06-04"}
    assert "已经延长过一次" in stops(longer, "extend", "2024-05-02", extended_to=day("2024-06-04"), **asked)
    assert "应当在届满前批准" in warns(matter, "extend", "2024-05-20", extended_to=day("2024-06-04"), **asked)
    assert found(day("2024-06-04")) == ""
    unknown = said(matter, accepted_on=None)
    assert stops(unknown, "extend", "2024-05-01", extended_to=day("2024-06-04"), **asked) == ""


def test_thirty_days_to_ask_and_thirty_to_decide_twice() -> None:
    matter = answered()
    assert clocks(matter) == {"petition_review_request": "2024-05-13"}  # 5月12日 is a Sunday
    matter = taken(matter, "request_review", "2024-05-10", review_organ="启东市人民政府")
    assert clocks(matter) == {"petition_review": "2024-06-11"}
    assert "请在“历次办理”里登记复查意见" in stops(matter, "review", "2024-06-05")
    matter = taken(answer(matter, "复查意见", "2024-06-05", "2024-06-07"), "review", "2024-06-05")
    assert clocks(matter) == {"petition_recheck_request": "2024-07-08"}
    matter = taken(matter, "request_recheck", "2024-07-01", recheck_organ="南通市人民政府")
    assert clocks(matter) == {"petition_recheck": "2024-07-31"}
    matter = taken(answer(matter, "复核意见", "2024-07-25"), "recheck", "2024-07-25")
    assert matter.stage == "tracking"
    assert kind_of("petition").procedure.stage("tracking").label == "已终结-跟踪化解"
    assert clocks(matter) == {"waiting": "2024-07-25"}
    assert clocks(said(matter, plan_due_on=day("2024-12-31"))) == {"plan": "2024-12-31"}


def test_the_terms_to_ask_need_the_day_of_receipt() -> None:
    unserved = answer(said(accepted(), disposition="行为违法的依法处理"), "处理意见", "2024-04-10")
    matter = taken(unserved, "answer", "2024-04-10")
    assert clocks(matter) == {"receipt": "2024-04-10"}
    assert "请填写信访人收到处理意见的日期" in stops(matter, "request_review", "2024-04-20", review_organ="市政府")
    assert clocks(without(matter, "answer")) == {}
    assert stops(without(matter, "answer"), "request_review", "2024-04-20", review_organ="市政府") == ""
    served = answered()
    assert "早于收到处理意见的日期" in stops(served, "request_review", "2024-04-11", review_organ="市政府")
    assert "已经超过30日" in warns(served, "request_review", "2024-06-01", review_organ="市政府")


def test_steps_without_their_day_have_no_clock() -> None:
    reviewing = replace(answered(), stage="reviewing")
    assert clocks(reviewing) == {}
    assert clocks(replace(reviewing, stage="rechecking")) == {}
    assert clocks(replace(answered(), stage="tracking", stage_on=None)) == {}


# --- who, and in what order


def test_who_is_concerned_steps_aside() -> None:
    assert "请填写承办人" in stops(said(fresh(), handler=None), "accept", "2024-03-06")
    assert "应当回避" in stops(said(fresh(), handler="宋 玉珍"), "accept", "2024-03-06")
    assert "应当回避" in stops(said(fresh(), respondent="茅晓燕"), "accept", "2024-03-06")
    kin = said(fresh(), handler_interest="信访人的侄女")
    assert "有利害关系（信访人的侄女），应当回避" in stops(kin, "accept", "2024-03-06")


def test_at_most_five_speak_for_many() -> None:
    def found(**values: object) -> str:
        return stops(fresh(**values), "accept", "2024-03-06")

    assert "请登记推选的代表" in found(people=12)
    assert "推选的代表是6人，不能超过5人" in found(people=12, representatives=[*"甲乙丙丁戊己"])
    assert "比信访人数（1人）还多" in found(representatives=["甲", "乙"])
    assert found(people=12, representatives=["甲", "乙"]) == ""
    assert found(people=12, form="书信") == ""


def test_nothing_before_it_was_received() -> None:
    assert "早于收到信访事项的日期（2024年3月4日）" in stops(fresh(), "accept", "2024-03-01")
    assert stops(said(fresh(), received_on=None), "accept", "2024-03-06") == ""


def test_an_answer_is_judged_and_on_record() -> None:
    bare = accepted()
    assert stops(bare, "answer", "2024-04-10").splitlines() == [
        "请填写“诉求定性”（三到位一处理）。",
        "请在“历次办理”里登记处理意见。",
    ]
    late = answer(said(bare, disposition="行为违法的依法处理"), "处理意见", "2024-04-11")
    assert "处理意见的日期（2024年4月11日）晚于办理日期" in stops(late, "answer", "2024-04-10")


def test_accusations_are_for_few_eyes_and_not_for_mediation() -> None:
    kind = kind_of("petition")
    assert (kind.access({"category": "检举控告"}), kind.access({})) == ("accusations", "petitions")
    seen = {role: Actor(name="某", role=role).may("accusations") for role in (PETITION_OFFICER, REVIEWER, MEDIATOR)}
    assert seen == {PETITION_OFFICER: True, REVIEWER: False, MEDIATOR: False}
    matter = accepted(category="检举控告", informed_on="2024-03-06")
    assert clocks(matter) == {"waiting": "2024-03-06"}
    assert "这是检举控告，只有申诉求决类事项可以办理这一步" in stops(matter, "hand_over", "2024-03-07")
    done = taken(answer(matter, "处理意见", "2024-04-10", "2024-04-12"), "answer", "2024-04-10")
    assert clocks(done) == {"waiting": "2024-04-10"}
    assert "只有申诉求决类" in stops(done, "request_review", "2024-04-20", review_organ="市政府")
    ended = taken(done, "finish", "2024-04-15", ending="信访人接受意见")
    assert (ended.outcome, clocks(ended)) == ("办结", {})


@pytest.mark.parametrize(
    ("move", "inputs", "outcome"),
    [
        ("transfer", {"transferred_to": "市城管局", "told_on": date(2024, 3, 6)}, "转送交办"),
        ("refuse", {"reason": "正在诉讼中", "direction": "由人民法院审理"}, "不予受理"),
        ("withdraw", {"reason": "已经解决"}, "撤回"),
    ],
)
def test_other_ways_out_of_the_register(move: str, inputs: dict[str, Any], outcome: str) -> None:
    assert "请填写" in stops(fresh(), move, "2024-03-06")
    assert taken(fresh(), move, "2024-03-06", **inputs).outcome == outcome


def test_an_end_without_a_request_waits_for_the_term() -> None:
    silent = {"ending": "期限内没有请求复查、复核"}
    assert "信访人在2024年5月12日以前还可以请求" in stops(answered(), "finish", "2024-05-12", **silent)
    assert stops(answered(), "finish", "2024-05-13", **silent) == ""
    assert "请填写信访人收到意见的日期" in stops(without(answered(), "answer"), "finish", "2024-05-13", **silent)
    assert stops(answered(), "finish", "2024-05-01", ending="信访人接受意见") == ""
    tracked = taken(answered(), "track", "2024-05-01", reason="愿意调解，不再请求复查")
    ended = taken(tracked, "stop_tracking", "2024-08-01", reason="诉求无理，已教育疏导")
    assert (ended.stage, ended.outcome) == ("finished", "终结")


# --- the backlog of the sample: its years, its leader, its mediation


def test_a_backlog_brings_its_whole_way_with_it() -> None:
    matter = BACKLOG["registered"]
    assert "请先勾选“信访积案”" in stops(said(matter, backlog=None), "take_over", "2023-06-05")
    bare = stops(without(matter, "answer"), "take_over", "2023-06-05")
    assert bare.splitlines() == [f"历次办理里还缺{step}。" for step in ("处理意见", "复查意见", "复核意见")]
    wrong = answer(matter, "处理意见", "2017-01-05")
    assert "日期前后颠倒" in stops(wrong, "take_over", "2023-06-05")


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
    unsigned = replace(ready, case=replace(backlog(), signatures=(), stage="mediating"))
    assert "还没有生效的调解协议" in stops(unsigned, "feed_back", "2023-07-12")
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
    start = dict(petition.to_case(BACKLOG["mediating"]))
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
